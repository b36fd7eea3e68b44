import type { ChartLine } from './chart-model.ts';
import { rowHeight, spread } from './end-labels.ts';
import type { Area } from './level-places.ts';
import type { Look } from './look.ts';
import { markerPath } from './marker.ts';
import type { Palette } from './palette.ts';
import type { Places } from './reading.ts';

/** The name of each line, with its marker, to the right of where it ends. */
export function LineNames({
  lines,
  looks,
  places,
  area,
  palette,
  text,
}: {
  lines: readonly ChartLine[];
  looks: ReadonlyMap<string, Look>;
  places: Places;
  area: Area;
  palette: Palette;
  text: number;
}) {
  const named = lines.flatMap(({ id, name }, index) => {
    const [look, last] = [looks.get(id), places[index]?.at(-1)];
    return look === undefined || last === undefined ? [] : [{ id, name, look, y: last.y }];
  });
  const ys = spread(
    named.map(({ y }) => y),
    rowHeight(text),
    area.y,
    area.y + area.height,
  );
  const left = area.x + area.width + text * 1.3;
  return named.map(({ id, name, look }, index) => {
    const [y, colour] = [ys[index] ?? 0, palette.lines[look.colour] ?? palette.text];
    return (
      <g key={id}>
        <path
          d={markerPath(look.marker, left, y, text * 0.27)}
          stroke={colour}
          strokeWidth={look.outline}
          fill={look.isOpen ? palette.surface : colour}
        />
        <text x={left + text * 0.7} y={y + text * 0.35} fontSize={text} fill={palette.text}>
          {name}
        </text>
      </g>
    );
  });
}
