import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActivityStatus, activityStatuses } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import { progressOf } from '#domain/progress.ts';
import { anActivity } from '#tests/builders.ts';
import {
  againstPlanWords,
  howItWentWords,
  plannedRule,
  progressFinding,
  sinceNewYearWords,
  spansWords,
} from './progress-over-time.ts';

const day = (text: string) => calendarDate(`2023-${text}`);

describe('the plan and how it went', () => {
  it.each([
    [0, 0, 'Ingen aktivitet skulle ha varit klar vid det här laget.'],
    [1, 0, '1 aktivitet skulle ha varit klar vid det här laget, men är det inte.'],
    [1, 1, '1 aktivitet skulle ha varit klar vid det här laget, och det är den.'],
    [3, 0, '3 aktiviteter skulle ha varit klara vid det här laget, men ingen är det.'],
    [3, 2, '3 aktiviteter skulle ha varit klara vid det här laget, 2 är det.'],
    [3, 3, '3 aktiviteter skulle ha varit klara vid det här laget, och det är de.'],
  ])('of %i that should be done, %i are', (due, dueDone, words) => {
    expect(againstPlanWords({ due, dueDone })).toBe(words);
  });

  it('tell apart what has no last day', () => {
    expect(plannedRule({ untimed: 11, endless: 0, recurring: 0 })).toMatch(/ Inte heller 11 aktiviteter utan tid\.$/);
    expect(plannedRule({ untimed: 1, endless: 2, recurring: 3 })).toMatch(
      / Inte heller 1 aktivitet utan tid, 2 utan angivet slut och 3 som återkommer\.$/,
    );
    expect(plannedRule({ untimed: 0, endless: 0, recurring: 0 })).toMatch(/Avbrutna räknas inte\.$/);
  });

  it('are a finding in one line', () => {
    const point = (on: string, done: number, due: number) => ({
      ...progressOf([], day(on)),
      on: day(on),
      done,
      due,
      dueDone: 0,
    });
    const finding = (before: number, now: number, due: number) =>
      progressFinding([point('01-01', before, 0), point('03-31', now, due)]);
    expect(finding(0, 2, 3)).toBe('Från 0 till 2 klara sedan 1 januari 2023; 3 skulle ha varit klara');
    expect(finding(0, 0, 1)).toBe('Ingen har blivit klar sedan 1 januari 2023; 1 skulle ha varit klar');
    expect(finding(2, 2, 0)).toBe('Lika många klara, 2, som 1 januari 2023; ingen skulle ha varit klar');
  });

  it('say when most were late, where it is better now', () => {
    const point = (on: string, late: number) => {
      const activities = [anActivity({ status: 'done' }), anActivity()];
      return { ...progressOf(activities, day(on)), on: day(on), late, due: 0, dueDone: 0 };
    };
    expect(howItWentWords([point('01-01', 0), point('02-28', 2), point('03-15', 2), point('03-31', 1)])).toBe(
      '1 januari 2023: 1 av 2 aktiviteter klara, 1 pågår. Flest försenade: 2, 28 februari 2023. 31 mars 2023: 1 av 2 aktiviteter klara, 1 pågår, varav 1 försenad.',
    );
    expect(howItWentWords([point('03-31', 1)])).toBe(
      '31 mars 2023: 1 av 2 aktiviteter klara, 1 pågår, varav 1 försenad.',
    );
  });
});

describe('what is new since New Year', () => {
  const change = (from: ActivityStatus | null, to: ActivityStatus) => ({ activity: anActivity(), from, to });

  it('is told by what became of it, what was finished first', () => {
    const changes = [
      change('not-started', 'ongoing'),
      change('not-started', 'done'),
      change('ongoing', 'done'),
      change('paused', 'ongoing'),
      change(null, 'done'),
    ];
    expect(sinceNewYearWords(changes)).toBe(
      'Sedan årsskiftet: 2 blev klara, 1 började, 1 togs upp igen, 1 lades in som klar',
    );
    expect(sinceNewYearWords([])).toBe('Ingen status har ändrats sedan årsskiftet');
  });

  it('counts every change exactly once', () => {
    const status = fc.constantFrom(...activityStatuses);
    const changes = fc.array(
      fc.tuple(fc.option(status), status).filter(([from, to]) => from !== to),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(changes, (all) => {
        const words = sinceNewYearWords(all.map(([from, to]) => change(from, to)));
        const counts = Array.from(words.matchAll(/\d+/g), Number);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});

describe('how an activity has been shown', () => {
  it('is told with the day from which it was so', () => {
    const span = (first: string, status: ActivityStatus | 'late') => ({
      first: day(first),
      last: day('06-15'),
      status,
      isExample: false,
    });
    expect(spansWords([span('01-01', 'not-started'), span('03-14', 'ongoing'), span('05-01', 'late')])).toBe(
      'Ej påbörjad från 1 januari 2023, pågår från 14 mars 2023, försenad sedan 1 maj 2023',
    );
    expect(spansWords([])).toBe('');
  });
});
