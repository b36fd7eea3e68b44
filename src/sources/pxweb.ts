import { z } from 'zod';
import type { Asker } from './asking.ts';
import { FetchProblem, notUnderstood } from './fetch-problem.ts';

/**
 * A table of PxWeb, API version 1, as Statistics Sweden describes it ("PxWeb API description", 2020): GET tells its
 * variables, POST asks for cells.
 */

const variable = z
  .object({
    code: z.string(),
    text: z.string(),
    values: z.array(z.string()),
    valueTexts: z.array(z.string()),
    time: z.boolean().optional(),
  })
  .refine(({ values, valueTexts }) => values.length === valueTexts.length);

/** A table that somebody is to read has a handful; and what is asked of one grows with each. */
const mostVariables = 20;

const metadata = z.object({ variables: z.array(variable).min(1).max(mostVariables) });

export type Variable = z.infer<typeof variable>;

/** d: a dimension; t: the time; c: what is counted. */
const answer = z.object({
  columns: z.array(z.object({ code: z.string(), type: z.string() })),
  data: z.array(z.object({ key: z.array(z.string()), values: z.array(z.string()) })),
});

/** Which values of each variable, by its code. */
export type Selection = ReadonlyMap<string, readonly string[]>;

/** What stands in the cell of these values, in the order of the selection's variables; undefined where there is none. */
export type Cells = (key: readonly string[]) => string | undefined;

/** Fewer than PxWeb gives at once: Folkhälsodata's own limit is 100,000. */
const mostCells = 10_000;

export async function variablesOf(asker: Asker, table: string): Promise<readonly Variable[]> {
  const told = metadata.safeParse(await asker.ask(asker.addressOf(table)));
  if (!told.success) throw notUnderstood(told.error);
  return told.data.variables;
}

/** In the format `json`, where a cell carries its own key and what stands for a missing value stands written. */
export async function cellsOf(asker: Asker, table: string, selection: Selection): Promise<Cells> {
  const count = [...selection.values()].reduce((product, values) => product * values.length, 1);
  if (count > mostCells) throw new FetchProblem('too-much', `Tabellen har ${count} värden om måttet.`);
  const query = Array.from(selection, ([code, values]) => ({ code, selection: { filter: 'item', values } }));
  const said = answer.safeParse(await asker.ask(asker.addressOf(table), { query, response: { format: 'json' } }));
  if (!said.success) throw notUnderstood(said.error);
  const { columns, data } = said.data;
  const codes = columns.filter(({ type }) => type !== 'c').map(({ code }) => code);
  if (codes.length !== selection.size || columns.length !== codes.length + 1) {
    throw new FetchProblem('not-understood', 'Svaret hade andra kolumner än dem som frågades.');
  }
  const places = Array.from(selection.keys(), (code) => codes.indexOf(code));
  const cells = new Map<string, string>();
  for (const { key, values } of data) {
    const at = keyOf(places.map((place) => key[place] ?? ''));
    const [mark] = values;
    if (mark === undefined || cells.has(at))
      throw new FetchProblem('not-understood', `Svaret hade en cell för mycket: ${key.join(', ')}.`);
    cells.set(at, mark);
  }
  return (key) => cells.get(keyOf(key));
}

function keyOf(key: readonly string[]): string {
  return JSON.stringify(key);
}
