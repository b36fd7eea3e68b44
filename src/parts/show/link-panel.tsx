import { useEffect, useState } from 'react';
import type { MeetingDetail } from '#contract/views.ts';
import { useChange } from '#lib/change.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { type LinkEnd, linkEnds } from './link-end.ts';
import { LinkItem } from './link-item.tsx';
import styles from './link-panel.module.css';

/** Milliseconds. What has ended is told as ended within this. */
const betweenLooks = 5_000;

/** Signed addresses to the show, for a computer in the room without sign-in: makes them and takes them back. */
export function LinkPanel({ detail }: { detail: MeetingDetail }) {
  const view = usePlanView(detail);
  const now = useNow();
  const { meeting } = view;
  return (
    <div className={styles.panel}>
      <p className={styles.soft}>
        Den som har adressen ser bilderna utan att logga in, tills länken slutar gälla. Privata anteckningar visas inte.
      </p>
      {meeting.shown === null && <p>En länk kan skapas när mötet är öppnat.</p>}
      {meeting.shown !== null && view.may('share-show') && <LinkForm meeting={meeting} />}
      {meeting.links.length > 0 && (
        <ul className={styles.links} aria-label="Länkar till visningen">
          {meeting.links.toReversed().map((link) => (
            <LinkItem key={link.id} link={link} view={view} now={now} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LinkForm({ meeting }: { meeting: MeetingDetail['meeting'] }) {
  const [end, setEnd] = useState<LinkEnd>(linkEnds[0]);
  const { mutate, isPending, error } = useChange('shareShow');
  const share = () => {
    const until = end.from(new Date()).toISOString();
    mutate({ params: { meetingId: meeting.id }, body: { until }, version: meeting.version });
  };
  return (
    <>
      <div className={styles.form}>
        <Field label="Länken gäller">
          {(attributes) => (
            <select
              {...attributes}
              value={end.id}
              onChange={(event) => setEnd(linkEnds.find(({ id }) => id === event.target.value) ?? end)}
            >
              {linkEnds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button disabled={isPending} onClick={share}>
          Skapa en länk
        </Button>
      </div>
      {error && <ChangeFailure error={error} />}
    </>
  );
}

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), betweenLooks);
    return () => clearInterval(timer);
  }, []);
  return now;
}
