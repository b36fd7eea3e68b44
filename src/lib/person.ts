import { useSyncExternalStore } from 'react';
import type { PersonId } from '#domain/ids.ts';

const storageKey = 'lagesbild.person';
const listeners = new Set<() => void>();

/** Who is using this browser, until sign-in arrives. Null: nobody has said. */
export function useChosenPerson(): PersonId | null {
  return useSyncExternalStore(subscribe, chosenPerson);
}

export function chosenPerson(): PersonId | null {
  const stored = localStorage.getItem(storageKey);
  return stored !== null && isPersonId(stored) ? stored : null;
}

export function choosePerson(person: PersonId): void {
  localStorage.setItem(storageKey, person);
  for (const listener of listeners) listener();
}

export function isPersonId(text: string): text is PersonId {
  return text.startsWith('person-');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // The other tabs of the same browser are the same person.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
