import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { resetBackend, server } from '#mocks/node.ts';
import './browser-gaps.ts';
import { emptyBrowser } from './empty-browser.ts';

// A busy machine may take its time to load a form; a test that passes never waits for it.
configure({ asyncUtilTimeout: 25_000, getElementError: notFound });

/** Prints the page for who reads what it says, as nobody does of all that are thrown while something is waited for. */
function notFound(message: string | null, container: Element): Error {
  const error = Object.assign(new Error(), { name: 'TestingLibraryElementError' });
  // Where it was thrown is where the test stands.
  Error.captureStackTrace(error, notFound);
  const get = () => [message, prettyDOM(container)].filter(Boolean).join('\n\n');
  return Object.defineProperty(error, 'message', { get, configurable: true });
}

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

/** What a test meant to provoke it takes back itself, with `vi.mocked(console.error).mockClear()`. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(async () => {
  cleanup();
  // Libraries leave what they measure text with, which the next file that shares the document would find there.
  document.body.replaceChildren();
  // Before the next backend is there, which has nothing to do with what is still on its way.
  await emptyBrowser();
  resetBackend();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  expect(vi.mocked(console.error).mock.calls.filter(isOurs), 'console.error').toEqual([]);
  expect(vi.mocked(console.warn).mock.calls, 'console.warn').toEqual([]);
});

/** jsdom does not know the element `search`, which every browser does, and React takes its word for it. */
function isOurs([message, tag]: unknown[]): boolean {
  return !(String(message).startsWith('The tag <%s> is unrecognized') && tag === 'search');
}
