import { describe, expect, it } from 'vitest';
import { fakeAsker } from '#tests/fake-asker.ts';
import { valuesFromKolada, type WantedOfKolada } from './kolada.ts';

const wanted = wantedOf(1);
const page = { next_url: null, previous_url: null, count: 1 };

function wantedOf(number: number): WantedOfKolada {
  const kpi = `N${String(number).padStart(5, '0')}`;
  return { id: `indicator-${number}`, connection: { origin: 'kolada', kpi, own: '0008', comparison: '0000' } };
}

function row(period: unknown, values: unknown, more: object = {}) {
  return { kpi: 'N00001', municipality: '0008', period, values, ...more };
}

const total = (value: number | null) => [{ gender: 'T', count: 1, status: '', value }];

async function saidOf(...pages: readonly unknown[]) {
  let nth = 0;
  const delivery = (
    await valuesFromKolada(
      fakeAsker(() => pages[nth++]),
      [wanted],
    )
  ).get(wanted.id);
  if (delivery === undefined || 'failure' in delivery) throw new Error('Nothing was delivered.');
  return Object.fromEntries(
    delivery.series.map(({ id, observations }) => [
      id,
      observations.map(({ period, outcome }) => [period.edtf, 'value' in outcome ? outcome.value : outcome.missing]),
    ]),
  );
}

describe('what Kolada says', () => {
  it('is our values, those of the country, and those of women and men', async () => {
    const both = [...total(18.25), { gender: 'K', value: 9 }, { gender: 'M', value: 27 }];
    const values = [row(2023, both), row('2024', total(17)), row(2023, total(16.1), { municipality: '0000' })];
    expect(await saidOf({ ...page, values })).toEqual({
      own: [
        ['2023', 18.25],
        ['2024', 17],
      ],
      comparison: [['2023', 16.1]],
      'split-women': [['2023', 9]],
      'split-men': [['2023', 27]],
    });
  });

  it('has nothing where a value is missing or marked as deleted', async () => {
    const values = [
      row(2021, total(null)),
      row(2022, [{ gender: 'T', value: 4, isdeleted: true }]),
      row(2023, total(4), { isdeleted: true }),
      row(2024, []),
      row(2025, [{ gender: 'T', value: 5, isdeleted: false }]),
    ];
    expect((await saidOf({ ...page, values })).own).toEqual([['2025', 5]]);
  });

  it('goes on for as many pages as there are', async () => {
    const next = 'https://source.example/v3/data/kpi/N00001/municipality/0008,0000?page=2';
    expect(
      (await saidOf({ values: [row(2023, total(1))], next_url: next }, { values: [row(2024, total(2))] })).own,
    ).toEqual([
      ['2023', 1],
      ['2024', 2],
    ]);
  });

  it('is asked for 25 key figures at a time', async () => {
    const many = Array.from({ length: 30 }, (_, index) => wantedOf(index + 1));
    const asked: string[] = [];
    const asker = fakeAsker((path) => {
      asked.push(path);
      return { ...page, values: [] };
    });
    expect((await valuesFromKolada(asker, many)).size).toBe(30);
    expect(asked.map((path) => path.split('/')[4]?.split(',').length)).toEqual([25, 5]);
    expect(asked[1]).toBe('/v3/data/kpi/N00026,N00027,N00028,N00029,N00030/municipality/0008,0000');
  });
});

describe('is not understood when', () => {
  it.each<[string, unknown, RegExp]>([
    ['it is a list', [], /okänd form/],
    ['it is nothing', null, /okänd form/],
    ['it is an error', { detail: 'Not found' }, /”values”/],
    ['a value is a text', { values: [row(2024, [{ gender: 'T', value: '17,2' }])] }, /values\.0\.values\.0\.value/],
    ['a value is of an unknown sex', { values: [row(2024, [{ gender: 'X', value: 1 }])] }, /gender/],
    ['values are no list', { values: [row(2024, {})] }, /values\.0\.values/],
    ['a period is no year', { values: [row('2024Q1', total(1))] }, /okänd period: 2024Q1/],
    ['a period has two values', { values: [row(2024, [...total(1), ...total(2)])] }, /två värden för 2024/],
    ['it is about something else', { values: [row(2024, total(1), { kpi: 'N99999' })] }, /N99999 för 0008, som inte/],
    ['it is about somewhere else', { values: [row(2024, total(1), { municipality: '0880' })] }, /som inte frågades/],
    ['it goes on elsewhere', { values: [], next_url: 'https://example.org/v3/data' }, /annan adress/],
    ['it goes on where we did not ask', { values: [], next_url: 'https://source.example/admin' }, /annan adress/],
  ])('%s', async (_, answer, words) => {
    const asking = valuesFromKolada(
      fakeAsker(() => answer),
      [wanted],
    );
    await expect(asking).rejects.toMatchObject({ failure: 'not-understood', message: expect.stringMatching(words) });
  });

  it('it leads in a circle, or never ends', async () => {
    const circle = fakeAsker(() => ({ values: [], next_url: '/v3/data/kpi/N00001/municipality/0008,0000' }));
    await expect(valuesFromKolada(circle, [wanted])).rejects.toMatchObject({ failure: 'endless' });
    expect(circle.ask).toHaveBeenCalledTimes(1);
    let nth = 0;
    const endless = fakeAsker(() => ({ values: [], next_url: `?page=${nth++}` }));
    await expect(valuesFromKolada(endless, [wanted])).rejects.toMatchObject({ failure: 'endless' });
    expect(endless.ask).toHaveBeenCalledTimes(4);
  });
});

it('reads as many rows as there are years', async () => {
  const values = Array.from({ length: 9_000 }, (_, index) => row(1000 + index, total(1)));
  expect((await saidOf({ ...page, values })).own).toHaveLength(9_000);
});

it('does not read more rows than there can be, however many pages they come on', async () => {
  const values = Array.from({ length: 9_000 }, (_, index) => row(1000 + index, total(1)));
  let nth = 0;
  const asker = fakeAsker(() => ({ values, next_url: `?page=${nth++}` }));
  await expect(valuesFromKolada(asker, [wanted])).rejects.toMatchObject({ failure: 'too-much' });
  expect(asker.ask).toHaveBeenCalledTimes(3);
});
