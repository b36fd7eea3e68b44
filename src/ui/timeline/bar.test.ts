import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { seedAreas } from '#seed/areas/all.ts';
import { anyTime } from '#tests/arbitrary-times.ts';
import { type Bar, barOf, offAxis } from './bar.ts';
import { axisSpan, scaleOf } from './scale.ts';

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

  it('goes on past the side that has no end, and claims to be certain nowhere there', () => {
    expect(bar('../2024')).toMatchObject({ from: 0, left: 'open', right: 'known' });
    expect(bar('2023-01/..')).toMatchObject({ to: 1, left: 'known', right: 'open' });
    expect(inYears(bar('../2024'))).toEqual(['2022.0', '2024.0', '2024.0', '2025.0']);
    expect(inYears(bar('2023-01/..'))).toEqual(['2023.0', '2023.1', '2023.1', '2026.0']);
  });

  it('is certain nowhere on a side of which nobody has said where it ends', () => {
    expect(bar('/2024')).toMatchObject({ left: 'unknown', right: 'known' });
    expect(inYears(bar('/2024'))).toEqual(['2022.0', '2024.0', '2024.0', '2025.0']);
    expect(inYears(bar('2023/'))).toEqual(['2023.0', '2024.0', '2024.0', '2026.0']);
  });

  it('fades at each end that is loosely said, however exact the days', () => {
    const ofJune = scaleOf({ first: calendarDate('2023-06-01'), last: calendarDate('2023-06-10') });
    const within = (time: string) => {
      const found = barOf(edtf(time), ofJune);
      return found && [found.solidFrom, found.solidTo].map((place) => place.toFixed(1));
    };
    expect(within('2023-06-01/2023-06-10')).toEqual(['0.0', '1.0']);
    expect(within('2023-06-01~/2023-06-10')).toEqual(['0.5', '1.0']);
    expect(within('2023-06-01~/2023-06-10~')).toEqual(['0.5', '0.5']);
  });

  it('does not fade on a day that is known', () => {
    expect(bar('2023-06-15')).toMatchObject({ from: expect.any(Number) });
    expect(bar('2023-06-15')?.solidFrom).toBe(bar('2023-06-15')?.from);
    expect(bar('2023-06-15')?.solidTo).toBe(bar('2023-06-15')?.to);
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

it('lies before or after the axis only with all of it', () => {
  const { first, last } = scale.span;
  const [before, after] = [addDays(first, -1), addDays(last, 1)];
  const sides = (...times: string[]) => times.map((time) => offAxis(edtf(time), scale));
  expect(sides(before, `../${before}`, `/${before}`)).toEqual(['before', 'before', 'before']);
  expect(sides(after, `${after}/..`, `${after}/`)).toEqual(['after', 'after', 'after']);
  expect(sides(first, last, `${before}/${first}`, `${last}/${after}`, `${before}/..`, '../..')).toEqual(
    Array(6).fill(null),
  );
});
