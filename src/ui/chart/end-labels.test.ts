import { describe, expect, it } from 'vitest';
import { aLine } from '#tests/charts.ts';
import { endLabelRoom, spread } from './end-labels.ts';

const lines = (count: number, name = 'Nybro') => Array.from({ length: count }, (_, id) => aLine({ id: `${id}`, name }));

describe('the names of lines', () => {
  it('stand where the lines end, where there are many and room for them', () => {
    expect(endLabelRoom(lines(3), 640, 320, 14)).toBeGreaterThan(5 * 7);
  });

  it.each([
    ['two are read at a glance', lines(2), 640, 320],
    ['the screen is narrow', lines(3), 280, 240],
    ['they are long', lines(3, 'Personer med funktionsnedsättning'), 640, 320],
    ['they are more than the drawing is high', lines(30), 640, 320],
  ])('do not where %s', (_, drawn, width, height) => {
    expect(endLabelRoom(drawn, width, height, 14)).toBe(0);
  });

  it.each([
    ['where they are asked to', [50, 100], [50, 100]],
    ['apart, in their order', [100, 95, 50], [110, 95, 50]],
    ['within the drawing, pushed up from below', [199, 200, 10], [185, 200, 15]],
    ['within the drawing, pushed down from above', [0, 1, 100], [15, 30, 100]],
  ])('stand %s', (_, asked, placed) => {
    expect(spread(asked, 15, 15, 200)).toEqual(placed);
  });
});
