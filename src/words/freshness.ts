import type { CalendarDate } from '#domain/calendar.ts';
import { type Indicator, latestValue } from '#domain/indicator.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { dateLabel } from '#domain/time/label.ts';
import { capitalised } from './numbers.ts';

/** "Avläst 2 juli 2026". It is a real day, also where the plan runs on a calendar of its own. */
export function readWords(readOn: CalendarDate | null): string {
  return readOn === null ? 'Tid för avläsning är inte noterad' : `Avläst ${dateLabel(readOn)}`;
}

/** The day on which anything of the own series was last read at its source, or null where none is noted. */
export function lastRead({ readOn, series }: Pick<Indicator, 'readOn' | 'series'>): CalendarDate | null {
  const days = [readOn, ...series.observations.map((one) => one.readOn ?? null)];
  return days.reduce((latest, day) => (latest === null || (day !== null && day > latest) ? day : latest), null);
}

/** How many measures there are and how fresh: "28 mått. 22 är avlästa 2 juli 2026, för 6 är tiden inte noterad." */
export function freshnessWords(indicators: readonly Pick<Indicator, 'readOn' | 'series'>[]): string {
  if (indicators.length === 0) return 'Inga mått är inlagda än.';
  const days = indicators.flatMap((one) => lastRead(one) ?? []).sort();
  const unknown = indicators.length - days.length;
  const parts = [
    ...(days.length > 0 ? [`${days.length} är ${days.length === 1 ? 'avläst' : 'avlästa'} ${spanOf(days)}`] : []),
    ...(unknown > 0 ? [`för ${unknown} är tiden för avläsning inte noterad`] : []),
  ];
  return `${indicators.length} mått. ${capitalised(parts.join(', '))}.`;
}

/** That values are told of after the plan's day, as where the example runs on a day of its own. Null: none is. */
export function laterWords(indicators: readonly Pick<Indicator, 'series'>[], today: CalendarDate): string | null {
  const isLater = indicators.some(({ series }) => {
    const latest = latestValue(series);
    const first = latest === null ? null : boundsOf(latest.period.edtf).earliestStart;
    return first !== null && first > today;
  });
  return isLater ? `Det senast publicerade visas, också för tid efter planens dag, ${dateLabel(today)}.` : null;
}

function spanOf(days: readonly CalendarDate[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? dateLabel(first) : `mellan ${dateLabel(first)} och ${dateLabel(last)}`;
}
