import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '#tests/arbitraries.ts';
import { anyDay } from '#tests/arbitrary-times.ts';
import { aGate, anActivity, anArea, anAreaPicture, aPlan, today } from '#tests/builders.ts';
import { activityStatuses } from './activity.ts';
import { type Filter, filterAreas, isFiltering, noFilter } from './filter.ts';
import { example } from './provenance.ts';
import { written } from './time/written.ts';

const plan = aPlan();
const now = { plan, today };
const { tags } = anArea();
const support = { row: '6b', text: '', within: '', time: written('2024') };
const one = anAreaPicture({
  area: {
    title: 'Levnadsvanor',
    tags: { ...tags, nationalTargets: ['living-habits'], priorityGroups: ['youth'] },
    coordinatorId: 'person-area',
  },
  activities: [
    anActivity({ id: 'activity-late', title: 'Rökslut', time: '2022' }),
    anActivity({
      id: 'activity-done',
      title: 'Ängsö',
      description: 'Med Östersjön',
      time: '2023/2024',
      status: 'done',
      coordinatorId: 'person-own',
      partners: [{ partnerId: 'partner-1', role: null }],
    }),
    anActivity({ id: 'activity-untimed' }),
    anActivity({ id: 'activity-endless', time: '../..' }),
    anActivity({
      id: 'activity-yearly',
      recurrence: { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'årlig' },
      occurrences: [{ id: 'occurrence-1', title: '', time: written('2021-10-26'), provenance: example }],
    }),
  ],
});
const other = anAreaPicture({
  area: { id: 'area-2' },
  activities: [anActivity({ id: 'activity-other', time: '2025' })],
});

function shown(filter: Partial<Filter>): string[] {
  const areas = filterAreas([one, other], { ...noFilter, ...filter }, now);
  return areas.flatMap(({ activities }) => activities.map(({ id }) => id.replace('activity-', '')));
}

describe('a filter', () => {
  it.each<[string, Partial<Filter>, string[]]>([
    ['a status', { status: 'done' }, ['done']],
    ['lateness, which is computed', { status: 'late' }, ['late']],
    ['a national target', { nationalTarget: 'living-habits' }, ['late', 'done', 'untimed', 'endless', 'yearly']],
    ['a priority group', { priorityGroup: 'youth' }, ['late', 'done', 'untimed', 'endless', 'yearly']],
    ['a group that no area has', { priorityGroup: 'women' }, []],
    ['a partner', { partnerId: 'partner-1' }, ['done']],
    ["an activity's own coordinator", { coordinatorId: 'person-own' }, ['done']],
    [
      "the area's coordinator, where the activity has none",
      { coordinatorId: 'person-area' },
      ['late', 'untimed', 'endless', 'yearly'],
    ],
    ['a year that a time touches', { period: 2024 }, ['done', 'endless', 'yearly']],
    ['another, before what recurs was promised', { period: 2022 }, ['late', 'endless']],
    ['the last year in which it is promised', { period: 2025 }, ['endless', 'yearly', 'other']],
    ['the year after', { period: 2026 }, ['endless']],
    ['a year in which it was done, though nothing promised it', { period: 2021 }, ['endless', 'yearly']],
    ['having no time, or one without ends', { period: 'none' }, ['untimed', 'endless']],
    ['words in a title, in any case', { text: ' ÄNGSÖ ' }, ['done']],
    ['words in a description', { text: 'östersjön' }, ['done']],
    [
      "words in the area's title, which lets all of it through",
      { text: 'levnads' },
      ['late', 'done', 'untimed', 'endless', 'yearly'],
    ],
    ['several things, which must all hold', { period: 2022, status: 'done' }, []],
  ])('by %s', (_what, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it.each([
    ['steers the area', { area: { steering: { row: '1b', text: '', partnerId: 'partner-2' } as const } }],
    ['takes its decision', { gates: [aGate({ forumId: 'partner-2' })] }],
    ['supports it', { area: { supports: [{ ...support, partnerId: 'partner-2' } as const] } }],
  ])('by a partner that %s, which lets all of it through', (_what, parts) => {
    const activities = [anActivity(), anActivity({ id: 'activity-2', status: 'done' })];
    const area = anAreaPicture({ ...parts, activities });
    const filter: Filter = { ...noFilter, partnerId: 'partner-2' };
    expect(filterAreas([one, area], filter, now)).toEqual([area]);
    expect(filterAreas([area], { ...filter, status: 'done' }, now)).toMatchObject([
      { activities: [{ id: 'activity-2' }] },
    ]);
  });

  it('drops an area of which nothing is left', () => {
    expect(filterAreas([one, other], { ...noFilter, status: 'done' }, now).map(({ area }) => area.id)).toEqual([
      'area-1',
    ]);
  });

  it('lets everything through when nothing is asked, an area without activities too', () => {
    const empty = anAreaPicture({ area: { id: 'area-3' } });
    expect(filterAreas([one, empty], noFilter, now)).toEqual([one, empty]);
    expect(filterAreas([one, empty], { ...noFilter, text: '  ' }, now)).toEqual([one, empty]);
  });

  it('knows whether it asks for anything', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltering({ ...noFilter, text: 'x' })).toBe(true);
    expect(isFiltering({ ...noFilter, period: 'none' })).toBe(true);
  });

  it('only ever takes away, keeps the order, and takes nothing more the second time', () => {
    const anyFilter = fc.record({
      text: fc.constantFrom('', 'en', 'aktivitet', 'zzz'),
      status: fc.constantFrom(null, 'late' as const, ...activityStatuses),
      coordinatorId: fc.constantFrom(null, 'person-area' as const),
      nationalTarget: fc.constant(null),
      priorityGroup: fc.constantFrom(null, 'youth' as const),
      partnerId: fc.constantFrom(null, 'partner-1' as const),
      period: fc.option(fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constant('none' as const)), { nil: null }),
    });
    const anyArea = fc.array(anyActivity, { maxLength: 5 }).map((activities) => anAreaPicture({ activities }));
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 4 }), anyFilter, anyDay, (areas, filter, on) => {
        const once = filterAreas(areas, filter, { plan, today: on });
        const all = areas.flatMap(({ activities }) => activities);
        const left = once.flatMap(({ activities }) => activities);
        expect(left).toEqual(all.filter((activity) => left.includes(activity)));
        expect(filterAreas(once, filter, { plan, today: on })).toEqual(once);
      }),
    );
  });

  it('answers with the very same picture where all of it matches, so that it need not be drawn anew', () => {
    expect(filterAreas([one], { ...noFilter, priorityGroup: 'youth' }, now)[0]).toBe(one);
  });
});
