import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { endpoints } from '#contract/index.ts';
import { addressOf } from './mock-endpoint.ts';
import { playScenario, resetBackend, server } from './node.ts';

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

it('nya-varden: has sources that say something new, of measures that are marked as examples', async () => {
  playScenario('nya-varden');
  const address = addressOf('/api/indicators/indicator-fohm-rokning');
  const asked = await fetch(`${address}/fetches`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Person-Id': 'person-sara',
      'Idempotency-Key': 'key-of-the-scenario',
    },
    body: '{}',
  });
  expect(asked.status).toBe(200);
  await vi.waitFor(
    async () => {
      const answer = await fetch(address);
      expect(await answer.json()).toMatchObject({
        indicator: { title: 'Daglig tobaksrökning (exempeldata)', fetched: { state: 'proposed' } },
      });
    },
    { timeout: 5_000 },
  );
});
