import { mask } from '#domain/redaction.ts';

/**
 * A text with a selection of it masked, or null when there is nothing in the selection to mask. Whole words at a time,
 * since half a name may tell the other half, and whole masks, since half of one would be words.
 */
export function withMasked(text: string, from: number, to: number): string | null {
  const selected = text.slice(from, to);
  let start = from + selected.length - selected.trimStart().length;
  let end = from + selected.trimEnd().length;
  if (start >= end) return null;
  start -= /^[\p{L}\p{N}\p{M}]/u.test(text.slice(start)) ? wordEnd(text.slice(0, start)) : 0;
  end += /[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, end)) ? wordStart(text.slice(end)) : 0;
  for (const { index } of text.matchAll(masks)) {
    if (index >= end || index + mask.length <= start) continue;
    start = Math.min(start, index);
    end = Math.max(end, index + mask.length);
  }
  const result = text.slice(0, start) + mask + text.slice(end);
  return result === text ? null : result;
}

const masks = new RegExp(mask.replace(/[[\]]/g, '\\$&'), 'g');

/** How many letters of a word the text ends with, and begins with. */
function wordEnd(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]*$/u)?.[0].length ?? 0;
}

function wordStart(text: string): number {
  return text.match(/^[\p{L}\p{N}\p{M}]*/u)?.[0].length ?? 0;
}
