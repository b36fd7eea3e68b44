import type { Activity, Gate } from '#domain/activity.ts';
import { isLate } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { StatusGlyph } from '../status-glyph.tsx';
import { type Bar, barOf, type Scale, yearsOf } from './scale.ts';
import { percent, TimeBar } from './time-bar.tsx';
import styles from './timeline.module.css';

/** More rows than this would make a card a chart of its own. */
const mostRows = 5;

/** A stretch within which other things stand: support while it lasts, the years a strategy is for. */
export type Frame = { id: string; time: WrittenTime };

/**
 * The activities that have a time on one small axis, with today's line, decisions and recurring occurrences.
 * Hidden from screen readers: whoever uses it gives the same in words.
 */
export function MiniTimeline({
  activities,
  gates,
  frames,
  scale,
  today,
}: {
  activities: readonly Activity[];
  gates: readonly Gate[];
  frames: readonly Frame[];
  scale: Scale;
  today: CalendarDate;
}) {
  const bars = activities.flatMap((activity) => {
    const bar = activity.time.current && barOf(activity.time.current.edtf, scale);
    const status = isLate(activity, today) ? 'late' : activity.status.value;
    return bar ? [{ id: activity.id, bar, status } as const] : [];
  });
  const occurrences = activities.flatMap(({ recurrence }) => recurrence?.occurrences ?? []);
  const now = scale.startOf(today);
  return (
    <div className={styles.mini} aria-hidden="true">
      <div className={styles.rows}>
        {yearsOf(scale).map(({ year, from }) => (
          <span key={year} className={styles.yearLine} style={{ left: percent(from) }} />
        ))}
        {bars.slice(0, mostRows).map(({ id, bar, status }) => (
          <div key={id} className={styles.row}>
            <TimeBar bar={bar} status={status} />
          </div>
        ))}
        {frames.map(({ id, time }) => (
          <div key={id} className={styles.row}>
            <FrameBar bar={barOf(time.edtf, scale)} />
          </div>
        ))}
        <div className={styles.row}>
          {occurrences.map(({ id, time }) => (
            <Point key={id} time={time.edtf} scale={scale}>
              <span className={styles.occurrence} />
            </Point>
          ))}
          {gates.map(({ id, time }) => (
            <Point key={id} time={time.current?.edtf} scale={scale}>
              <StatusGlyph status="decision" />
            </Point>
          ))}
        </div>
        {now >= 0 && now <= 1 && <span className={styles.today} style={{ left: percent(now) }} />}
      </div>
      <div className={styles.years}>
        {yearsOf(scale).map(({ year, from, to }) => (
          <span key={year} style={{ left: percent(from), width: percent(to - from) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Hollow, since nothing is done in it, and hatched where it may end. */
function FrameBar({ bar }: { bar: Bar | null }) {
  if (bar === null) return null;
  return (
    <div className={styles.frame} style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}>
      <span style={{ marginInlineStart: percent((bar.solidTo - bar.from) / (bar.to - bar.from)) }} />
    </div>
  );
}

/** Something that happens once, drawn in the middle of the time within which it happens. */
function Point({ time, scale, children }: { time: Edtf | undefined; scale: Scale; children: React.ReactNode }) {
  const bar = time === undefined ? null : barOf(time, scale);
  if (bar === null) return null;
  return (
    <span className={styles.point} style={{ left: percent((bar.from + bar.to) / 2) }}>
      {children}
    </span>
  );
}
