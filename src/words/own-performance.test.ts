import { describe, expect, it } from 'vitest';
import type { PromisedYear } from '#domain/own-performance.ts';
import { entered } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { aMilestone, anActivity } from '#tests/builders.ts';
import { milestoneCountWords, milestoneWords, promiseWords, uncountedWords } from './own-performance.ts';

const recurrence = {
  times: 2,
  per: 'year',
  one: 'ANDTS-konferens',
  many: 'ANDTS-konferenser',
  phrase: 'två årligen',
} as const;
const year = (year: number, done: number, state: PromisedYear['state'], promised: number | null = 2) => ({
  year,
  done,
  promised,
  state,
});

describe('a promise that counts', () => {
  it('is told by year, with those to come together', () => {
    expect(
      promiseWords({ recurrence, years: [year(2023, 1, 'over'), year(2024, 0, 'now'), year(2025, 0, 'ahead')] }),
    ).toBe('ANDTS-konferenser 2023: 1 av 2, 2024: 0 av 2 hittills, 2025 ligger framåt');
    expect(promiseWords({ recurrence, years: [year(2024, 0, 'ahead'), year(2025, 0, 'ahead')] })).toBe(
      'ANDTS-konferenser 2024 och 2025 ligger framåt',
    );
  });

  it('says that nothing is asked of a part of a period, and tells what is done ahead of time', () => {
    expect(promiseWords({ recurrence, years: [year(2023, 1, 'over', null), year(2024, 1, 'ahead')] })).toBe(
      'ANDTS-konferenser 2023: 1, utan att något antal är lovat, 2024: 1 av 2 hittills',
    );
  });
});

describe('what was done and counts in no year', () => {
  it('is told with its time, and why', () => {
    const uncounted = [{ id: 'occurrence-1', title: '', time: written('2022-10-26'), provenance: entered } as const];
    expect(uncountedWords({ recurrence, uncounted })).toBe(
      '1 ANDTS-konferens räknas inte: 26 oktober 2022 ligger utanför löftet eller kan ligga i mer än en period.',
    );
    expect(uncountedWords({ recurrence, uncounted: [] })).toBeNull();
  });
});

describe('milestones', () => {
  const standing = (milestone: Parameters<typeof aMilestone>[0], isOverdue = false) => ({
    activity: anActivity(),
    milestone: aMilestone(milestone),
    isOverdue,
  });

  it('are counted, and told by when they were or are to be reached', () => {
    const reached = standing({ reached: written('2023-03-31') });
    expect(milestoneCountWords([reached])).toBe('1 av 1 hållpunkt nådd');
    expect(milestoneCountWords([reached, standing({})])).toBe('1 av 2 hållpunkter nådda');
    expect(milestoneWords(reached)).toBe('nådd 31 mars 2023');
    expect(milestoneWords(standing({ time: written('2023-03') }, true))).toBe('skulle ha nåtts mars 2023');
    expect(milestoneWords(standing({ time: written('2024') }))).toBe('planerad till 2024');
    expect(milestoneWords(standing({}))).toBe('tid ej angiven');
  });
});
