import { Link } from 'react-router-dom';
import type { AreaPicture } from '#domain/area-picture.ts';
import { type Attention, type AttentionKind, lastHeardOf } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { nextStep } from '#domain/next-step.ts';
import type { Partner } from '#domain/people.ts';
import { progressOf, recurrenceProgress } from '#domain/progress.ts';
import { areaAddress } from '#lib/addresses.ts';
import { useAsOf } from '#lib/as-of.ts';
import { AssessmentLine } from '#ui/assessment-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { MiniTimeline } from '#ui/timeline/mini-timeline.tsx';
import type { Scale } from '#ui/timeline/scale.ts';
import { activitySentence, gateSentence, lowered, timePhrase } from '#words/activity.ts';
import { ago } from '#words/attention.ts';
import { counted } from '#words/numbers.ts';
import { progressLine, recurrenceLine } from '#words/progress.ts';
import styles from './area-card.module.css';
import { LatestNote } from './latest-note.tsx';
import { MeasureLine } from './measure-line.tsx';
import { Segments } from './segments.tsx';

export type CardProps = {
  picture: AreaPicture;
  /** What in the whole area asks for attention, most urgent first. */
  attention: readonly Attention[];
  scale: Scale;
  today: CalendarDate;
  partners: readonly Partner[];
  nameOf: (id: AreaPicture['area']['coordinatorId']) => string | null;
};

/** What stands for long and would, as a chip on nearly every card, say nothing about any of them. */
const standingKinds: ReadonlySet<AttentionKind> = new Set(['promise-unanswered', 'no-lead', 'moved']);

/** An area at a glance; the same rows in the same order on every card, so that the eye learns them once. */
export function AreaCard({ picture, attention, scale, today, partners, nameOf }: CardProps) {
  const { area, activities, gates, headline } = picture;
  const asOf = useAsOf();
  const titleId = `title-${area.id}`;
  const urgent = attention.find(({ kind }) => !standingKinds.has(kind));
  const gaps = attention.filter(({ kind }) => kind === 'promise-unanswered').length;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h3 id={titleId}>
          <span className={styles.number}>{area.number}</span>
          <Link to={areaAddress(area.id, asOf)}>{area.title}</Link>
        </h3>
        {urgent && <AttentionName kind={urgent.kind} />}
      </header>
      <div className={styles.about}>
        <p>{area.purpose}</p>
        <AssessmentLine assessment={area.assessment} today={today} />
      </div>
      <div className={styles.progress}>
        <Segments picture={picture} today={today} />
        <p>{progressLine(progressOf(activities, today))}</p>
        {activities.map(
          ({ id, recurrence }) =>
            recurrence && <p key={id}>{recurrenceLine(recurrence, recurrenceProgress(recurrence, today))}</p>,
        )}
        {gaps > 0 && <p>{counted(gaps, 'löfte är obesvarat', 'löften är obesvarade')} helt eller delvis</p>}
      </div>
      <div>
        <MiniTimeline activities={activities} gates={gates} scale={scale} today={today} />
        <p className={styles.soft}>{untimedWords(picture)}</p>
        <ul className="visually-hidden" aria-label="Tidslinje i ord">
          {activities.map((activity) => (
            <li key={activity.id}>{activitySentence(activity, today)}</li>
          ))}
          {gates.map((gate) => (
            <li key={gate.id}>
              Beslutspunkt:{' '}
              {gateSentence(
                gate,
                partners.find(({ id }) => id === gate.forumId),
              )}
            </li>
          ))}
        </ul>
      </div>
      <MeasureLine indicator={headline} remark={area.measureRemark} />
      <LatestNote note={picture.latestNote} today={today} nameOf={nameOf} coordinatorId={area.coordinatorId} />
      <p>{nextWords(picture, today, partners)}</p>
      <p className={styles.soft}>{freshness(picture, today)}</p>
    </article>
  );
}

function untimedWords({ activities }: AreaPicture): string {
  const untimed = activities.filter(({ time, recurrence }) => time.current === null && recurrence === null).length;
  if (untimed === 0) return '';
  return untimed === activities.length
    ? 'Ingen aktivitet har någon tid angiven'
    : `${counted(untimed, 'aktivitet har', 'aktiviteter har')} ingen tid angiven`;
}

function nextWords(picture: AreaPicture, today: CalendarDate, partners: readonly Partner[]): string {
  const next = nextStep(picture, today);
  if (next === null) return 'Nästa: inget med tid angiven';
  if (next.kind === 'activity') {
    return `Nästa: ${next.activity.title}, ${lowered(timePhrase(next.activity.time.current))}`;
  }
  const forum = partners.find(({ id }) => id === next.gate.forumId);
  return `Nästa: ${gateSentence(next.gate, forum)}`;
}

function freshness(picture: AreaPicture, today: CalendarDate): string {
  const heard = lastHeardOf(picture);
  return heard === null ? 'Inte avstämd än' : `Avstämd ${ago(heard, today)}`;
}
