import { dateLabel, shortMonthNames } from '#domain/time/label.ts';
import type { Axis } from '#ui/timeline/axis.ts';
import { type AxisUnit, type Tick, ticksOf } from '#ui/timeline/scale.ts';
import { percent } from '#ui/timeline/time-bar.tsx';
import styles from './axis.module.css';

/** The axis' years, and their quarters or months where it is divided so finely. Hidden: every line says its time. */
export function AxisHead({
  axis,
  ticks,
  unit,
  corner,
}: {
  axis: Axis;
  ticks: readonly Tick[];
  unit: AxisUnit;
  /** What stands above the line's headings. */
  corner: string;
}) {
  const now = axis.scale.startOf(axis.today);
  return (
    <div className={styles.head} aria-hidden="true">
      <span className={styles.corner}>{corner}</span>
      <div className={styles.axis}>
        <div className={styles.tier}>
          {ticksOf(axis.scale, 'year').map(({ year, from, to }) => (
            <span key={year} className={styles.year} style={{ left: percent(from), width: percent(to - from) }}>
              <span>{year}</span>
            </span>
          ))}
        </div>
        {unit !== 'year' && (
          <div className={styles.tier}>
            {ticks.map(({ year, ordinal, from, to }) => (
              <span key={`${year}-${ordinal}`} style={{ left: percent(from), width: percent(to - from) }}>
                <span>{unit === 'quarter' ? `kv ${ordinal}` : shortMonthNames[ordinal - 1]}</span>
              </span>
            ))}
          </div>
        )}
        {isOnAxis(now) && (
          // The label keeps within the axis, however near an end today is.
          <span className={styles.todayLabel} style={{ left: percent(now), translate: percent(-now) }}>
            {dateLabel(axis.today, 'no-year')}
          </span>
        )}
      </div>
    </div>
  );
}

/** What runs through all lines: where years begin and where today is. */
export function AxisLines({ axis, ticks }: { axis: Axis; ticks: readonly Tick[] }) {
  const now = axis.scale.startOf(axis.today);
  return (
    <div className={styles.lines} aria-hidden="true">
      {ticks.map(({ year, ordinal, from }) => (
        <span
          key={`${year}-${ordinal}`}
          className={ordinal === 1 ? styles.yearLine : styles.partLine}
          style={{ left: percent(from) }}
        />
      ))}
      {isOnAxis(now) && <span className={styles.todayLine} style={{ left: percent(now) }} />}
    </div>
  );
}

function isOnAxis(place: number): boolean {
  return place >= 0 && place <= 1;
}
