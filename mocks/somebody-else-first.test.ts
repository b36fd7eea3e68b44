import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { headers, routes } from '#contract/routes.ts';
import { all, type DocumentType, type VersionedOf } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Role } from '#domain/people.ts';
import { addressOf } from './mock-endpoint.ts';
import { currentPorts, playScenario, resetBackend, server } from './node.ts';

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => resetBackend());
afterAll(() => server.close());

it.each<[keyof typeof routes, DocumentType, unknown]>([
  ['changeActivity', 'activity', { status: 'done' }],
  ['recordOccurrence', 'activity', { title: '', time: { edtf: '2023-05', phrase: 'i maj' } }],
  ['assessArea', 'area', { value: 'off-track', reason: 'Skäl.' }],
  ['switchCalendar', 'plan', { mode: 'real' }],
])('stores another change just before %s, so that it meets a conflict', async (name, type, body) => {
  playScenario('konflikt');
  const target = await first(type);
  const met = await change(name, target.id, target.version, body);
  expect(met).toMatchObject({ status: 412, body: { code: 'version-mismatch' } });
  const stored = (await currentPorts().journal.picture()).get(target.id);
  expect(met.body.current).toEqual(stored);
  expect(stored).not.toEqual(target);
});

it('interferes with a draft and with a finished note', async () => {
  playScenario('konflikt');
  const [draft, finished] = [await addNote('draft'), await addNote('finished')];
  const onDraft = await change('reviseDraft', draft, 1, { kind: 'risk', text: 'Mitt.' });
  expect(onDraft).toMatchObject({ status: 412, body: { current: { id: draft, version: 2 } } });
  const onFinished = await change('correctNote', finished, 1, { text: 'Mitt.', reason: 'Skäl.' });
  expect(onFinished).toMatchObject({ status: 412, body: { current: { id: finished, corrections: [{}] } } });
  expect(await change('finishNote', await addNote('draft'), 1, {})).toMatchObject({ status: 412 });
});

it('lets another example person make the change', async () => {
  playScenario('konflikt');
  const { id, version } = await first('activity');
  await change('changeActivity', id, version, { status: 'done' }, 'coordinator');
  const [latest] = await currentPorts().journal.entries({ order: 'newest', limit: 1 });
  expect(latest?.entityId).toBe(id);
  expect(latest?.by).not.toBe((await personWho('coordinator')).id);
});

it('leaves the next change of the same kind alone', async () => {
  playScenario('konflikt');
  const { id, version } = await first('activity');
  const met = await change('changeActivity', id, version, { status: 'done' });
  const again = await change('changeActivity', id, met.body.current.version, { status: 'done' });
  expect(again).toMatchObject({ status: 200, body: { status: { value: 'done' } } });
});

async function first<T extends DocumentType>(type: T): Promise<VersionedOf<T>> {
  const [found] = all(await currentPorts().journal.picture(), type);
  if (found === undefined) throw new Error(`The seed has no ${type}.`);
  return found;
}

async function personWho(role: Role): Promise<VersionedOf<'person'>> {
  const found = all(await currentPorts().journal.picture(), 'person').find((person) => person.role === role);
  if (found === undefined) throw new Error(`The seed has no ${role}.`);
  return found;
}

async function addNote(state: string): Promise<DocumentId> {
  const area = await first('area');
  const { body } = await change('addNote', area.id, 1, { kind: 'report', text: 'Text.', state });
  return body.id;
}

async function change(
  name: keyof typeof routes,
  id: DocumentId,
  version: number,
  body: unknown,
  role: Role = 'manager',
) {
  const { method, path } = routes[name];
  const response = await fetch(addressOf(path.replace(/:\w+/, id)), {
    method,
    headers: {
      'Content-Type': 'application/json',
      [headers.person]: (await personWho(role)).id,
      [headers.idempotencyKey]: crypto.randomUUID(),
      [headers.ifMatch]: `"${version}"`,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
