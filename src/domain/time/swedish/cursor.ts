import type { Standpoint } from './named.ts';
import type { Item, Term } from './term.ts';

type Kind = Term['is'];
type Taken<K extends Kind> = Extract<Item, { is: K }>;

/**
 * Walks over the terms of a phrase. A reader either takes what it is made for and leaves the cursor behind it, or
 * answers null and leaves the cursor where it was.
 */
export type Cursor = Standpoint & {
  /** How many terms are behind the cursor. */
  readonly at: () => number;
  readonly isAtEnd: () => boolean;
  /** The next term, or the one after so many more, when it is of that kind. */
  readonly peek: <K extends Kind>(kind: K, further?: number) => Taken<K> | null;
  readonly take: <K extends Kind>(kind: K) => Taken<K> | null;
  /** The words since the term of that number, as they were written. */
  readonly wrote: (since: number) => string;
  /** What the reader answers; the cursor goes back when that is null. */
  readonly attempt: <T>(read: () => T | null) => T | null;
};

export function cursorOver(text: string, items: readonly Item[], start: number, from: Standpoint): Cursor {
  let at = start;

  function peek<K extends Kind>(kind: K, further = 0): Taken<K> | null {
    const item = items[at + further];
    return item !== undefined && isOf(item, kind) ? item : null;
  }

  function take<K extends Kind>(kind: K): Taken<K> | null {
    const item = peek(kind);
    if (item !== null) at += 1;
    return item;
  }

  function wrote(since: number): string {
    return text.slice(items[since]?.at ?? 0, items[at - 1]?.end ?? 0);
  }

  function attempt<T>(read: () => T | null): T | null {
    const before = at;
    const answer = read();
    if (answer === null) at = before;
    return answer;
  }

  return { ...from, at: () => at, isAtEnd: () => at >= items.length, peek, take, wrote, attempt };
}

/** The first of the readers that answers. */
export function firstOf<T>(cursor: Cursor, ...readers: readonly ((cursor: Cursor) => T | null)[]): T | null {
  for (const read of readers) {
    const answer = cursor.attempt(() => read(cursor));
    if (answer !== null) return answer;
  }
  return null;
}

function isOf<K extends Kind>(item: Item, kind: K): item is Taken<K> {
  return item.is === kind;
}
