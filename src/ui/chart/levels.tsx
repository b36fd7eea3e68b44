import type { ChartModel } from './chart-model.ts';
import type { Palette } from './palette.ts';

type Area = { x: number; y: number; width: number; height: number };

/** Values to hold the lines against, each with its name above or below it, whichever keeps clear of the one before. */
export function Levels({
  levels,
  y,
  area,
  palette,
  text,
}: {
  levels: ChartModel['levels'];
  y: (value: number) => number;
  area: Area;
  palette: Palette;
  text: number;
}) {
  return levels.map(({ name, value }, index) => {
    const at = y(value);
    const isCrowded = levels.slice(0, index).some((other) => Math.abs(y(other.value) - at) < text * 1.5);
    // From the left and from the right in turn, so that two close together can both be read.
    const isRight = index % 2 === 0;
    const isBelow = isCrowded || at - area.y < text * 1.5;
    return (
      <g key={`${name} ${value}`}>
        <path d={`M${area.x} ${at}h${area.width}`} stroke={palette.text} strokeWidth="1.25" strokeDasharray="8 4" />
        <text
          x={isRight ? area.x + area.width - 4 : area.x + 4}
          y={isBelow ? at + text * 1.1 : at - text * 0.4}
          textAnchor={isRight ? 'end' : 'start'}
          fontSize={text}
          fill={palette.text}
          stroke={palette.surface}
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {name}
        </text>
      </g>
    );
  });
}
