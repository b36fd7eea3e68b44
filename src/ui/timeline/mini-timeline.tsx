import type { AreaPicture } from '#domain/area-picture.ts';
import { lanesOf, type TimelineRow, waitedFor } from '#domain/timeline.ts';
import type { Axis } from './axis.ts';
import { ticksOf } from './scale.ts';
import { percent } from './time-bar.tsx';
import styles from './timeline.module.css';
import { Track } from './track.tsx';

/** More rows than this would make a card a chart of its own. */
const mostRows = 6;

/**
 * What of an area has a time, on one small axis. Hidden from screen readers: whoever uses it gives the same in words.
 */
export function MiniTimeline({ picture, axis }: { picture: AreaPicture; axis: Axis }) {
  const { timed, untimed } = lanesOf(picture);
  const rows = [...timed, ...untimed.filter(isMeantForYears)].slice(0, mostRows);
  const { scale, today } = axis;
  const now = scale.startOf(today);
  const years = ticksOf(scale, 'year');
  return (
    <div className={styles.mini} aria-hidden="true">
      <div className={styles.rows}>
        {years.map(({ year, from }) => (
          <span key={year} className={styles.line} style={{ left: percent(from) }} />
        ))}
        {rows.map((row) => (
          <div key={row.id} className={styles.row}>
            <Track row={row} axis={axis} waitsFor={waitedFor(row, picture)} />
          </div>
        ))}
        {now >= 0 && now <= 1 && <span className={styles.today} style={{ left: percent(now) }} />}
      </div>
      <div className={styles.years}>
        {years.map(({ year, from, to }) => (
          <span key={year} style={{ left: percent(from), width: percent(to - from) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A strategy without a time for its making still has the years that it is for. */
function isMeantForYears(row: TimelineRow): boolean {
  return row.kind === 'activity' && row.activity.validity !== null;
}
