import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { bodyOf } from './value-body.ts';
import { blankDraft, type Entering, othersOf, standingOf, type ValueDraft } from './value-draft.ts';
import { missingIn, problemsIn } from './value-problems.ts';

const today = calendarDate('2026-11-22');
/** Written last year: read today the words would mean another June. */
const published = written('2025-06', 'i juni');
const indicator = anIndicator({
  series: {
    geography: 'Kalmar län',
    observations: [
      ...aSeries('', { '2022': 'confidential', '2023': 84.125 }).observations,
      {
        period: written('2024'),
        value: 85,
        interval: { low: 84, high: 86.5 },
        source: { title: 'En rapport', url: 'https://example.org/', published },
        readOn: calendarDate('2026-07-01'),
      },
    ],
  },
});
const adding: Entering = { indicator, place: null, today };
const correcting = (period: string): Entering => ({ ...adding, place: { series: 'own', period: written(period) } });
const draft = (part: Partial<ValueDraft> = {}): ValueDraft => ({
  ...blankDraft(adding),
  period: { text: '2025', accepted: null },
  value: '86',
  ...part,
});

describe('a form for a value', () => {
  it('begins with the source of the series, and today', () => {
    expect(blankDraft(adding)).toMatchObject({
      series: 'own',
      value: '',
      title: 'En källa',
      address: '',
      readOn: today,
    });
  });

  it('begins with all that stands there, to the last decimal, when it is corrected', () => {
    expect(blankDraft(correcting('2023'))).toMatchObject({
      value: '84,125',
      low: '',
      title: 'En källa',
      readOn: today,
    });
    expect(blankDraft(correcting('2022'))).toMatchObject({ says: 'confidential', value: '' });
    expect(blankDraft(correcting('2024'))).toMatchObject({
      value: '85',
      low: '84',
      high: '86,5',
      title: 'En rapport',
      address: 'https://example.org/',
      published: 'i juni',
      readOn: '2026-07-01',
    });
  });

  it('asks for just what stands in it', () => {
    expect(bodyOf(draft({ low: ' 85,5', high: '87 %' }), adding)).toEqual({
      series: 'own',
      period: written('2025'),
      outcome: { value: 86, interval: { low: 85.5, high: 87 } },
      source: { title: 'En källa', url: null, published: null },
      readOn: today,
      reason: null,
    });
    const correction = { ...blankDraft(correcting('2024')), says: 'withdrawn', reason: 'Rapporten drogs in.' } as const;
    expect(bodyOf(correction, correcting('2024'))).toEqual({
      series: 'own',
      period: written('2024'),
      outcome: { missing: 'withdrawn' },
      // The source's own words mean what they meant when they were written.
      source: { title: 'En rapport', url: 'https://example.org/', published },
      readOn: '2026-07-01',
      reason: 'Rapporten drogs in.',
    });
  });

  it('is a correction as soon as the period is one that stands there, in the series that it is for', () => {
    const again = draft({ period: { text: '2024', accepted: null } });
    expect(standingOf(again, adding)).toMatchObject({ value: 85 });
    expect(missingIn(again, adding)).toHaveProperty('reason');
    expect(bodyOf(again, adding)).toBeNull();
    expect(othersOf(again, adding).observations.map(({ period }) => period.edtf)).toEqual(['2022', '2023']);
    expect(standingOf({ ...again, series: 'comparison' }, adding)).toBeUndefined();
  });
});

describe('what is wrong in it', () => {
  it.each<[Partial<ValueDraft>, string[]]>([
    [{}, []],
    [{ value: '101' }, ['value']],
    [{ value: 'x', says: 'confidential' }, []],
    [{ low: '87', high: '88' }, ['high']],
    [{ low: 'x' }, ['low']],
    [{ high: '−1' }, ['high']],
    [{ address: 'example.org' }, ['address']],
    [{ readOn: '2026-11-23' }, ['readOn']],
    [{ readOn: '2026-02-30' }, ['readOn']],
    [{ published: 'Om 19121212-1212' }, ['published']],
  ])('is told while it is typed: %j', (part, fields) => {
    expect(Object.keys(problemsIn(draft(part), adding))).toEqual(fields);
    expect(bodyOf(draft(part), adding) === null).toBe(fields.length > 0);
  });

  it.each<[Partial<ValueDraft>, string[]]>([
    [{}, []],
    [{ period: { text: 'två gånger om året', accepted: null } }, ['period']],
    [{ value: ' ' }, ['value']],
    [{ value: '', says: 'not-submitted' }, []],
    [{ low: '85' }, ['high']],
    [{ high: '87' }, ['low']],
    [{ title: '' }, ['title']],
    [{ published: 'någon gång' }, ['published']],
    [{ readOn: '' }, ['readOn']],
  ])('or missing, once it is to be saved: %j', (part, fields) => {
    expect(Object.keys(missingIn(draft(part), adding))).toEqual(fields);
    expect(bodyOf(draft(part), adding) === null).toBe(fields.length > 0);
  });
});
