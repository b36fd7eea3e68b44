import type { HistoryEntry } from '#contract/views.ts';
import { type Document, find, type Picture } from '#domain/document.ts';
import { type Entry, shownEvent } from '#domain/events.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import { sceneOf } from './setting.ts';

const longestTitle = 80;

export const listHistory: Operation<'listHistory'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  if (find(picture, 'area', params.areaId) === undefined) return fail('not-found');

  // One more than asked for tells whether there is another page.
  const found = await ports.journal.entries({
    areaId: params.areaId,
    order: 'newest',
    limit: query.limit + 1,
    ...(query.before === undefined ? {} : { before: query.before }),
    ...(setting.asOf === null ? {} : { until: setting.asOf }),
  });
  const page = found.slice(0, query.limit);
  const next = found.length > page.length ? (page.at(-1)?.seq ?? null) : null;
  return { answer: { entries: page.flatMap((entry) => historyEntry(entry, picture)), next } };
};

function historyEntry(
  { seq, version, on, at, by, provenance, entityId, event }: Entry,
  picture: Picture,
): HistoryEntry[] {
  const document = picture.get(entityId);
  if (document === undefined) return [];
  const entity = { id: entityId, type: document.type, title: titleOf(document) };
  return [{ seq, version, on, at, by, provenance, entity, event: shownEvent(event) }];
}

function titleOf(document: Document): string {
  switch (document.type) {
    case 'note':
      return shortened(document.text);
    case 'person':
    case 'partner':
      return document.name;
    default:
      return document.title;
  }
}

/** Enough of a note to know it by, cut between words where there is a space to cut at. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longestTitle)} …`;
}
