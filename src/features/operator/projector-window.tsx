import type { MeetingId } from '#domain/ids.ts';
import { meetingAddress } from '#lib/addresses.ts';
import { useProjectors } from '#parts/show/projector-presence.ts';
import { Button } from '#ui/button.tsx';
import { counted } from '#words/numbers.ts';
import styles from './operator.module.css';

/** Opens the room's window, or brings it to the front, and says whether there is one. */
export function ProjectorWindow({ meetingId }: { meetingId: MeetingId }) {
  const count = useProjectors(meetingId);
  // Of its own, so that it can be moved to the projector's screen; the same name finds the one that is there.
  const open = () => {
    window
      .open(meetingAddress(meetingId, 'projektor'), `lagesbild-${meetingId}`, 'popup,width=1280,height=720')
      ?.focus();
  };
  return (
    <span className={styles.window}>
      <Button onClick={open}>{count !== null && count > 0 ? 'Visa fönstret' : 'Öppna visningen'}</Button>
      {count !== null && (
        <span role="status" className={count === 0 ? styles.missing : undefined}>
          {count === 0 ? 'Inget visningsfönster är öppet' : counted(count, 'visningsfönster', 'visningsfönster')}
        </span>
      )}
    </span>
  );
}
