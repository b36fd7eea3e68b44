import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { readTime } from '#domain/time/read-time.ts';
import { today } from '#tests/builders.ts';
import { type Pick, type PickKind, partsOfKind, pickAround, pickedWords, pickKinds, pickOf } from './pick.ts';

const picked = (kind: PickKind, fields: Partial<Pick> = {}) => pickedWords({ ...pickAround(kind, today), ...fields });

describe('picking a time', () => {
  it.each<[PickKind, string, string]>([
    ['year', '2023', '2023'],
    ['half-year', 'första halvåret 2023', 'andra halvåret 2023'],
    ['season', 'våren 2023', 'vintern 2023'],
    ['tertial', 'andra tertialet 2023', 'tredje tertialet 2023'],
    ['quarter', 'andra kvartalet 2023', 'fjärde kvartalet 2023'],
    ['month', 'juni 2023', 'december 2023'],
    ['day', '15 juni 2023', '15 juni 2023'],
  ])('by %s begins around today with “%s”, and goes on to “%s”', (kind, first, last) => {
    expect(picked(kind)).toBe(first);
    expect(picked(kind, { part: partsOfKind(kind).at(-1)?.code ?? '' })).toBe(last);
  });

  it('gives no words while it makes no time', () => {
    for (const year of ['', '20', 'i år', '0023', '20244']) expect(picked('month', { year }), year).toBeUndefined();
    for (const day of ['', '2023-02-29']) expect(picked('day', { day }), day).toBeUndefined();
  });

  it('writes words that are read as what was picked, and begins where they are', () => {
    const times = pickKinds.flatMap((kind) => {
      const parts = partsOfKind(kind).map(({ code }) => `2024-${code}`);
      return parts.length > 0 ? parts : [kind === 'day' ? '2024-02-29' : '2024'];
    });
    expect(times).toHaveLength(27);
    for (const value of times) {
      const pick = pickOf(edtf(value), today);
      const words = pick === null ? '' : pickedWords(pick);
      expect(readTime(words ?? '', calendarDate('2019-01-31')), words).toMatchObject({ kind: 'time', edtf: value });
    }
  });

  it('begins with nothing where the time is no single part of the calendar, or a loose one', () => {
    for (const value of ['2023/2025', '../..', '2023-36~', '2023?']) expect(pickOf(edtf(value), today)).toBeNull();
  });
});
