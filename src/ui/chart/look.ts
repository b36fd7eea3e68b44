import type { ChartLine } from './chart-model.ts';
import { type MarkerShape, markerShapes } from './marker.ts';

/** How a line is told from the others, by three signals of which any one is enough up to the sixth. Widths in pixels. */
export type Look = {
  /** Which of the palette's lines. */
  colour: number;
  /** As SVG has it: lengths of strokes and gaps. Undefined: unbroken. */
  dash: string | undefined;
  marker: MarkerShape;
  /** From the seventh line on the markers are open. */
  isOpen: boolean;
  width: number;
  /** Of what is drawn around its values. */
  thin: number;
  /** Of the edge of its markers. */
  outline: number;
};

const dashes = [undefined, [5, 4], [1.5, 3], [9, 3, 2, 3], [14, 4], [5, 3, 1.5, 3, 1.5, 3]] as const;

/**
 * The looks of a chart's lines by their ids; the lines that it is about come first, whatever their place. `scale`: how much
 * larger everything is drawn, as on a wall.
 */
export function looksOf(lines: readonly ChartLine[], scale = 1): ReadonlyMap<string, Look> {
  const ordered = [...lines.filter(({ isMain }) => isMain), ...lines.filter(({ isMain }) => !isMain)];
  return new Map(ordered.map(({ id, isMain }, index) => [id, lookAt(index, isMain, scale)]));
}

function lookAt(index: number, isMain: boolean, scale: number): Look {
  const place = index % 6;
  const isOpen = Math.floor(index / 6) % 2 === 1;
  return {
    colour: place,
    // Three on, so that no open marker has its full namesake's dashes.
    dash: dashes[isOpen ? (place + 3) % 6 : place]?.map((length) => length * scale).join(' '),
    marker: markerShapes[place] ?? 'circle',
    isOpen,
    width: (isMain ? 2.5 : 1.75) * scale,
    thin: scale,
    outline: (isOpen ? 1.5 : 1) * scale,
  };
}
