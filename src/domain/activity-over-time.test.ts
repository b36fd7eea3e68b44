import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatusJournal } from '#tests/arbitrary-statuses.ts';
import { anActivity, today } from '#tests/builders.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import { asOfDay, changesSince, type Followed, followed, statusSpans } from './activity-over-time.ts';
import { isLate } from './attention.ts';
import { addDays, calendarDate } from './calendar.ts';
import { all } from './document.ts';
import type { Happening } from './events.ts';
import { fold } from './fold.ts';
import { statusHistories } from './progress-history.ts';
import { planned, written } from './time/written.ts';

const day = (text: string) => calendarDate(`2023-${text}`);
const span = { first: day('01-01'), last: today };

function followedIn(journal: readonly Happening[]): Followed[] {
  return followed(all(fold(journal), 'activity'), statusHistories(journal));
}

function aFollowed(statuses: Record<string, ActivityStatus>, fields: Parameters<typeof anActivity>[0] = {}): Followed {
  const steps = Object.entries(statuses).map(([on, status]) => ({ on: day(on), status, isExample: false }));
  const status = steps.at(-1)?.status;
  return { activity: anActivity({ ...fields, ...(status && { status }) }), steps };
}

describe('an activity as of a day', () => {
  it('has the status and the time of that day’s picture, whatever days things were entered for', () => {
    const journals = anyStatusJournal(['status', 'time', 'check-in']);
    fc.assert(
      fc.property(journals, fc.integer({ min: -125, max: 5 }), (journal, days) => {
        const on = addDays(today, days);
        const picture = fold(journal.filter((happening) => happening.on <= on));
        for (const one of followedIn(journal)) {
          const then = picture.get(one.activity.id);
          const shown = asOfDay(one, on);
          expect(shown?.status.value).toBe(then?.type === 'activity' ? then.status.value : undefined);
          expect(shown?.time).toEqual(then?.type === 'activity' ? then.time : undefined);
        }
      }),
    );
  });

  it('has never had a time that was undone', () => {
    const undone = anActivity({ time: planned(written('2023-08')) });
    expect(asOfDay({ activity: undone, steps: aFollowed({ '01-01': 'ongoing' }).steps }, day('03-01'))?.time).toEqual(
      undone.time,
    );
  });
});

describe('how an activity has been shown', () => {
  it('covers every day since it was added, each once, with what was shown on it', () => {
    fc.assert(
      fc.property(anyStatusJournal(), fc.integer({ min: -110, max: 0 }), (journal, days) => {
        const on = addDays(today, days);
        for (const one of followedIn(journal)) {
          const there = statusSpans(one, span).filter(({ first, last }) => first <= on && on <= last);
          const then: Activity | null = asOfDay(one, on);
          const shown = then && (isLate(then, on) ? 'late' : then.status.value);
          expect(there.map(({ status }) => status)).toEqual(shown === null ? [] : [shown]);
        }
      }),
    );
  });

  it('is late from the day after the last possible one, until it is done', () => {
    const one = aFollowed({ '01-01': 'ongoing', '05-10': 'done' }, { time: '2023-04' });
    expect(statusSpans(one, span)).toEqual([
      { first: '2023-01-01', last: '2023-04-30', status: 'ongoing', isExample: false },
      { first: '2023-05-01', last: '2023-05-09', status: 'late', isExample: false },
      { first: '2023-05-10', last: '2023-06-15', status: 'done', isExample: false },
    ]);
  });

  it('is another span from the day on which an example became real', () => {
    const steps = [true, false].map((isExample, index) => {
      return { on: day(`0${index + 1}-01`), status: 'ongoing', isExample } as const;
    });
    const spans = statusSpans({ activity: anActivity(), steps }, span);
    expect(spans.map(({ first, isExample }) => [first, isExample])).toEqual([
      ['2023-01-01', true],
      ['2023-02-01', false],
    ]);
  });

  it('begins with the day on which it was added', () => {
    expect(statusSpans(aFollowed({ '01-31': 'done' }), span)[0]?.first).toBe('2023-01-31');
  });
});

describe('what has changed since a day', () => {
  const changes = (statuses: Record<string, ActivityStatus>) =>
    changesSince([aFollowed(statuses)], day('01-01')).map(({ from, to }) => [from, to]);

  it('is told once, from what it was then to what it is now', () => {
    expect(changes({ '01-01': 'not-started', '02-01': 'ongoing', '05-01': 'done' })).toEqual([['not-started', 'done']]);
  });

  it('is nothing where it went back to what it was', () => {
    expect(changes({ '01-01': 'ongoing', '02-01': 'paused', '05-01': 'ongoing' })).toEqual([]);
  });

  it('knows what was not in the plan then', () => {
    expect(changes({ '01-31': 'done' })).toEqual([[null, 'done']]);
  });
});
