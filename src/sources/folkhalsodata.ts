import type { DeliveredSeries, DeliveredValue, Delivery } from '#domain/delivery.ts';
import type { Outcome } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import type { Wanted } from '#operations/ports.ts';
import type { Asker } from './asking.ts';
import { FetchProblem } from './fetch-problem.ts';
import { type Roles, rolesOf } from './folkhalsodata-variables.ts';
import { type Cells, cellsOf, type Selection, variablesOf } from './pxweb.ts';

/**
 * Folkhälsodata, the database of the Public Health Agency, through PxWeb: the county, the country and, where the table
 * is divided so, women and men of the county. Throws a FetchProblem when all of it is not understood.
 */

type Connection = Extract<Wanted['connection'], { origin: 'folkhalsodata' }>;
export type WantedOfFolkhalsodata = Wanted & { connection: Connection };

export async function valuesFromFolkhalsodata(asker: Asker, connection: Connection): Promise<Delivery> {
  const { table, own, comparison } = connection;
  const roles = rolesOf(table, await variablesOf(asker, table));
  const { region, sex } = roles;
  if (!region.values.includes(own)) throw new FetchProblem('nothing-there', `Tabellen har inte region ${own}.`);
  const regions = [own, comparison].filter((code) => region.values.includes(code));
  const selection = selectionOf(roles, regions);
  const cells = await cellsOf(asker, table, selection);
  const valuesOf = (of: { region: string; sex: string | null }) => observed(roles, keysIn(selection, roles, of), cells);
  const total = sex?.total ?? null;
  const series: DeliveredSeries[] = [{ id: 'own', observations: valuesOf({ region: own, sex: total }) }];
  if (regions.includes(comparison)) {
    const observations = valuesOf({ region: comparison, sex: total });
    series.push({ id: 'comparison', geography: 'Riket', observations });
  }
  for (const [id, part] of [
    ['split-women', sex?.women],
    ['split-men', sex?.men],
  ] as const) {
    if (!part) continue;
    series.push({ id, by: 'sex', name: part.name, observations: valuesOf({ region: own, sex: part.code }) });
  }
  return { series };
}

/** In the table's own order of variables. */
function selectionOf({ variables, region, time, sex, measure, fixed }: Roles, regions: readonly string[]): Selection {
  return new Map(
    variables.map(({ code, values }) => {
      if (code === region.code) return [code, regions];
      if (code === time.code) return [code, values];
      if (code === sex?.variable.code) return [code, codesOf(sex.total, sex.women?.code, sex.men?.code)];
      if (code === measure?.variable.code) return [code, codesOf(measure.value, measure.low, measure.high)];
      return [code, codesOf(fixed.get(code))];
    }),
  );
}

function codesOf(...codes: readonly (string | null | undefined)[]): string[] {
  return codes.filter((code) => typeof code === 'string');
}

type KeyOf = (time: string, measure: string | null) => string[];

function keysIn(
  selection: Selection,
  { region, time, sex, measure, fixed }: Roles,
  of: { region: string; sex: string | null },
): KeyOf {
  return (period, part) =>
    Array.from(selection.keys(), (code) => {
      if (code === region.code) return of.region;
      if (code === time.code) return period;
      if (code === sex?.variable.code) return of.sex ?? '';
      if (code === measure?.variable.code) return part ?? '';
      return fixed.get(code) ?? '';
    });
}

function observed({ periods, measure }: Roles, keyOf: KeyOf, cells: Cells): DeliveredValue[] {
  const outcomeAt = (code: string, part: string | null) => outcomeOf(cells(keyOf(code, part)));
  return periods.flatMap(({ code, period }) => {
    const outcome = outcomeAt(code, measure?.value ?? null);
    if (outcome === null) return [];
    const low = measure?.low ? outcomeAt(code, measure.low) : null;
    const high = measure?.high ? outcomeAt(code, measure.high) : null;
    return [{ period: written(period), outcome: withInterval(outcome, low, high) }];
  });
}

function withInterval(outcome: Outcome, low: Outcome | null, high: Outcome | null): Outcome {
  if (!('value' in outcome) || low === null || high === null) return outcome;
  if (!('value' in low) || !('value' in high)) return outcome;
  return { value: outcome.value, interval: { low: low.value, high: high.value } };
}

/**
 * What stands in a cell. PC-Axis marks what is missing with one to six dots or a dash; one dot is "kan inte förekomma",
 * and what the others mean differs from table to table, so that they say no more than that there is no value.
 */
function outcomeOf(mark: string | undefined): Outcome | null {
  if (mark === undefined) return null;
  const text = mark.trim();
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (text === '.') return { missing: 'not-applicable' };
  if (/^(-|\.{2,6})$/.test(text)) return null;
  throw new FetchProblem('not-understood', `Tabellen har ett värde som inte är ett tal: ”${text.slice(0, 20)}”.`);
}
