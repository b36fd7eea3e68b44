import { decimal, withUnit } from '#words/numbers.ts';
import type { ChartModel } from './chart-model.ts';

/** In the chart's unit. `ticks` begin with `low` and end with `high`; `decimals`: as many as they need. */
export type ValueAxis = { low: number; high: number; ticks: readonly number[]; decimals: number };

/** How many parts an axis has at the most, but for what rounding adds: as many as the smallest chart has room for. */
const parts = 6;

/** An axis of round numbers around all that is drawn, zero among them where the chart asks for it. */
export function valueAxis(model: ChartModel): ValueAxis {
  const values = [...valuesOf(model), ...(model.fromZero ? [0] : [])];
  const [lowest, highest] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const smallest = 10 ** -model.decimals;
  // A lone value stands in the middle of an axis that is a few of its smallest steps long.
  const length = highest - lowest || smallest * 4;
  const power = stepPower(length / parts, smallest);
  const step = power.step;
  const low = Math.floor(rounded((highest === lowest && !model.fromZero ? lowest - length / 2 : lowest) / step));
  const high = Math.max(low + 1, Math.ceil(rounded((highest === lowest ? highest + length / 2 : highest) / step)));
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number(((low + index) * step).toFixed(10)));
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks, decimals: power.decimals };
}

export function valueLabel(value: number, { decimals }: Pick<ValueAxis, 'decimals'>): string {
  return decimal(value, decimals);
}

/** An axis that does not reach zero makes differences look greater than they are, and says so. */
export function axisNote(model: ChartModel, { low, high, decimals }: ValueAxis): string | null {
  if (low <= 0 && high >= 0) return null;
  return low > 0
    ? `Axeln börjar vid ${withUnit(low, decimals, model.unit)}, inte vid noll.`
    : `Axeln slutar vid ${withUnit(high, decimals, model.unit)}, inte vid noll.`;
}

function valuesOf({ lines, levels }: ChartModel): number[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  return points
    .flatMap(({ value, interval }) => (interval === null ? [value] : [value, interval.low, interval.high]))
    .concat(levels.map(({ value }) => value));
}

/** The least of 1, 2 and 5 times a power of ten that is no less than asked, and never finer than what is published. */
function stepPower(asked: number, smallest: number): { step: number; decimals: number } {
  const power = Math.floor(Math.log10(Math.max(asked, smallest)));
  const factor = [1, 2, 5, 10].find((one) => one * 10 ** power >= asked * (1 - 1e-9)) ?? 10;
  const exponent = factor === 10 ? power + 1 : power;
  return { step: factor * 10 ** power, decimals: Math.max(0, -exponent) };
}

/** Without the noise that division leaves: 0.3 / 0.1 is 3. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
