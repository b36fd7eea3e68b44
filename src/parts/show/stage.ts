/**
 * What the room sees at this moment. It is no part of the plan and is not kept in the journal: what was shown is, but
 * not for how long each slide stood.
 */
export type Stage = {
  slide: SlideKey;
  isBlack: boolean;
  size: TextSize;
};

/**
 * Names a slide by what it is about, so that both windows find it whatever has come before it: `title`, `state`,
 * `since`, an area's or an agenda item's id, `resolutions`, `next`. `page` from 0, within its section.
 */
export type SlideKey = { section: string; page: number };

/** How large the text is, in relation to the smallest that is allowed (3 % of the screen's height). */
export const textSizes = [1, 1.15, 1.3, 1.5] as const;
export type TextSize = (typeof textSizes)[number];

export const firstStage: Stage = { slide: { section: 'title', page: 0 }, isBlack: false, size: 1 };

/** Whether it is a stage: what comes from elsewhere, as from another version of this program, may be anything. */
export function isStage(value: unknown): value is Stage {
  if (typeof value !== 'object' || value === null) return false;
  if (!('slide' in value && 'isBlack' in value && 'size' in value)) return false;
  const { slide, isBlack, size } = value;
  return isSlideKey(slide) && typeof isBlack === 'boolean' && textSizes.some((one) => one === size);
}

export function isSlideKey(value: unknown): value is SlideKey {
  if (typeof value !== 'object' || value === null || !('section' in value && 'page' in value)) return false;
  const { section, page } = value;
  return typeof section === 'string' && typeof page === 'number' && Number.isInteger(page) && page >= 0;
}
