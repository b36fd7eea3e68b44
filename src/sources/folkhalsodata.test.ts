import { describe, expect, it } from 'vitest';
import { fakeAsker } from '#tests/fake-asker.ts';
import { valuesFromFolkhalsodata } from './folkhalsodata.ts';

const smoking = 'A_Mo8/6_Levanor/01Begrans/06.01tobakdag/tobakdagyreg.px';
const kind = 'Användning av tobaks- och nikotinprodukter';
const measure = 'Andel och konfidensintervall';

type Variable = { code: string; text: string; values: string[]; valueTexts: string[]; time?: boolean };

function variable(code: string, values: Record<string, string>, more: Partial<Variable> = {}): Variable {
  return { code, text: code, values: Object.keys(values), valueTexts: Object.values(values), ...more };
}

const region = variable('Region', { '00': 'Riket', '08': 'Kalmar län', '0880': 'Kalmar' });
const sex = variable('Kön', { '00': 'Totalt', '01': 'Kvinnor', '02': 'Män' });
const year = variable('År', { '1': '2020-2023', '2': '2021-2024' }, { time: true });
const parts = variable(measure, {
  '01': 'Andel',
  '02': 'Konfidensintervall nedre gräns',
  '03': 'Konfidensintervall övre gräns',
  '04': 'Antal svar',
});
const products = variable(kind, { '01': 'Röker dagligen', '09': 'Snusar dagligen' });
const survey = [region, products, parts, sex, year];

type Cell = { key: string[]; values: unknown[] };
type Asked = { query: { code: string; selection: { filter: string; values: string[] } }[] };

/** A table that answers as PxWeb does, with what stands in each cell. */
function table(variables: readonly Variable[], mark: (key: Record<string, string>) => string) {
  let asked: Asked['query'] = [];
  const asker = fakeAsker((_, body) => {
    if (body === undefined) return { title: 'En tabell', variables };
    asked = isAsked(body) ? body.query : [];
    const keys = asked.reduce<string[][]>(
      (before, { selection }) => before.flatMap((key) => selection.values.map((value) => [...key, value])),
      [[]],
    );
    const named = (key: string[]) => Object.fromEntries(asked.map(({ code }, place) => [code, key[place] ?? '']));
    // In an order of its own: nothing is said of it being the one that was asked in.
    const data: Cell[] = keys.map((key) => ({ key: key.toReversed(), values: [mark(named(key))] }));
    const dimensions = asked.map(({ code }) => ({ code, text: code, type: code === 'År' ? 't' : 'd' }));
    return { columns: [...dimensions.toReversed(), { code: 'c', text: 'Andel', type: 'c' }], comments: [], data };
  });
  return { asker, selection: () => Object.fromEntries(asked.map(({ code, selection }) => [code, selection.values])) };
}

function isAsked(body: object): body is Asked {
  return 'query' in body;
}

async function saidBy(source: { asker: Parameters<typeof valuesFromFolkhalsodata>[0] }, path = smoking) {
  const connection = { origin: 'folkhalsodata', table: path, own: '08', comparison: '00' } as const;
  const delivery = await valuesFromFolkhalsodata(source.asker, connection);
  if ('failure' in delivery) throw new Error('It failed.');
  return Object.fromEntries(
    delivery.series.map(({ id, observations }) => [
      id,
      observations.map(({ period, outcome }) => ({ [period.edtf]: outcome })),
    ]),
  );
}

describe('what a table of Folkhälsodata says', () => {
  it('is the share and its interval, of the county, the country, women and men, by the years of the survey', async () => {
    const source = table(survey, ({ Region, Kön, År, [measure]: part }) => {
      const value = { '00': 6, '01': 5, '02': 7 }[Kön ?? ''] ?? 0;
      return String(
        value + (Region === '00' ? 10 : 0) + ({ '02': -1, '03': 1 }[part ?? ''] ?? 0) + (År === '2' ? 0.5 : 0),
      );
    });
    const both = (value: number) => [
      { '2020/2023': { value, interval: { low: value - 1, high: value + 1 } } },
      { '2021/2024': { value: value + 0.5, interval: { low: value - 0.5, high: value + 1.5 } } },
    ];
    expect(await saidBy(source)).toEqual({
      own: both(6),
      comparison: both(16),
      'split-women': both(5),
      'split-men': both(7),
    });
    expect(source.selection()).toEqual({
      Region: ['08', '00'],
      [kind]: ['01'],
      [measure]: ['01', '02', '03'],
      Kön: ['00', '01', '02'],
      År: ['1', '2'],
    });
  });

  it('of a register is the value itself, whatever the codes of women and men', async () => {
    const sexes = variable('Kön', { '1+2': 'Flickor och pojkar', '1': 'Pojkar', '2': 'Flickor' });
    const years = variable('År', { '2023': '2023', '2024': '2024' });
    const source = table([region, sexes, years], ({ Kön }) => ({ '1+2': '3', '1': '1', '2': '2' })[Kön ?? ''] ?? '');
    expect(await saidBy(source, 'A/B.px')).toMatchObject({
      own: [{ '2023': { value: 3 } }, { '2024': { value: 3 } }],
      'split-women': [{ '2023': { value: 2 } }, { '2024': { value: 2 } }],
      'split-men': [{ '2023': { value: 1 } }, { '2024': { value: 1 } }],
    });
  });

  it('has no value where one is marked as missing, and a reason where that is known', async () => {
    const years = variable('År', { a: '2020', b: '2021', c: '2022', d: '2023', e: '2024' });
    const marks: Record<string, string> = { a: '..', b: '-', c: '.', d: '......', e: ' 7.10 ' };
    const said = await saidBy(
      table([region, years], ({ År }) => marks[År ?? ''] ?? ''),
      'A/B.px',
    );
    expect(said.own).toEqual([{ '2022': { missing: 'not-applicable' } }, { '2024': { value: 7.1 } }]);
  });

  it.each(['..', '.'])('has no interval where an end of it is missing (%s)', async (mark) => {
    const said = await saidBy(table(survey, ({ [measure]: part }) => (part === '03' ? mark : '5')));
    expect(said.own?.[0]).toEqual({ '2020/2023': { value: 5 } });
  });

  it('is not understood of more variables than any table has', async () => {
    const one = (_: unknown, index: number) => variable(`Del ${index}`, { a: 'Alla' });
    const years = variable('År', { '2024': '2024' });
    const { asker } = table([region, years, ...Array.from({ length: 30 }, one)], () => '1');
    const connection = { origin: 'folkhalsodata', table: 'A/B.px', own: '08', comparison: '00' } as const;
    await expect(valuesFromFolkhalsodata(asker, connection)).rejects.toMatchObject({ failure: 'not-understood' });
    expect(asker.ask).toHaveBeenCalledTimes(1);
  });

  it('lacks the country where the table does', async () => {
    const county = variable('Region', { '08': 'Kalmar län' });
    const years = variable('År', { '2024': '2024' });
    expect(
      Object.keys(
        await saidBy(
          table([county, years], () => '1'),
          'A/B.px',
        ),
      ),
    ).toEqual(['own']);
  });
});

describe('a table is not understood when', () => {
  const years = variable('År', { '2024': '2024' });
  const ages = variable('Ålder', { '1': '16–29 år', '2': '30–44 år' });
  it.each<[string, readonly Variable[], string, string]>([
    ['it is divided by something unknown', [region, ages, years], '1', 'Tabellen är uppdelad på ”Ålder”'],
    ['the value that is ours is gone', [region, variable(kind, { '09': 'a', '22': 'b' }), years], '1', `”${kind}”`],
    ['it has no region', [sex, years], '1', 'ingen variabel för region'],
    ['it has no time', [region, sex], '1', 'ingen variabel för tid'],
    ['a period is no years', [region, variable('År', { '1': 'HT 2024' })], '1', 'okänd period: ”HT 2024”'],
    ['a period ends before it begins', [region, variable('År', { '1': '2024-2020' })], '1', 'okänd period'],
    ['no sex is all', [region, variable('Kön', { '1': 'Kvinnor', '2': 'Män' }), years], '1', 'inget värde för alla'],
    [
      'bounds are of no share',
      [region, variable('Mått', { '1': 'Konfidensintervall övre' }), years],
      '1',
      'heter Andel',
    ],
    ['a cell is no number', [region, years], '<b>7</b>', 'inte är ett tal: ”<b>7</b>”'],
    ['a cell has a comma', [region, years], '7,1', 'inte är ett tal: ”7,1”'],
    ['a cell is empty', [region, years], '', 'inte är ett tal: ””'],
  ])('%s', async (_, variables, mark, words) => {
    await expect(saidBy(table(variables, () => mark))).rejects.toMatchObject({
      failure: 'not-understood',
      message: expect.stringContaining(words),
    });
  });

  it.each<[string, unknown, unknown]>([
    ['its variables are no list', { title: 'x', variables: 'Region' }, null],
    ['a variable has more values than texts', { variables: [{ ...region, valueTexts: ['Riket'] }, years] }, null],
    ['it has no variables', { variables: [] }, null],
    ['the answer is a page', { variables: [region, years] }, 'html'],
    ['a cell is a number', { variables: [region, years] }, answered([{ key: ['08', '2024'], values: [7] }])],
    ['a cell comes twice', { variables: [region, years] }, answered([cell('7'), cell('8')])],
    ['a column is missing', { variables: [region, years] }, { columns: [{ code: 'Region', type: 'd' }], data: [] }],
    ['a cell has no value', { variables: [region, years] }, answered([{ key: ['08', '2024'], values: [] }])],
  ])('%s', async (_, told, said) => {
    const asker = fakeAsker((_path, body) => (body === undefined ? told : said));
    await expect(saidBy({ asker }, 'A/B.px')).rejects.toMatchObject({ failure: 'not-understood' });
  });

  it('it does not have the county, or more cells than anybody needs', async () => {
    const elsewhere = variable('Region', { '00': 'Riket', '13': 'Hallands län' });
    await expect(saidBy(table([elsewhere, years], () => '1'))).rejects.toMatchObject({ failure: 'nothing-there' });
    const many = Object.fromEntries(
      Array.from({ length: 6_000 }, (_, index) => [String(1000 + index), String(1000 + index)]),
    );
    const source = table([region, variable('År', many)], () => '1');
    await expect(saidBy(source, 'A/B.px')).rejects.toMatchObject({ failure: 'too-much' });
    expect(source.asker.ask).toHaveBeenCalledTimes(1);
  });
});

function cell(value: string): Cell {
  return { key: ['08', '2024'], values: [value] };
}

function answered(data: readonly Cell[]) {
  return {
    columns: [
      { code: 'Region', type: 'd' },
      { code: 'År', type: 't' },
      { code: 'c', type: 'c' },
    ],
    data,
  };
}
