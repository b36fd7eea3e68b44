import { z } from 'zod';
import type { DeliveredSeries, Delivery } from '#domain/delivery.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { longestSeries } from '#domain/indicator.ts';
import { isEdtf } from '#domain/time/edtf.ts';
import { written } from '#domain/time/written.ts';
import type { Wanted } from '#operations/ports.ts';
import type { Asker } from './asking.ts';
import { FetchProblem, notUnderstood } from './fetch-problem.ts';

/**
 * Kolada's API, version 3, below `https://api.kolada.se/v3`. As it is described by RKA (github.com/Hypergene/kolada, for
 * version 2) and spoken by rKolada 0.3 (the pages of version 3, and what it marks as deleted).
 */

type Connection = Extract<Wanted['connection'], { origin: 'kolada' }>;
export type WantedOfKolada = Wanted & { connection: Connection };

/** Ids in one segment of an address. */
const mostIds = 25;

/** Of one question: as many years as a series may have, for each key figure, here and in the country. */
const mostRows = mostIds * 2 * longestSeries;

const row = z.object({
  kpi: z.string(),
  municipality: z.string(),
  period: z.union([z.int(), z.string()]).transform(String),
  isdeleted: z.boolean().nullish(),
  values: z.array(
    z.object({
      /** Total, kvinnor, män. */
      gender: z.enum(['T', 'K', 'M']),
      value: z.number().nullable(),
      isdeleted: z.boolean().nullish(),
    }),
  ),
});
const page = z.object({ values: z.array(row), next_url: z.string().nullish() });

type Row = z.infer<typeof row>;
type Gender = Row['values'][number]['gender'];

/** Throws a FetchProblem when Kolada does not answer, or not so that all of it is understood. */
export async function valuesFromKolada(
  asker: Asker,
  wanted: readonly WantedOfKolada[],
): Promise<Map<IndicatorId, Delivery>> {
  const kpis = [...new Set(wanted.map(({ connection }) => connection.kpi))];
  const units = [...new Set(wanted.flatMap(({ connection: { own, comparison } }) => [own, comparison]))];
  const rows: Row[] = [];
  for (const some of inGroups(kpis)) {
    for (const those of inGroups(units)) rows.push(...(await rowsOf(asker, some, those)));
  }
  return new Map(wanted.map(({ id, connection }) => [id, deliveryOf(rows, connection)]));
}

/** Page after page, every year that there is. */
async function rowsOf(asker: Asker, kpis: readonly string[], units: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  let next: URL | null = asker.addressOf(`data/kpi/${kpis.join(',')}/municipality/${units.join(',')}`);
  while (next !== null) {
    if (seen.has(next.href)) throw new FetchProblem('endless', 'Källan hänvisade tillbaka till en sida som var läst.');
    if (seen.size >= asker.limits.pages) throw new FetchProblem('endless', `Svaret var längre än ${seen.size} sidor.`);
    seen.add(next.href);
    const answer = page.safeParse(await asker.ask(next));
    if (!answer.success) throw notUnderstood(answer.error);
    const { values, next_url } = answer.data;
    if (rows.length + values.length > mostRows)
      throw new FetchProblem('too-much', `Källan gav fler än ${mostRows} rader.`);
    for (const one of values) {
      if (kpis.includes(one.kpi) && units.includes(one.municipality)) rows.push(one);
      else
        throw new FetchProblem(
          'not-understood',
          `Källan svarade om ${one.kpi} för ${one.municipality}, som inte frågades.`,
        );
    }
    next = next_url ? following(asker, next_url, next) : null;
  }
  return rows;
}

function following(asker: Asker, address: string, from: URL): URL {
  const url = asker.within(address, from);
  if (url === null) throw new FetchProblem('not-understood', 'Nästa sida låg på en annan adress än källans.');
  return url;
}

function deliveryOf(rows: readonly Row[], { kpi, own, comparison }: Connection): Delivery {
  const valuesOf = (unit: string, gender: Gender) =>
    rows.filter((one) => one.kpi === kpi && one.municipality === unit).flatMap((one) => valueIn(one, gender) ?? []);
  const series: DeliveredSeries[] = [
    { id: 'own', observations: valuesOf(own, 'T') },
    { id: 'comparison', geography: 'Riket', observations: valuesOf(comparison, 'T') },
    { id: 'split-women', by: 'sex', name: 'Kvinnor', observations: valuesOf(own, 'K') },
    { id: 'split-men', by: 'sex', name: 'Män', observations: valuesOf(own, 'M') },
  ];
  return { series };
}

/** Null where there is no value. Why there is none Kolada does not say in a way that is described. */
function valueIn(
  { kpi, period, isdeleted, values }: Row,
  gender: Gender,
): DeliveredSeries['observations'][number] | null {
  const [one, other] = values.filter((value) => value.gender === gender);
  if (other !== undefined) throw new FetchProblem('not-understood', `${kpi} har två värden för ${period}.`);
  if (one === undefined || one.value === null || one.isdeleted || isdeleted) return null;
  if (!/^\d{4}$/.test(period) || !isEdtf(period))
    throw new FetchProblem('not-understood', `${kpi} har en okänd period: ${period}.`);
  return { period: written(period), outcome: { value: one.value } };
}

function inGroups(ids: readonly string[]): string[][] {
  const groups = Math.ceil(ids.length / mostIds);
  return Array.from({ length: groups }, (_, index) => ids.slice(index * mostIds, (index + 1) * mostIds));
}
