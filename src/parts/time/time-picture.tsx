import { type CalendarDate, dateFrom, earlier, later, partsOf } from '#domain/calendar.ts';
import { boundsOf, type Span } from '#domain/time/bounds.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import type { Reading, Rhythm } from '#domain/time/reading.ts';
import { promisedPeriods } from '#domain/time/recurrence.ts';
import { type Bar, barOf } from '#ui/timeline/bar.ts';
import { type Scale, scaleOf, ticksOf } from '#ui/timeline/scale.ts';
import { percent, TimeBar } from '#ui/timeline/time-bar.tsx';
import styles from './time.module.css';

/** How many years there is room to name. */
const mostNamed = 6;

/** Up to how many years have their quarters marked. */
const mostDivided = 4;

/** More boxes than this in a period would not be told apart. */
const mostBoxes = 4;

/** Goes on in both directions. */
const endless: Bar = { from: 0, solidFrom: 0.5, solidTo: 0.5, to: 1, left: 'open', right: 'open' };

/** A time on an axis of its own years, beside today. Hidden from screen readers: the words beside it say the same. */
export function TimePicture({
  reading,
  before,
  today,
}: {
  reading: Reading;
  /** An earlier time, as an outline. */
  before: Edtf | null;
  today: CalendarDate;
}) {
  const time = reading.kind === 'time' || reading.kind === 'recurring' ? reading.edtf : null;
  const scale = scaleOf(
    yearsAround(
      [time, before].filter((given) => given !== null),
      today,
    ),
  );
  const years = ticksOf(scale, 'year');
  const named = years.filter((_, index) => index % Math.ceil(years.length / mostNamed) === 0);
  const earlierBar = before === null || before === time ? null : barOf(before, scale);
  return (
    <div className={styles.picture} aria-hidden="true">
      <div className={styles.track}>
        {named.map(({ year, from }) => (
          <span key={year} className={styles.line} style={{ left: percent(from) }} />
        ))}
        {years.length <= mostDivided &&
          ticksOf(scale, 'quarter').map(({ from }) => (
            <span key={from} className={styles.tick} style={{ left: percent(from) }} />
          ))}
        <div className={styles.bar}>
          {earlierBar && <span className={styles.before} style={stretch(earlierBar.from, earlierBar.to)} />}
          {reading.kind === 'time' && <TimeBar bar={barOf(reading.edtf, scale) ?? endless} status="ongoing" />}
          {reading.kind === 'recurring' && <Rounds rhythm={reading.rhythm} time={time} scale={scale} />}
          {reading.kind === 'none' && <span className={styles.none} />}
        </div>
        <span className={styles.today} style={{ left: percent(scale.startOf(today)) }}>
          <span>i dag</span>
        </span>
      </div>
      <div className={styles.years}>
        {named.map(({ year, from }) => (
          <span key={year} style={{ left: percent(from) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** What recurs: a bracket for each period, with a box for each time in it and none of them on a day of its own. */
function Rounds({ rhythm, time, scale }: { rhythm: Rhythm; time: Edtf | null; scale: Scale }) {
  const { earliestStart, latestEnd } = time === null ? noBounds : boundsOf(time);
  const { span } = scale;
  const within = {
    first: later(earliestStart ?? span.first, span.first),
    last: earlier(latestEnd ?? span.last, span.last),
  };
  const periods = promisedPeriods({ ...rhythm, phrase: '' }, [], within, within.first);
  return periods.map(({ period }) => (
    <span
      key={period.first}
      className={styles.round}
      style={stretch(scale.startOf(period.first), scale.endOf(period.last))}
    >
      {Array.from({ length: Math.min(rhythm.times, mostBoxes) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty boxes are all alike
        <span key={index} className={styles.box} />
      ))}
    </span>
  ));
}

const noBounds = { earliestStart: null, latestEnd: null };

function stretch(from: number, to: number) {
  return { left: percent(from), width: percent(to - from) };
}

/** Whole years, two at least, that hold today and the times, and one more for what goes on without an end. */
function yearsAround(times: readonly Edtf[], today: CalendarDate): Span {
  const bounds = times.map(boundsOf);
  const days = [today, ...bounds.flatMap(({ earliestStart, latestEnd }) => [earliestStart, latestEnd])];
  const years = days.flatMap((day) => (day === null ? [] : partsOf(day).year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const more = bounds.some(({ latestEnd }) => latestEnd === null) ? 1 : 0;
  return { first: dateFrom(first, 1, 1), last: dateFrom(Math.max(first + 1, last + more), 12, 31) };
}
