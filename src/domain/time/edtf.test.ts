import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime } from '#tests/arbitrary-times.ts';
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

/** Examples of the Library of Congress's EDTF specification (4 February 2019), by its levels and headings. */
describe("the standard's own examples that a plan needs are taken", () => {
  it.each([
    ['level 0, date', ['1985-04-12', '1985-04', '1985']],
    ['level 0, interval', ['1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02']],
    ['level 0, interval of two precisions', ['2004-02-01/2005', '2005/2006-02']],
    ['level 1, season', ['2001-21', '2001-22', '2001-23', '2001-24']],
    ['level 1, qualification', ['1984?', '2004-06~', '2004-06-11%']],
    ['level 1, open end', ['1985-04-12/..', '1985-04/..', '1985/..']],
    ['level 1, open beginning', ['../1985-04-12', '../1985-04', '../1985']],
    ['level 1, unknown end', ['1985-04-12/', '1985-04/', '1985/']],
    ['level 1, unknown beginning', ['/1985-04-12', '/1985-04', '/1985']],
    ['level 1, qualified interval', ['1984~/2004-06', '1984/2004-06~', '1984~/2004~', '1984?/2004%']],
    ['level 1, qualified interval of days', ['1984-06?/2004-08?', '1984-06-02?/2004-08-08~', '1984-06-02?/']],
    ['level 2, sub-year groupings', ['2001-33', '2001-34', '2001-36', '2001-37', '2001-39', '2001-40', '2001-41']],
  ])('%s: %j', (_, examples) => {
    expect(examples.filter((text) => !isEdtf(text))).toEqual([]);
  });
});

describe("the standard's own examples that a plan has no use for are refused", () => {
  it.each([
    ['a time of day', ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04']],
    ['a time of day with its zone', ['1985-04-12T23:20:30+04:30']],
    ['a year of more than four digits', ['Y170000002', 'Y-170000002', 'Y-17E7']],
    ['a year before our era', ['-1985']],
    ['unspecified digits', ['201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '156X-12-25', '1984-1X']],
    ['unspecified digits in an interval', ['2004-06-XX/2004-07-03']],
    ['significant digits', ['1950S2', 'Y171010000S3', 'Y3388E2S3']],
    ['one of a set', ['[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1667,1760-12]']],
    ['all of a set', ['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}']],
    ['a qualifier of a part of the date', ['2004-06~-11', '?2004-06-~11', '2004?-06-11', '2011-~06-~13?']],
    ['a qualifier inside an interval', ['2004-06-~01/2004-06-~20']],
    ['a season of one hemisphere', ['2001-25', '2001-28', '2001-29', '2001-32']],
  ])('%s: %j', (_, examples) => {
    expect(examples.filter(isEdtf)).toEqual([]);
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
