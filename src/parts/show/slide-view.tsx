import { memo } from 'react';
import { dateLabel } from '#domain/time/label.ts';
import { helpLines } from '#words/help-lines.ts';
import type { Slide } from './slide.ts';
import { SlideBlock } from './slide-block.tsx';
import {
  belowHeading,
  contentWidth,
  footHeight,
  footSize,
  headings,
  helpHeight,
  inUnits,
  side,
  top,
} from './slide-metrics.ts';
import styles from './slide-view.module.css';
import type { TextSize } from './stage.ts';
import { cutToLines } from './text-lines.ts';
import { emsOf } from './text-width.ts';

export type SlideViewProps = {
  slide: Slide;
  size: TextSize;
  /** Which slide it is, from 1, of how many. */
  number: number;
  of: number;
  /** Of its heading, among those around it. */
  level?: 1 | 2 | 3 | 4;
};

const small = { fontSize: inUnits(footSize), lineHeight: 1.34 };

/** A slide that fills its container, large or small: its lengths are shares of the container's height. */
export const SlideView = memo(function SlideView({ slide, size, number, of, level = 1 }: SlideViewProps) {
  const { heading, section, area, look, on, showsHelpLines, blocks } = slide;
  const Heading = `h${level}` as const;
  const { size: headingSize, line } = headings[look];
  const pages = section.of === 1 ? '' : ` (${section.number} av ${section.of})`;
  const place = `${dateLabel(on)} · ${number} av ${of}`;
  const footEms = contentWidth / footSize - emsOf(pages + place, { isStrong: false }) - 2;
  const name = cutToLines(section.name, { lineEms: footEms, lines: 1, isStrong: false });
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and a section would be a landmark for each slide. */}
      <div
        role="group"
        className={styles.slide}
        style={{ padding: `${inUnits(top)} ${inUnits(side)} 0` }}
        data-look={look}
        aria-roledescription="bild"
        aria-label={heading}
      >
        <header style={{ paddingBlockEnd: inUnits(belowHeading) }}>
          <Heading style={{ fontSize: inUnits(headingSize), lineHeight: line }}>
            {area !== null && (
              <>
                <span className={styles.number}>{area}</span>{' '}
              </>
            )}
            {heading}
          </Heading>
        </header>
        <div className={styles.content}>
          {[...blocks.entries()].map(([order, block]) => (
            <SlideBlock key={order} block={block} size={size} isFirst={order === 0} />
          ))}
        </div>
        {showsHelpLines && (
          <p className={styles.small} style={{ ...small, height: inUnits(helpHeight) }}>
            {helpLines}
          </p>
        )}
        <footer className={`${styles.small} ${styles.foot}`} style={{ ...small, height: inUnits(footHeight) }}>
          <span>
            {name}
            {pages}
          </span>
          <span>{place}</span>
        </footer>
      </div>
    </div>
  );
});
