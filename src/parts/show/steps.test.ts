import { describe, expect, it } from 'vitest';
import { firstStage, isStage, type SlideKey } from './stage.ts';
import { placeOf, type Slides, type StageAct, stageAfter } from './steps.ts';

const key = (section: string, page = 0): SlideKey => ({ section, page });
const keys = [
  key('title'),
  key('state'),
  key('state', 1),
  key('area-children'),
  key('area-suicide'),
  key('area-suicide', 1),
  key('item-budget'),
  key('resolutions'),
  key('next'),
];
const slides: Slides = {
  keys,
  areas: [
    { id: 'area-children', number: 1 },
    { id: 'area-suicide', number: 2 },
  ],
};

function shownAfter(from: SlideKey, ...acts: readonly StageAct[]) {
  return acts.reduce((stage, act) => stageAfter(stage, act, slides), { ...firstStage, slide: from });
}

describe('steps through the slides', () => {
  it('goes on and back, and stays at the ends', () => {
    expect(shownAfter(key('title'), { type: 'next' }).slide).toEqual(key('state'));
    expect(shownAfter(key('area-children'), { type: 'back' }).slide).toEqual(key('state', 1));
    expect(shownAfter(key('title'), { type: 'back' }).slide).toEqual(key('title'));
    expect(shownAfter(key('next'), { type: 'next' }).slide).toEqual(key('next'));
    expect(shownAfter(key('state'), { type: 'last' }).slide).toEqual(key('next'));
    expect(shownAfter(key('state'), { type: 'first' }).slide).toEqual(key('title'));
  });

  it('finds an area by its number, from its first slide, and stays where no area has the number', () => {
    expect(shownAfter(key('next'), { type: 'area', number: 2 }).slide).toEqual(key('area-suicide'));
    expect(shownAfter(key('state'), { type: 'area', number: 9 }).slide).toEqual(key('state'));
  });

  it('lights a black screen with what it leads to', () => {
    expect(shownAfter(key('title'), { type: 'black' })).toMatchObject({ slide: key('title'), isBlack: true });
    expect(shownAfter(key('title'), { type: 'black' }, { type: 'black' }).isBlack).toBe(false);
    expect(shownAfter(key('title'), { type: 'black' }, { type: 'next' })).toMatchObject({
      slide: key('state'),
      isBlack: false,
    });
  });

  it('makes the text larger and smaller between the ends', () => {
    const [larger, smaller] = [{ type: 'larger' }, { type: 'smaller' }] as const;
    expect(shownAfter(key('title'), larger).size).toBe(1.15);
    expect(shownAfter(key('title'), larger, larger, larger, larger, larger).size).toBe(1.5);
    expect(shownAfter(key('title'), larger, smaller, smaller).size).toBe(1);
  });

  it('goes on from the nearest slide when the one that was shown is no longer there', () => {
    expect(placeOf(key('area-suicide', 4), keys)).toBe(5);
    expect(placeOf(key('item-struck-out'), keys)).toBe(keys.findIndex(({ section }) => section === 'resolutions'));
    expect(placeOf(key('since'), keys)).toBe(keys.findIndex(({ section }) => section === 'area-children'));
    expect(placeOf(key('next'), keys.slice(0, 3))).toBe(2);
    expect(placeOf(key('next'), [])).toBe(0);
  });
});

describe('what is read of a stage', () => {
  it('is one of ours or nothing', () => {
    expect(isStage(firstStage)).toBe(true);
    expect(isStage({ ...firstStage, size: 7 })).toBe(false);
    expect(isStage({ ...firstStage, slide: key('title', -1) })).toBe(false);
    expect(isStage({ ...firstStage, slide: 'title' })).toBe(false);
    expect(isStage(null)).toBe(false);
  });
});
