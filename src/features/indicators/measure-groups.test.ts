import { describe, expect, it } from 'vitest';
import type { IndicatorList } from '#contract/views.ts';
import { anIndicator, versioned } from '#tests/builders.ts';
import type { IndicatorFilter } from './indicator-filter.ts';
import { groupsOf, groupsOfAll } from './measure-groups.ts';

const area = (number: number): IndicatorList['areas'][number] => ({
  id: `area-${number}`,
  number,
  title: `Område ${number}`,
  measureRemark: null,
  showsHelpLines: false,
});
const list = {
  areas: [area(1), area(2)],
  indicators: [
    versioned(anIndicator({ id: 'indicator-2', areaId: 'area-2' })),
    versioned(anIndicator({ id: 'indicator-care', areaId: 'area-1', kind: 'health-care' })),
    versioned(anIndicator({ id: 'indicator-all', areaId: null })),
  ],
};
const all: IndicatorFilter = { area: null, trend: null };
const told = (groups: ReturnType<typeof groupsOf>) =>
  groups.map((group) => [group.area?.id ?? null, ...group.indicators.map(({ id }) => id)]);

describe('measures by area', () => {
  it('stand in the plan’s order, those of the county as a whole first, and never with another kind', () => {
    expect(told(groupsOf(list, 'population'))).toEqual([
      [null, 'indicator-all'],
      ['area-2', 'indicator-2'],
    ]);
    expect(told(groupsOf(list, 'health-care'))).toEqual([['area-1', 'indicator-care']]);
    expect(groupsOf(list, 'own-performance')).toEqual([]);
  });

  it('leave no area out, also when nothing is published of it', () => {
    expect(told(groupsOfAll(list, 'population', all))).toEqual([
      [null, 'indicator-all'],
      ['area-1'],
      ['area-2', 'indicator-2'],
    ]);
  });

  it('are of the areas that were asked for, and of none that has no such trend', () => {
    const one = { ...list, indicators: [] };
    expect(told(groupsOfAll(one, 'population', { ...all, area: 'area-1' }))).toEqual([['area-1']]);
    expect(groupsOfAll(one, 'population', { ...all, area: 'whole-plan' })).toEqual([]);
    expect(groupsOfAll(one, 'population', { ...all, trend: 'right' })).toEqual([]);
  });
});
