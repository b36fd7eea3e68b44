import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '#domain/time/bounds.ts';
import { isEdtf } from '#domain/time/edtf.ts';
import { timeLabel } from '#domain/time/label.ts';
import { written } from '#domain/time/written.ts';
import { today } from '#tests/builders.ts';
import { chosenTime, partNames, type TimeChoice, timeKindNames, timeKinds, unchangedTime } from './time-choice.ts';

const current = written('2023-08', 'klart augusti 2023');
const choice = (fields: Partial<TimeChoice>): TimeChoice => ({ ...unchangedTime(today), ...fields });
const chosen = (fields: Partial<TimeChoice>) => chosenTime(choice(fields), current);

describe('a picked time', () => {
  it('is the one that stands there until something is picked', () => {
    expect(chosenTime(unchangedTime(today), current)).toBe(current);
    expect(chosenTime(unchangedTime(today), null)).toBeNull();
  });

  it('can be none', () => {
    expect(chosen({ kind: 'none' })).toBeNull();
  });

  it.each<[string, string, Partial<TimeChoice>]>([
    ['2024', '2024', { kind: 'year', year: '2024' }],
    ['2024/2026', '2024–2026', { kind: 'years', year: '2024', toYear: '2026' }],
    ['../2024', 'till och med 2024', { kind: 'until-year', year: '2024' }],
    ['2024-41', 'andra halvåret 2024', { kind: 'half-year', year: '2024', ordinal: 2 }],
    ['2024-23', 'hösten 2024', { kind: 'season', year: '2024', ordinal: 3 }],
    ['2024-39', 'tredje tertialet 2024', { kind: 'tertial', year: '2024', ordinal: 3 }],
    ['2024-36', 'fjärde kvartalet 2024', { kind: 'quarter', year: '2024', ordinal: 4 }],
    ['2024-08', 'augusti 2024', { kind: 'month', year: '2024', ordinal: 8 }],
    ['2024-08-31', '31 augusti 2024', { kind: 'day', day: '2024-08-31' }],
  ])('is %s, “%s”', (edtf, phrase, fields) => {
    expect(chosen(fields)).toEqual({ edtf, phrase });
  });

  it('is not there while what is filled in makes no time', () => {
    expect(chosen({ kind: 'year', year: '' })).toBeUndefined();
    expect(chosen({ kind: 'month', year: '20' })).toBeUndefined();
    expect(chosen({ kind: 'quarter', year: 'i år' })).toBeUndefined();
    expect(chosen({ kind: 'year', year: '0023' })).toBeUndefined();
    expect(chosen({ kind: 'years', year: '2024', toYear: '2024' })).toBeUndefined();
    expect(chosen({ kind: 'years', year: '2024', toYear: '2023' })).toBeUndefined();
    expect(chosen({ kind: 'day', day: '' })).toBeUndefined();
    expect(chosen({ kind: 'day', day: '2023-02-29' })).toBeUndefined();
  });
});

const year = fc.integer({ min: 1900, max: 2199 }).map(String);
const anyChoice = fc
  .record({
    kind: fc.constantFrom(...timeKinds),
    year,
    toYear: year,
    part: fc.nat(),
    day: fc.constantFrom('', '2024-02-29', '2023-02-29'),
  })
  .map(({ part, ...rest }): TimeChoice => ({ ...rest, ordinal: 1 + (part % (partNames(rest.kind).length || 1)) }));

it('makes a valid time, with known bounds and its own label as phrase, of every choice that makes one', () => {
  fc.assert(
    fc.property(anyChoice, (any) => {
      const time = chosenTime(any, null);
      if (time === null || time === undefined) return;
      expect(isEdtf(time.edtf)).toBe(true);
      expect(time.phrase).toBe(timeLabel(time.edtf));
      expect(boundsOf(time.edtf).latestEnd).not.toBeNull();
    }),
  );
});

it('calls every part of the year by the name that the time then gets', () => {
  for (const kind of ['half-year', 'season', 'tertial', 'quarter', 'month'] as const) {
    for (const [index, name] of partNames(kind).entries()) {
      expect(chosen({ kind, year: '2024', ordinal: index + 1 })?.phrase).toBe(`${name.toLowerCase()} 2024`);
    }
  }
  expect(new Set(Object.values(timeKindNames)).size).toBe(timeKinds.length);
});
