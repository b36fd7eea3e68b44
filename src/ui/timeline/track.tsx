import type { Activity, Gate } from '#domain/activity.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import { movedFrom, type TimelineRow, timeOfRow } from '#domain/timeline.ts';
import { shownStatus } from '#words/activity.ts';
import { StatusGlyph } from '../status-glyph.tsx';
import type { Axis } from './axis.ts';
import { barOf } from './bar.ts';
import { Boxes, type Pressing } from './boxes.tsx';
import { MilestoneGlyph } from './milestone-glyph.tsx';
import { Point } from './point.tsx';
import { percent, TimeBar } from './time-bar.tsx';
import styles from './timeline.module.css';

type Props = {
  row: TimelineRow;
  axis: Axis;
  /** The activities that it depends on. */
  waitsFor: readonly Activity[];
  /** Given where occurrences can be ticked off. */
  pressing?: Pressing | undefined;
};

/** What a line of a timeline shows of time. Whoever draws it gives the same in words. */
export function Track({ row, axis, waitsFor, pressing }: Props) {
  const earlier = movedFrom(row);
  return (
    <>
      {waitsFor.map((activity) => (
        <Wait key={activity.id} activity={activity} until={timeOfRow(row)?.edtf} axis={axis} />
      ))}
      {earlier && <Outline time={earlier.edtf} axis={axis} className={styles.earlier} />}
      {row.kind === 'activity' && <ActivityMarks activity={row.activity} axis={axis} pressing={pressing} />}
      {row.kind === 'gate' && <GateMarks gate={row.gate} axis={axis} />}
      {row.kind === 'support' && <Outline time={row.support.time.edtf} axis={axis} className={styles.frame} ends />}
    </>
  );
}

function ActivityMarks({
  activity,
  axis,
  pressing,
}: {
  activity: Activity;
  axis: Axis;
  pressing: Pressing | undefined;
}) {
  const { milestones, time, validity } = activity;
  const bar = time.current && barOf(time.current.edtf, axis.scale);
  return (
    <>
      {validity && <Outline time={validity.edtf} axis={axis} className={styles.frame} />}
      {bar && <TimeBar bar={bar} status={shownStatus(activity, axis.today)} />}
      {milestones.map(({ id, reached, time: planned }) => (
        <Point key={id} time={(reached ?? planned)?.edtf} axis={axis}>
          <MilestoneGlyph isReached={reached !== null} />
        </Point>
      ))}
      <Boxes activity={activity} axis={axis} pressing={pressing} />
    </>
  );
}

function GateMarks({ gate, axis }: { gate: Gate; axis: Axis }) {
  const time = gate.time.current?.edtf;
  const bar = time && barOf(time, axis.scale);
  return (
    <>
      {bar && <TimeBar bar={bar} status="decision" />}
      <Point time={time} axis={axis}>
        <StatusGlyph status="decision" />
      </Point>
    </>
  );
}

/** A thin line through the time of what is waited for, up to what waits for it. */
function Wait({ activity, until, axis: { scale } }: { activity: Activity; until: Edtf | undefined; axis: Axis }) {
  const first = activity.time.current && barOf(activity.time.current.edtf, scale);
  const then = until && barOf(until, scale);
  if (!first || !then) return null;
  const to = (then.from + then.to) / 2;
  return to > first.from ? (
    <span className={styles.wait} style={{ left: percent(first.from), width: percent(to - first.from) }} />
  ) : null;
}

/** Hollow, since nothing is done in it: what is meant to hold, what was planned before, support while it lasts. */
function Outline({
  time,
  axis,
  className,
  ends = false,
}: {
  time: Edtf;
  axis: Axis;
  className: string | undefined;
  /** Whether its end is a warning, which is then hatched; one that goes on has none. */
  ends?: boolean;
}) {
  const bar = barOf(time, axis.scale);
  if (bar === null) return null;
  const certain = (bar.solidTo - bar.from) / Math.max(bar.to - bar.from, Number.EPSILON);
  return (
    <span
      className={`${className} ${bar.left === 'known' ? '' : styles.vague}`}
      style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
    >
      {ends && bar.right !== 'open' && (
        <span className={styles.ending} style={{ marginInlineStart: percent(certain) }} />
      )}
    </span>
  );
}
