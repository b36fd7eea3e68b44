import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator, aSeries, versioned } from '#tests/builders.ts';
import { indicatorBy, inShort } from './indicators.ts';

const women = {
  id: 'split-women',
  by: 'sex',
  name: 'Kvinnor',
  series: aSeries('Länet', { '2020': 1, '2023': 2 }),
} as const;
const indicator = versioned(anIndicator({ splits: [women] }));

describe('an indicator on an earlier day', () => {
  it('has only values of periods that had ended, in every series', () => {
    const { series, comparison, splits } = indicatorBy(indicator, calendarDate('2022-12-31'));
    for (const one of [series, comparison]) {
      expect(one?.observations.map(({ period }) => period.edtf)).toEqual(['2020', '2021', '2022']);
    }
    expect(splits[0]?.series.observations.map(({ period }) => period.edtf)).toEqual(['2020']);
    expect(indicatorBy(versioned(anIndicator({ comparison: null })), calendarDate('2022-12-31')).comparison).toBeNull();
  });

  it('has nothing of what a source was found to say, which may be newer than the day', () => {
    const proposals = [{ series: 'own', period: written('2024'), from: null, to: { value: 85 } }] as const;
    const fetched = { state: 'proposed', at: '2026-11-22T09:00:00.000Z', proposals, newSeries: [] } as const;
    const proposed = versioned(anIndicator({ fetched }));
    expect(indicatorBy(proposed, calendarDate('2022-12-31')).fetched).toBeNull();
    expect(indicatorBy(proposed, null).fetched).toBe(fetched);
  });

  it('has all that is published when no day is asked for', () => {
    expect(indicatorBy(indicator, null)).toBe(indicator);
  });
});

describe('an indicator in a list', () => {
  it('has its values, without its parts and what stood there before', () => {
    const earlier = [{ outcome: { value: 1 }, on: calendarDate('2023-01-01'), by: null, reason: null }];
    const corrected = { period: written('2021'), value: 83.5, earlier };
    const series = { geography: 'Kalmar län', observations: [corrected, ...aSeries('', { '2022': 84 }).observations] };
    const { series: short, splits } = inShort(versioned(anIndicator({ series, splits: [women] })));
    expect(short.observations).toEqual(aSeries('', { '2021': 83.5, '2022': 84 }).observations);
    expect(splits).toEqual([]);
  });

  it('tells that something is proposed, and not what', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const proposals = [{ series: 'own', period: written('2024'), from: null, to: { value: 85 } }] as const;
    const newSeries = [{ id: 'comparison', geography: 'Riket' }] as const;
    const proposed = anIndicator({ fetched: { state: 'proposed', at, proposals, newSeries } });
    expect(inShort(versioned(proposed)).fetched).toEqual({ state: 'proposed', at, proposals: [], newSeries: [] });
    const unchanged = { state: 'unchanged', at } as const;
    expect(inShort(versioned(anIndicator({ fetched: unchanged }))).fetched).toBe(unchanged);
  });
});
