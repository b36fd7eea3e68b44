import { scaleOf, ticksOf } from '#ui/timeline/scale.ts';
import { percent } from '#ui/timeline/time-bar.tsx';
import { Track } from '#ui/timeline/track.tsx';
import { MarkGlyph } from './mark-glyph.tsx';
import type { Timeline } from './slide.ts';
import {
  contentWidth,
  footSize,
  inUnits,
  lineGap,
  lineWords,
  textMetrics,
  yearsHeight,
  yearWidth,
} from './slide-metrics.ts';
import styles from './slide-timeline.module.css';
import type { TextSize } from './stage.ts';

type Props = { timeline: Timeline; size: TextSize; gap: React.CSSProperties };

/** Lines of a timeline, each with its words to the left and its bar to the right, under the years. */
export function SlideTimeline({ timeline: { lines, axis: drawn }, size, gap }: Props) {
  const { span, today, planned } = drawn;
  const scale = scaleOf(span);
  const axis = { scale, today, planned };
  const years = ticksOf(scale, 'year');
  const step = Math.ceil((years.length * yearWidth) / (contentWidth * (1 - lineWords)));
  const now = scale.startOf(today);
  const { size: letters, line } = textMetrics('beside', size);
  const style = {
    ...gap,
    fontSize: inUnits(letters),
    lineHeight: line,
    '--words': percent(lineWords),
    '--line-gap': inUnits(lineGap),
    '--years': inUnits(yearsHeight),
    '--year-size': inUnits(footSize),
  };
  return (
    <div className={styles.timeline} style={style}>
      <div className={styles.axis} aria-hidden="true">
        {[...years.entries()].map(([place, { year, from, to }]) => (
          <span key={year} className={styles.year} style={{ left: percent(from), width: percent(to - from) }}>
            {place % step === 0 && year}
          </span>
        ))}
        {now >= 0 && now <= 1 && <span className={styles.today} style={{ left: percent(now) }} />}
      </div>
      <ul>
        {lines.map(({ row, mark, title, words, waitsFor }) => (
          <li key={row.id} className={styles.line}>
            <span className={styles.mark}>
              <MarkGlyph mark={mark} />
            </span>
            <p>
              <strong>{title}</strong>
              <span className={styles.words}>{words}</span>
            </p>
            <div className={styles.track} aria-hidden="true">
              <Track row={row} axis={axis} waitsFor={waitsFor} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
