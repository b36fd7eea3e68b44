import type { ChartLine } from './chart-model.ts';

/** Below this many lines the legend is read at a glance. */
const fewest = 3;

/** How wide letters are in running text, as a part of how high they are. */
export const letterWidth = 0.58;

/**
 * How much room the names of lines take to the right of a drawing, in pixels. 0: they are not written there, since there are
 * few of them or the drawing would become too small beside them. `text`: how high letters are.
 */
export function endLabelRoom(lines: readonly ChartLine[], width: number, height: number, text: number): number {
  const room = Math.max(...lines.map(({ name }) => name.length)) * letterWidth * text + 2.8 * text;
  const isHigh = lines.length * rowHeight(text) <= height - 4 * text;
  return lines.length >= fewest && isHigh && room <= width / 4 ? Math.ceil(room) : 0;
}

export function rowHeight(text: number): number {
  return text * 1.25;
}

/** As near to the asked heights as they can stand in the same order, `gap` apart, from `top` to `bottom`. */
export function spread(asked: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = [...asked.keys()].toSorted((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0));
  const placed = new Map<number, number>();
  let lowest = top - gap;
  for (const index of order) {
    lowest = Math.max(asked[index] ?? 0, lowest + gap);
    placed.set(index, lowest);
  }
  // Those that were pushed past the end push the others back.
  let limit = bottom + gap;
  for (const index of order.toReversed()) {
    limit = Math.min(placed.get(index) ?? 0, limit - gap);
    placed.set(index, limit);
  }
  return asked.map((_, index) => placed.get(index) ?? 0);
}
