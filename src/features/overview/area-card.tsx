import { memo, useDeferredValue } from 'react';
import type { Activity } from '#domain/activity.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Attention, AttentionKind } from '#domain/attention.ts';
import { isPartlyExample, progressOf, recurrenceProgress } from '#domain/progress.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import { areaAddress } from '#lib/addresses.ts';
import { AssessmentLine } from '#ui/assessment-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { timePhrase } from '#words/activity.ts';
import { ago } from '#words/attention.ts';
import { helpLines } from '#words/help-lines.ts';
import { counted } from '#words/numbers.ts';
import { progressLine, recurrenceLine } from '#words/progress.ts';
import { decisionWords } from '#words/timeline.ts';
import styles from './area-card.module.css';
import { CardStrips } from './card-strips.tsx';
import { CardTimeline } from './card-timeline.tsx';
import { LatestNote } from './latest-note.tsx';
import { MeasureLine } from './measure-line.tsx';
import type { OverviewView, Standing } from './overview-view.ts';
import { Segments } from './segments.tsx';

/** What stands for long and would, as a chip on nearly every card, say nothing about any of them. */
const standingKinds: ReadonlySet<AttentionKind> = new Set([
  'promise-unanswered',
  'promise-partly-answered',
  'no-lead',
  'moved',
]);

const unheard: Standing = { attention: [], heard: null, next: null };

/** About as high as most are. */
const usualHeight = '42rem';

type Props = { picture: AreaPicture; view: OverviewView };

/**
 * An area at a glance; the same rows in the same order on every card, so that the eye learns them once. Only its
 * heading is there before the card is near. `isFirst`: on the screen from the start; `isOfFew`: drawn soon anyway.
 */
export const AreaCard = memo(function AreaCard({
  picture,
  view,
  isFirst,
  isOfFew,
}: Props & { isFirst: boolean; isOfFew: boolean }) {
  const { id, number, title } = picture.area;
  const titleId = `title-${id}`;
  const urgent = view.standing.get(id)?.attention.find(({ kind }) => !standingKinds.has(kind));
  const force = useDeferredValue(isFirst || isOfFew, isFirst);
  const heading = (
    <header className={styles.header}>
      <h3 id={titleId}>
        <span className={styles.number}>{number}</span>
        <a href={areaAddress(id, view.asOf)}>{title}</a>
      </h3>
      {urgent && <AttentionName kind={urgent.kind} />}
    </header>
  );
  const itself = { as: 'article', className: styles.card, 'aria-labelledby': titleId } as const;
  return (
    <WhenNear {...itself} name={id} expected={usualHeight} force={force} always={heading}>
      <CardContent picture={picture} view={view} />
    </WhenNear>
  );
});

function CardContent({ picture, view }: Props) {
  const { area, activities, headline } = picture;
  const { today } = view;
  const { attention, heard, next } = view.standing.get(area.id) ?? unheard;
  const gaps = attention.filter(isGap).length;
  return (
    <>
      <div className={styles.about}>
        <p>{area.purpose}</p>
        <AssessmentLine assessment={area.assessment} today={today} />
      </div>
      <div className={styles.progress}>
        <Segments picture={picture} view={view} />
        <p>
          {progressLine(progressOf(activities, today))} {isPartlyExample(activities) && <ExampleMark partly />}
        </p>
        {activities.map((activity) => (
          <Counted key={activity.id} activity={activity} view={view} />
        ))}
        {gaps > 0 && <p>{counted(gaps, 'löfte är obesvarat', 'löften är obesvarade')} helt eller delvis</p>}
        <CardStrips picture={picture} view={view} />
      </div>
      <CardTimeline picture={picture} view={view} />
      <MeasureLine indicator={headline} remark={area.measureRemark} asOf={view.asOf} />
      <LatestNote picture={picture} view={view} />
      <p>{nextWords(next, view)}</p>
      <div className={styles.soft}>
        <p>
          {heard === null ? 'Inte avstämd än' : `Avstämd ${ago(heard.on, today)}`}{' '}
          {heard?.provenance.kind === 'example' && <ExampleMark />}
        </p>
        {area.showsHelpLines && <p>{helpLines}</p>}
      </div>
    </>
  );
}

function nextWords(next: TimelineRow | null, { today, partnerOf }: OverviewView): string {
  if (next === null) return 'Nästa: inget med tid angiven';
  if (next.kind === 'activity') {
    return `Nästa: ${next.activity.title}, ${timePhrase(next.activity.time.current)}`;
  }
  if (next.kind === 'support') return `Nästa: stödet upphör, ${timePhrase(next.support.time)}`;
  return `Nästa: ${next.gate.title}, ${decisionWords(next.gate, partnerOf(next.gate.forumId), today)}`;
}

/** A recurring promise, counted for the period around today. */
function Counted({ activity, view: { plan, today } }: { activity: Activity; view: OverviewView }) {
  const progress = recurrenceProgress(activity, plan, today);
  if (progress === null) return null;
  return (
    <p>
      {recurrenceLine(progress)}{' '}
      {progress.done.some(({ provenance }) => provenance.kind === 'example') && <ExampleMark />}
    </p>
  );
}

function isGap({ kind }: Attention): boolean {
  return kind === 'promise-unanswered' || kind === 'promise-partly-answered';
}
