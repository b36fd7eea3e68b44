import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Observation } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator } from '#tests/builders.ts';
import { sourcesLine } from './sources.ts';

const readOn = calendarDate('2026-07-02');

it('names the source of a series and when it was read there', () => {
  const indicator = anIndicator({ readOn });
  expect(sourcesLine(indicator, [indicator.series])).toBe('Källa: En källa. Avläst 2 juli 2026.');
});

it('names those of single values apart, once each', () => {
  const source = { title: 'Region Kalmar län', url: null, published: null };
  const value = (year: number, fields: Partial<Observation> = {}): Observation => ({
    period: written(`${year}`),
    value: 1,
    ...fields,
  });
  const own = { source, readOn: calendarDate('2026-11-22') };
  const observations = [value(2020), value(2021, own), value(2022, own), value(2023, { readOn: own.readOn })];
  expect(sourcesLine(anIndicator({ readOn }), [{ geography: 'Länet', observations }])).toBe(
    'Källa: En källa. Avläst 2 juli 2026. 2021 och 2022: Region Kalmar län. Avläst 22 november 2026. ' +
      '2023: En källa. Avläst 22 november 2026.',
  );
  const many = [2020, 2021, 2022, 2023].map((year) => value(year, own));
  expect(sourcesLine(anIndicator({ readOn }), [{ geography: 'Länet', observations: many }])).toContain(
    '4 perioder: Region Kalmar län.',
  );
});
