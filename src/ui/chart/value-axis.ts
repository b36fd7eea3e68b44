import { decimal, withUnit } from '#words/numbers.ts';
import type { ChartModel } from './chart-model.ts';

/** In the chart's unit. `ticks` begin with `low` and end with `high`; `decimals`: as many as they need. */
export type ValueAxis = { low: number; high: number; ticks: readonly number[]; decimals: number };

/** How many parts an axis has at the most, but for what rounding adds: as many as the smallest chart has room for. */
const parts = 6;

/**
 * How far down towards zero values may reach before zero is shown although nobody asked for it: a cut that saves less than
 * half of the axis is not worth what it hides.
 */
const nearZero = 0.5;

/** An axis of round numbers around all that is drawn, zero among them where the chart asks for it or it lies near. */
export function valueAxis(model: ChartModel): ValueAxis {
  const values = valuesOf(model);
  const [lowest, highest] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const isZeroIn = model.fromZero || lowest === highest || isNearZero(lowest, highest);
  const [from, to] = isZeroIn ? [Math.min(lowest, 0), Math.max(highest, 0)] : [lowest, highest];
  const { step, decimals } = stepOf((to - from || 1) / parts, 10 ** -model.decimals);
  const { low, high } = isZeroIn ? around(from / step, to / step) : clearOf(from / step, to / step);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number(((low + index) * step).toFixed(10)));
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, decimals };
}

/** Whole steps around all that is drawn. */
function around(from: number, to: number): { low: number; high: number } {
  const low = Math.floor(rounded(from));
  return { low, high: Math.max(low + 1, Math.ceil(rounded(to))) };
}

/** The same, with air at the cut end: what lies on it would look like nothing at all. */
function clearOf(from: number, to: number): { low: number; high: number } {
  const { low, high } = around(from, to);
  if (from > 0) return { low: rounded(from) === low ? low - 1 : low, high };
  return { low, high: rounded(to) === high ? high + 1 : high };
}

function isNearZero(lowest: number, highest: number): boolean {
  return lowest > 0 ? lowest < highest * nearZero : highest > lowest * nearZero;
}

export function valueLabel(value: number, { decimals }: Pick<ValueAxis, 'decimals'>): string {
  return decimal(value, decimals);
}

/** An axis that does not reach zero makes differences look greater than they are, and says so. */
export function axisNote(model: ChartModel): string | null {
  const { low, high, decimals } = valueAxis(model);
  if (low <= 0 && high >= 0) return null;
  const [end, verb] = low > 0 ? [low, 'börjar'] : [high, 'slutar'];
  const words = model.unit === '%' ? withUnit(end, decimals, model.unit) : decimal(end, decimals);
  return `Axeln ${verb} vid ${words}, inte vid noll.`;
}

function valuesOf({ lines, levels }: ChartModel): number[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  return points
    .flatMap(({ value, interval }) => (interval === null ? [value] : [value, interval.low, interval.high]))
    .concat(levels.map(({ value }) => value));
}

/** The least of 1, 2 and 5 times a power of ten that is no less than asked, and never finer than what is published. */
function stepOf(asked: number, smallest: number): { step: number; decimals: number } {
  const power = Math.floor(Math.log10(Math.max(asked, smallest)));
  const factor = [1, 2, 5, 10].find((one) => one * 10 ** power >= asked * (1 - 1e-9)) ?? 10;
  const exponent = factor === 10 ? power + 1 : power;
  return { step: factor * 10 ** power, decimals: Math.max(0, -exponent) };
}

/** Without the noise that division leaves: 0.3 / 0.1 is 3. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
