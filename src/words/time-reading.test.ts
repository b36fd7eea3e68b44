import { describe, expect, it } from 'vitest';
import { edtf } from '#domain/time/edtf.ts';
import type { Impossible, Reading, Remark } from '#domain/time/reading.ts';
import { planned, written } from '#domain/time/written.ts';
import { today } from '#tests/builders.ts';
import { acceptWords, changeWords, keptWords, readingWords, refusalWords, remarkWords } from './time-reading.ts';

const words = (reading: Reading) => readingWords(reading, 'plan', today);
const time = (value: string): Reading => ({ kind: 'time', edtf: edtf(value), remarks: [] });
const conferences = { times: 2, per: 'year', one: 'konferens', many: 'konferenser' } as const;
const unread = (part: Partial<Extract<Reading, { kind: 'unread' }>>): Reading => ({
  kind: 'unread',
  impossible: null,
  understood: null,
  notUnderstood: [],
  ...part,
});

describe('a time that was understood', () => {
  it.each([
    ['2023-08', 'augusti 2023: 1–31 augusti, senast 31 augusti 2023'],
    ['2024-21', 'våren 2024: 1 januari – 30 juni, senast 30 juni 2024'],
    ['2023-24', 'vintern 2023: 1 december 2023 – 29 februari 2024, senast 29 februari 2024'],
    ['2023-36~', 'i slutet av 2023: ungefär 1 oktober – 31 december, senast 31 december 2023'],
    ['2023-06-15', '15 juni 2023'],
    ['2023-06-15~', 'omkring 15 juni 2023: ungefärligt'],
    ['2024/2026', '2024–2026: tidigast 1 januari 2024, senast 31 december 2026'],
    ['../2024', 'till och med 2024: senast 31 december 2024'],
    ['2024/..', 'från och med 2024: tidigast 1 januari 2024, slutet är inte angivet'],
    ['../..', 'tills vidare: varken början eller slut är angivet'],
  ])('%s is %s', (value, expected) => {
    expect(words(time(value))).toBe(`Förstås som ${expected}.`);
  });

  it('may recur, within a time or not', () => {
    const recurring = { kind: 'recurring', rhythm: conferences, edtf: null, remarks: [] } as const;
    expect(words(recurring)).toBe('Förstås som 2 konferenser per år.');
    expect(words({ ...recurring, edtf: edtf('../2025') })).toBe('Förstås som 2 konferenser per år, till och med 2025.');
    expect(readingWords(recurring, 'one-time', today)).toBe('Här behövs en enda tid, inte hur ofta.');
  });

  it('may be none, but not where one time is asked for', () => {
    expect(words({ kind: 'none' })).toBe('Tid ej angiven.');
    expect(readingWords({ kind: 'none' }, 'one-time', today)).toBe('Här behövs en tid.');
  });

  it.each<[Remark, string]>([
    [{ kind: 'year-assumed', year: 2024 }, 'Inget årtal står med: räknat från 15 juni 2023 blir det 2024.'],
    [{ kind: 'spelling', wrote: 'agusti', read: 'augusti' }, '”agusti” lästes som augusti.'],
    [{ kind: 'time-of-day', wrote: 'kl. 9.00' }, 'Klockslaget ”kl. 9.00” sparas i orden.'],
  ])('tells what was read into it or left out: %j', (remark, expected) => {
    expect(remarkWords(remark, today)).toBe(expected);
  });
});

describe('a text that could not be read', () => {
  it('is told which words were not understood, and offered what was', () => {
    const understood = { edtf: edtf('2024-03'), words: 'mars 2024' };
    const reading = unread({ notUnderstood: ['efter beslut', 'om det går'], understood });
    expect(words(reading)).toBe('Förstod inte ”efter beslut” och ”om det går”.');
    expect(refusalWords(reading, 'plan')).toBe('Välj ”Använd mars 2024”, eller skriv tiden på ett annat sätt.');
    expect(acceptWords(understood.edtf)).toBe('Använd mars 2024');
  });

  it('gets examples of its own year when nothing at all was understood', () => {
    const examples = 'till exempel ”augusti 2023”, ”våren 2024”, ”t.o.m. 2024”, ”två gånger per år”.';
    expect(words({ kind: 'empty' })).toBe(`Skriv en tid, ${examples}`);
    expect(words(unread({ notUnderstood: ['snart'] }))).toBe(`Förstod inte ”snart”. Skriv kort, ${examples}`);
    expect(words(unread({}))).toBe(`Förstod inte vilken tid det är. Skriv kort, ${examples}`);
    expect(readingWords({ kind: 'empty' }, 'one-time', today)).toBe(
      'Skriv en tid, till exempel ”15 juni 2023”, ”maj 2023”, ”våren 2023”.',
    );
    expect(readingWords({ kind: 'empty' }, 'measured', today)).toBe(
      'Skriv en tid, till exempel ”2022”, ”2019–2022”, ”hösten 2022”.',
    );
  });

  it.each<[Impossible, string]>([
    [{ kind: 'no-such-day', wrote: '31 juni 2023' }, 'Dagen ”31 juni 2023” finns inte.'],
    [{ kind: 'no-such-part', part: 'quarter', wrote: 'Q5' }, '”Q5” finns inte: ett år har fyra kvartal.'],
    [{ kind: 'ends-before-it-begins' }, 'Slutet ligger före början.'],
    [
      { kind: 'no-such-rhythm', wrote: 'varje vecka' },
      '”varje vecka” går inte att räkna: skriv hur många gånger per år, halvår, tertial, kvartal eller månad.',
    ],
  ])('is told why it is no time: %j', (impossible, expected) => {
    expect(words(unread({ impossible }))).toBe(expected);
  });

  it('is told what to do instead of saving, where there may be no time and where there must be one', () => {
    expect(refusalWords({ kind: 'empty' }, 'plan')).toBe('Skriv en tid, eller välj ”Tid ej angiven”.');
    expect(refusalWords({ kind: 'empty' }, 'one-time')).toBe('Skriv en tid.');
    expect(refusalWords(unread({}), 'one-time')).toBe('Tiden går inte att läsa än. Skriv den på ett annat sätt.');
  });
});

describe('a change of time', () => {
  it('says from what to what', () => {
    expect(changeWords('klart augusti 2023', 'oktober 2023')).toBe('Från ”klart augusti 2023” till ”oktober 2023”.');
    expect(changeWords('årligen', '')).toBe('Från ”årligen” till tid ej angiven.');
  });

  it('says that the first time is kept, and how often it will have been moved', () => {
    const [first, second] = [written('2023-08', 'klart augusti 2023'), written('2023-10')];
    expect(keptWords(planned(first))).toBe('Den första tiden sparas: klart augusti 2023, flyttad 1 gång.');
    const moves = [{ from: first, to: second, on: today, by: null, reason: 'Därför' }];
    expect(keptWords({ current: second, moves })).toBe(
      'Den första tiden sparas: klart augusti 2023, flyttad 2 gånger.',
    );
  });
});
