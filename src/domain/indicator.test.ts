import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { latestValue, measuredBy, type Observation, type Series } from './indicator.ts';
import { written } from './time/written.ts';

const value = (period: string, number: number): Observation => ({ period: written(period), value: number });
const missing: Observation = { period: written('2024'), missing: 'confidential' };
const series: Series = {
  geography: 'Kalmar län',
  observations: [value('2018/2021', 1), value('2022', 2), value('2023-05', 3), missing],
};
const measured = (day: string) => measuredBy(series, calendarDate(day)).observations.map(({ period }) => period.edtf);

describe('what had been measured by a day', () => {
  it('is what was measured over periods that had ended', () => {
    expect(measured('2021-12-30')).toEqual([]);
    expect(measured('2021-12-31')).toEqual(['2018/2021']);
    expect(measured('2023-05-30')).toEqual(['2018/2021', '2022']);
    expect(measured('2023-05-31')).toEqual(['2018/2021', '2022', '2023-05']);
    expect(measured('2030-01-01')).toHaveLength(4);
  });

  it('never holds a period without an end', () => {
    const open = { ...series, observations: [value('2020/..', 1)] };
    expect(measuredBy(open, calendarDate('9999-12-31')).observations).toEqual([]);
  });

  it('leaves the geography and the series itself as they are', () => {
    expect(measuredBy(series, calendarDate('2022-12-31')).geography).toBe('Kalmar län');
    expect(series.observations).toHaveLength(4);
  });
});

describe('the latest value', () => {
  it('passes over what is missing, and never invents it', () => {
    expect(latestValue(series)).toEqual(value('2023-05', 3));
    expect(latestValue({ ...series, observations: [missing] })).toBeNull();
  });

  it('may be zero', () => {
    expect(latestValue({ ...series, observations: [value('2022', 2), value('2023', 0)] })).toMatchObject({ value: 0 });
  });
});
