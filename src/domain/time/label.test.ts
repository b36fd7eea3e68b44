import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyTime } from '#tests/arbitrary-times.ts';
import { addDays, calendarDate, weekdayOf } from '../calendar.ts';
import { edtf, isEdtf } from './edtf.ts';
import { dateLabel, timeLabel } from './label.ts';
import { readTime } from './read-time.ts';

/** From one day, week, month or part of a year to another of its kind, whose labels share what they have in common. */
const withinOneYear = fc
  .tuple(
    fc.integer({ min: 1, max: 9998 }).map((year) => String(year).padStart(4, '0')),
    fc.constantFrom(
      ...['01 02 05 06 12', '21 22 23 24', '33 34 35 36', '37 38 39', '40 41', '01-01 01-14 01-20 12-31'],
    ),
    fc.tuple(fc.nat(5), fc.nat(5)),
    fc.constantFrom('', '', '~', '?', '%'),
  )
  .map(([year, parts, [from, to], mark]) => {
    const of = parts.split(' ');
    return `${year}-${of[from % of.length]}${mark}/${year}-${of[to % of.length]}${mark}`;
  })
  .filter((text) => isEdtf(text))
  .map(edtf);

const wholeWeeks = fc.tuple(anyDay, fc.integer({ min: 2, max: 60 })).map(([day, weeks]) => {
  const monday = addDays(day, 1 - weekdayOf(day));
  return edtf(`${monday}/${addDays(monday, 7 * weeks - 1)}`);
});

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
    ['2023-01/', 'med start januari 2023', 'med start jan 2023'],
    ['/2024', 'senast 2024', 'senast 2024'],
    ['/2023-36~', 'senast i slutet av 2023', 'senast i slutet av 2023'],
    ['../2023-36~', 'till och med slutet av 2023', 't.o.m. slutet av 2023'],
    ['/..', 'tills vidare med okänd början', 'tills vidare med okänd början'],
    ['../', 'pågående med okänt slut', 'pågående med okänt slut'],
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
    ['2023-12?', 'preliminärt december 2023', 'preliminärt dec 2023'],
    ['2023-12%', 'preliminärt omkring december 2023', 'preliminärt omkring dec 2023'],
    ['2023-38~', 'i mitten av 2023', 'i mitten av 2023'],
    ['2023-36%', 'preliminärt i slutet av 2023', 'preliminärt i slutet av 2023'],
    ['2023-36?', 'preliminärt fjärde kvartalet 2023', 'preliminärt kv 4 2023'],
    ['2023-01/2023-08', 'januari–augusti 2023', 'jan–aug 2023'],
    ['2023-08/2024-06', 'augusti 2023 – juni 2024', 'aug 2023 – juni 2024'],
    ['2023-11~/2023-12~', 'omkring november–december 2023', 'omkring nov–dec 2023'],
    ['2023-35/2023-36', 'kvartal 3–4 2023', 'kv 3–4 2023'],
    ['2023-36/2024-33', 'fjärde kvartalet 2023 – första kvartalet 2024', 'kv 4 2023 – kv 1 2024'],
    ['2024-37/2024-38', 'tertial 1–2 2024', 'tertial 1–2 2024'],
    ['2024-40/2024-41', 'halvår 1–2 2024', 'halvår 1–2 2024'],
    ['2023-23/2024-21', 'hösten 2023 – våren 2024', 'hösten 2023 – våren 2024'],
    ['2024-22/2024-23', 'sommaren–hösten 2024', 'sommaren–hösten 2024'],
    ['2024-22/2024-21', 'sommaren 2024 – våren 2024', 'sommaren 2024 – våren 2024'],
    ['2023-05/2023-23', 'maj 2023 – hösten 2023', 'maj 2023 – hösten 2023'],
    ['2023-06-15/2023-07-20', '15 juni – 20 juli 2023', '15 juni – 20 juli 2023'],
    ['2023-12-15/2024-01-20', '15 december 2023 – 20 januari 2024', '15 dec 2023 – 20 jan 2024'],
    ['2023-10-02/2023-10-22', 'vecka 40–42 2023', 'v. 40–42 2023'],
    ['2024-01-01/2024-03-31', '1 januari – 31 mars 2024', '1 jan – 31 mars 2024'],
    ['2024-03-15?/2024-03-17?', 'preliminärt 15–17 mars 2024', 'preliminärt 15–17 mars 2024'],
    ['2023~/2026~', 'omkring 2023–2026', 'omkring 2023–2026'],
    ['2401', 'år 2401', 'år 2401'],
    ['2023~/2026', 'från omkring 2023 till 2026', 'från omkring 2023 till 2026'],
    ['2023/2026~', '2023 – omkring 2026', '2023 – omkring 2026'],
    ['2023-36~/2024-03', 'från slutet av 2023 till mars 2024', 'från slutet av 2023 till mars 2024'],
    ['2024-04-01/2024-04-07', 'vecka 14 2024', 'v. 14 2024'],
    ['2024-12-30~/2025-01-05~', 'omkring vecka 1 2025', 'omkring v. 1 2025'],
    ['2024-01-01~/2024-01-10~', 'i början av januari 2024', 'i början av jan 2024'],
    ['2024-02-11~/2024-02-20~', 'i mitten av februari 2024', 'i mitten av feb 2024'],
    ['2024-02-21%/2024-02-29%', 'preliminärt i slutet av februari 2024', 'preliminärt i slutet av feb 2024'],
    ['2024-06-01/2024-06-10', '1–10 juni 2024', '1–10 juni 2024'],
    ['2023-06-30~/2023-07-01~', 'vid halvårsskiftet 2023', 'vid halvårsskiftet 2023'],
    ['2023-12-31~/2024-01-01~', 'vid årsskiftet 2023/2024', 'vid årsskiftet 2023/2024'],
    ['2024-01-31~/2024-02-01~', 'vid månadsskiftet januari/februari 2024', 'vid månadsskiftet jan/feb 2024'],
    ['0023-08', 'augusti 0023', 'aug 0023'],
  ])('%s: %s', (text, long, short) => {
    expect(timeLabel(edtf(text))).toBe(long);
    expect(timeLabel(edtf(text), 'short')).toBe(short);
  });

  it('is read back as exactly the same time, on any day, with nothing to remark', () => {
    const lengths = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(fc.oneof(anyTime, withinOneYear, wholeWeeks), anyDay, lengths, (time, today, length) => {
        expect(readTime(timeLabel(time, length), today)).toEqual({ kind: 'time', edtf: time, remarks: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

it('writes a day with its month in words, and leaves out the year where it is plain', () => {
  const date = calendarDate('2023-06-05');
  expect(dateLabel(date)).toBe('5 juni 2023');
  expect(dateLabel(calendarDate('2023-09-05'), 'short')).toBe('5 sep 2023');
  expect(dateLabel(date, 'no-year')).toBe('5 juni');
});
