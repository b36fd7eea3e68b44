import { describe, expect, it } from 'vitest';
import { written } from '#domain/time/written.ts';
import type { Trend } from '#domain/trend.ts';
import { trendBasis, trendLine } from './trend.ts';

const years = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => written(`${first + index}`));
const periods = years(2016, 10);
const rising: Trend = { state: 'rising', way: 'right', p: 0.0014, periods };
const unknown = (why: Extract<Trend, { why: string }>['why'], count: number): Trend => ({
  state: 'unknown',
  why,
  count,
});

describe('where a measure is going', () => {
  it('is told with its years, and as right or wrong only where one way is better', () => {
    expect(trendLine(rising)).toBe('Ökade 2016–2025, åt rätt håll.');
    expect(trendLine({ ...rising, state: 'falling', way: 'wrong' })).toBe('Minskade 2016–2025, åt fel håll.');
    expect(trendLine({ ...rising, way: null })).toBe('Ökade 2016–2025.');
    expect(trendLine({ state: 'not-shown', p: 0.4, periods })).toBe('Ingen säker ökning eller minskning 2016–2025.');
  });

  it('is told of spans of years as from one to another', () => {
    const windows = ['2000/2003', '2004/2007'].map((one) => written(one));
    expect(trendLine({ ...rising, periods: windows })).toBe('Ökade från 2000–2003 till 2004–2007, åt rätt håll.');
  });

  it('cannot be told, and why', () => {
    const lines = (['no-values', 'single-value', 'too-few', 'after-break', 'overlapping'] as const).map((why) =>
      trendLine(unknown(why, 4)),
    );
    expect(lines).toEqual([
      'Trenden kan inte bedömas: det finns inga värden.',
      'Trenden kan inte bedömas: det finns bara ett värde.',
      'Trenden kan inte bedömas: det finns för få värden.',
      'Trenden kan inte bedömas: det finns för få värden sedan mätningen ändrades.',
      'Trenden kan inte bedömas: det finns för få perioder som inte överlappar varandra.',
    ]);
  });
});

describe('one step away', () => {
  it('stands by which test, of which values, how sure, and with what source', () => {
    const basis = trendBasis(rising);
    expect(basis).toMatch(/^Bedömt av tio värden, 2016–2025: p = 0,001\. En trend anges bara när Mann–Kendalls test/);
    expect(basis).toContain('fem procents nivå (tvåsidigt, exakt fördelning)');
    expect(basis).toContain('inte varför och inte hur det blir');
    expect(basis).toContain('inte beror på varandra');
    expect(basis).toMatch(/Econometrica 13 \(1945\); Kendall, Rank Correlation Methods \(1975\)\.$/);
    expect(trendBasis({ ...rising, p: 0.0009 })).toContain('p är mindre än 0,001');
  });

  it('stands that no trend shown is not the same as no change', () => {
    const basis = trendBasis({ state: 'not-shown', p: 0.4, periods });
    expect(basis).toContain('p = 0,400');
    expect(basis).toContain('betyder inte att inget har ändrats');
  });

  it('stands how many values there are and how many it takes', () => {
    const basis = trendBasis(unknown('overlapping', 5));
    expect(basis).toContain('Minst åtta värden behövs');
    expect(basis).toContain('Här finns fem som kan användas.');
    expect(basis).toContain('gemensamma år');
    expect(trendBasis(unknown('after-break', 2))).toContain('före och efter en ändring');
    expect(trendBasis(unknown('no-values', 0))).not.toContain('Här finns');
  });
});
