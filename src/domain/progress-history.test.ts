import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatusJournal } from '#tests/arbitrary-statuses.ts';
import { aNote, anActivity, anEvent, today } from '#tests/builders.ts';
import { addDays, calendarDate } from './calendar.ts';
import type { Event } from './events.ts';
import { fold } from './fold.ts';
import { statusHistories, stepOn, stepsToNow } from './progress-history.ts';
import { entered, example, type Provenance } from './provenance.ts';

const day = (text: string) => calendarDate(`2023-${text}`);
const added = anEvent({ type: 'added', document: anActivity({ status: 'not-started' }) }, { on: day('01-01') });
const became = (to: 'ongoing' | 'done' | 'not-started', on: string, provenance: Provenance = entered) => {
  const event: Event = { type: 'status-changed', from: 'not-started', to, accordingTo: null, reason: null };
  return anEvent(event, { on: day(on), provenance });
};
const stepsOf = (...happenings: ReturnType<typeof became>[]) =>
  statusHistories([added, ...happenings])[0]?.steps.map(({ on, status }) => [on.slice(5), status]);

describe('the statuses of an activity over time', () => {
  it('are those that the pictures of the days show, for any journal, with days that go back and changes undone', () => {
    fc.assert(
      fc.property(anyStatusJournal(), fc.integer({ min: -125, max: 5 }), (journal, days) => {
        const on = addDays(today, days);
        const picture = fold(journal.filter((happening) => happening.on <= on));
        for (const { activityId, steps } of statusHistories(journal)) {
          const [step, then] = [stepOn(steps, on), picture.get(activityId)];
          const status = then?.type === 'activity' ? then.status : undefined;
          expect(step?.status).toBe(status?.value);
          expect(step?.isExample).toBe(status && status.provenance.kind === 'example');
        }
      }),
    );
  });

  it('begin with what it was added with, and have one step a day', () => {
    expect(stepsOf(became('ongoing', '03-01'), became('done', '03-01'))).toEqual([
      ['01-01', 'not-started'],
      ['03-01', 'done'],
    ]);
  });

  it('leave no trace of what was taken back on the same day', () => {
    expect(stepsOf(became('ongoing', '03-01'), became('not-started', '03-01', example))).toEqual([
      ['01-01', 'not-started'],
    ]);
  });

  it('hold from an earlier day on when that is entered later', () => {
    expect(stepsOf(became('done', '05-01'), became('ongoing', '04-01'))).toEqual([
      ['01-01', 'not-started'],
      ['04-01', 'ongoing'],
    ]);
  });

  it('are real from the day on which somebody confirmed what was an example', () => {
    const [history] = statusHistories([
      added,
      became('ongoing', '02-01', example),
      became('ongoing', '03-01', entered),
    ]);
    expect(history?.steps.map(({ isExample }) => isExample)).toEqual([true, true, false]);
  });

  it('are told of activities alone', () => {
    expect(statusHistories([anEvent({ type: 'added', document: aNote() }, { entityId: 'note-1' })])).toEqual([]);
  });
});

describe('a history that is older than the activity', () => {
  const steps = statusHistories([added, became('ongoing', '03-01'), became('done', '05-01')])[0]?.steps ?? [];
  const now = (value: 'ongoing' | 'done' | 'paused', since: string) =>
    stepsToNow(steps, { status: { ...anActivity().status, value, since: day(since) } });

  it('is as it is where both say the same', () => {
    expect(now('done', '05-01')).toBe(steps);
  });

  it('ends with the status that the activity has', () => {
    expect(now('paused', '06-01').at(-1)).toMatchObject({ on: '2023-06-01', status: 'paused' });
  });

  it('forgets what has been undone since', () => {
    expect(now('ongoing', '03-01').map(({ status }) => status)).toEqual(['not-started', 'ongoing']);
  });
});
