import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { connectionOf } from '#domain/connection.ts';
import { type Indicator, observationOf, type Series } from '#domain/indicator.ts';
import { edtf } from '#domain/time/edtf.ts';
import { ownVariables } from '#sources/folkhalsodata-tables.ts';
import { mockAddresses } from './addresses.ts';

/** Folkhälsodata through PxWeb, version 1: the tables of these indicators, with the values that they have and no others. */
export function folkhalsodataHandlers(published: readonly Indicator[]): HttpHandler[] {
  return published.flatMap((indicator) => {
    const connection = connectionOf(indicator);
    if (connection?.origin !== 'folkhalsodata') return [];
    const address = `${mockAddresses().folkhalsodata}/${connection.table}`;
    const variables = variablesOf(indicator, connection.table);
    return [
      http.get(address, () => HttpResponse.json({ title: indicator.title, variables })),
      http.post<never, Query>(address, async ({ request }) => {
        const { query } = await request.json();
        return HttpResponse.json(answerTo(query, indicator));
      }),
    ];
  });
}

type Query = { query: { code: string; selection: { values: string[] } }[]; response: { format: string } };
type Variable = { code: string; text: string; values: string[]; valueTexts: string[]; time?: boolean };

const [country, county] = ['00', '08'];
const [total, women, men] = ['00', '01', '02'];
const [share, low, high] = ['01', '02', '03'];
const measure = 'Andel och konfidensintervall';

function variablesOf({ series }: Indicator, table: string): Variable[] {
  const isSurvey = series.observations.some(({ period }) => period.edtf.includes('/'));
  const periods = series.observations.map(({ period }) => period.edtf.replace('/', '-'));
  const own = Object.entries(ownVariables[table] ?? {}).map(([code, value]) =>
    variable(code, { [value]: 'Måttets', annat: 'Något annat' }),
  );
  const bounds = 'Konfidensintervall';
  const measured = {
    [share]: 'Andel',
    [low]: `${bounds} nedre gräns`,
    [high]: `${bounds} övre gräns`,
    '04': 'Antal svar',
  };
  return [
    variable('Region', { [country]: 'Riket', [county]: 'Kalmar län' }),
    ...own,
    ...(isSurvey ? [variable(measure, measured)] : []),
    variable('Kön', { [total]: 'Totalt', [women]: 'Kvinnor', [men]: 'Män' }),
    { ...variable('År', Object.fromEntries(periods.map((one) => [one, one]))), time: true },
  ];
}

/** The order in which keys were put stays for all that are no whole numbers, and years are in order. */
function variable(code: string, values: Record<string, string>): Variable {
  return { code, text: code.toLowerCase(), values: Object.keys(values), valueTexts: Object.values(values) };
}

function answerTo(query: Query['query'], indicator: Indicator) {
  const columns = query.map(({ code }) => ({ code, text: code.toLowerCase(), type: code === 'År' ? 't' : 'd' }));
  const keys = query.reduce<string[][]>(
    (before, { selection }) => before.flatMap((key) => selection.values.map((value) => [...key, value])),
    [[]],
  );
  const cell = (key: string[]) => {
    const at = (code: string) => key[query.findIndex((one) => one.code === code)];
    return markOf(indicator, { region: at('Region'), sex: at('Kön'), part: at(measure), year: at('År') });
  };
  return {
    columns: [...columns, { code: indicator.title, text: indicator.title, type: 'c' }],
    comments: [],
    data: keys.map((key) => ({ key, values: [cell(key)] })),
  };
}

type Place = Record<'region' | 'sex' | 'part' | 'year', string | undefined>;

/** What stands in a cell; two dots where nothing is published. */
function markOf(indicator: Indicator, { region, sex, part, year = '' }: Place): string {
  const series = seriesAt(indicator, region, sex);
  const observation = series && observationOf(series, edtf(year.replace('-', '/')));
  if (!observation || !('value' in observation)) return '..';
  const { value, interval } = observation;
  const number =
    { [low]: interval?.low, [high]: interval?.high }[part ?? share] ?? (part === low || part === high ? null : value);
  return number === null ? '..' : number.toFixed(indicator.decimals);
}

function seriesAt({ series, comparison, splits }: Indicator, region?: string, sex?: string): Series | null {
  if (region === country) return sex === total ? comparison : null;
  if (sex === total) return series;
  return splits.find(({ id }) => id === (sex === women ? 'split-women' : 'split-men'))?.series ?? null;
}
