import { useSearchParams } from 'react-router-dom';
import type { MeetingList } from '#contract/views.ts';
import { lastClosed } from '#domain/meeting.ts';
import { dateLabel } from '#domain/time/label.ts';
import { useAsOf } from '#lib/as-of.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './comparison.module.css';
import { type Moment, momentIn, type Side, withMoment } from './moment-address.ts';
import { MomentField, type ShownMeeting } from './moment-field.tsx';
import { MomentsCompared } from './moments-compared.tsx';

/** The two moments, which the address names, and what has changed between them: since the last meeting until now. */
export function ComparisonBody({ list }: { list: MeetingList }) {
  const [search, setSearch] = useSearchParams();
  const asOf = useAsOf();
  const meetings = list.meetings.flatMap(({ shown, ...meeting }): ShownMeeting[] =>
    shown === null ? [] : [{ ...meeting, shown }],
  );
  const last = lastClosed(list.meetings);
  const from = momentIn(search, 'from') ?? (last && { kind: 'meeting', meetingId: last.id });
  const chosenTo = momentIn(search, 'to');
  // On an earlier day's page, that day is what the reader has before them.
  const to = chosenTo ?? (asOf && { kind: 'day', day: asOf });
  const choose = (side: Side) => (moment: Moment | null) =>
    setSearch((before) => withMoment(before, side, moment), { replace: true, preventScrollReset: true });
  const isAhead = (moment: Moment | null) => moment?.kind === 'day' && moment.day > list.calendarToday;
  const around = { meetings: meetings.toReversed(), setting: list };
  return (
    <>
      <search className={styles.moments} aria-label="Vad som jämförs">
        <MomentField label="Från" nothing={null} moment={from} {...around} onChoose={choose('from')} />
        <MomentField
          label="Till"
          nothing={asOf === null ? 'Nu' : `Läget per ${dateLabel(asOf)}`}
          moment={chosenTo}
          {...around}
          onChoose={choose('to')}
        />
      </search>
      {from === null && (
        <Notice title="Inget möte har avslutats än.">
          <p>Välj en dag att jämföra från, så står här vad som har ändrats sedan dess.</p>
        </Notice>
      )}
      {from !== null && !isAhead(from) && !isAhead(to) && <MomentsCompared from={from} to={to} />}
    </>
  );
}
