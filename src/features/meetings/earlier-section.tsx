import type { AreaPicture } from '#domain/area-picture.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import { resolutionViewOf } from '#parts/resolution/resolution-view-of.ts';
import { resolutionCounts } from '#words/resolution-counts.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

type Props = { view: MeetingView; areas: readonly AreaPicture[] };

/** What was decided before and is to be gone through, with what has become of it. */
export function EarlierSection({ view, areas }: Props) {
  const { meeting, earlier: resolutions, today } = view;
  const isFrozen = meeting.state === 'closed';
  return (
    <section aria-labelledby="earlier" className={styles.section}>
      <h2 id="earlier">Tidigare beslut</h2>
      {resolutions.length === 0 ? (
        <p className={styles.soft}>Inga tidigare beslut att gå igenom.</p>
      ) : (
        <p>{resolutionCounts(resolutions, today)}</p>
      )}
      <ResolutionList resolutions={resolutions} view={resolutionViewOf(view, areas)} isFrozen={isFrozen} />
    </section>
  );
}
