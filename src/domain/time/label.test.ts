import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime } from '#tests/arbitraries.ts';
import { calendarDate } from '../calendar.ts';
import { edtf } from './edtf.ts';
import { dateLabel, timeLabel } from './label.ts';

/** Every time that the plan's rows and the assignment give, and the forms beside them. */
describe('a time as a Swede would write it', () => {
  it.each([
    ['2023', '2023', '2023'],
    ['2023-36~', 'i slutet av 2023', 'i slutet av 2023'],
    ['2023-01', 'januari 2023', 'jan 2023'],
    ['2023/2026', '2023–2026', '2023–2026'],
    ['2025', '2025', '2025'],
    ['2023-08', 'augusti 2023', 'aug 2023'],
    ['../2024', 'till och med 2024', 't.o.m. 2024'],
    ['2023-21', 'våren 2023', 'våren 2023'],
    ['2023/2025', '2023–2025', '2023–2025'],
    ['2024-03', 'mars 2024', 'mars 2024'],
    ['2022-10-26', '26 oktober 2022', '26 okt 2022'],
    ['2023-01/..', 'från och med januari 2023', 'fr.o.m. jan 2023'],
    ['2023-01/', 'från och med januari 2023', 'fr.o.m. jan 2023'],
    ['../..', 'tills vidare', 'tills vidare'],
    ['2023-33~', 'i början av 2023', 'i början av 2023'],
    ['2023-33', 'första kvartalet 2023', 'kv 1 2023'],
    ['2023-36', 'fjärde kvartalet 2023', 'kv 4 2023'],
    ['2023-38', 'andra tertialet 2023', 'tertial 2 2023'],
    ['2023-41', 'andra halvåret 2023', 'halvår 2 2023'],
    ['2023-22', 'sommaren 2023', 'sommaren 2023'],
    ['2023-23', 'hösten 2023', 'hösten 2023'],
    ['2023-24', 'vintern 2023', 'vintern 2023'],
    ['2023-12~', 'omkring december 2023', 'omkring dec 2023'],
    ['2023-12?', 'december 2023 (osäkert)', 'dec 2023 (osäkert)'],
    ['2023-36%', 'i slutet av 2023', 'i slutet av 2023'],
    ['2023-36?', 'fjärde kvartalet 2023 (osäkert)', 'kv 4 2023 (osäkert)'],
    ['2023-01/2023-08', 'januari 2023 – augusti 2023', 'jan 2023 – aug 2023'],
    ['2023~/2026', 'omkring 2023 – 2026', 'omkring 2023 – 2026'],
  ])('%s: %s', (text, long, short) => {
    expect(timeLabel(edtf(text))).toBe(long);
    expect(timeLabel(edtf(text), 'short')).toBe(short);
  });

  it('exists for every value, with nothing missing in it', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom('long' as const, 'short' as const), (time, length) => {
        const label = timeLabel(time, length);
        expect(label).not.toMatch(/undefined|null|NaN/);
        expect(label.trim()).toBe(label);
        expect(label).not.toBe('');
      }),
    );
  });
});

it('writes a day with its month in words, and leaves out the year where it is plain', () => {
  const date = calendarDate('2023-06-05');
  expect(dateLabel(date)).toBe('5 juni 2023');
  expect(dateLabel(calendarDate('2023-09-05'), 'short')).toBe('5 sep 2023');
  expect(dateLabel(date, 'no-year')).toBe('5 juni');
});
