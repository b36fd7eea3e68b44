import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityStatuses } from '#domain/activity.ts';
import { type Filter, noFilter } from '#domain/filter.ts';
import { nationalTargets, priorityGroups } from '#domain/tags.ts';
import { fieldValue, filterIn, selectionIn, withField, withoutFilter } from './filter-address.ts';

const fields: readonly (keyof Filter)[] = [
  'text',
  'status',
  'coordinatorId',
  'nationalTarget',
  'priorityGroup',
  'partnerId',
  'period',
];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  text: fc.string(),
  status: maybe(fc.constantFrom(...activityStatuses, 'late' as const)),
  coordinatorId: maybe(fc.constantFrom('person-sara' as const, 'person-å ä&ö' as const)),
  nationalTarget: maybe(fc.constantFrom(...nationalTargets)),
  priorityGroup: maybe(fc.constantFrom(...priorityGroups)),
  partnerId: maybe(fc.constant('partner-spes' as const)),
  period: maybe(fc.oneof(fc.integer({ min: 1900, max: 2199 }), fc.constant('none' as const))),
});

const addressOf = (filter: Filter, start = '') =>
  fields.reduce((search, field) => withField(search, field, fieldValue(filter, field)), new URLSearchParams(start));

describe('a filter in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(filterIn(new URLSearchParams(addressOf(filter).toString()))).toEqual(filter);
      }),
    );
  });

  it('leaves no trace when it lets everything through', () => {
    expect(addressOf(noFilter).toString()).toBe('');
    expect(withField(new URLSearchParams('status=late'), 'status', '').toString()).toBe('');
  });

  it('is taken away whole, and the day shown stays', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(withoutFilter(addressOf(filter, 'per=2023-03-01')).toString()).toBe('per=2023-03-01');
      }),
    );
  });

  it('goes along to another page with the day shown, and without what else the address says', () => {
    const selection = (search: string) => selectionIn(new URLSearchParams(search));
    expect(selection('skala=manad&sok=tobak&per=2023-03-01')).toBe('?per=2023-03-01&sok=tobak');
    expect(selection('skala=manad')).toBe('');
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(filterIn(new URLSearchParams(selection(String(addressOf(filter, 'som=tabell')))))).toEqual(filter);
      }),
    );
  });

  it('counts as not said where it is said wrongly', () => {
    const wrong = 'status=fel&samordnare=partner-1&malomrade=x&malgrupp=&part=person-1&period=20233';
    expect(filterIn(new URLSearchParams(wrong))).toEqual(noFilter);
  });

  it('does not change the address that it was read from', () => {
    const search = new URLSearchParams('sok=tobak');
    withField(search, 'text', 'spel');
    withoutFilter(search);
    expect(search.toString()).toBe('sok=tobak');
  });
});
