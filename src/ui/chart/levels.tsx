import type { ChartModel } from './chart-model.ts';
import { letterWidth } from './end-labels.ts';
import { type Area, levelPlaces, type Spot } from './level-places.ts';
import type { Palette } from './palette.ts';
import { drawnScale } from './size.ts';

/** Values to hold the lines against, each with its name beside it. */
export function Levels({
  levels,
  y,
  spots,
  area,
  palette,
  text,
}: {
  levels: ChartModel['levels'];
  y: (value: number) => number;
  /** Where something else is drawn. */
  spots: readonly Spot[];
  area: Area;
  palette: Palette;
  text: number;
}) {
  const asked = levels.map(({ name, value }) => ({ y: y(value), width: name.length * text * letterWidth }));
  const scale = drawnScale(text);
  return levelPlaces(asked, spots, area, text).map((place, index) => (
    <g key={levels[index]?.name}>
      <path
        d={`M${area.x} ${place.y}h${area.width}`}
        stroke={palette.text}
        strokeWidth={1.25 * scale}
        strokeDasharray={`${8 * scale} ${4 * scale}`}
      />
      <text
        x={place.textX}
        y={place.textY}
        textAnchor={place.anchor}
        fontSize={text}
        fill={palette.text}
        stroke={palette.surface}
        strokeWidth="4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {levels[index]?.name}
      </text>
    </g>
  ));
}
