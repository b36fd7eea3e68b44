import { dayNumber } from '#domain/calendar.ts';
import type { ChartPoint } from './chart-model.ts';

/** Where a day and a value stand, in pixels. */
export type Placing = { x: (day: number) => number; y: (value: number) => number };

/** Half the length of the strokes that end a whisker, in pixels. */
const cap = 3;

/** Along the days that a value was measured over, up to where it stands: the last of them. As an SVG path. */
export function spanPath({ on, from, value }: ChartPoint, { x, y }: Placing): string {
  return from === null ? '' : `M${x(dayNumber(from))} ${y(value) - cap}v${2 * cap}m0 ${-cap}H${x(dayNumber(on))}`;
}

/** Up and down through the interval that a value lies in. As an SVG path. */
export function intervalPath({ on, interval }: ChartPoint, { x, y }: Placing): string {
  if (interval === null) return '';
  const [middle, low, high] = [x(dayNumber(on)), y(interval.low), y(interval.high)];
  return `M${middle - cap} ${low}h${2 * cap}m${-cap} 0V${high}m${-cap} 0h${2 * cap}`;
}
