import type { Input } from '#contract/index.ts';
import type { HistoryEntry, HistoryPage } from '#contract/views.ts';
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
  const { areaId } = params;
  if (find(picture, 'area', areaId) === undefined) return fail('not-found');
  const { entityId, by, kind } = query;
  const range: EntryRange = {
    areaId,
    ...(entityId === undefined ? {} : { entityId }),
    ...(by === undefined ? {} : { by }),
    ...(kind === undefined ? {} : entriesOf(kind)),
    ...(setting.asOf === null ? {} : { until: setting.asOf }),
  };
  return { answer: await pageOf(range, query, { picture, journal: ports.journal }) };
};

export const listDocumentHistory: Operation<'listDocumentHistory'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, undefined);
  if ('problem' in scene) return scene;
  const { picture } = scene;
  const { documentId: entityId } = params;
  if (!picture.has(entityId)) return fail('not-found');
  const range = { entityId, ...(query.since === undefined ? {} : { afterVersion: query.since }) };
  return { answer: await pageOf(range, query, { picture, journal: ports.journal }) };
};

type Asked = Pick<Input<'listHistory'>['query'], 'before' | 'limit'>;

async function pageOf(
  range: EntryRange,
  { before, limit }: Asked,
  { picture, journal }: { picture: Picture; journal: Journal },
): Promise<HistoryPage> {
  const from = before === undefined ? {} : { before };
  // One more than asked for tells whether there is another page.
  const found = await journal.entries({ ...range, ...from, order: 'newest', limit: limit + 1 });
  const page = found.slice(0, limit);
  const next = found.length > page.length ? (page.at(-1)?.seq ?? null) : null;
  const told = await toldOf(page, journal);
  return { entries: told.flatMap((entry) => historyEntry(entry, picture)), next };
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
