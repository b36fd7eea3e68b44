import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { dayNumber } from '#domain/calendar.ts';
import { breakMarks } from './break-marks.ts';
import type { ChartLine, ChartModel } from './chart-model.ts';
import { endLabelRoom } from './end-labels.ts';
import { type Look, looksOf } from './look.ts';
import { Marks } from './marks.tsx';
import type { Palette } from './palette.ts';
import type { Places } from './reading.ts';
import { type DrawingSize, drawnScale } from './size.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis, valueLabel } from './value-axis.ts';

export type DrawingProps = {
  model: ChartModel;
  size: DrawingSize;
  palette: Palette;
  /** Told where the points came to stand. */
  onPlaced?: (places: Places) => void;
};

/** Above the lines, which recharts draws at 400, and below the labels, which it draws at 2000. */
const marksLayer = 600;

/** It fills its place also where that has another size than it was drawn for, as on paper. */
const fluid = { width: '100%', height: 'auto' };

/** How wide a digit is, as a part of how high letters are, in the widest face that a system has for its own. */
const digitWidth = 0.64;

/** The picture alone, in the palette it is given; its words stand around it, and whoever reads it off draws the cursor. */
export const Drawing = memo(function Drawing({ model, size, palette, onPlaced }: DrawingProps) {
  const { width, height, text } = size;
  const names = endLabelRoom(model.lines, width, height, text);
  const axes = useMemo(() => axesOf(model, width - names, text), [model, width, names, text]);
  const looks = useMemo(() => looksOf(model.lines, drawnScale(text)), [model, text]);
  const breaks = useMemo(() => breakMarks(model), [model]);
  const { time, values, valueWidth } = axes;
  const words = { fill: palette.soft, fontSize: text };
  return (
    <LineChart width={width} height={height} margin={marginOf(text, names)} style={fluid} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke={palette.grid} />
      <XAxis
        dataKey="day"
        type="number"
        domain={[time.from, time.to]}
        allowDataOverflow
        ticks={time.ticks.map(({ day }) => day)}
        tickFormatter={(day: number) => time.ticks.find((tick) => tick.day === day)?.label ?? ''}
        interval={0}
        height={text * 2}
        tick={words}
        tickMargin={text * 0.35}
        tickSize={5}
        stroke={palette.edge}
      />
      <YAxis
        type="number"
        domain={[values.low, values.high]}
        allowDataOverflow
        ticks={values.ticks.concat()}
        tickFormatter={(value: number) => valueLabel(value, values)}
        interval={0}
        width={valueWidth}
        tick={words}
        tickMargin={text * 0.3}
        tickLine={false}
        axisLine={false}
      />
      {breaks.map((one) => (
        <ReferenceLine
          key={one.letter}
          x={one.day}
          stroke={palette.edge}
          strokeDasharray="2 3"
          label={{ value: one.letter, position: 'top', fill: palette.text, fontSize: text, fontWeight: 650 }}
        />
      ))}
      {model.lines.map((line) => {
        const look = looks.get(line.id);
        return look && <Runs key={line.id} line={line} look={look} palette={palette} />;
      })}
      <ZIndexLayer zIndex={marksLayer}>
        <Marks model={model} looks={looks} palette={palette} text={text} hasNames={names > 0} onPlaced={onPlaced} />
      </ZIndexLayer>
    </LineChart>
  );
});

function axesOf(model: ChartModel, width: number, text: number) {
  const values = valueAxis(model);
  const letters = Math.max(...values.ticks.map((value) => valueLabel(value, values).length));
  const labelWidth = Math.ceil((letters * digitWidth + 0.7) * text);
  const time = timeAxis(model, width - labelWidth - text, digitWidth * text);
  // The first label is as wide to the left of its tick as to the right.
  const overhang = Math.ceil(((time.ticks[0]?.label.length ?? 0) * digitWidth * text) / 2);
  return { values, valueWidth: Math.max(labelWidth, overhang), time };
}

/** Room for the letters of breaks above, and for half a year's name, or the names of the lines, to the right. */
function marginOf(text: number, names: number) {
  return { top: Math.ceil(text * 1.5), right: Math.max(Math.ceil(text * 1.2), names), bottom: 0, left: 0 };
}

/** What stands between two runs is no value, over which recharts draws nothing. */
function Runs({ line, look, palette }: { line: ChartLine; look: Look; palette: Palette }) {
  const data = useMemo(() => withGaps(line), [line]);
  return (
    <Line
      data={data}
      dataKey="value"
      type={line.shape === 'step' ? 'stepAfter' : 'linear'}
      connectNulls={false}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
      stroke={palette.lines[look.colour] ?? palette.text}
      strokeWidth={look.width}
      {...(look.dash === undefined ? {} : { strokeDasharray: look.dash })}
    />
  );
}

type Drawn = { day: number; value: number | null };

function withGaps({ runs }: ChartLine): Drawn[] {
  return runs.flatMap((run): Drawn[] => {
    const points = run.map(({ on, value }) => ({ day: dayNumber(on), value }));
    const [first] = points;
    return first === undefined ? [] : [{ day: first.day, value: null }, ...points];
  });
}
