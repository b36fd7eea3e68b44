import { beforeEach, expect, it, vi } from 'vitest';
import { chosenScenario } from './chosen-scenario.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
};

beforeEach(() => kept.clear());

it('is none unless somebody asks', () => {
  expect(chosenScenario('', storage)).toBeNull();
  expect(chosenScenario('?asOf=2023-05-01', storage)).toBeNull();
});

it.each([
  ['?scenario=tom', 'tom'],
  ['?scenario=langsam', 'langsam'],
  ['?scenario=l%C3%A5ngsam', 'langsam'],
  ['?scenario=Fr%C3%A5nkopplad', 'frankopplad'],
])('reads %s as %s', (search, name) => {
  expect(chosenScenario(search, storage)).toBe(name);
});

it('lasts in the tab when the address no longer has it', () => {
  chosenScenario('?scenario=fel', storage);
  expect(chosenScenario('?asOf=2023-05-01', storage)).toBe('fel');
});

it.each(['?scenario=', '?scenario=ingen'])('ends with %s', (search) => {
  chosenScenario('?scenario=fel', storage);
  expect(chosenScenario(search, storage)).toBeNull();
  expect(chosenScenario('', storage)).toBeNull();
});

it('says which there are when it knows none by that name', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  expect(chosenScenario('?scenario=toString', storage)).toBeNull();
  expect(info).toHaveBeenCalledWith(expect.stringContaining('konflikt'));
});
