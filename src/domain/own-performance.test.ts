import { describe, expect, it } from 'vitest';
import { aMilestone, anActivity, aPlan, today } from '#tests/builders.ts';
import { type CalendarDate, calendarDate } from './calendar.ts';
import { keptPromises, milestonesOf } from './own-performance.ts';
import { entered } from './provenance.ts';
import type { Occurrence, Recurrence } from './time/recurrence.ts';
import { planned, written } from './time/written.ts';

const twoAYear: Recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' };
const once = (time: string): Occurrence => ({
  id: `occurrence-${time}`,
  title: '',
  time: written(time),
  provenance: entered,
});

function keptOn(on: CalendarDate, recurrence: Recurrence, times: string[], time = planned(null)) {
  const activity = anActivity({ recurrence, occurrences: times.map(once), time });
  return keptPromises([activity], aPlan(), on)[0];
}

describe('a promise that counts', () => {
  it('is told year by year through the plan’s period', () => {
    const kept = keptOn(calendarDate('2024-03-01'), twoAYear, ['2023-05']);
    expect(kept?.years).toEqual([
      { year: 2023, done: 1, promised: 2, state: 'over' },
      { year: 2024, done: 0, promised: 2, state: 'now' },
      { year: 2025, done: 0, promised: 2, state: 'ahead' },
    ]);
  });

  it('adds up the periods of a year', () => {
    const quarterly = { ...twoAYear, per: 'quarter' as const };
    expect(keptOn(today, quarterly, ['2023-01', '2023-05'])?.years[0]).toEqual({
      year: 2023,
      done: 2,
      promised: 8,
      state: 'now',
    });
  });

  it('asks nothing of a part of a period, and counts what was done in it', () => {
    expect(keptOn(today, twoAYear, ['2023-10'], planned(written('2023-09/2024')))?.years).toEqual([
      { year: 2023, done: 1, promised: null, state: 'now' },
      { year: 2024, done: 0, promised: 2, state: 'ahead' },
    ]);
  });

  it('names what no year counts: before the promise, or perhaps in two periods', () => {
    const kept = keptOn(today, twoAYear, ['2022-10-26', '2023-12/2024-01', '2023-05']);
    expect(kept?.uncounted.map(({ time }) => time.edtf)).toEqual(['2022-10-26', '2023-12/2024-01']);
  });

  it('is none where nothing recurs', () => {
    expect(keptPromises([anActivity({ occurrences: [once('2023-05')] })], aPlan(), today)).toEqual([]);
  });
});

describe('milestones', () => {
  it('are overdue only when the last possible day has passed and nobody has reached them', () => {
    const milestones = [
      aMilestone({ id: 'a', time: written('2023-06') }),
      aMilestone({ id: 'b', time: written('2023-05') }),
      aMilestone({ id: 'c', time: written('2023-05'), reached: written('2023-06') }),
      aMilestone({ id: 'd' }),
    ];
    const overdue = milestonesOf([anActivity({ milestones })], today).filter(({ isOverdue }) => isOverdue);
    expect(overdue.map(({ milestone }) => milestone.id)).toEqual(['b']);
  });
});
