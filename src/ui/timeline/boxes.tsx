import type { Activity } from '#domain/activity.ts';
import { earlier, later } from '#domain/calendar.ts';
import type { ActivityId } from '#domain/ids.ts';
import {
  inOrder,
  isMissed,
  type Occurrence,
  type PromisedPeriod,
  promisedPeriods,
  promisedSpan,
  type Recurrence,
} from '#domain/time/recurrence.ts';
import { occurrenceWords, tickWords } from '#words/occurrence.ts';
import type { Axis } from './axis.ts';
import { Box, type BoxLook } from './box.tsx';
import { Point } from './point.tsx';
import { percent } from './time-bar.tsx';
import styles from './timeline.module.css';

/** A box that somebody pressed: one that is ticked, or the empty ones of a period. */
export type Pressed = { activityId: ActivityId; on: { occurrence: Occurrence } | { period: PromisedPeriod } };

/** Given where boxes can be pressed. `tabIndex`: whether Tab stops at them, which it does on the line that one is at. */
export type Pressing = { onPress: (pressed: Pressed) => void; tabIndex: 0 | -1 };

/** How many empty boxes a period has room for; how many more there are is said in words. */
const mostEmpty = 3;

/** A recurring promise: a bracket for each period with the boxes left to tick at its end, and ticked ones where they were. */
export function Boxes({
  activity,
  axis,
  pressing,
}: {
  activity: Activity;
  axis: Axis;
  pressing: Pressing | undefined;
}) {
  const { occurrences, recurrence } = activity;
  const press = (on: Pressed['on']) =>
    pressing && { onClick: () => pressing.onPress({ activityId: activity.id, on }), tabIndex: pressing.tabIndex };
  return (
    <>
      {recurrence !== null &&
        periodsOf(activity, recurrence, axis).map((period) => (
          <Bracket key={period.time} period={period} axis={axis}>
            {Array.from({ length: Math.min(period.missing, mostEmpty) }, (_, index) => (
              <Box
                // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes are all alike
                key={index}
                look={lookOf(period)}
                label={tickWords(recurrence, period)}
                press={period.state === 'ahead' || index > 0 ? undefined : press({ period })}
              />
            ))}
          </Bracket>
        ))}
      {inOrder(occurrences).map((occurrence) => (
        <Point key={occurrence.id} time={occurrence.time.edtf} axis={axis}>
          <Box
            look="ticked"
            label={`${occurrenceWords(occurrence, recurrence)}, avbockad`}
            press={press({ occurrence })}
          />
        </Point>
      ))}
    </>
  );
}

// The axis begins and ends with a year and so with a period: what is cut off is never part of one.
function periodsOf({ time, occurrences }: Activity, recurrence: Recurrence, { scale, today, planned }: Axis) {
  const promised = promisedSpan(time.current?.edtf ?? null, planned);
  if (promised === null) return [];
  const { first, last } = scale.span;
  const within = { first: later(promised.first, first), last: earlier(promised.last, last) };
  return within.last < within.first ? [] : promisedPeriods(recurrence, occurrences, within, today);
}

function Bracket({
  period,
  axis: { scale },
  children,
}: {
  period: PromisedPeriod;
  axis: Axis;
  children: React.ReactNode;
}) {
  const [from, to] = [Math.max(0, scale.startOf(period.period.first)), Math.min(1, scale.endOf(period.period.last))];
  return (
    <span className={styles.bracket} style={{ left: percent(from), width: percent(to - from) }}>
      {children}
    </span>
  );
}

function lookOf(period: PromisedPeriod): BoxLook {
  if (period.state === 'ahead') return 'ahead';
  return isMissed(period) ? 'missed' : 'empty';
}
