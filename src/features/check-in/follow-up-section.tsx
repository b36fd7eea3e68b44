import type { FollowUpRow } from '#domain/follow-up.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import { followUpWords } from '#words/resolution.ts';
import styles from './check-in.module.css';
import type { CheckInView } from './check-in-view.ts';

type Props = {
  rows: readonly FollowUpRow[];
  view: CheckInView;
  /** Folded above a round, which is gone through from its first row. */
  isOpen: boolean;
};

/** What the steering group decided and somebody is asked about: apart from the round, for it takes words of one's own. */
export function FollowUpSection({ rows, view, isOpen }: Props) {
  if (rows.length === 0) return null;
  const resolutions = rows.map(({ resolution }) => resolution);
  const areas = view.areas.map(({ area }) => area);
  const activities = view.areas.flatMap((picture) => picture.activities);
  return (
    <details className={styles.followUps} open={isOpen}>
      <summary>{followUpWords(resolutions, view.today)}</summary>
      <ResolutionList resolutions={resolutions} view={{ ...view, areas, activities }} />
    </details>
  );
}
