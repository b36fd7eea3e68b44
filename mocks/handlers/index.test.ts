import { expect, it } from 'vitest';
import { routes } from '#contract/routes.ts';
import { memoryJournal } from '#mocks/journal.ts';
import { addressOf } from '#mocks/mock-endpoint.ts';
import { portsOn } from '#mocks/ports.ts';
import { endpointHandlers } from './index.ts';

const byName = Object.entries(endpointHandlers(() => portsOn(memoryJournal())));

it('has exactly one handler for each endpoint of the contract', () => {
  expect(byName.map(([name]) => name).sort()).toEqual(Object.keys(routes).sort());
});

it.each(Object.entries(routes))('mounts %s where the contract says', (name, { method, path }) => {
  const handler = new Map(byName).get(name);
  expect(handler?.info.path).toBe(addressOf(path));
  expect(handler?.info.method).toEqual(method === 'GET' ? /^(GET|HEAD)$/ : method);
});
