import { describe, expect, it } from 'vitest';
import { connectionOf } from '#domain/connection.ts';
import type { Outcome, Proposal } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator } from '#tests/builders.ts';
import { connectionWords, kindOf, proposedSeriesName, proposedWords, valueWords } from './fetching.ts';

const interval = { low: 81, high: 83.05 };

function proposal(from: Outcome | null, to: Outcome): Proposal {
  return { series: 'own', period: written('2024'), from, to };
}

const fresh = proposal(null, { value: 82 });
const gone = proposal({ value: 82 }, { missing: 'withdrawn' });

describe('what a proposal does', () => {
  it.each<[ReturnType<typeof kindOf>, Outcome | null, Outcome]>([
    ['new', null, { value: 82 }],
    ['new', null, { missing: 'confidential' }],
    ['revised', { value: 82 }, { value: 82.1 }],
    ['revised', { value: 82 }, { missing: 'confidential' }],
    ['revised', { missing: 'withdrawn' }, { value: 82 }],
    ['revised', { value: 82, interval }, { value: 82.1, interval }],
    ['interval', { value: 82 }, { value: 82, interval }],
    ['withdrawn', { value: 82 }, { missing: 'withdrawn' }],
  ])('is called %s', (kind, from, to) => {
    expect(kindOf({ from, to })).toBe(kind);
  });

  it('is counted in a sentence', () => {
    expect(proposedWords([fresh])).toBe('1 nytt värde.');
    expect(proposedWords([gone, fresh, fresh])).toBe('2 nya värden och 1 återkallat värde.');
  });
});

it('tells what would stand there', () => {
  const measure = { decimals: 1, unit: '%' };
  expect(valueWords({ value: 82, interval }, measure)).toBe('82,0\u00a0% (81,0–83,0)');
  expect(valueWords({ missing: 'withdrawn' }, measure)).toBe('återkallat av källan');
  expect(valueWords(null, measure)).toBe('inget värde');
});

it('names a series that is not there yet', () => {
  const newSeries = [
    { id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län' },
    { id: 'comparison', geography: 'Riket' },
  ] as const;
  const name = (id: Proposal['series']) => proposedSeriesName(anIndicator(), { proposals: [], newSeries }, id);
  expect([name('own'), name('split-women'), name('comparison')]).toEqual([
    'Kalmar län',
    'Kvinnor (ny serie)',
    'Riket (ny serie)',
  ]);
});

it('says where a source is asked', () => {
  const words = (url: string) => {
    const connection = connectionOf(anIndicator({ source: { title: 'En källa', url, published: null } }));
    return connection && connectionWords(connection);
  };
  expect(words('https://api.kolada.se/v3/data/kpi/N61603/municipality/0008')).toBe('Kolada, nyckeltal N61603');
  expect(words('https://x.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/a/tabell.px')).toBe(
    'Folkhälsodata, tabell tabell.px',
  );
});
