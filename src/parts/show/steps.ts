import type { AreaId } from '#domain/ids.ts';
import { type SlideKey, type Stage, textSizes } from './stage.ts';

/** What whoever shows can ask for, with a key or a button. An area is asked for by its number in the plan. */
export type StageAct = Step | { type: 'black' } | { type: 'larger' } | { type: 'smaller' };

export type Step =
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'first' }
  | { type: 'last' }
  | { type: 'area'; number: number };

/** All slides, in order, and the numbers by which areas are asked for. */
export type Slides = {
  keys: readonly SlideKey[];
  areas: readonly { id: AreaId; number: number }[];
};

/** What the room sees after an act. A step lights a black screen: somebody who steps wants to show something. */
export function stageAfter(stage: Stage, act: StageAct, slides: Slides): Stage {
  switch (act.type) {
    case 'black':
      return { ...stage, isBlack: !stage.isBlack };
    case 'larger':
    case 'smaller':
      return { ...stage, size: sizeBeside(stage.size, act.type === 'larger' ? 1 : -1) };
    default:
      return { ...stage, slide: slideAfter(stage.slide, act, slides), isBlack: false };
  }
}

/** Where a step leads. Before the first slide and after the last there is nothing, and an unknown area leads nowhere. */
export function slideAfter(from: SlideKey, step: Step, { keys, areas }: Slides): SlideKey {
  const place = placeOf(from, keys);
  switch (step.type) {
    case 'next':
      return keys[place + 1] ?? keys[place] ?? from;
    case 'back':
      return keys[place - 1] ?? keys[place] ?? from;
    case 'first':
      return keys[0] ?? from;
    case 'last':
      return keys.at(-1) ?? from;
    case 'area': {
      const area = areas.find(({ number }) => number === step.number);
      return keys.find(({ section }) => section === area?.id) ?? keys[place] ?? from;
    }
  }
}

/**
 * The place from 0 of a slide among all, or of the one nearest to it when it is no longer there: larger text gives a
 * section more pages, and a thing to take up may have been struck out while it was shown.
 */
export function placeOf({ section, page }: SlideKey, keys: readonly SlideKey[]): number {
  const inSection = keys.findLastIndex((key) => key.section === section && key.page <= page);
  if (inSection >= 0) return inSection;
  const after = keys.findIndex((key) => rankOf(key.section) > rankOf(section));
  return after >= 0 ? after : Math.max(keys.length - 1, 0);
}

/** In which order the sections come that every meeting has; the areas and what else is taken up stand elsewhere. */
function rankOf(section: string): number {
  const before = ['title', 'agenda', 'state', 'since'].indexOf(section);
  const after = ['resolutions', 'next'].indexOf(section);
  if (after >= 0) return 5 + after;
  return before >= 0 ? before : 4;
}

function sizeBeside(size: Stage['size'], step: 1 | -1): Stage['size'] {
  return textSizes[textSizes.indexOf(size) + step] ?? size;
}
