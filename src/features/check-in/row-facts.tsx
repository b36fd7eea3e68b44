import type { Activity } from '#domain/activity.ts';
import { waitsFor } from '#domain/attention.ts';
import { isPartlyExample, recurrenceProgress } from '#domain/progress.ts';
import type { RoundRow } from '#domain/round.ts';
import { areaAddress } from '#lib/addresses.ts';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { movedPart, plannedWords, secondHandWords, shownStatus, timePhrase } from '#words/activity.ts';
import { type ShownStatus, statusNames } from '#words/names.ts';
import { recurrenceLine } from '#words/progress.ts';
import { checkInWords, isToday } from '#words/round.ts';
import { gateWords, waitsWords } from '#words/timeline.ts';
import type { CheckInView } from './check-in-view.ts';
import styles from './row.module.css';

type Props = { row: RoundRow; view: CheckInView; tabIndex: 0 | -1 };

/** What a row is about and how it stands, each in words: status, time, on whose word, and when it was last gone through. */
export function RowFacts({ row, view, tabIndex }: Props) {
  const { area } = row.picture;
  const isGate = row.kind === 'gate';
  const status = isGate ? 'decision' : shownStatus(row.activity, view.today);
  const title = isGate ? row.gate.title : row.activity.title;
  return (
    <div className={styles.facts}>
      <h2 className={styles.title}>
        <StatusGlyph status={status} />
        <a href={areaAddress(area.id, view.asOf, isGate ? undefined : row.activity.id)} tabIndex={tabIndex}>
          {title}
        </a>
      </h2>
      {isGate ? <GateFacts row={row} view={view} /> : <ActivityFacts row={row} status={status} view={view} />}
    </div>
  );
}

type Of<Kind extends RoundRow['kind']> = Extract<RoundRow, { kind: Kind }>;

function ActivityFacts({ row, status, view }: { row: Of<'activity'>; status: ShownStatus; view: CheckInView }) {
  const { activity, picture } = row;
  return (
    <>
      <p className={styles.about}>
        <span className={styles.fact}>{picture.area.title}</span>
        <Owner row={row} view={view} />
        <strong className={styles.fact}>{statusNames[status]}</strong>
        {factsOf(activity, row, view).map((words) => (
          <span key={words} className={styles.fact}>
            {words}
          </span>
        ))}{' '}
        {(isPartlyExample([activity]) || activity.checkedIn?.provenance.kind === 'example') && <ExampleMark partly />}
      </p>
      {activity.milestones
        .filter(({ reached }) => reached === null)
        .map(({ id, title, time }) => (
          <p key={id} className={styles.about}>
            ◇ {title}, {timePhrase(time)}
          </p>
        ))}
      <p className={whenLook(row, view)}>
        {checkInWords(row, view.today)}{' '}
        <span className={styles.waiting}>
          <WaitingMark id={activity.id} />
        </span>
      </p>
    </>
  );
}

function whenLook({ activity, standing }: Of<'activity'>, { today }: CheckInView): string | undefined {
  if (isToday(activity.checkedIn, today)) return styles.today;
  return standing.kind === 'asked' && standing.isOverdue ? styles.overdue : styles.when;
}

function factsOf(activity: Activity, { picture }: Of<'activity'>, view: CheckInView): string[] {
  const progress = recurrenceProgress(activity, view.plan, view.today);
  return [
    plannedWords(activity),
    progress && recurrenceLine(progress),
    secondHandWords(activity, view.today),
    activity.status.basis === 'assumed' && 'antaget: källan säger inte om den har börjat',
    movedPart(activity.time),
    waitsWords(activity, waitsFor(activity, picture.activities), view.today),
  ].filter((words) => typeof words === 'string');
}

function GateFacts({ row, view }: { row: Of<'gate'>; view: CheckInView }) {
  const { gate, picture } = row;
  return (
    <>
      <p className={styles.about}>
        <span className={styles.fact}>{picture.area.title}</span>
        <Owner row={row} view={view} />
        <strong className={styles.fact}>{gate.outcome === null ? statusNames.decision : 'Beslutat'}</strong>
      </p>
      <p className={styles.when}>{gateWords(gate, { ...view, activities: picture.activities })}</p>
    </>
  );
}

/** Whose it is, of what is somebody else's. */
function Owner({ row: { ownerId }, view }: { row: RoundRow; view: CheckInView }) {
  if (ownerId !== null && ownerId === view.me) return null;
  return <span className={styles.fact}>{view.nameOf(ownerId) ?? 'ingen samordnare'}</span>;
}
