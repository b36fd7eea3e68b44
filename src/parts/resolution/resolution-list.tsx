import type { VersionedOf } from '#domain/document.ts';
import type { MeetingId } from '#domain/ids.ts';
import styles from './resolution.module.css';
import { ResolutionItem } from './resolution-item.tsx';
import type { ResolutionView } from './resolution-view.ts';

/**
 * Decisions in the order in which they come: what, about what, by whom and when, how it stands, and what was last said
 * of it. Whoever may follows them up here.
 */
export function ResolutionList({
  resolutions,
  view,
  openMeetingId = null,
  isFrozen = false,
}: {
  resolutions: readonly VersionedOf<'resolution'>[];
  view: ResolutionView;
  /** The meeting that is held now: what it decided can still be worded anew or taken back. */
  openMeetingId?: MeetingId | null;
  /** They are shown as they once stood: what is done to them would not be seen here. */
  isFrozen?: boolean;
}) {
  return (
    <ol className={styles.list}>
      {resolutions.map((resolution) => (
        <li key={resolution.id}>
          <ResolutionItem
            resolution={resolution}
            view={view}
            isBeingWritten={resolution.meetingId === openMeetingId}
            isFrozen={isFrozen}
          />
        </li>
      ))}
    </ol>
  );
}
