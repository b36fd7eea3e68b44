import { describe, expect, it } from 'vitest';
import { problemWordings } from '#contract/problem.ts';
import { apiAt, type Exchange } from './api/api.ts';
import { type Backend, mockBackend, realBackend } from './api/backend.ts';
import type { Case } from './api/case.ts';
import { apiCases } from './api.ts';

// One line for each backend.
const backends = { MSW: mockBackend, 'the real server': realBackend };

const runs = Object.values(backends).map((open) => remembered((one: Case) => exchangesOf(open, one)));

describe.each(Object.keys(backends).map((name, index) => ({ name, index })))('the API on $name', ({ index }) => {
  it.each(apiCases)('$name', async (one) => {
    await runs[index]?.(one);
  });
});

it.each(apiCases)('answers the same on every backend when it $name', async (one) => {
  const exchanges: (readonly Exchange[])[] = [];
  // One at a time: while MSW runs, it stands before every request of the process.
  for (const run of runs) exchanges.push(await run(one));
  const [first, ...others] = exchanges;
  for (const other of others) expect(other).toEqual(first);
});

it('refuses in every way that there is a code for', { timeout: 60_000 }, async () => {
  const exchanges: Exchange[] = [];
  for (const one of apiCases) exchanges.push(...((await runs[0]?.(one)) ?? []));
  const met = new Set(exchanges.map(({ body }) => Object(body).code));
  // None can be brought about from outside with the address given; tests of their own do.
  const elsewhere = ['unexpected', 'wrong-host', 'too-many-streams'];
  expect(Object.keys(problemWordings).filter((code) => !met.has(code) && !elsewhere.includes(code))).toEqual([]);
});

/** Every case begins with a backend of its own. */
async function exchangesOf(open: () => Promise<Backend>, { run }: Case): Promise<readonly Exchange[]> {
  const { origin, close } = await open();
  try {
    const api = apiAt(origin);
    await run(api);
    return api.exchanges;
  } finally {
    await close();
  }
}

/** Each case runs once on each backend, whichever test asks first. */
function remembered<K, V>(compute: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}
