import { describe, expect, it } from 'vitest';
import type { ActivityStatus } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import { progressOf, recurrenceProgress } from '#domain/progress.ts';
import type { Period, Recurrence } from '#domain/time/recurrence.ts';
import { anActivity, aPlan, today } from '#tests/builders.ts';
import { planSentence, progressLine, recurrenceLine, rhythmOf } from './progress.ts';

const having = (...statuses: ActivityStatus[]) =>
  progressOf(
    statuses.map((status) => anActivity({ status })),
    today,
  );
const late = progressOf([anActivity({ time: '2022' }), anActivity({ status: 'done' })], today);

describe('the plan in a sentence', () => {
  it('counts what is done and what is not', () => {
    expect(planSentence(having('done', 'ongoing', 'ongoing', 'not-started'), 0)).toBe(
      'Av 4 aktiviteter är 1 klar, 2 pågår och 1 ej påbörjad. Ingen är försenad.',
    );
  });

  it('says what is late and what nothing answers', () => {
    expect(planSentence(late, 1)).toBe(
      'Av 2 aktiviteter är 1 klar och 1 pågår. En är försenad. Ett löfte saknar aktivitet.',
    );
    expect(planSentence(late, 3)).toContain('Tre löften saknar aktivitet.');
  });

  it('says that there is nothing', () => {
    expect(planSentence(having(), 0)).toBe('Planen har inga aktiviteter än.');
  });
});

describe("a card's line", () => {
  it.each([
    ['1 av 2 aktiviteter klara, 1 pågår', having('done', 'ongoing')],
    ['0 av 1 aktivitet klar, 1 pausad', having('paused')],
    ['0 av 2 aktiviteter klara, 2 avbrutna', having('cancelled', 'cancelled')],
    ['1 av 2 aktiviteter klara, 1 pågår, varav 1 försenad', late],
    ['Inga aktiviteter', having()],
  ])('%s', (line, progress) => {
    expect(progressLine(progress)).toBe(line);
  });
});

describe('a recurring promise', () => {
  it.each<[Period, string, string]>([
    ['year', '2023-06-15', '0 av 2 konferenser 2023'],
    ['half-year', '2023-07-01', '0 av 2 konferenser andra halvåret 2023'],
    ['tertial', '2023-09-01', '0 av 2 konferenser tredje tertialet 2023'],
    ['quarter', '2023-12-31', '0 av 2 konferenser fjärde kvartalet 2023'],
    ['month', '2023-06-15', '0 av 2 konferenser juni 2023'],
  ])('per %s on %s: %s', (per, day, line) => {
    expect(lineOf({ times: 2, per, one: 'konferens', many: 'konferenser', phrase: '' }, day)).toBe(line);
  });

  it('of one is told in the singular', () => {
    const recurrence = { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: '' } as const;
    expect(lineOf(recurrence, today)).toBe('0 av 1 konferens 2023');
    expect(rhythmOf(recurrence)).toBe('1 konferens per år');
    expect(rhythmOf({ ...recurrence, times: 2, per: 'half-year' })).toBe('2 konferenser per halvår');
  });
});

function lineOf(recurrence: Recurrence, day: string): string {
  const progress = recurrenceProgress(anActivity({ recurrence }), aPlan(), calendarDate(day));
  return progress === null ? '' : recurrenceLine(progress);
}
