import type { Indicator, Observation, Outcome, Series } from '#domain/indicator.ts';
import { missingNames } from './names.ts';
import { brief, withUnit } from './numbers.ts';

/** "83,0 %", or why there is no value. */
export function observationWords(outcome: Outcome, { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>): string {
  return 'value' in outcome ? withUnit(outcome.value, decimals, unit) : missingNames[outcome.missing];
}

/** The same under a heading that says the unit: "15,8", but "83,0 %". */
export function briefObservation(outcome: Outcome, { decimals, unit }: Pick<Indicator, 'decimals' | 'unit'>): string {
  return 'value' in outcome ? brief(outcome.value, decimals, unit) : missingNames[outcome.missing];
}

/** The comparison's value for the very same period, or null: values of different periods are not compared. */
export function comparedWith(period: Observation['period'], comparison: Series | null): number | null {
  const same = comparison?.observations.find((one) => one.period.edtf === period.edtf);
  return same !== undefined && 'value' in same ? same.value : null;
}
