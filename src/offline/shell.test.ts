import { describe, expect, it } from 'vitest';
import { answererOf, outdated } from './shell.ts';

describe('a request', () => {
  it.each([
    ['the overview', 'GET', 'navigate', '/', 'network, then kept page'],
    ['an area', 'GET', 'navigate', '/omraden/suicid', 'network, then kept page'],
    ['a script', 'GET', 'cors', '/assets/index-1a2b.js', 'kept file'],
    ['a style sheet', 'GET', 'no-cors', '/assets/index-1a2b.css', 'kept file'],
    ['data', 'GET', 'cors', '/api/areas', 'network'],
    ['the description of the API, opened as a page', 'GET', 'navigate', '/api/openapi', 'network'],
    ['a change', 'POST', 'cors', '/api/areas/area-one/notes', 'network'],
    ['a form that somebody else sends here', 'POST', 'navigate', '/', 'network'],
    ['a file opened as a page', 'GET', 'navigate', '/icon.svg', 'network'],
    ['any other file', 'GET', 'no-cors', '/icon.svg', 'network'],
  ] as const)('for %s is answered by whom it should', (_, method, mode, path, answerer) => {
    expect(answererOf({ method, mode }, path)).toBe(answerer);
  });
});

describe('builds that are kept', () => {
  it.each([
    ['the first one', ['shell-a'], 'shell-a', []],
    ['this one and the one before it', ['shell-a', 'shell-b'], 'shell-b', []],
    ['no older ones', ['shell-a', 'shell-b', 'shell-c', 'shell-d'], 'shell-d', ['shell-a', 'shell-b']],
    ['an older one that has come back', ['shell-a', 'shell-b'], 'shell-a', []],
    ['what somebody else keeps', ['pictures', 'other', 'shell-b'], 'shell-b', []],
  ])('are %s', (_, caches, own, gone) => {
    expect(outdated(caches, own)).toEqual(gone);
  });
});
