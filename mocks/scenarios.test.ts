import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { endpoints } from '#contract/index.ts';
import { headers } from '#contract/routes.ts';
import { all } from '#domain/document.ts';
import { addressOf } from './mock-endpoint.ts';
import { currentPorts, playScenario, resetBackend, server } from './node.ts';

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => resetBackend());
afterAll(() => server.close());

const overview = async () => {
  const response = await fetch(addressOf('/api/areas'));
  return { status: response.status, body: await response.json() };
};

it('tom: shows a plan without areas', async () => {
  playScenario('tom');
  const { status, body } = await overview();
  expect(status).toBe(200);
  expect(endpoints.listAreas.answer.parse(body).areas).toEqual([]);
});

it('fel: fails every reading of areas', async () => {
  playScenario('fel');
  expect(await overview()).toMatchObject({ status: 500, body: { code: 'unexpected' } });
});

it('langsam: answers, but takes more than two seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  playScenario('langsam');
  const answer = vi.fn();
  const asked = overview().then(answer);
  await vi.advanceTimersByTimeAsync(2000);
  expect(answer).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  await asked;
  expect(answer).toHaveBeenCalledWith(expect.objectContaining({ status: 200 }));
});

it('frankopplad: reaches nothing', async () => {
  playScenario('frankopplad');
  await expect(overview()).rejects.toThrow(TypeError);
});

it('stor: shows ninety areas', async () => {
  playScenario('stor');
  const { body } = await overview();
  expect(endpoints.listAreas.answer.parse(body).areas).toHaveLength(90);
});

it('konflikt: somebody else has just changed the same thing, once for each kind of change', async () => {
  playScenario('konflikt');
  const picture = await currentPorts().journal.picture();
  const [activity] = all(picture, 'activity');
  const [person] = all(picture, 'person').filter(({ role }) => role === 'coordinator');
  if (activity === undefined || person === undefined) throw new Error('The seed has no activity or coordinator.');
  const change = async (version: number, key: string) => {
    const response = await fetch(addressOf(`/api/activities/${activity.id}`), {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        [headers.person]: person.id,
        [headers.idempotencyKey]: key,
        [headers.ifMatch]: `"${version}"`,
      },
      body: JSON.stringify({ status: 'done' }),
    });
    return { status: response.status, body: await response.json() };
  };

  const met = await change(activity.version, 'first-key');
  expect(met).toMatchObject({ status: 412, body: { code: 'version-mismatch', current: { id: activity.id } } });
  expect(met.body.current.status.value).not.toBe(activity.status.value);
  const latest = (await currentPorts().journal.entries({ order: 'newest', limit: 1 }))[0];
  expect(latest?.by).not.toBe(person.id);

  const again = await change(met.body.current.version, 'second-key');
  expect(again).toMatchObject({ status: 200, body: { status: { value: 'done' } } });
});
