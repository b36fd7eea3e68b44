import { AgendaList } from './agenda-list.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { HelpLines } from './help-lines.tsx';
import { MeetingResolutions } from './meeting-resolutions.tsx';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';
import { MinutesSection } from './minutes-section.tsx';
import { SinceSection } from './since-section.tsx';
import { SlidesSection } from './slides-section.tsx';
import { useShown } from './use-shown.ts';

/** The meeting as it was when it was closed, to the letter, whatever has become of the plan since. */
export function ClosedMeeting({ view }: { view: MeetingView }) {
  const { meeting, today } = view;
  const show = useShown(meeting);
  const areas = show?.areas ?? [];
  // What was late that day is told as late, and what was not is not.
  const then: MeetingView = { ...view, today: meeting.shown?.on ?? today };
  return (
    <>
      <section aria-labelledby="agenda" className={styles.section}>
        <h2 id="agenda">Dagordning</h2>
        <AgendaList agenda={meeting.agenda} areas={areas} showsPrivate={false} />
      </section>
      <MeetingResolutions view={then} areas={areas} />
      <MinutesSection meeting={meeting} />
      <EarlierSection view={then} areas={areas} />
      <SinceSection view={then} />
      <SlidesSection meetingId={meeting.id} />
      <HelpLines areaIds={areas.map(({ area }) => area.id)} />
    </>
  );
}
