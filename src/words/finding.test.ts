import { describe, expect, it } from 'vitest';
import type { Indicator, Interval, Split } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { findingOf, splitFindingOf } from './finding.ts';

/** Written out, since a space that does not break cannot be told from another in a test. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const finding = (fields: Partial<Indicator> = {}) => plain(findingOf(anIndicator(fields)));
const measured = (geography: string, value: number, interval?: Interval) => ({
  geography,
  observations: [{ period: written('2023'), value, interval }],
});

describe('what a chart finds', () => {
  it('is the latest value, beside the country’s of the same period', () => {
    expect(finding()).toBe('Ett mått: 84,1 % 2023, högre än riket (83,0 %)');
    expect(finding({ comparison: aSeries('Riket', { '2023': 85 }) })).toBe(
      'Ett mått: 84,1 % 2023, lägre än riket (85,0 %)',
    );
    expect(finding({ comparison: aSeries('Riket', { '2023': 84.13 }) })).toContain('samma som riket (84,1 %)');
  });

  it('compares with nothing of another period, nothing that is missing, and no county with its country', () => {
    const alone = 'Ett mått: 84,1 % 2023';
    expect(finding({ comparison: null })).toBe(alone);
    expect(finding({ comparison: aSeries('Riket', { '2022': 83, '2023': 'confidential' }) })).toBe(alone);
    expect(finding({ comparison: aSeries('Riket', { '2022/2023': 83 }) })).toBe(alone);
    expect(finding({ direction: 'neutral' })).toBe(alone);
  });

  it('leaves it open whether a difference is chance where the intervals overlap, and only there', () => {
    const withIntervals = (own: Interval | undefined, its: Interval | undefined) =>
      finding({ series: measured('Länet', 84, own), comparison: measured('Riket', 83, its) });
    const doubt = 'men skillnaden kan bero på slumpen';
    expect(withIntervals({ low: 82, high: 86 }, { low: 82.5, high: 83.5 })).toContain(doubt);
    expect(withIntervals({ low: 83.5, high: 86 }, { low: 82.5, high: 83.5 })).toContain(doubt);
    expect(withIntervals({ low: 83.6, high: 86 }, { low: 82.5, high: 83.5 })).not.toContain(doubt);
    expect(withIntervals({ low: 80, high: 82.4 }, { low: 82.5, high: 83.5 })).not.toContain(doubt);
    expect(withIntervals({ low: 82, high: 86 }, undefined)).not.toContain(doubt);
    expect(withIntervals(undefined, { low: 82, high: 86 })).not.toContain(doubt);
  });

  it('says no more than that two values are the same, whatever their intervals', () => {
    const interval = { low: 82, high: 86 };
    const both = { series: measured('Länet', 84, interval), comparison: measured('Riket', 84, interval) };
    expect(finding(both)).toBe('Ett mått: 84,0 % 2023, samma som riket (84,0 %)');
  });

  it('is the trend where one can be told', () => {
    const rising = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((value) => [`${2015 + value}`, value]));
    const series = aSeries('Länet', rising);
    expect(finding({ series })).toBe('Ett mått: ökade 2016–2023, åt rätt håll, senast 8,0 %');
    expect(finding({ series, direction: 'lower-is-better' })).toContain('åt fel håll');
    expect(finding({ series, direction: 'neutral', unit: 'personer', decimals: 0 })).toBe(
      'Ett mått: ökade 2016–2023, senast 8 personer',
    );
  });

  it('keeps a figure in the unit together', () => {
    expect(findingOf(anIndicator({ unit: 'per 100 000 invånare' }))).toContain('per 100\u00a0000 invånare');
  });

  it('is that there is no value', () => {
    expect(finding({ series: aSeries('Länet', {}) })).toBe('Ett mått: inget värde finns');
  });

  it('sets words that are no years apart', () => {
    const series = {
      geography: 'Länet',
      observations: [{ period: written('../2019', 'ÖJ Folkhälsa 2019'), value: 16 }],
    };
    expect(finding({ series, comparison: null })).toBe('Ett mått: 16,0 %, ÖJ Folkhälsa 2019');
  });
});

describe('what a chart of the parts finds', () => {
  const part = (name: string, values: Record<string, number>): Split => ({
    id: `split-${name}`,
    by: 'sex',
    name,
    series: aSeries('Länet', values),
  });
  const of = (...splits: Split[]) => plain(splitFindingOf(anIndicator({ splits }), 'sex'));

  it('is the highest and the lowest of the latest period, and nothing about which is better', () => {
    expect(of(part('Kvinnor', { '2022': 85, '2023': 86 }), part('Män', { '2022': 90, '2023': 81 }))).toBe(
      'Ett mått efter kön 2023: högst Kvinnor (86,0 %), lägst Män (81,0 %)',
    );
    expect(of(part('Kvinnor', { '2023': 81 }), part('Män', { '2023': 86 }))).toContain('högst Män (86,0 %)');
    expect(of(part('Kvinnor', { '2023': 85 }), part('Män', { '2023': 85 }))).toBe(
      'Ett mått efter kön 2023: lika (85,0 %)',
    );
  });

  it('compares nothing of different periods', () => {
    expect(of(part('Kvinnor', { '2023': 86 }), part('Män', { '2022': 90 }))).toBe(
      'Ett mått efter kön 2023: Kvinnor (86,0 %)',
    );
    expect(of(part('Kvinnor', {}))).toBe('Ett mått efter kön: inget värde finns');
    expect(of({ ...part('Barn', { '2023': 1 }), by: 'group' })).toBe('Ett mått efter kön: inget värde finns');
  });
});
