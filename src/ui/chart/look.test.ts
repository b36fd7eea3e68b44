import { describe, expect, it } from 'vitest';
import { aLine } from '#tests/charts.ts';
import { looksOf } from './look.ts';
import { markerPath, markerShapes } from './marker.ts';

const twelve = Array.from({ length: 12 }, (_, index) => aLine({ id: `line-${index}`, isMain: index === 7 }));
const looks = twelve.map(({ id }) => looksOf(twelve).get(id));

describe('twelve lines', () => {
  it('are told apart without colour, by their markers alone', () => {
    expect(new Set(looks.map((look) => `${look?.marker} ${look?.isOpen}`)).size).toBe(12);
  });

  it('have other dashes where they share a colour', () => {
    const pairs = looks.map((look) => `${look?.colour} ${look?.dash}`);
    expect(new Set(pairs).size).toBe(12);
  });

  it('give the first look, unbroken and heavier, to the one that the chart is about', () => {
    expect(looks[7]).toMatchObject({ colour: 0, dash: undefined, marker: 'circle', isOpen: false, width: 2.5 });
    expect(looks[0]).toMatchObject({ colour: 1, marker: 'square', width: 1.75 });
  });

  it('are as much heavier as all else is larger', () => {
    expect(looksOf(twelve, 2).get('line-0')).toMatchObject({ dash: '10 8', width: 3.5 });
  });
});

it('draws each marker around its point', () => {
  expect(markerPath('square', 10, 20, 10)).toBe('M1 11L19 11L19 29L1 29Z');
  expect(new Set(markerShapes.map((shape) => markerPath(shape, 0, 0, 4))).size).toBe(markerShapes.length);
});
