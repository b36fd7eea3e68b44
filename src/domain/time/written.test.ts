import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar.ts';
import { firstTime, type Move, planned, sameTime, timesMoved, written } from './written.ts';

const [august, autumn, spring] = [written('2023-08', 'klart augusti 2023'), written('2023-23'), written('2024-21')];

function move(from: Move['from'], to: Move['to']): Move {
  return { from, to, on: calendarDate('2023-06-01'), by: null, reason: null };
}

describe('a written time', () => {
  it('keeps the words in which it was written', () => {
    expect(august).toEqual({ edtf: '2023-08', phrase: 'klart augusti 2023' });
  });

  it('gets its label as words when none are given', () => {
    expect(spring.phrase).toBe('våren 2024');
  });

  it('cannot hold what is no time', () => {
    expect(() => written('i höst')).toThrow(RangeError);
  });

  it('is the same as another only in both value and words', () => {
    expect(sameTime(august, written('2023-08', 'klart augusti 2023'))).toBe(true);
    expect(sameTime(august, written('2023-08'))).toBe(false);
    expect(sameTime(august, written('2023-09', 'klart augusti 2023'))).toBe(false);
    expect(sameTime(null, null)).toBe(true);
    expect(sameTime(august, null)).toBe(false);
    expect(sameTime(null, august)).toBe(false);
  });
});

describe('a planned time', () => {
  it('has not moved when it has only been set', () => {
    expect(timesMoved(planned(august))).toBe(0);
    expect(timesMoved({ current: august, moves: [move(null, august)] })).toBe(0);
  });

  it('has moved each time that a time was replaced or taken away', () => {
    const moves = [move(null, august), move(august, autumn), move(autumn, null), move(null, spring)];
    expect(timesMoved({ current: spring, moves })).toBe(2);
  });

  it('remembers the first time that was ever given', () => {
    expect(firstTime({ current: spring, moves: [move(null, august), move(august, spring)] })).toBe(august);
    expect(firstTime(planned(autumn))).toBe(autumn);
    expect(firstTime(planned(null))).toBeNull();
  });
});
