import { useState } from 'react';
import { type Followed, statusSpans } from '#domain/activity-over-time.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Span } from '#domain/time/bounds.ts';
import { areaAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { usePrinting } from '#ui/printing.ts';
import { StatusStrip } from '#ui/status-strip.tsx';
import { WhenNear } from '#ui/when-near.tsx';
import { helpLines } from '#words/help-lines.ts';
import { spansWords } from '#words/progress-over-time.ts';
import styles from './progress.module.css';
import { StripAxis } from './strip-axis.tsx';
import { StripLegend } from './strip-legend.tsx';

type Props = {
  areas: readonly AreaPicture[];
  all: readonly Followed[];
  through: Span;
  asOf: CalendarDate | null;
  level: 3 | 4;
};

/** Every activity's statuses over time, as a strip and in words, once somebody wants them. */
export function StatusHistoryList(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const isPrinting = usePrinting();
  return (
    <details
      className={styles.histories}
      open={isPrinting || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Status över tid, aktivitet för aktivitet</summary>
      {(isOpen || isPrinting) && <Histories {...props} />}
    </details>
  );
}

function Histories({ areas, all, through, asOf, level }: Props) {
  const Heading = `h${level}` as const;
  const known = new Map(all.map((one) => [one.activity.id, one]));
  return (
    <>
      <StripLegend />
      {areas.map(({ area, activities }) => (
        <WhenNear key={area.id} name={`status ${area.id}`} expected={`${activities.length * 4}rem`} as="section">
          {areas.length > 1 && (
            <Heading className={styles.areaName}>
              {area.number} {area.title}
            </Heading>
          )}
          {areas.length > 1 && area.showsHelpLines && <p className={styles.soft}>{helpLines}</p>}
          <div className={styles.axis}>
            <StripAxis through={through} />
          </div>
          <ul aria-label={`Status över tid: ${area.title}`}>
            {activities.flatMap(({ id }) => {
              const one = known.get(id);
              return one === undefined ? [] : [<History key={id} one={one} through={through} asOf={asOf} />];
            })}
          </ul>
        </WhenNear>
      ))}
    </>
  );
}

function History({ one, through, asOf }: { one: Followed; through: Span; asOf: CalendarDate | null }) {
  const { id, areaId, title } = one.activity;
  const spans = statusSpans(one, through);
  const examples = spans.filter(({ isExample }) => isExample).length;
  return (
    <li className={styles.history}>
      <a href={areaAddress(areaId, asOf, id)}>{title}</a>
      <StatusStrip spans={spans} through={through} />
      <p className={styles.soft}>
        {spansWords(spans)} {examples > 0 && <ExampleMark partly={examples < spans.length} />}
      </p>
    </li>
  );
}
