import type { AreaPicture } from '#domain/area-picture.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import { resolutionViewOf } from '#parts/resolution/resolution-view-of.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

type Props = { view: MeetingView; areas: readonly AreaPicture[] };

/** What the meeting has decided. Of a closed one, as it was decided: what has become of it is told among all decisions. */
export function MeetingResolutions({ view, areas }: Props) {
  const { meeting, resolutions } = view;
  const isFrozen = meeting.state === 'closed';
  return (
    <section aria-labelledby="decided" className={styles.section}>
      <h2 id="decided">Beslut</h2>
      {resolutions.length === 0 && (
        <p className={styles.soft}>{isFrozen ? 'Inget beslutades.' : 'Inget har beslutats än.'}</p>
      )}
      <ResolutionList
        resolutions={resolutions}
        view={resolutionViewOf(view, areas)}
        openMeetingId={isFrozen ? null : meeting.id}
        isFrozen={isFrozen}
      />
      {isFrozen && resolutions.length > 0 && (
        <p className={styles.onScreen}>
          <a href="/styrgrupp#resolutions">Vad det har blivit av besluten</a>
        </p>
      )}
    </section>
  );
}
