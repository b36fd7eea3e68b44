import type { Activity } from '#domain/activity.ts';
import { addDays, calendarDate } from '#domain/calendar.ts';
import type { Document } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import type { AreaId } from '#domain/ids.ts';
import { type Note, noteKinds } from '#domain/note.ts';
import { example } from '#domain/provenance.ts';
import { inJournalOrder, seedHappenings } from '#seed/journal.ts';

const activitiesInEach = 40;
const notesInEach = 200;
const lastDay = calendarDate('2023-06-14');

/**
 * The example plan over again with marked titles, each time filled up to 40 activities and 200 notes: for lists, pages
 * and charts under load. Always the same for the same number. Times 10: 90 areas, 400 activities, 2,000 notes.
 */
export function largePlan(times: number): Happening[] {
  const seed = seedHappenings();
  const common = seed.filter(({ areaId }) => areaId === null);
  const own = seed.filter(({ areaId }) => areaId !== null);
  const areasInEach = documentsOf(own, 'area').length;
  const filled = [...own, ...moreActivities(own), ...moreNotes(own)];
  const copyOf = copier(filled);
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    copyOf(index + 2).map((happening) => marked(happening, index + 2, areasInEach)),
  );
  return inJournalOrder([...common, ...filled, ...copies.flat()]);
}

/** Copies with new ids. Through JSON, so that an id is found wherever in a document it stands. */
function copier(happenings: readonly Happening[]): (number: number) => Happening[] {
  const text = JSON.stringify(happenings);
  const ids = new Set(Array.from(text.matchAll(/"id":"([^"]+)"/g), ([, id]) => id));
  return (number) =>
    JSON.parse(text.replace(/"([a-z]+-[a-z0-9-]+)"/g, (same, id) => (ids.has(id) ? `"${id}-x${number}"` : same)));
}

function marked(happening: Happening, number: number, areasInEach: number): Happening {
  const { event } = happening;
  if (event.type !== 'added') return happening;
  return { ...happening, event: { ...event, document: markedDocument(event.document, number, areasInEach) } };
}

function markedDocument(document: Document, number: number, areasInEach: number): Document {
  const mark = ` (kopia ${number})`;
  switch (document.type) {
    case 'area':
      return { ...document, number: document.number + areasInEach * (number - 1), title: document.title + mark };
    case 'note':
    case 'resolution':
      return { ...document, text: document.text + mark };
    case 'person':
    case 'partner':
      return document;
    default:
      return { ...document, title: document.title + mark };
  }
}

function moreActivities(own: readonly Happening[]): Happening[] {
  const activities = documentsOf(own, 'activity');
  return Array.from({ length: activitiesInEach - activities.length }, (_, index) => {
    const like = itemAt(activities, index);
    const id = `activity-more-${index + 1}` as const;
    const title = `${like.title} (påhittad ${index + 1})`;
    const without = { row: null, answers: [], dependsOn: [], milestones: [], recurrence: null, occurrences: [] };
    return added({ ...like, ...without, id, title } satisfies Activity, like.areaId);
  });
}

function moreNotes(own: readonly Happening[]): Happening[] {
  const areas = documentsOf(own, 'area');
  return Array.from({ length: notesInEach - documentsOf(own, 'note').length }, (_, index) => {
    const areaId = itemAt(areas, index).id;
    const note: Note = {
      type: 'note',
      id: `note-more-${index + 1}`,
      areaId,
      activityId: null,
      kind: itemAt(noteKinds, index),
      text: `Påhittad anteckning ${index + 1}. `.repeat(1 + (index % 12)).trim(),
      on: addDays(lastDay, index - notesInEach),
      by: null,
      state: 'finished',
      corrections: [],
      redactions: [],
      provenance: example,
    };
    return added(note, areaId);
  });
}

function added(document: Activity | Note, areaId: AreaId): Happening {
  const on = document.type === 'note' ? document.on : document.status.since;
  return { entityId: document.id, areaId, event: { type: 'added', document }, on, by: null, provenance: example };
}

function documentsOf<T extends Document['type']>(
  happenings: readonly Happening[],
  type: T,
): Extract<Document, { type: T }>[] {
  const isOfType = (document: Document): document is Extract<Document, { type: T }> => document.type === type;
  return happenings.flatMap(({ event }) =>
    event.type === 'added' && isOfType(event.document) ? [event.document] : [],
  );
}

/** Around and around. */
function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('The example plan has none of these to copy.');
  return item;
}
