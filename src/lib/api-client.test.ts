import { describe, expect, it, vi } from 'vitest';
import { problem } from '#contract/problem.ts';
import { addressOf, ask, fetchFailureWords, NoAnswerError, ProblemError } from './api-client.ts';

const readAreas = (signal?: AbortSignal) =>
  ask('listAreas', { params: {}, query: {}, body: null }, signal === undefined ? {} : { signal });

function answering(body: BodyInit | null, init: ResponseInit): void {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, init));
}

const jsonType = { 'Content-Type': 'application/json' };
const problemType = { 'Content-Type': 'application/problem+json' };

/** A body that begins and is then cut off. */
function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
}

describe('an address', () => {
  it('has its parameters filled in, safely', () => {
    expect(addressOf('/api/areas/:areaId/notes', { areaId: 'area-1' }, {})).toBe('/api/areas/area-1/notes');
    expect(addressOf('/api/areas/:areaId', { areaId: 'area-å/../?x' }, {})).toBe('/api/areas/area-%C3%A5%2F..%2F%3Fx');
  });

  it('asks only for what is given', () => {
    expect(addressOf('/api/areas', {}, { asOf: undefined, kind: null })).toBe('/api/areas');
    expect(addressOf('/api/areas', {}, { asOf: '2023-03-01', before: 0 })).toBe('/api/areas?asOf=2023-03-01&before=0');
    expect(addressOf('/api/areas', {}, { cursor: 'a b&c' })).toBe('/api/areas?cursor=a+b%26c');
  });
});

describe('an answer', () => {
  it('is what the backend says', async () => {
    answering('{"areas":[]}', { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
    expect(await readAreas()).toEqual({ areas: [] });
  });

  it('that is a problem is thrown with its words and code', async () => {
    const details = problem('before-plan');
    answering(JSON.stringify(details), {
      status: details.status,
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
    });
    const error = await readAreas().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ message: details.detail, problem: details });
  });

  it.each([
    ['nobody answers', () => vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))],
    ['a proxy answers with a page', () => answering('<h1>502</h1>', { status: 502 })],
    ['it breaks off', () => answering('{"areas":[{"ar', { headers: jsonType })],
    ['the words of a problem break off', () => answering('{"co', { status: 412, headers: problemType })],
    ['the network goes in the middle of it', () => answering(broken(), { headers: jsonType })],
    ['a page comes where an answer should', () => answering('<h1>Logga in</h1>', { status: 200 })],
  ])('is missing when %s', async (_, arrange) => {
    arrange();
    await expect(readAreas()).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('that nobody waits for any longer is no lost network', async () => {
    const abandoned = AbortSignal.abort();
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(abandoned.reason);
    await expect(readAreas(abandoned)).rejects.toBe(abandoned.reason);
  });
});

it('says why a page could not be fetched', () => {
  expect(fetchFailureWords(new ProblemError(problem('before-plan')))).toMatchObject({ title: 'Planen fanns inte då' });
  expect(fetchFailureWords(new NoAnswerError(null)).title).toBe('Inget svar');
});
