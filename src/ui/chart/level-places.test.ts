import { describe, expect, it } from 'vitest';
import { levelPlaces } from './level-places.ts';

const area = { x: 30, y: 20, width: 400, height: 200 };
const at = (y: number) => ({ y, width: 100 });

describe('the name of a level', () => {
  it('stands above its line to the right, where nothing is in its way', () => {
    expect(levelPlaces([at(100)], [], area, 14)).toEqual([{ y: 100, anchor: 'end', textX: 426, textY: 94.4 }]);
  });

  it('goes below where values are above, and to the left where they are on both sides', () => {
    const above = { x: 400, y: 90 };
    expect(levelPlaces([at(100)], [above], area, 14)[0]).toMatchObject({ anchor: 'end', textY: 115 });
    expect(levelPlaces([at(100)], [above, { x: 400, y: 110 }], area, 14)[0]).toMatchObject({ anchor: 'start' });
  });

  it('never stands below the axis', () => {
    expect(
      levelPlaces(
        [at(219)],
        [
          { x: 400, y: 210 },
          { x: 60, y: 210 },
        ],
        area,
        14,
      )[0]?.textY,
    ).toBeLessThan(219);
  });

  it('does not cover another', () => {
    const [one, other] = levelPlaces([at(100), at(102)], [], area, 14);
    expect([one?.anchor, one?.textY]).not.toEqual([other?.anchor, other?.textY]);
  });
});
