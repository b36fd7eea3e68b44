import { dayNumber } from '#domain/calendar.ts';
import type { ChartLine } from './chart-model.ts';
import type { Look } from './look.ts';
import { markerPath } from './marker.ts';
import type { Palette } from './palette.ts';
import { intervalPath, type Placing, spanPath } from './whiskers.ts';

/** The values of one line. `radius`: of their markers, in pixels. */
export function LineMarks({
  line,
  look,
  palette,
  placing,
  radius,
}: {
  line: ChartLine;
  look: Look;
  palette: Palette;
  placing: Placing;
  radius: number;
}) {
  const colour = palette.lines[look.colour] ?? palette.text;
  const points = line.runs.flat();
  // A line that holds until its next step has a mark at its end alone: its corners tell the rest.
  const marked = line.shape === 'step' ? points.slice(-1) : points;
  const outlines = marked.map(({ on, value }) =>
    markerPath(look.marker, placing.x(dayNumber(on)), placing.y(value), radius),
  );
  return (
    <g stroke={colour} strokeWidth={look.thin}>
      <path d={points.map((point) => spanPath(point, placing)).join('')} fill="none" strokeOpacity="0.4" />
      <path d={points.map((point) => intervalPath(point, placing)).join('')} fill="none" />
      <path d={outlines.join('')} fill={look.isOpen ? palette.surface : colour} strokeWidth={look.outline} />
    </g>
  );
}
