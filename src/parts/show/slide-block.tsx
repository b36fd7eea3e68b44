import { Fragment } from 'react';
import { Sparkline } from '#ui/sparkline.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { statusNames } from '#words/names.ts';
import { gapAbove, markWidth } from './block-height.ts';
import { MarkGlyph } from './mark-glyph.tsx';
import type { Block, Counts, Measure, Paragraph, Run } from './slide.ts';
import styles from './slide-block.module.css';
import { countsHeight, curve, inUnits, textMetrics, valueLine, valueSize } from './slide-metrics.ts';
import { SlideTimeline } from './slide-timeline.tsx';
import type { TextSize } from './stage.ts';

/** One thing on a slide, as high at the most as `heightOf` says of it. */
export function SlideBlock({ block, size, isFirst }: { block: Block; size: TextSize; isFirst: boolean }) {
  const gap = { marginBlockStart: inUnits(isFirst ? 0 : gapAbove(block, size)) };
  const body = { ...gap, fontSize: inUnits(textMetrics('body', size).size) };
  switch (block.kind) {
    case 'paragraph':
      return <Words paragraph={block} size={size} gap={gap} />;
    case 'timeline':
      return <SlideTimeline timeline={block} size={size} gap={gap} />;
    case 'measure':
      return <MeasureFigure measure={block} style={{ ...body, lineHeight: textMetrics('body', size).line }} />;
    case 'counts':
      return <CountsFigure counts={block} style={{ ...body, lineHeight: `${countsHeight}em` }} />;
  }
}

function Words({ paragraph, size, gap }: { paragraph: Paragraph; size: TextSize; gap: React.CSSProperties }) {
  const { look, mark, continues, runs } = paragraph;
  const { size: letters, line } = textMetrics(look, size);
  const style = { ...gap, fontSize: inUnits(letters), lineHeight: line };
  if (mark === null) {
    return (
      <p className={styles[look]} style={style}>
        <Runs runs={runs} />
      </p>
    );
  }
  return (
    <div
      className={`${styles.marked} ${styles[look]}`}
      style={{ ...style, gridTemplateColumns: `${inUnits(markWidth(size))} 1fr` }}
    >
      <span className={styles.mark}>{!continues && <MarkGlyph mark={mark} />}</span>
      <p>
        <Runs runs={runs} />
      </p>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return [...runs.entries()].map(([place, { text, look }]) => (
    <Fragment key={place}>
      {place > 0 && ' '}
      {look === 'plain' ? text : <RunOf text={text} look={look} />}
    </Fragment>
  ));
}

function RunOf({ text, look }: { text: string; look: Exclude<Run['look'], 'plain'> }) {
  return look === 'strong' ? <strong>{text}</strong> : <span className={styles[look]}>{text}</span>;
}

/** The latest value, as large as a heading, and how it came there. */
function MeasureFigure({ measure, style }: { measure: Measure; style: React.CSSProperties }) {
  const { value, beside, indicator } = measure;
  return (
    <div className={styles.measure} style={style}>
      <p>
        <strong style={{ fontSize: `${valueSize}em`, lineHeight: valueLine }}>{value}</strong>
        <span className={styles.soft}>{beside}</span>
      </p>
      <div className={styles.curve} style={{ width: inUnits(curve.width), height: inUnits(curve.height) }}>
        <Sparkline indicator={indicator} />
      </div>
    </div>
  );
}

function CountsFigure({ counts: { counts }, style }: { counts: Counts; style: React.CSSProperties }) {
  return (
    <ul className={styles.counts} style={style}>
      {counts.map(({ status, count }) => (
        <li key={status}>
          <strong>{count}</strong> <StatusGlyph status={status} /> {statusNames[status]}
        </li>
      ))}
    </ul>
  );
}
