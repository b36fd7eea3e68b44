import type { Item, Term } from './term.ts';

const alwaysSilent: readonly Term['is'][] = ['noise', 'time-of-day'];
const figures: readonly Term['is'][] = ['number', 'date', 'year-month', 'years'];

/** What is read past: words that say nothing, and before and after all times those that say what happens then. */
export function withoutSilence(items: readonly Item[], happens: readonly Term['is'][] = []): Item[] {
  const hasFigures = items.some(({ is }) => figures.includes(is));
  const silent: readonly Term['is'][] = hasFigures ? [...alwaysSilent, 'era'] : alwaysSilent;
  const heard = items.filter(({ is }) => !silent.includes(is));
  const isPast = (item: Item) => happens.includes(item.is);
  const isAside = (item: Item) => isPast(item) || isComma(item) || item.is === 'qualifier' || item.is === 'ongoing';
  const first = heard.findIndex((item) => !isAside(item));
  const last = heard.findLastIndex((item) => !isAside(item));
  return withoutCommas(heard.filter((item, at) => (first <= at && at <= last) || !isPast(item)));
}

function withoutCommas(items: readonly Item[]): Item[] {
  const first = items.findIndex((item) => !isComma(item));
  const last = items.findLastIndex((item) => !isComma(item));
  return first === -1 ? [] : items.slice(first, last + 1);
}

function isComma(item: Item): boolean {
  return item.is === 'sign' && item.sign === ',';
}
