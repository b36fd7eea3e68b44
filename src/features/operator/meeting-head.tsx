import type { Show } from '#contract/views.ts';
import { meetingAddress } from '#lib/addresses.ts';
import { useChange } from '#lib/change.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import { Button } from '#ui/button.tsx';
import { meetingStateNames } from '#words/names.ts';
import { Clock } from './clock.tsx';
import { Closing } from './closing.tsx';
import styles from './operator.module.css';
import type { OperatorView } from './operator-view.ts';
import { ProjectorWindow } from './projector-window.tsx';

/** Which meeting it is, how far it has come, and the two steps that take it further. */
export function MeetingHead({ view, show, slideCount }: { view: OperatorView; show: Show; slideCount: number }) {
  const { meeting } = view;
  const change = useChange('openMeeting');
  // What has been rehearsed is what is shown: what comes to the plan meanwhile is new information.
  const open = () =>
    change.mutate({
      params: { meetingId: meeting.id },
      body: { position: show.position },
      version: meeting.version,
    });
  return (
    <header className={styles.head}>
      <div>
        <h1>
          <a href={meetingAddress(meeting.id)}>{meeting.title}</a>
        </h1>
        <p className={styles.state} data-state={meeting.state}>
          {meeting.state === 'planned' ? 'Repetition: planen som den är nu' : meetingStateNames[meeting.state]}
        </p>
      </div>
      <Clock meetingId={meeting.id} isRunning={meeting.state === 'open'} />
      <ProjectorWindow meetingId={meeting.id} />
      {meeting.state === 'planned' && view.may('open-meeting') && (
        <Button look="primary" disabled={change.isPending} onClick={open}>
          Öppna mötet
        </Button>
      )}
      {view.may('close-meeting') && <Closing view={view} slideCount={slideCount} />}
      {change.error && <ChangeFailure error={change.error} />}
    </header>
  );
}
