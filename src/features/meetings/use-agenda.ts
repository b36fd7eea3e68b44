import { useState } from 'react';
import type { AgendaItemId } from '#domain/ids.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { type Agenda, moved, without } from './agenda-draft.ts';
import { useFocusNext } from './use-focus-next.ts';

/** The button that adds an item of one's own, which is always there to take the focus. */
export const ownItemButton = 'own-item';

/** The button that moves an item. */
export function moveButton(id: AgendaItemId, step: -1 | 1): string {
  return `${id} ${step}`;
}

/**
 * What is done to an agenda while it is put together. What was pressed moves or goes away with it, so each tells where
 * the focus goes and, in `said`, what has happened for who does not see it.
 */
export function useAgenda(agenda: Agenda, set: (agenda: Agenda) => void) {
  const [editing, setEditing] = useState<AgendaItemId | null>(null);
  const [said, say] = useState('');
  const focusNext = useFocusNext();
  return {
    editing,
    setEditing,
    said,
    /** `focusId`: what has the focus afterwards. */
    add: (items: readonly AgendaItem[], focusId: string) => {
      set([...agenda, ...items]);
      say(`${items.map(({ title }) => title).join(', ')} är med på dagordningen.`);
      focusNext(focusId);
    },
    addOwn: (item: AgendaItem) => {
      set([...agenda, item]);
      setEditing(item.id);
    },
    move: (item: AgendaItem, step: -1 | 1) => {
      const next = moved(agenda, item.id, step);
      set(next);
      say(`${item.title} är punkt ${next.indexOf(item) + 1} av ${next.length}.`);
      focusNext(moveButton(item.id, step));
    },
    remove: (item: AgendaItem) => {
      const next = without(agenda, item.id);
      set(next);
      say(`${item.title === '' ? 'Punkten' : item.title} är borttagen.`);
      focusNext(next[Math.min(agenda.indexOf(item), next.length - 1)]?.id ?? ownItemButton);
    },
  };
}
