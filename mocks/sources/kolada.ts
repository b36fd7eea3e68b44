import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { connectionOf } from '#domain/connection.ts';
import type { Indicator, Series } from '#domain/indicator.ts';
import { mockAddresses } from './addresses.ts';

/** Kolada, version 3, with the values that these indicators have and no others. */
export function koladaHandlers(published: readonly Indicator[]): HttpHandler[] {
  const address = `${mockAddresses().kolada}/data/kpi/:kpis/municipality/:units`;
  return [
    http.get(address, ({ params }) => {
      const [kpis, units] = [String(params.kpis).split(','), String(params.units).split(',')];
      const values = published.flatMap((one) => rowsOf(one, kpis, units));
      return HttpResponse.json({ values, count: values.length, next_url: null, previous_url: null });
    }),
  ];
}

type Row = { kpi: string; municipality: string; period: number; values: { gender: string; value: number | null }[] };

function rowsOf(indicator: Indicator, kpis: readonly string[], units: readonly string[]): Row[] {
  const connection = connectionOf(indicator);
  if (connection?.origin !== 'kolada' || !kpis.includes(connection.kpi)) return [];
  const { kpi, own, comparison } = connection;
  const split = (id: string) => indicator.splits.find((one) => one.id === id)?.series ?? null;
  const divided: Part[] = [
    { gender: 'T', series: indicator.series },
    { gender: 'K', series: split('split-women') },
    { gender: 'M', series: split('split-men') },
  ];
  return [
    ...rowsIn(kpi, own, divided),
    ...rowsIn(kpi, comparison, [{ gender: 'T', series: indicator.comparison }]),
  ].filter(({ municipality }) => units.includes(municipality));
}

type Part = { gender: string; series: Series | null };

function rowsIn(kpi: string, municipality: string, parts: readonly Part[]): Row[] {
  const years = new Set(parts.flatMap(({ series }) => series?.observations.map(({ period }) => period.edtf) ?? []));
  return Array.from(years, (year) => ({
    kpi,
    municipality,
    period: Number(year),
    values: parts.flatMap(({ gender, series }) => {
      const observation = series?.observations.find(({ period }) => period.edtf === year);
      if (observation === undefined) return [];
      return [{ gender, count: 1, status: '', value: 'value' in observation ? observation.value : null }];
    }),
  }));
}
