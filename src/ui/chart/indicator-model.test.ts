import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { indicators } from '#seed/indicators/all.ts';
import series from '#seed/indicators/series.json' with { type: 'json' };
import { anIndicator, aSeries } from '#tests/builders.ts';
import { helpLines } from '#words/help-lines.ts';
import type { ChartModel } from './chart-model.ts';
import { indicatorModel } from './indicator-model.ts';

type Values = Readonly<Record<string, number>>;
const published: Record<string, { county: Values; country?: Values }> = series;

const model = (fields: Partial<Indicator> = {}) =>
  indicatorModel(anIndicator(fields), { split: null, showsHelpLines: false });
const lineOf = ({ lines }: ChartModel, id: string) => lines.find((line) => line.id === id);
const pointsOf = (chart: ChartModel, id: string) => lineOf(chart, id)?.runs.flat() ?? [];

describe.each(indicators)('$shortTitle', (indicator) => {
  const chart = indicatorModel(indicator, { split: null, showsHelpLines: false });
  const { county, country = {} } = published[indicator.id.replace('indicator-', '')] ?? expect.fail('not published');

  it('is drawn with every published value, exactly, and none besides', () => {
    const values = (id: string) => pointsOf(chart, id).map(({ value }) => value);
    expect(values('own')).toEqual(Object.values(county));
    expect(values('comparison')).toEqual(indicator.direction === 'neutral' ? [] : Object.values(country));
    const periods = indicator.series.observations.map(({ period }) => period.phrase);
    expect(pointsOf(chart, 'own').map(({ period }) => period)).toEqual(periods);
  });

  it('says what it finds, in which unit, and where and when it was read', () => {
    expect(chart.title).toContain(indicator.shortTitle);
    expect(chart.subtitle).toContain(indicator.title);
    expect(chart.summary).toContain(indicator.series.geography);
    expect(chart.source).toMatch(/^Källa: .*(Avläst 2 juli 2026|Tid för avläsning är inte noterad)\.$/);
  });
});

describe('the chart of an indicator', () => {
  it('is about its own series, with the country’s beside it', () => {
    const chart = model();
    expect(chart.lines.map(({ name, isMain }) => [name, isMain])).toEqual([
      ['Kalmar län', true],
      ['Riket', false],
    ]);
    expect(lineOf(model({ comparison: null }), 'comparison')).toBeUndefined();
    expect(lineOf(model({ direction: 'neutral' }), 'comparison')).toBeUndefined();
  });

  it('or with its parts of one kind', () => {
    const part = { id: 'split-women', by: 'sex', name: 'Kvinnor', series: aSeries('', { '2023': 86 }) } as const;
    const group = { ...part, id: 'split-young', by: 'group', name: 'Unga' } as const;
    const chart = indicatorModel(anIndicator({ splits: [part, group] }), { split: 'sex', showsHelpLines: false });
    expect(chart.lines.map(({ id }) => id)).toEqual(['own', 'split-women']);
    expect(chart.title).toContain('efter kön');
    expect(chart.summary).toContain('Kvinnor');
  });

  it('carries the help lines wherever its area shows them', () => {
    expect(model().notice).toBeNull();
    expect(indicatorModel(anIndicator(), { split: null, showsHelpLines: true }).notice).toBe(helpLines);
  });

  it('joins nothing over what is missing, and says why there is nothing', () => {
    const chart = model();
    expect(lineOf(chart, 'own')?.runs.map((run) => run.map(({ period }) => period))).toEqual([
      ['2020', '2021'],
      ['2023'],
    ]);
    expect(chart.missing).toEqual([{ line: 'own', on: '2022-12-31', period: '2022', why: 'sekretess' }]);
  });

  it('ends every line at a break, and says what changed there', () => {
    const chart = model({ breaks: [{ from: written('2021'), text: 'Frågan ändrades.', certain: true }] });
    expect(chart.breaks).toEqual([{ on: '2021-12-31', text: 'Från 2021 mäts något annat: Frågan ändrades.' }]);
    expect(lineOf(chart, 'own')?.runs.map((run) => run.length)).toEqual([1, 1, 1]);
    expect(lineOf(chart, 'comparison')?.runs.map((run) => run.length)).toEqual([1, 3]);
  });

  it('draws spans as spans: windows, and means of which only the last year is named', () => {
    const windows = model({ series: aSeries('Länet', { '2018/2021': 80 }) });
    expect(pointsOf(windows, 'own')).toEqual([
      { on: '2021-12-31', from: '2018-12-31', period: '2018–2021', value: 80, interval: null },
    ]);
    expect(pointsOf(model({ averagedYears: 5 }), 'own')[0]).toMatchObject({ on: '2020-12-31', from: '2016-12-31' });
    expect(pointsOf(model(), 'own').map(({ from }) => from)).toEqual([null, null, null]);
  });

  it('has the target and the baseline where they are numbers', () => {
    const baseline = { period: written('2020'), value: 82 };
    expect(model({ target: { text: 'alla', value: 100 }, baseline }).levels).toEqual([
      { name: 'Mål: 100,0\u00a0%', value: 100 },
      { name: 'Utgångsvärde 2020: 82,0\u00a0%', value: 82 },
    ]);
    expect(model({ target: { text: 'färre', value: null } }).levels).toEqual([]);
    expect(model({ baseline: { period: written('2020'), missing: 'confidential' } }).levels).toEqual([]);
  });

  it('keeps intervals as they were published', () => {
    const observation = { period: written('2023'), value: 84, interval: { low: 82, high: 86 } };
    const chart = model({ series: { geography: 'Länet', observations: [observation] } });
    expect(pointsOf(chart, 'own')[0]?.interval).toEqual({ low: 82, high: 86 });
  });
});

describe('the axis of values', () => {
  const beginsAtZero = (values: Record<string, number>, fields: Partial<Indicator> = {}) =>
    model({ series: aSeries('Länet', values), comparison: null, ...fields }).fromZero;

  it('begins at zero for counts', () => {
    expect(beginsAtZero({ '2022': 240_000, '2023': 246_000 }, { unit: 'personer', decimals: 0 })).toBe(true);
  });

  it('need not for shares, however rounded', () => {
    expect(beginsAtZero({ '2022': 82, '2023': 84 })).toBe(false);
    expect(beginsAtZero({ '2022': 82, '2023': 84 }, { decimals: 0 })).toBe(false);
  });
});
