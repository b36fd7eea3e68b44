import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { seedAreas } from '#seed/areas/all.ts';
import { anyTime } from '#tests/arbitraries.ts';
import { axisSpan, type Bar, barOf, scaleOf, yearsOf } from './scale.ts';

const scale = scaleOf({ first: calendarDate('2022-01-01'), last: calendarDate('2025-12-31') });
const bar = (time: string) => barOf(edtf(time), scale);
/** The year, with its part as decimals, at a place on the axis. */
const yearAt = (place: number) => 2022 + place * 4;

function inYears(found: Bar | null) {
  return found && [found.from, found.solidFrom, found.solidTo, found.to].map((place) => yearAt(place).toFixed(1));
}

describe('the bar of a time', () => {
  it.each([
    ['a month', '2023-01', ['2023.0', '2023.0', '2023.1', '2023.1']],
    ['a season, read as half a year', '2023-21', ['2023.0', '2023.1', '2023.4', '2023.5']],
    ['a year, fading at both ends', '2023', ['2023.0', '2023.2', '2023.8', '2024.0']],
    ['the end of a year, fading more because it is loosely said', '2023-36~', ['2023.7', '2023.9', '2023.9', '2024.0']],
    ['years, certain between the first and the last', '2022/2024', ['2022.0', '2023.0', '2024.0', '2025.0']],
  ])('is %s', (_, time, expected) => {
    expect(inYears(bar(time))).toEqual(expected);
  });

  it('goes on past the side that has no end', () => {
    expect(bar('../2024')).toMatchObject({ from: 0, opensLeft: true, opensRight: false });
    expect(bar('2023-01/..')).toMatchObject({ to: 1, opensLeft: false, opensRight: true });
  });

  it('is cut off at the edge of the axis', () => {
    expect(bar('2020/2023')).toMatchObject({ from: 0, solidFrom: 0 });
    expect(bar('2025/2030')).toMatchObject({ to: 1, solidTo: 1 });
  });

  it('is not drawn when nothing is known, or all of it lies outside', () => {
    expect(bar('../..')).toBeNull();
    expect(bar('2021')).toBeNull();
    expect(bar('2026')).toBeNull();
  });

  it('stands for every time of the plan that has an end or a beginning', () => {
    const times = seedAreas
      .flatMap(({ activities, gates }) => [...activities, ...gates].flatMap(({ time }) => time.current?.edtf ?? []))
      .filter((time) => time !== '../..');
    const whole = scaleOf(axisSpan(edtf('2023/2025'), times));
    expect(times).not.toHaveLength(0);
    for (const time of times) expect(barOf(time, whole), time).not.toBeNull();
  });
});

it('keeps every bar within the axis and its certain part within the bar', () => {
  fc.assert(
    fc.property(anyTime, anyTime, (period, time) => {
      for (const axis of [scale, scaleOf(axisSpan(edtf('2023/2025'), [period, time]))]) {
        const found = barOf(time, axis);
        if (found === null) continue;
        const places = [0, found.from, found.solidFrom, found.solidTo, found.to, 1];
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});

describe('the axis', () => {
  it('has its years side by side from edge to edge', () => {
    const years = yearsOf(scale);
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(years[0]?.from).toBe(0);
    expect(years.at(-1)?.to).toBe(1);
    for (const [index, { from }] of years.entries()) if (index > 0) expect(from).toBe(years[index - 1]?.to);
  });

  it('shows the plan’s years and at most one more on either side', () => {
    const span = (...times: string[]) => Object.values(axisSpan(edtf('2023/2025'), times.map(edtf)));
    expect(span()).toEqual(['2023-01-01', '2025-12-31']);
    expect(span('2022-10-26')).toEqual(['2022-01-01', '2025-12-31']);
    expect(span('2015', '2031')).toEqual(['2022-01-01', '2026-12-31']);
  });
});
