import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { axisSpan, scaleOf, ticksOf } from './scale.ts';

const scale = scaleOf({ first: calendarDate('2022-01-01'), last: calendarDate('2025-12-31') });

describe('the axis', () => {
  it.each([
    ['year', 4],
    ['quarter', 16],
    ['month', 48],
  ] as const)('has every %s side by side from edge to edge', (unit, count) => {
    const ticks = ticksOf(scale, unit);
    expect(ticks).toHaveLength(count);
    expect(ticks[0]).toMatchObject({ year: 2022, ordinal: 1, from: 0 });
    expect(ticks.at(-1)).toMatchObject({ year: 2025, ordinal: count / 4, to: 1 });
    for (const [index, { from }] of ticks.entries()) if (index > 0) expect(from).toBe(ticks[index - 1]?.to);
  });

  it('shows the plan’s years and at most one more on either side', () => {
    const span = (...times: string[]) => Object.values(axisSpan(edtf('2023/2025'), times.map(edtf)));
    expect(span()).toEqual(['2023-01-01', '2025-12-31']);
    expect(span('2022-10-26')).toEqual(['2022-01-01', '2025-12-31']);
    expect(span('2015', '2031')).toEqual(['2022-01-01', '2026-12-31']);
  });
});
