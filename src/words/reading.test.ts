import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { entered } from '#domain/provenance.ts';
import { today } from '#tests/builders.ts';
import { readingWords } from './reading.ts';

const reading = (by: PersonId, on: string) => ({ by, on: calendarDate(on), position: 1, provenance: entered });
const names = new Map<PersonId, string>([
  ['person-maja', 'Maja'],
  ['person-karin', 'Karin'],
]);
const told = { nameOf: (id: PersonId) => names.get(id) ?? null, today };

describe('who has read what is told of an area', () => {
  it('is each manager with the day, the latest first', () => {
    const readings = [reading('person-karin', '2022-11-01'), reading('person-maja', '2023-06-15')];
    expect(readingWords(readings, told)).toBe('läst av Maja 15 juni och Karin 1 november 2022');
  });

  it('is nothing while nobody has', () => {
    expect(readingWords([], told)).toBeNull();
  });
});
