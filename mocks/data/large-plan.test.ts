import { expect, it } from 'vitest';
import { documents } from '#contract/documents.ts';
import { all, type Picture } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';
import { seedHappenings } from '#seed/journal.ts';
import { largePlan } from './large-plan.ts';

const ten = fold(largePlan(10));

it('is ten times the plan: 90 areas, 400 activities and 2,000 notes', () => {
  expect(all(ten, 'area')).toHaveLength(90);
  expect(all(ten, 'activity')).toHaveLength(400);
  expect(all(ten, 'note')).toHaveLength(2000);
  expect(all(ten, 'person')).toHaveLength(all(fold(seedHappenings()), 'person').length);
});

it('is made of valid documents', () => {
  const invalid = [...ten.values()].filter((document) => !documents[document.type].safeParse(document).success);
  expect(invalid.map(({ id }) => id)).toEqual([]);
});

it('gives every document an id of its own', () => {
  const added = largePlan(10).filter(({ event }) => event.type === 'added');
  expect(new Set(added.map(({ entityId }) => entityId)).size).toBe(added.length);
});

it('gives every occurrence, milestone and promise an id of its own', () => {
  const ids = [
    ...all(ten, 'activity').flatMap(({ occurrences, milestones }) => [...occurrences, ...milestones]),
    ...all(ten, 'area').flatMap(({ promises }) => promises),
  ].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('refers only to what is there', () => {
  const isThere = isIn(ten);
  for (const { areaId, dependsOn, relatedAreas } of all(ten, 'activity')) {
    expect([areaId, ...dependsOn, ...relatedAreas].filter((id) => !isThere(id))).toEqual([]);
  }
  expect(all(ten, 'note').filter(({ areaId }) => !isThere(areaId))).toEqual([]);
});

it('keeps a copy within itself', () => {
  const copies = all(ten, 'activity').filter(({ id }) => id.endsWith('-x7'));
  expect(copies).toHaveLength(40);
  expect(copies.every(({ areaId, title }) => areaId.endsWith('-x7') && title.endsWith('(kopia 7)'))).toBe(true);
});

it('opens its meeting on the plan as it stood on that morning', () => {
  const happenings = largePlan(2);
  const [{ position, on } = expect.fail('no meeting was opened')] = all(fold(happenings), 'meeting').flatMap(
    ({ shown }) => shown ?? [],
  );
  expect(happenings.slice(0, position).every((one) => one.on <= on)).toBe(true);
  expect(fold(happenings.slice(0, position))).toEqual(fold(happenings.filter((one) => one.on < on)));
});

it('is the same every time', () => {
  expect(largePlan(3)).toEqual(largePlan(3));
});

it('can be more than 50,000 entries', { timeout: 60_000 }, () => {
  expect(largePlan(170).length).toBeGreaterThan(50_000);
});

function isIn(picture: Picture): (id: Parameters<Picture['has']>[0]) => boolean {
  return (id) => picture.has(id);
}
