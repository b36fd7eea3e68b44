import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeetingDetail } from '#contract/views.ts';
import type { ShowLink } from '#domain/meeting.ts';
import { roomAddress } from '#lib/addresses.ts';
import { useIsWaiting } from '#lib/ahead.ts';
import { useChange } from '#lib/change.ts';
import { showLinkQuery } from '#lib/room.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import type { Names, Permission } from '#parts/plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { endWords, linkState } from './link-end.ts';
import styles from './link-panel.module.css';

type Props = { link: ShowLink; view: Pick<MeetingDetail, 'meeting'> & Names & Permission; now: Date };

/** One address: until when it holds, itself while it does, and the way to take it back. */
export function LinkItem({ link, view, now }: Props) {
  const { meeting, may } = view;
  const state = linkState(link, now);
  const { mutate, isPending, error } = useChange('withdrawLink');
  const withdraw = () =>
    mutate({ params: { meetingId: meeting.id, linkId: link.id }, body: {}, version: meeting.version });
  const by = view.nameOf(link.by);
  const end = endWords(link, now);
  return (
    <li className={styles.link}>
      <p>
        {state === 'withdrawn' ? 'Återtagen' : end}
        {by !== null && <span className={styles.soft}> · skapad av {by}</span>}
      </p>
      {state === 'holds' && may('share-show') && (
        <>
          <Address meetingId={meeting.id} linkId={link.id} />
          <p>
            <Button look="quiet" disabled={isPending} onClick={withdraw}>
              Ta tillbaka länken <span className="visually-hidden">som {end.toLowerCase()}</span>
            </Button>
          </p>
        </>
      )}
      {error && <ChangeFailure error={error} />}
    </li>
  );
}

function Address({ meetingId, linkId }: { meetingId: MeetingDetail['meeting']['id']; linkId: ShowLink['id'] }) {
  // What waits to be sent is not known where the address is made.
  const isWaiting = useIsWaiting(meetingId);
  const { data } = useQuery({ ...showLinkQuery(meetingId, linkId), enabled: !isWaiting });
  const [said, setSaid] = useState('');
  if (data === undefined) return <p className={styles.soft}>Adressen kommer när länken har sparats.</p>;
  const address = roomAddress(data.token);
  const copy = async () => setSaid(await copied(address));
  return (
    <div className={styles.address}>
      <Field label="Adress">
        {(attributes) => <input {...attributes} readOnly value={address} onFocus={(event) => event.target.select()} />}
      </Field>
      <Button onClick={() => void copy()}>Kopiera adressen</Button>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </div>
  );
}

/** Browsers offer a clipboard only where the connection is safe, and somebody may have said no to it. */
async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Adressen är kopierad.';
  } catch {
    return 'Webbläsaren tillåter inte kopiering här. Markera adressen och kopiera den.';
  }
}
