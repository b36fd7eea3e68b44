import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime } from '#tests/arbitraries.ts';
import { edtf, isEdtf, meaningOf, parseEdtf } from './edtf.ts';

const certain = { approximate: false, uncertain: false };

describe('a time is read as ISO 8601-2 writes it', () => {
  it.each([
    ['2023-08-15', { kind: 'day', date: '2023-08-15' }],
    ['2023-08', { kind: 'month', year: 2023, month: 8 }],
    ['2023', { kind: 'year', year: 2023 }],
    ['2023-21', { kind: 'season', year: 2023, season: 'spring' }],
    ['2023-24', { kind: 'season', year: 2023, season: 'winter' }],
    ['2023-33', { kind: 'quarter', year: 2023, ordinal: 1 }],
    ['2023-36', { kind: 'quarter', year: 2023, ordinal: 4 }],
    ['2023-37', { kind: 'tertial', year: 2023, ordinal: 1 }],
    ['2023-41', { kind: 'half-year', year: 2023, ordinal: 2 }],
  ])('%s', (text, unit) => {
    expect(parseEdtf(text)).toEqual({ kind: 'point', point: { unit, ...certain } });
  });

  it.each([
    ['2023-12~', { approximate: true, uncertain: false }],
    ['2023-12?', { approximate: false, uncertain: true }],
    ['2023-12%', { approximate: true, uncertain: true }],
  ])('%s with its qualifier', (text, qualifiers) => {
    const unit = { kind: 'month', year: 2023, month: 12 };
    expect(parseEdtf(text)).toEqual({ kind: 'point', point: { unit, ...qualifiers } });
  });

  it('tells an end that is open from one that is unknown', () => {
    const from = { unit: { kind: 'month', year: 2023, month: 1 }, ...certain };
    const until = { unit: { kind: 'year', year: 2024 }, ...certain };
    expect(parseEdtf('2023-01/..')).toEqual({ kind: 'interval', start: from, end: 'open' });
    expect(parseEdtf('2023-01/')).toEqual({ kind: 'interval', start: from, end: 'unknown' });
    expect(parseEdtf('../2024')).toEqual({ kind: 'interval', start: 'open', end: until });
    expect(parseEdtf('/2024')).toEqual({ kind: 'interval', start: 'unknown', end: until });
  });
});

/** Examples of the Library of Congress's EDTF specification, levels 0–2, of the kinds that a plan needs. */
describe("the standard's own examples", () => {
  it.each([
    '1985-04-12',
    '1985-04',
    '1985',
    '1964/2008',
    '2004-06/2006-08',
    '2004-02-01/2005-02-08',
    '2004-02-01/2005-02',
    '2004-02-01/2005',
    '2005/2006-02',
    '2001-21',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '1985-04-12/..',
    '1985-04/..',
    '1985/..',
    '../1985-04-12',
    '../1985',
    '1985-04-12/',
    '1985/',
    '/1985-04-12',
    '1984~/2004-06',
    '1984-06-02?/2004-08-08~',
    '2001-34',
  ])('%s is taken', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  it.each([
    ['1985-04-12T23:20:30Z', 'a time of day'],
    ['Y170000002', 'a year of more than four digits'],
    ['-1985', 'a year before our era'],
    ['201X', 'unspecified digits'],
    ['2004-XX', 'unspecified digits'],
    ['[1667,1668]', 'one of a set'],
    ['{1960,1961-12}', 'all of a set'],
    ['2004?-06-11', 'a qualifier inside the date'],
    ['1950S2', 'significant digits'],
    ['2001-25', 'a season of the other hemisphere'],
  ])('%s is refused: a plan has no use for %s', (text) => {
    expect(isEdtf(text)).toBe(false);
  });
});

describe('what is no time is refused', () => {
  it.each([
    '',
    ' ',
    '/',
    '2023-00',
    '2023-13',
    '2023-20',
    '2023-42',
    '2023-02-30',
    '2023-21-01',
    '0000',
    '0000-05',
    '23',
    '20230815',
    '2023-8',
    '2023-08-15 ',
    '2023~~',
    '~2023',
    '2023//2024',
    '2023/2024/2025',
    'våren 2023',
    '9999-24',
  ])('"%s"', (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(() => edtf(text)).toThrow(RangeError);
  });

  it.each(['2024/2023', '2023-08/2023-07', '2023-08-15/2023-08-14', '2024/2023-36'])(
    '%s, which ends before it begins',
    (text) => expect(parseEdtf(text)).toBeNull(),
  );

  it.each(['2023-12/2023', '2023/2023-01', '2023/2023'])('but not %s, which may end when it begins', (text) => {
    expect(parseEdtf(text)).not.toBeNull();
  });
});

it('never throws, whatever it is asked to read', () => {
  const almost = fc.stringMatching(/^[0-9./~?%-]{0,24}$/);
  fc.assert(fc.property(fc.oneof(fc.string(), almost), (text) => isEdtf(text) === (parseEdtf(text) !== null)));
});

it('has a meaning for every value that it takes', () => {
  fc.assert(
    fc.property(anyTime, (time) => {
      expect(meaningOf(time)).toEqual(parseEdtf(time));
    }),
  );
});
