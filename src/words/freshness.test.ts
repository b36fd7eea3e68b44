import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator } from '#tests/builders.ts';
import { freshnessWords, lastRead, laterWords, readWords } from './freshness.ts';

const july = calendarDate('2026-07-02');
const august = calendarDate('2026-08-05');
const read = anIndicator({ readOn: july });
const unknown = anIndicator();
const period = written('2024');
const entered = anIndicator({ series: { geography: 'Länet', observations: [{ period, value: 1, readOn: august }] } });

describe('how fresh measures are', () => {
  it('is when they were read at their source, or that it is not noted', () => {
    expect(readWords(july)).toBe('Avläst 2 juli 2026');
    expect(readWords(null)).toBe('Tid för avläsning är inte noterad');
  });

  it('is the day of what was read last', () => {
    expect(lastRead(unknown)).toBeNull();
    expect(lastRead(entered)).toBe(august);
    expect(lastRead({ ...entered, readOn: july })).toBe(august);
    expect(lastRead({ ...read, series: { geography: 'Länet', observations: [] } })).toBe(july);
  });

  it.each([
    [[], 'Inga mått är inlagda än.'],
    [[read], '1 mått. 1 är avläst 2 juli 2026.'],
    [[read, read, unknown], '3 mått. 2 är avlästa 2 juli 2026, för 1 är tiden för avläsning inte noterad.'],
    [[entered, read], '2 mått. 2 är avlästa mellan 2 juli 2026 och 5 augusti 2026.'],
    [[unknown], '1 mått. För 1 är tiden för avläsning inte noterad.'],
  ])('is said of all of them in a sentence (%#)', (indicators, words) => {
    expect(freshnessWords(indicators)).toBe(words);
  });
});

it('what is told of after the plan’s day is said to be', () => {
  expect(laterWords([unknown, entered], calendarDate('2023-06-15'))).toBe(
    'Det senast publicerade visas, också för tid efter planens dag, 15 juni 2023.',
  );
  expect(laterWords([entered], calendarDate('2024-06-15'))).toBeNull();
});
