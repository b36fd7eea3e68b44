import { describe, expect, it } from 'vitest';
import type { IndicatorList } from '#contract/views.ts';
import type { AreaId } from '#domain/ids.ts';
import { trendGroups } from '#domain/trend.ts';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { filterIn, filterIndicators, type IndicatorFilter, isFiltering, withFilter } from './indicator-filter.ts';

const areas: IndicatorList['areas'] = ['suicid', 'hbtq'].map((slug, index) => ({
  id: `area-${slug}` satisfies AreaId,
  number: index + 1,
  title: slug,
  measureRemark: null,
  showsHelpLines: false,
}));
const all: IndicatorFilter = { area: null, trend: null };

describe('which measures to show', () => {
  it('is read back from the address as it was written', () => {
    for (const area of [null, 'whole-plan', 'area-suicid', 'area-hbtq'] as const) {
      for (const trend of [null, ...trendGroups]) {
        const address = withFilter(new URLSearchParams('per=2023-03-01'), { area, trend });
        expect(filterIn(address, areas)).toEqual({ area, trend });
        expect(address.get('per')).toBe('2023-03-01');
        expect(isFiltering({ area, trend })).toBe(area !== null || trend !== null);
      }
    }
  });

  it('leaves no trace when it lets everything through, and the other choice alone', () => {
    const both = withFilter(new URLSearchParams(), { area: 'area-hbtq', trend: 'wrong' });
    expect(String(withFilter(both, { area: null }))).toBe('trend=fel-hall');
    expect(String(withFilter(both, all))).toBe('');
    expect(String(both)).toBe('omrade=hbtq&trend=fel-hall');
  });

  it('counts as not said where it is said wrongly', () => {
    expect(filterIn(new URLSearchParams('omrade=finns-inte&trend=upp'), areas)).toEqual(all);
  });
});

describe('the measures that are let through', () => {
  const years = Array.from({ length: 10 }, (_, index) => String(2011 + index));
  const rising = aSeries('Länet', Object.fromEntries(years.map((year, index) => [year, index])));
  const of = (id: string, fields: Parameters<typeof anIndicator>[0]) =>
    anIndicator({ id: `indicator-${id}`, ...fields });
  const indicators = [
    of('better', { areaId: 'area-hbtq', series: rising }),
    of('worse', { areaId: 'area-hbtq', series: rising, direction: 'lower-is-better' }),
    of('more', { areaId: null, series: rising, direction: 'neutral' }),
    of('few', { areaId: null }),
  ];
  const shown = (filter: Partial<IndicatorFilter>) =>
    filterIndicators(indicators, { ...all, ...filter }).map(({ id }) => id.replace('indicator-', ''));

  it('are those of the area, or of no area', () => {
    expect(shown({})).toEqual(['better', 'worse', 'more', 'few']);
    expect(shown({ area: 'area-hbtq' })).toEqual(['better', 'worse']);
    expect(shown({ area: 'whole-plan' })).toEqual(['more', 'few']);
    expect(shown({ area: 'area-suicid' })).toEqual([]);
  });

  it('are those that go that way, where more is not always better', () => {
    expect(shown({ trend: 'right' })).toEqual(['better']);
    expect(shown({ trend: 'wrong' })).toEqual(['worse']);
    expect(shown({ trend: 'neither' })).toEqual(['more']);
    expect(shown({ trend: 'unknown' })).toEqual(['few']);
    expect(shown({ trend: 'not-shown' })).toEqual([]);
    expect(shown({ trend: 'unknown', area: 'area-hbtq' })).toEqual([]);
  });
});
