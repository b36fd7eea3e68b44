import { describe, expect, it } from 'vitest';
import type { Observation } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator } from '#tests/builders.ts';
import { briefObservation, comparedWith, observationWords } from './indicator.ts';

const value = (period: string, number: number): Observation => ({ period: written(period), value: number });
const missing: Observation = { period: written('2023'), missing: 'confidential' };
const indicator = anIndicator();

it('says a value with its unit, or why there is none', () => {
  expect(observationWords(value('2022', 83), indicator)).toBe('83,0\u00a0%');
  expect(observationWords(missing, indicator)).toBe('sekretess');
});

it('leaves out a unit that stands above, but no per cent sign', () => {
  expect(briefObservation(value('2022', 83), indicator)).toBe('83,0\u00a0%');
  expect(briefObservation(value('2022', 83), { ...indicator, unit: 'personer', decimals: 0 })).toBe('83');
  expect(briefObservation(missing, indicator)).toBe('sekretess');
});

describe('a comparison', () => {
  const comparison = { geography: 'Riket', observations: [value('2021/2024', 0), missing] };

  it('is of the very same period', () => {
    expect(comparedWith(written('2021/2024', '2021–2024'), comparison)).toBe(0);
  });

  it('is left out where the period differs, its value is missing, or there is nothing to compare with', () => {
    expect(comparedWith(written('2021'), comparison)).toBeNull();
    expect(comparedWith(written('2023'), comparison)).toBeNull();
    expect(comparedWith(written('2023'), null)).toBeNull();
  });
});
