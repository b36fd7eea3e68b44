import { vi } from 'vitest';
import { type Asker, askerAt, usualLimits } from '#sources/asking.ts';

/** A source without a network: answers by address, and is asked nothing that it has no answer to. */
export function fakeAsker(answer: (path: string, body: object | undefined) => unknown): Asker {
  const real = askerAt('https://source.example/v3', { ...usualLimits, pages: 4 }, new AbortController().signal);
  const ask = async (address: URL, body?: object) => answer(decodeURI(address.pathname + address.search), body);
  return { ...real, ask: vi.fn(ask) };
}
