import { describe, expect, it } from 'vitest';
import { readTime } from '#domain/time/read-time.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { today } from '#tests/builders.ts';
import { seedAreas } from './areas/all.ts';
import { plan } from './plan.ts';

const activities = seedAreas.flatMap((area) => area.activities);

/** Every time that the shipped plan has, in the words of its sources. */
const times: WrittenTime[] = [
  plan.period,
  ...plan.assignment.reports.flatMap(({ time }) => time ?? []),
  ...seedAreas.flatMap(({ area }) => [
    ...area.goals.flatMap(({ time }) => time ?? []),
    ...area.supports.map((s) => s.time),
  ]),
  ...seedAreas.flatMap(({ gates }) => gates.flatMap(({ time }) => time.current ?? [])),
  ...activities.flatMap(({ time, validity }) => [time.current ?? [], validity ?? []].flat()),
  ...activities.flatMap(({ milestones }) => milestones.flatMap(({ time }) => time ?? [])),
  ...activities.flatMap(({ occurrences }) => occurrences.map(({ time }) => time)),
];

describe('what the shipped plan says', () => {
  it.each(times.map(({ phrase, edtf }) => [phrase, edtf]))('“%s” is read as %s', (phrase, edtf) => {
    expect(readTime(phrase, today)).toEqual({ kind: 'time', edtf, remarks: [] });
  });

  it('of what recurs is read as often as it is counted', () => {
    const recurring = activities.flatMap(({ recurrence }) => recurrence ?? []);
    expect(recurring).not.toEqual([]);
    for (const { phrase, times, per } of recurring) {
      expect(readTime(phrase, today)).toMatchObject({ kind: 'recurring', rhythm: { times, per }, edtf: null });
    }
  });
});
