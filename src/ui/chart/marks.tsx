import { useLayoutEffect, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { dayNumber } from '#domain/calendar.ts';
import type { ChartLine, ChartModel } from './chart-model.ts';
import type { Spot } from './level-places.ts';
import { Levels } from './levels.tsx';
import { LineMarks } from './line-marks.tsx';
import { LineNames } from './line-names.tsx';
import type { Look } from './look.ts';
import type { Palette } from './palette.ts';
import type { Places } from './reading.ts';
import { drawnScale } from './size.ts';
import type { Placing } from './whiskers.ts';

type Props = {
  model: ChartModel;
  looks: ReadonlyMap<string, Look>;
  palette: Palette;
  text: number;
  /** Whether the lines are named where they end. */
  hasNames: boolean;
  onPlaced: ((places: Places) => void) | undefined;
};

/** What a line alone does not show: each value, over which days it was measured and how certain it is. */
export function Marks({ model, looks, palette, text, hasNames, onPlaced }: Props) {
  const [xScale, yScale, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  const placing = useMemo((): Placing | null => {
    if (xScale === undefined || yScale === undefined) return null;
    return { x: (day) => xScale(day) ?? 0, y: (value) => yScale(value) ?? 0 };
  }, [xScale, yScale]);
  const places = useMemo(() => placing && placesOf(model, placing), [model, placing]);
  useLayoutEffect(() => {
    if (places !== null) onPlaced?.(places);
  }, [places, onPlaced]);
  if (placing === null || places === null || area === undefined) return null;
  const radius = radiusFor(places, drawnScale(text));
  // The lines that the chart is about lie uppermost.
  const ordered = [...model.lines.keys()].toSorted((a, b) => rank(model.lines[a]) - rank(model.lines[b]));
  return (
    <>
      <Levels
        levels={model.levels}
        y={placing.y}
        spots={spotsOf(model, placing)}
        area={area}
        palette={palette}
        text={text}
      />
      {ordered.map((index) => {
        const line = model.lines[index];
        const look = line && looks.get(line.id);
        if (line === undefined || look === undefined) return null;
        return <LineMarks key={line.id} line={line} look={look} palette={palette} placing={placing} radius={radius} />;
      })}
      {hasNames && (
        <LineNames lines={model.lines} looks={looks} places={places} area={area} palette={palette} text={text} />
      )}
    </>
  );
}

function rank(line: ChartLine | undefined): number {
  return line?.isMain === true ? 1 : 0;
}

function placesOf({ lines }: ChartModel, { x, y }: Placing): Places {
  return lines.map(({ runs }) =>
    runs.flat().map(({ on, from, value }) => ({ x: x(dayNumber(on)), y: y(value), from: x(dayNumber(from ?? on)) })),
  );
}

/** Where values stand, and how far their intervals reach. */
function spotsOf({ lines }: ChartModel, { x, y }: Placing): Spot[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  return points.flatMap(({ on, value, interval }) =>
    [value, interval?.low ?? value, interval?.high ?? value].map((one) => ({ x: x(dayNumber(on)), y: y(one) })),
  );
}

/** Smaller where points stand closer, in pixels. */
function radiusFor(places: Places, scale: number): number {
  const closest = Math.min(...places.flatMap((line) => line.slice(1).map(({ x }, index) => x - (line[index]?.x ?? x))));
  return Math.min(4 * scale, Math.max(1.75 * scale, closest * 0.3));
}
