import { describe, expect, it } from 'vitest';
import { indicatorUpToDate } from '#domain/added-indicator.ts';
import { all } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';
import { type Indicator, latestValue, type Series } from '#domain/indicator.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { seedHappenings } from '../journal.ts';
import series from './series.json' with { type: 'json' };

const picture = fold(seedHappenings());
const indicators = all(picture, 'indicator');

describe('the published indicators', () => {
  it('are 28, with as many values for the county and the country as were published', () => {
    const counts = indicators.map(({ id, series, comparison }) => [
      id.replace('indicator-', ''),
      series.observations.length,
      comparison?.observations.length ?? null,
    ]);
    expect(counts).toEqual([
      ['fohm-barnfattigdom', 14, 14],
      ['fohm-gymnasiebehorighet', 20, 20],
      ['fohm-forskola', 12, 12],
      ['fohm-tobak-graviditet', 11, 11],
      ['kolada-u79119', 10, 10],
      ['kolada-n61603', 9, 9],
      ['suicid-antal-lan', 4, null],
      ['nasp-15plus', 5, 5],
      ['nasp-alla-aldrar', 11, 11],
      ['halsolots-hogsby', 0, null],
      ['fohm-rokning', 15, 15],
      ['fohm-fysisk-aktivitet', 4, 4],
      ['riskkonsumtion', 1, null],
      ['fetma', 1, null],
      ['tobaksfria-hogstadiet', 1, null],
      ['bef-atgardbar-dodlighet', 7, 7],
      ['hbtq-enheter', 1, null],
      ['fohm-lag-tillit', 15, 15],
      ['fohm-radsla-ute', 14, 14],
      ['kolada-u70449', 10, 10],
      ['kolada-u70447', 10, 10],
      ['kolada-n79173', 7, 7],
      ['fohm-avstatt-tandvard', 12, 12],
      ['kolada-n79190', 8, 8],
      ['fohm-sjalvskattad-halsa', 15, 15],
      ['fohm-medellivslangd', 20, 20],
      ['bef-folkmangd', 14, 14],
      ['bef-ohalsotal', 15, 15],
    ]);
  });

  it.each([
    ['fohm-gymnasiebehorighet', '2021', 84.2, 86.4],
    ['fohm-gymnasiebehorighet', '2025', 83, 84.2],
    ['fohm-barnfattigdom', '2011', 16.2, 17.4],
    ['kolada-u79119', '2021', 26.1, 51.7],
    ['kolada-n61603', '2016', 19.9, 15.3],
    ['kolada-n61603', '2024', 15.8, 15],
    ['suicid-antal-lan', '2016', 45, null],
    ['suicid-antal-lan', '2024', 35, null],
    ['nasp-15plus', '2021', 21.4, 17.4],
    ['nasp-alla-aldrar', '2011', 24.3, 14.7],
    ['fohm-rokning', '2004–2007', 12.2, 14.9],
    ['fohm-rokning', '2021–2024', 7.7, 5.6],
    ['fetma', 'ÖJ Folkhälsa 2019', 16, null],
    ['hbtq-enheter', '2022 (t.o.m. september)', 18, null],
    ['fohm-avstatt-tandvard', '2017–2020', 10, 10.1],
    ['fohm-sjalvskattad-halsa', '2019–2022', 70.3, 73.4],
    ['bef-folkmangd', '2022', 247_711, 10_521_556],
    ['bef-ohalsotal', '2025', 25.9, 22],
  ])('%s for %s is what was published', (name, phrase, county, country) => {
    const { series, comparison } = indicator(name);
    expect(valueFor(series, phrase)).toBe(county);
    expect(comparison === null ? null : valueFor(comparison, phrase)).toBe(country);
  });

  it('adds up to the sum of the published values, so that no figure can drift unseen', () => {
    const tenths = Object.values(series)
      .flatMap((one): Record<string, number>[] => [one.county, 'country' in one ? one.country : {}])
      .flatMap((values) => Object.values(values))
      .reduce((sum, value) => sum + Math.round(value * 10), 0);
    expect(tenths).toBe(1448553019);
  });

  it('keeps every series in the order of its periods, and the comparison over the same ones', () => {
    for (const { series, comparison } of indicators) {
      const ends = series.observations.map(({ period }) => boundsOf(period.edtf).latestEnd);
      expect(ends).toEqual([...ends].sort());
      if (comparison !== null) expect(periods(comparison)).toEqual(periods(series));
    }
  });

  it('invents no year between those that were published', () => {
    expect(periods(indicator('suicid-antal-lan').series)).toEqual(['2016', '2017', '2023', '2024']);
    expect(latestValue(indicator('halsolots-hogsby').series)).toBeNull();
  });

  it('fit their cards: few words, no more decimals than published', () => {
    for (const { shortTitle, decimals, series } of indicators) {
      expect(shortTitle.length).toBeLessThanOrEqual(30);
      for (const one of series.observations) {
        if ('value' in one) expect(Number(one.value.toFixed(decimals))).toBe(one.value);
      }
    }
  });

  it('keep the three kinds of measure apart', () => {
    const ids = (kind: Indicator['kind']) => indicators.filter((one) => one.kind === kind).map(({ id }) => id);
    expect(ids('own-performance')).toEqual(['indicator-halsolots-hogsby', 'indicator-hbtq-enheter']);
    expect(ids('health-care')).toEqual([
      'indicator-kolada-u79119',
      'indicator-kolada-u70449',
      'indicator-kolada-u70447',
      'indicator-kolada-n79173',
    ]);
  });

  it('state a target only where one is published, and no baseline', () => {
    expect(indicators.flatMap(({ id, target }) => (target === null ? [] : [[id, target.value]]))).toEqual([
      ['indicator-halsolots-hogsby', 10],
      ['indicator-fohm-rokning', 5],
      ['indicator-tobaksfria-hogstadiet', 100],
    ]);
    expect(indicators.filter(({ baseline }) => baseline !== null)).toEqual([]);
  });

  it('head the card of each area that has a measure, and the others say why not', () => {
    expect(all(picture, 'area').map(({ number, headlineIndicatorId }) => [number, headlineIndicatorId])).toEqual([
      [1, 'indicator-fohm-gymnasiebehorighet'],
      [2, 'indicator-kolada-n61603'],
      [3, null],
      [4, 'indicator-fohm-rokning'],
      [5, 'indicator-hbtq-enheter'],
      [6, null],
      [7, 'indicator-fohm-lag-tillit'],
      [8, 'indicator-fohm-radsla-ute'],
      [9, 'indicator-kolada-u70449'],
    ]);
    const silent = all(picture, 'area').filter((area) => area.headlineIndicatorId === null && !area.measureRemark);
    expect(silent).toEqual([]);
  });

  it('say over how many years each value is a mean, where only the last of them is named', () => {
    expect(
      indicators.flatMap(({ id, averagedYears }) => (averagedYears === null ? [] : [[id, averagedYears]])),
    ).toEqual([
      ['indicator-kolada-n61603', 5],
      ['indicator-kolada-n79190', 3],
    ]);
  });

  it('say where what is measured changed, or may have', () => {
    const breaks = indicators.flatMap(({ id, breaks }) => breaks.map(({ from, certain }) => [id, from.edtf, certain]));
    expect(breaks).toEqual([
      ['indicator-tobaksfria-hogstadiet', '2018', true],
      ['indicator-fohm-sjalvskattad-halsa', '2021/2024', false],
    ]);
  });

  it('were read on the day on which their file was made, and on no known day where they come from a page', () => {
    for (const { readOn, remark } of indicators) {
      expect(readOn).toBe(remark?.includes('fil från 2 juli 2026') ? '2026-07-02' : null);
    }
    expect(indicators.filter(({ readOn }) => readOn !== null)).toHaveLength(20);
  });

  it('are the same in a store that 0.3.0 began, whose entries could only say so in words', () => {
    for (const indicator of indicators) {
      const { splits, breaks, averagedYears, readOn, fetched, ...before } = indicator;
      expect(indicatorUpToDate(before)).toEqual(indicator);
    }
  });

  it.each([
    ['nasp-15plus', 'Går inte att lägga ihop'],
    ['fohm-radsla-ute', 'inte mäter våld i nära relationer'],
    ['bef-atgardbar-dodlighet', 'Nyckeltalet är avslutat'],
    ['suicid-antal-lan', '2018–2022 saknas'],
    ['fohm-avstatt-tandvard', '2012–2015 till 2015–2018 saknar värden'],
    ['tobaksfria-hogstadiet', 'Frågan ändrades 2018'],
  ])('%s keeps its warning', (name, warning) => {
    expect(indicator(name).remark).toContain(warning);
  });
});

function indicator(name: string): Indicator {
  return indicators.find(({ id }) => id === `indicator-${name}`) ?? expect.fail(`no ${name}`);
}

function valueFor({ observations }: Series, phrase: string): number | undefined {
  const found = observations.find(({ period }) => period.phrase === phrase);
  return found !== undefined && 'value' in found ? found.value : undefined;
}

function periods({ observations }: Series): string[] {
  return observations.map(({ period }) => period.edtf);
}
