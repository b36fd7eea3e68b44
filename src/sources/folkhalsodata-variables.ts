import { type Edtf, isEdtf } from '#domain/time/edtf.ts';
import { FetchProblem } from './fetch-problem.ts';
import { ownVariables } from './folkhalsodata-tables.ts';
import type { Variable } from './pxweb.ts';

/** What the variables of a table of Folkhälsodata stand for, each as codes of its own. */
export type Roles = {
  variables: readonly Variable[];
  region: Variable;
  time: Variable;
  periods: readonly { code: string; period: Edtf }[];
  /** Null: the table is not divided by sex. */
  sex: { variable: Variable; total: string; women: Part | null; men: Part | null } | null;
  /** Null: a cell is the value itself. */
  measure: { variable: Variable; value: string; low: string | null; high: string | null } | null;
  /** What is left: one value each. */
  fixed: ReadonlyMap<string, string>;
};

/** `name`: what the source calls it. */
export type Part = { code: string; name: string };

/**
 * Variables are known by what they are called, and their values by their texts where one survey codes them otherwise
 * than the next (1 is women in some tables and men in others). One that is not known fails the whole: which of its
 * values would be ours is for nobody to guess.
 */
export function rolesOf(table: string, variables: readonly Variable[]): Roles {
  const region = named(variables, /^region$/i);
  const time = variables.find((one) => one.time) ?? named(variables, /^(år|tid|period)$/i);
  if (region === undefined) throw new FetchProblem('not-understood', 'Tabellen har ingen variabel för region.');
  if (time === undefined) throw new FetchProblem('not-understood', 'Tabellen har ingen variabel för tid.');
  const sex = named(variables, /^kön$/i);
  const measure = variables.find(({ valueTexts }) => valueTexts.some((text) => isBound(text)));
  const known = [region, time, sex, measure];
  const others = variables.filter((one) => !known.includes(one));
  return {
    variables,
    region,
    time,
    periods: time.values.map((code, index) => ({ code, period: periodOf(time.valueTexts[index] ?? '') })),
    sex: sex === undefined ? null : sexesOf(sex),
    measure: measure === undefined ? null : measureOf(measure),
    fixed: new Map(others.map((one) => [one.code, onlyValue(table, one)])),
  };
}

function named(variables: readonly Variable[], name: RegExp): Variable | undefined {
  return variables.find(({ code, text }) => name.test(code) || name.test(text));
}

/** "2024", or the years that a survey is put together from: "2021-2024". */
function periodOf(text: string): Edtf {
  const [, from, to] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(text.trim()) ?? [];
  const period = to === undefined ? from : `${from}/${to}`;
  if (period !== undefined && isEdtf(period)) return period;
  throw new FetchProblem('not-understood', `Tabellen har en okänd period: ”${text}”.`);
}

function sexesOf(variable: Variable): Roles['sex'] {
  const parts = variable.values.map((code, index) => ({ code, name: variable.valueTexts[index] ?? '' }));
  const called = (...names: string[]) => parts.find(({ name }) => names.includes(name.trim().toLowerCase())) ?? null;
  const total = called('totalt', 'total', 'båda könen', 'kvinnor och män', 'män och kvinnor', 'samtliga');
  // The sum of the codes of both is both, whatever it is called.
  const both = parts.find(({ code }) => code === '1+2') ?? null;
  const code = (total ?? both)?.code;
  if (code === undefined)
    throw new FetchProblem('not-understood', `Variabeln ”${variable.text}” har inget värde för alla.`);
  return { variable, total: code, women: called('kvinnor', 'flickor'), men: called('män', 'pojkar') };
}

function measureOf(variable: Variable): Roles['measure'] {
  const codeOf = (isIt: (text: string) => boolean) => variable.values[variable.valueTexts.findIndex(isIt)] ?? null;
  const value = codeOf((text) => /^(andel|medelvärde|antal per 100\s?000)$/i.test(text.trim()));
  if (value === null)
    throw new FetchProblem('not-understood', `Variabeln ”${variable.text}” har inget värde som heter Andel.`);
  return {
    variable,
    value,
    low: codeOf((text) => isBound(text, 'nedre')),
    high: codeOf((text) => isBound(text, 'övre')),
  };
}

/** "Konfidensintervall nedre gräns". */
function isBound(text: string, side = ''): boolean {
  const lower = text.toLowerCase();
  return lower.startsWith('konfidensintervall') && lower.includes(side);
}

function onlyValue(table: string, { code, text, values }: Variable): string {
  const [only, second] = values;
  const chosen = second === undefined ? only : ownVariables[table]?.[code];
  if (chosen !== undefined && values.includes(chosen)) return chosen;
  throw new FetchProblem(
    'not-understood',
    `Tabellen är uppdelad på ”${text}”, och vilket värde som är måttets är inte känt.`,
  );
}
