import type { FollowUpRow } from '#domain/follow-up.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import styles from './check-in.module.css';
import type { CheckInView } from './check-in-view.ts';

type Props = { rows: readonly FollowUpRow[]; view: CheckInView; isOpen: boolean };

/** What the steering group decided and somebody answers for: told of in words of their own, apart from the round. */
export function FollowUpSection({ rows, view, isOpen }: Props) {
  if (rows.length === 0) return null;
  const areas = view.areas.map(({ area }) => area);
  const activities = view.areas.flatMap((picture) => picture.activities);
  return (
    <details className={styles.followUps} open={isOpen}>
      <summary>Beslut att följa upp ({rows.length})</summary>
      <ResolutionList resolutions={rows.map(({ resolution }) => resolution)} view={{ ...view, areas, activities }} />
    </details>
  );
}
