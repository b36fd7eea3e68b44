import { use, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Instant } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { holdsPersonalNumber } from '#domain/personal-number.ts';
import { chosenPerson } from '#lib/person.ts';
import { browserShelf, isKept } from './shelf.ts';

/** What a person has begun to write in a form and not yet saved. */
export type Draft = {
  by: PersonId;
  /** What it is, for the list of what is kept: "Anteckning i Levnadsvanor". */
  label: string;
  /** The page with its form. */
  address: string;
  savedAt: Instant;
  /** What stands in the form, as the form itself has it. */
  content: unknown;
};

const shelf = browserShelf<Draft>('drafts', 'relaxed');
let drafts: ReadonlyMap<string, Draft> = new Map();
let outlivesThePage = false;
let loading: Promise<void> | undefined;
const listeners = new Set<() => void>();

/** Where a form's draft lies: its own for each person, since several may use the same browser. */
export type DraftPlace = { form: string; label: string; address: string };

/**
 * What stands in a form, kept at every keystroke until it is saved or thrown away: it survives leaving the page,
 * reloading, closing and a crash. `initial` is what an untouched form holds; fields that a kept draft lacks are taken
 * from it. Suspends while the browser's drafts are read.
 */
export function useDraft<Content extends object>(place: DraftPlace, initial: Content) {
  use(loaded());
  const key = keyOf(place.form);
  const [content, setContent] = useState<Content>(() => ({ ...initial, ...contentOf(key) }));
  const latest = useRef(content);
  const [isTouched, setTouched] = useState(() => drafts.has(key));
  return {
    content,
    /** Whether anything in it is the person's own. */
    isTouched,
    set: (part: Partial<Content>) => {
      latest.current = { ...latest.current, ...part };
      setContent(latest.current);
      setTouched(true);
      keep(key, place, latest.current);
    },
    /** Saved, or thrown away on purpose. */
    clear: () => forget(key),
  };
}

/** Whether the person at the screen has a draft in the form. False until the drafts have been read. */
export function useHasDraft(form: string): boolean {
  return useSyncExternalStore(subscribe, () => drafts.has(keyOf(form)));
}

/** The drafts of the person at the screen, latest first; also those that were begun in other tabs. */
export function useDrafts(): readonly Draft[] {
  const all = useSyncExternalStore(subscribe, () => drafts);
  useEffect(() => void reread(), []);
  const by = chosenPerson();
  return [...all.values()].filter((draft) => draft.by === by).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Reads what this browser has kept, once. */
export function loaded(): Promise<void> {
  loading ??= reread();
  return loading;
}

/** Reads it again. What is on the shelf is never older than what this tab knows of: each change goes there at once. */
export async function reread(): Promise<void> {
  const [entries, outlives] = await Promise.all([shelf.entries(), isKept()]);
  outlivesThePage = outlives;
  show(new Map(entries));
}

/** False in a browser that keeps nothing, as in some private windows. */
export function draftsOutliveThePage(): boolean {
  return outlivesThePage;
}

function keep(key: string, { label, address }: DraftPlace, content: object): void {
  const by = chosenPerson();
  if (by === null) return;
  const draft = { by, label, address, savedAt: new Date().toISOString(), content };
  show(new Map(drafts).set(key, draft));
  // A personal identity number is not to be stored anywhere, not even here; the field says so.
  write(key, textsIn(content).some(holdsPersonalNumber) ? null : draft);
}

/** What is still to be written of each draft, null for one that is to go; `busy` while the one before is on its way. */
const unwritten = new Map<string, Draft | null>();
const busy = new Set<string>();

/** The latest at once when nothing is on its way, else as soon as that has come there: a crash takes a letter or two. */
function write(key: string, draft: Draft | null): void {
  unwritten.set(key, draft);
  if (busy.has(key)) return;
  busy.add(key);
  void writeAll(key).finally(() => busy.delete(key));
}

async function writeAll(key: string): Promise<void> {
  for (let next = unwritten.get(key); next !== undefined; next = unwritten.get(key)) {
    unwritten.delete(key);
    // Where there is no room for it, it stands in the form still, and the page asks before it is left.
    await (next === null ? shelf.remove(key) : shelf.put(key, next)).catch(() => {
      outlivesThePage = false;
    });
  }
}

/** Everything that is written in something, as it was written. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(textsIn) : [];
}

function forget(key: string): void {
  const rest = new Map(drafts);
  rest.delete(key);
  show(rest);
  write(key, null);
}

function contentOf(key: string): object {
  const content = drafts.get(key)?.content;
  return typeof content === 'object' && content !== null ? content : {};
}

function keyOf(form: string): string {
  return `${chosenPerson()} ${form}`;
}

function show(next: ReadonlyMap<string, Draft>): void {
  drafts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  void loaded();
  return () => listeners.delete(listener);
}
