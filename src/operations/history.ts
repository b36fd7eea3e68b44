import type { Input } from '#contract/index.ts';
import type { HistoryEntry } from '#contract/views.ts';
import { find, type Picture } from '#domain/document.ts';
import { type Entry, type ShownEvent, shownEvent } from '#domain/events.ts';
import { entriesOf } from '#domain/history-kind.ts';
import type { AreaId } from '#domain/ids.ts';
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
  const tellable = await tellableIn(params.areaId, ports.journal);
  return { answer: { entries: page.flatMap((entry) => historyEntry(tellable(entry), picture)), next } };
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

/** What may be told of an entry: not what has been masked after it. */
async function tellableIn(areaId: AreaId, journal: Journal): Promise<(entry: Entry) => ShownEntry> {
  const redactions = await journal.entries({ areaId, types: ['note-redacted'] });
  const latest = new Map(redactions.map(({ entityId, seq }) => [entityId, seq]));
  return (entry) => {
    const event = shownEvent(entry.event);
    return { ...entry, event: entry.seq < (latest.get(entry.entityId) ?? 0) ? maskedEvent(event) : event };
  };
}

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
