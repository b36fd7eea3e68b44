import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyTime } from '#tests/arbitrary-times.ts';
import { read, readingDay, remarksOn } from '#tests/reading.ts';
import { addMonths, calendarDate } from '../calendar.ts';
import { boundsOf, isOver } from './bounds.ts';
import { edtf, isEdtf } from './edtf.ts';
import { timeLabel } from './label.ts';
import { readTime } from './read-time.ts';
import { vocabulary } from './swedish/vocabulary.ts';
import { longestPhrase } from './written.ts';

/** Tables of phrases stand beside what reads them, in `swedish`. */
describe('what people write in plans is read as it was meant', () => {
  it.each([
    ['klart augusti 2023', '2023-08'],
    ['våren 2023', '2023-21'],
    ['under hösten -24', '2024-23'],
    ['i slutet av år 2023', '2023-36~'],
    ['t.o.m. 2024', '../2024'],
    ['Q3 2025', '2025-35'],
    ['T2', '2023-38'],
    ['2023–2026', '2023/2026'],
    ['halvårsskiftet', '2023-06-30~/2023-07-01~'],
    ['v. 14', '2024-04-01/2024-04-07'],
    ['före sommaren', '/2024-05'],
    ['nästa år', '2024'],
    ['löpande', '../..'],
    ['två gånger per år', '2 gånger/year'],
    ['15/6', '2023-06-15'],
    ['15 juni', '2023-06-15'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});

describe('what was read into a phrase, or left out of it, is told', () => {
  it.each([
    ['15/6', ['year-assumed 2023']],
    ['v. 14', ['year-assumed 2024']],
    ['halvårsskiftet', ['year-assumed 2023']],
    ['nov–mars', ['year-assumed 2023']],
    ['efter årsskiftet', ['year-assumed 2024']],
    ['före T1', ['year-assumed 2023']],
    ['agusti 2023', ['spelling agusti augusti']],
    ['feburari', ['spelling feburari februari', 'year-assumed 2024']],
    ['15 mars 2024 kl. 9', ['time-of-day kl. 9']],
    ['26 oktober 2022 09.00–16.00', ['time-of-day 09.00–16.00']],
    ['i höst', []],
    ['till hösten', []],
    ['nästa vår', []],
    ['sedan i höstas', []],
    ['mars nästa år', []],
    ['våren 2023', []],
  ])('%s: %j', (phrase, remarks) => {
    expect(remarksOn(phrase)).toEqual(remarks);
  });
});

describe('a time without a year', () => {
  it.each([
    ['juni', '2023-06-30', '2023-06'],
    ['juni', '2023-07-01', '2024-06'],
    ['vintern', '2024-02-29', '2023-24'],
    ['vintern', '2024-03-01', '2024-24'],
    ['nov–feb', '2024-02-29', '2023-11/2024-02'],
    ['29 februari', '2096-03-01', '2104-02-29'],
    ['sedan mars', '2023-02-28', '2022-03/..'],
    ['sedan mars', '2023-03-01', '2023-03/..'],
    ['före sommaren', '2023-05-31', '/2023-05'],
    ['i slutet av juni', '2023-06-30', '2023-06-21~/2023-06-30~'],
    ['i början av juni', '2023-06-11', '2024-06-01~/2024-06-10~'],
  ])('%s is, on %s, %s: the first one that is not over', (phrase, today, time) => {
    expect(read(phrase, calendarDate(today))).toBe(time);
  });

  it('is never over already', () => {
    const phrases = fc.constantFrom('mars', 'v. 1', 'hösten', 'Q4', '31/12', 'senast 1 maj', 'före jul', 'maj–juni');
    fc.assert(
      fc.property(phrases, anyDay, (phrase, today) => {
        expect(isOver(edtf(read(phrase, today)), today)).toBe(false);
      }),
    );
  });
});

describe('looking back for what has been', () => {
  it.each([
    ['i maj', '2023-05', ['past-year-assumed 2023']],
    ['15 juni', '2023-06-15', ['past-year-assumed 2023']],
    ['16 juni', '2022-06-16', ['past-year-assumed 2022']],
    ['december', '2022-12', ['past-year-assumed 2022']],
    ['sommaren', '2023-22', ['past-year-assumed 2023']],
    ['nov–mars', '2022-11/2023-03', ['past-year-assumed 2022']],
    ['senast mars', '/2023-03', ['past-year-assumed 2023']],
    ['v. 24', '2023-06-12/2023-06-18', ['past-year-assumed 2023']],
    ['i höst', '2022-23', ['past-year-assumed 2022']],
    ['fredag', '2023-06-09', []],
    ['kvartalsskiftet', '2023-03-31~/2023-04-01~', []],
    ['i maj 2024', '2024-05', []],
  ])('%s is %s', (phrase, time, remarks) => {
    expect(read(phrase, readingDay, 'back')).toBe(time);
    expect(remarksOn(phrase, readingDay, 'back')).toEqual(remarks);
  });

  it('finds the latest that has begun', () => {
    const phrases = fc.constantFrom('mars', 'v. 1', 'hösten', 'Q4', '31/12', 'maj–juni', 'jul', 'vintern');
    fc.assert(
      fc.property(phrases, anyDay, (phrase, today) => {
        const time = edtf(read(phrase, today, 'back'));
        expect(boundsOf(time).earliestStart).not.toBeNull();
        expect(boundsOf(time).earliestStart?.localeCompare(today)).toBeLessThanOrEqual(0);
        expect(boundsOf(time).earliestStart?.localeCompare(addMonths(today, -13))).toBe(1);
      }),
    );
  });
});

it('answers an empty text with nothing, and a long one with no more than that', () => {
  expect(['', '  ', '\u00a0\n'].map((text) => readTime(text, readingDay))).toEqual(Array(3).fill({ kind: 'empty' }));
  expect(readTime('våren 2023'.padEnd(longestPhrase), readingDay)).toMatchObject({ kind: 'time' });
  expect(readTime('våren 2023'.padEnd(longestPhrase + 1), readingDay)).toEqual({
    kind: 'unread',
    impossible: null,
    understood: null,
    notUnderstood: [],
  });
});

it('says what of a phrase is a time, in the words that stand there, and what is none', () => {
  expect(readTime('Efter beslut i Mars  2024, om möjligt', readingDay)).toEqual({
    kind: 'unread',
    impossible: null,
    understood: { edtf: '2024-03', words: 'Mars  2024' },
    notUnderstood: ['Efter', 'beslut', 'om', 'möjligt'],
  });
});

it('keeps whole what it does not understand, whatever it is written with', () => {
  expect(readTime('🎉 2024 % 日本', readingDay)).toMatchObject({ notUnderstood: ['🎉', '%', '日本'] });
});

describe('whatever is written', () => {
  const words = vocabulary.flatMap(([, phrases]) => phrases.split(', '));
  const figures = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1990, max: 2040 })).map(String);
  const almost = fc
    .array(fc.oneof(fc.constantFrom(...words), figures, fc.constantFrom('-', '–', '/', '.', ',', ' ', '?', 'beslut')))
    .map((parts) => parts.join(' '));
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    almost,
    almost.map((text) => text.replaceAll(' ', '')),
  );
  const edges = fc.constantFrom(calendarDate('0001-01-01'), calendarDate('9999-12-31'));

  it('there is an answer, and any time in it is a valid one', () => {
    fc.assert(
      fc.property(anyText, fc.oneof(anyDay, edges), (text, today) => {
        const reading = readTime(text, today);
        const times = [
          'edtf' in reading ? reading.edtf : null,
          reading.kind === 'unread' ? (reading.understood?.edtf ?? null) : null,
        ];
        for (const time of times) if (time !== null) expect(isEdtf(time)).toBe(true);
        if (reading.kind === 'unread' && reading.understood !== null)
          expect(text.normalize('NFC')).toContain(reading.understood.words);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['H2, H1', 'Q4 och Q1', 'v. 51, v. 2', 'mars–juni', 'slutet av', 'konfrens mötn', '15/6'])(
    'it is read before the test gives up, although it says nothing but “%s” over and over',
    (words) => {
      const phrase = Array(longestPhrase).fill(words).join(', ').slice(0, longestPhrase);
      expect(['time', 'unread']).toContain(readTime(phrase, readingDay).kind);
    },
  );

  it('dashes, spaces and capitals are read alike', () => {
    fc.assert(
      fc.property(
        anyTime,
        fc.constantFrom('-', '—', '−', '‑'),
        fc.constantFrom(' ', '\u00a0', '  '),
        (time, dash, space) => {
          const label = timeLabel(time).toUpperCase().replaceAll('–', dash).replaceAll(' ', space);
          expect(read(label)).toBe(time);
        },
      ),
    );
  });
});
