import { describe, expect, it } from 'vitest';
import { aGate, anActivity, anAreaPicture, aPlan, aResolution, today } from '#tests/builders.ts';
import type { AreaPicture } from './area-picture.ts';
import { differenceOf } from './assessment-difference.ts';
import type { AssessmentValue } from './plan.ts';
import { planned, written } from './time/written.ts';

const differenceIn = (value: AssessmentValue, area: AreaPicture) => differenceOf(value, area, { plan: aPlan(), today });
const kindOf = (value: AssessmentValue, area: AreaPicture) => differenceIn(value, area).kind;

const late = anAreaPicture({ activities: [anActivity({ time: '2023-05' })] });
const fine = anAreaPicture({ activities: [anActivity({ time: '2024' })] });

describe('a judgement beside what is computed', () => {
  it('is to be explained when it says better', () => {
    const difference = differenceIn('on-track', late);
    expect(difference).toMatchObject({ kind: 'better-than-computed', against: [{ kind: 'late' }] });
    expect(kindOf('on-track', fine)).toBe('none');
  });

  it('is to be explained when it says worse', () => {
    expect(kindOf('off-track', fine)).toBe('worse-than-computed');
    expect(kindOf('off-track', late)).toBe('none');
  });

  it('may see a risk anywhere, and may be left unsaid', () => {
    for (const area of [late, fine]) {
      expect(kindOf('at-risk', area)).toBe('none');
      expect(kindOf('not-assessed', area)).toBe('none');
    }
  });

  it.each<[string, AreaPicture]>([
    ['a promise that falls behind', anAreaPicture({ activities: [recurring('2022')] })],
    ['a decision point whose last day has passed', anAreaPicture({ gates: [aGate({ time: '2023-05' })] })],
    ['something decided that is overdue', anAreaPicture({ resolutions: [decided('2023-05')] })],
  ])('is spoken against by %s', (_, area) => {
    expect(kindOf('on-track', area)).toBe('better-than-computed');
  });

  it.each<[string, AreaPicture]>([
    ['what is soon to be done', anAreaPicture({ activities: [anActivity({ time: '2023-06' })] })],
    ['a decision point that is due', anAreaPicture({ gates: [aGate({ time: '2023-06' })] })],
    ['something decided that is soon to be done', anAreaPicture({ resolutions: [decided('2023-06')] })],
    ['silence', anAreaPicture({ area: { rhythm: 'month' }, activities: [anActivity()] })],
    ['a time that was moved', anAreaPicture({ activities: [moved()] })],
    ['that nobody answers for it', anAreaPicture({ activities: [anActivity({ leadId: null })] })],
  ])('is not spoken against by %s', (_, area) => {
    expect(kindOf('on-track', area)).toBe('none');
    expect(kindOf('off-track', area)).toBe('worse-than-computed');
  });
});

function recurring(year: string) {
  const recurrence = { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'årlig' } as const;
  return anActivity({ recurrence, time: planned(written(`${year}/2025`)) });
}

function decided(time: string) {
  return aResolution({ areaId: 'area-1', time: planned(written(time)) });
}

function moved() {
  const [from, to] = [written('2023-05'), written('2024')];
  return anActivity({ time: { current: to, moves: [{ from, to, on: today, by: null, reason: 'Det tar tid.' }] } });
}
