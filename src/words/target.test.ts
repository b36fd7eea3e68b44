import { expect, it } from 'vitest';
import { written } from '#domain/time/written.ts';
import { anIndicator } from '#tests/builders.ts';
import { targetWords } from './target.ts';

const target = { text: 'färre än fem procent', value: 5 };
const baseline = { period: written('2020'), value: 7.5 };

it.each([
  [{}, null],
  [{ target }, 'Mål: färre än fem procent. Utgångsvärde saknas.'],
  [{ target, baseline }, 'Mål: färre än fem procent. Utgångsvärde: 7,5\u00a0%, 2020.'],
  [{ baseline }, 'Inget mål är angivet. Utgångsvärde: 7,5\u00a0%, 2020.'],
])('a target is held against its baseline, or says that there is none (%#)', (fields, words) => {
  expect(targetWords(anIndicator(fields))).toBe(words);
});
