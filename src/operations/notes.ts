import { latestByActivity } from '#domain/area-picture.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import { sceneOf } from './setting.ts';

export const listNotes: Operation<'listNotes'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  if (find(scene.picture, 'area', params.areaId) === undefined) return fail('not-found');

  const notes = all(scene.picture, 'note')
    .map((note, index) => ({ note, place: placeOf(note, index) }))
    .filter(({ note }) => note.areaId === params.areaId && (query.kind === undefined || note.kind === query.kind))
    .sort((a, b) => (a.place < b.place ? 1 : -1));
  const { cursor } = query;
  const rest = cursor === undefined ? notes : notes.filter(({ place }) => place < cursor);
  const page = rest.slice(0, query.limit);
  const next = rest.length > page.length ? (page.at(-1)?.place ?? null) : null;
  return { answer: { notes: page.map(({ note }) => note), total: notes.length, next } };
};

export const listLatestNotes: Operation<'listLatestNotes'> = async ({ query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  return { answer: { notes: latestByActivity(scene.picture) } };
};

/** A note's place in the order: its day, then the order of writing. It stays the same when others are added. */
function placeOf({ on }: VersionedOf<'note'>, index: number): string {
  return `${on} ${String(index).padStart(9, '0')}`;
}
