import type { Input } from '#contract/index.ts';
import type { HistoryEntry } from '#contract/views.ts';
import { type Document, find, type Picture } from '#domain/document.ts';
import { type Entry, type ShownEvent, shownEvent } from '#domain/events.ts';
import { entriesOf } from '#domain/history-kind.ts';
import { maskedEvent } from '#domain/redaction.ts';
import { titleOf } from '#domain/title.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import type { EntryRange, Journal } from './ports.ts';
import { sceneOf } from './setting.ts';

export const listHistory: Operation<'listHistory'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  if (find(picture, 'area', params.areaId) === undefined) return fail('not-found');

  // One more than asked for tells whether there is another page.
  const found = await ports.journal.entries({
    ...rangeOf(query),
    areaId: params.areaId,
    order: 'newest',
    limit: query.limit + 1,
    ...(setting.asOf === null ? {} : { until: setting.asOf }),
  });
  const page = found.slice(0, query.limit);
  const next = found.length > page.length ? (page.at(-1)?.seq ?? null) : null;
  const told = await toldOf(page, ports.journal);
  return { answer: { entries: told.flatMap((entry) => historyEntry(entry, picture)), next } };
};

function rangeOf({ entityId, by, kind, since, before }: Input<'listHistory'>['query']): EntryRange {
  return {
    ...(entityId === undefined ? {} : { entityId }),
    ...(by === undefined ? {} : { by }),
    ...(kind === undefined ? {} : entriesOf(kind)),
    ...(since === undefined ? {} : { afterVersion: since }),
    ...(before === undefined ? {} : { before }),
  };
}

type ShownEntry = Omit<Entry, 'event'> & { event: ShownEvent };

/** What may be told of entries: not what has been masked after them. */
function toldOf(entries: readonly Entry[], journal: Journal): Promise<ShownEntry[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const { entityId, seq } = entry;
      const event = shownEvent(entry.event);
      const masked = maskedEvent(event);
      // Most events hold no text of a note, and ask nothing.
      const isMasked = masked !== event && (await journal.entries({ entityId, ...redactions, after: seq })).length > 0;
      return { ...entry, event: isMasked ? masked : event };
    }),
  );
}

const redactions: EntryRange = { types: ['note-redacted'], limit: 1 };

function historyEntry(
  { seq, version, on, at, by, provenance, entityId, event }: ShownEntry,
  picture: Picture,
): HistoryEntry[] {
  const document = picture.get(entityId);
  if (document === undefined) return [];
  const entity = { id: entityId, type: document.type, title: titleOf(document) };
  return [{ seq, version, on, at, by, provenance, entity, milestone: milestoneOf(event, document), event }];
}

function milestoneOf(event: ShownEvent, document: Document): string | null {
  const events = event.type === 'undone' ? event.undid : [event];
  const reached = events.find((one) => one.type === 'milestone-reached');
  if (reached === undefined || document.type !== 'activity') return null;
  return document.milestones.find(({ id }) => id === reached.milestoneId)?.title ?? null;
}
