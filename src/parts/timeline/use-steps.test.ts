import { describe, expect, it } from 'vitest';
import { anActivity, anAreaPicture } from '#tests/builders.ts';
import { groupsOf } from './lines.ts';
import { stepFrom } from './use-steps.ts';

const area = (number: number, activities: number) =>
  anAreaPicture({
    area: { id: `area-${number}`, number },
    activities: Array.from({ length: activities }, (_, index) => anActivity({ id: `activity-${number}${index}` })),
  });
const areas = [area(1, 2), area(2, 0), area(3, 1)];
const groups = groupsOf(areas, true);
const step = (from: string, key: string) => stepFrom(groups, `tidslinje-${from}`, key)?.replace('tidslinje-', '');

describe('the lines of a chart', () => {
  it('are numbered through all areas, headings included', () => {
    expect(groups.map(({ first }) => first)).toEqual([1, 4, 5]);
    expect(groups.flatMap(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
      'area',
      'row',
      'row',
      'area',
      'area',
      'row',
    ]);
  });

  it('are only what is done where the page has the heading already', () => {
    expect(groupsOf(areas, false).flatMap(({ lines }) => lines.map(({ kind }) => kind))).toEqual(['row', 'row', 'row']);
  });
});

describe('a key leads from a line', () => {
  it.each([
    ['ArrowDown', 'area-1', 'activity-10'],
    ['ArrowDown', 'activity-11', 'area-2'],
    ['ArrowDown', 'activity-30', 'activity-30'],
    ['ArrowUp', 'area-2', 'activity-11'],
    ['ArrowUp', 'area-1', 'area-1'],
    ['Home', 'area-3', 'area-1'],
    ['End', 'area-1', 'activity-30'],
    ['PageDown', 'activity-10', 'area-2'],
    ['PageDown', 'area-2', 'area-3'],
    ['PageDown', 'activity-30', 'activity-30'],
    ['PageUp', 'activity-30', 'area-3'],
    ['PageUp', 'area-3', 'area-2'],
    ['PageUp', 'area-1', 'area-1'],
  ])('%s from %s to %s', (key, from, to) => {
    expect(step(from, key)).toBe(to);
  });

  it('nowhere when it is another key', () => {
    expect(step('area-1', 'a')).toBeUndefined();
    expect(step('area-1', 'Tab')).toBeUndefined();
  });
});
