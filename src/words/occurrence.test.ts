import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { example } from '#domain/provenance.ts';
import { promisedPeriods, type Recurrence } from '#domain/time/recurrence.ts';
import { written } from '#domain/time/written.ts';
import { anActivity } from '#tests/builders.ts';
import { countingWords, occurrenceWords, tickWords } from './occurrence.ts';

const yearly: Recurrence = { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'årlig' };
const occurrence = { id: 'occurrence-1', title: '', time: written('2023-05'), provenance: example } as const;

it('says what was done and when, by what is counted where it has no name of its own', () => {
  expect(occurrenceWords({ ...occurrence, title: 'Vårens' }, yearly)).toBe('Vårens, maj 2023');
  expect(occurrenceWords(occurrence, yearly)).toBe('Konferens, maj 2023');
  expect(occurrenceWords(occurrence, null)).toBe('Gång, maj 2023');
});

it('says what is ticked off, and for when', () => {
  const year = { first: calendarDate('2023-01-01'), last: calendarDate('2023-12-31') };
  const words = promisedPeriods(yearly, [], year, year.first).map((period) => tickWords(yearly, period));
  expect(words).toEqual(['Bocka av konferens 2023']);
});

it('says which period a time counts in, and that it stands there already', () => {
  const activity = anActivity({ recurrence: yearly, occurrences: [{ ...occurrence, title: 'Vårens' }] });
  expect(countingWords(activity, written('2022-10-26'))).toEqual(['Räknas till 2022.']);
  expect(countingWords(activity, written('2023-05', 'i maj'))).toEqual([
    'Räknas till 2023.',
    'Redan avbockad samma tid: Vårens, maj 2023.',
  ]);
  expect(countingWords(activity, written('2022/2023'))[0]).toContain('inte i någon');
});
