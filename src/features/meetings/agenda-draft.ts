import type { ProposedItem } from '#domain/agenda.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { AgendaItemId } from '#domain/ids.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { agendaWhy, proposedTitle } from '#words/agenda.ts';

/** An agenda as it is put together, before it is saved. */
export type Agenda = readonly AgendaItem[];

/** The agenda with an item one step up or down; at either end it stays as it is. */
export function moved(agenda: Agenda, id: AgendaItemId, step: -1 | 1): Agenda {
  const from = agenda.findIndex((item) => item.id === id);
  const [item, other] = [agenda[from], agenda[from + step]];
  if (item === undefined || other === undefined) return agenda;
  return agenda.with(from, other).with(from + step, item);
}

export function without(agenda: Agenda, id: AgendaItemId): Agenda {
  return agenda.filter((item) => item.id !== id);
}

/** The agenda with something in an item written anew. */
export function revised(agenda: Agenda, id: AgendaItemId, part: Partial<AgendaItem>): Agenda {
  return agenda.map((item) => (item.id === id ? { ...item, ...part } : item));
}

function newItemId(): AgendaItemId {
  return `item-${crypto.randomUUID()}`;
}

/** What is taken up that nothing has proposed. */
export function emptyItem(): AgendaItem {
  return { id: newItemId(), title: '', areaId: null, why: '', privateNote: '' };
}

/** A proposal as an item, with its reasons as why. */
export function itemOf(proposed: ProposedItem, today: CalendarDate): AgendaItem {
  const { area } = proposed;
  const why = agendaWhy(proposed, today);
  return { ...emptyItem(), title: proposedTitle(proposed), areaId: area?.id ?? null, why };
}

/** What is proposed and is not on the agenda: of an area by its area, of the whole plan by what it is called. */
export function stillProposed(proposals: readonly ProposedItem[], agenda: Agenda): ProposedItem[] {
  return proposals.filter((proposed) =>
    agenda.every((item) =>
      proposed.area === null ? item.title !== proposedTitle(proposed) : item.areaId !== proposed.area.id,
    ),
  );
}

/** The agenda without the space around words, and what was added and never written in. */
export function asSaved(agenda: Agenda): AgendaItem[] {
  return agenda.filter(
    ({ title, areaId, why, privateNote }) => areaId !== null || `${title}${why}${privateNote}`.trim(),
  );
}
