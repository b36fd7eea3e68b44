import { describe, expect, it } from 'vitest';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { farOutsideWords, intervalWords, numberProblem, outcomeWords, seriesName } from './measured.ts';

it('says an outcome with every decimal that was written, and its interval', () => {
  expect(outcomeWords({ value: 83.04 })).toBe('83,04');
  expect(outcomeWords({ value: 1234, interval: { low: 1200.5, high: 1300 } })).toBe(
    '1\u00a0234 (1\u00a0200,5–1\u00a0300)',
  );
  expect(outcomeWords({ missing: 'confidential' })).toBe('sekretess');
});

it('says an interval with the decimals of its measure, where there is one', () => {
  const measure = { decimals: 1 };
  expect(intervalWords({ value: 83, interval: { low: 82, high: 84.12 } }, measure)).toBe('82,0–84,1');
  expect(intervalWords({ value: 83 }, measure)).toBeNull();
  expect(intervalWords({ missing: 'withdrawn' }, measure)).toBeNull();
});

describe('how far a value lies from the others', () => {
  const counts = aSeries('Länet', { '2021': 45, '2022': 31, '2023': 'confidential', '2024': 40 });

  it('is told as a difference, above and below', () => {
    const measure = { decimals: 0, unit: 'personer' };
    expect(farOutsideWords(340, counts, measure)).toBe(
      '340\u00a0personer är 295 mer än det högsta av seriens andra värden. De ligger mellan 31 och 45\u00a0personer.',
    );
    expect(farOutsideWords(0.5, counts, measure)).toMatch(/^0,5\u00a0personer är 30,5 mindre än det lägsta av/);
  });

  it('is told in percentage points where the measure is a share', () => {
    expect(farOutsideWords(8.3, counts, { decimals: 1, unit: '%' })).toMatch(
      /^8,3\u00a0% är 22,7 procentenheter mindre än det lägsta/,
    );
  });
});

it('says what is wrong with a number only when something is', () => {
  expect(numberProblem({ kind: 'empty' }, '%')).toBeNull();
  expect(numberProblem({ kind: 'number', value: 1 }, '%')).toBeNull();
  expect(numberProblem({ kind: 'unread', why: 'other-unit' }, 'år')).toBe('Skriv talet i måttets enhet: år.');
});

it('knows the series of a measure by name', () => {
  const women = { id: 'split-women', by: 'sex', name: 'Kvinnor', series: aSeries('Kalmar län', {}) } as const;
  const indicator = anIndicator({ splits: [women] });
  expect((['own', 'comparison', 'split-women'] as const).map((id) => seriesName(indicator, id))).toEqual([
    'Kalmar län',
    'Riket',
    'Kvinnor',
  ]);
});
