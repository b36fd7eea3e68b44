import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { calendarDate } from './calendar.ts';
import { type DeliveredSeries, type Delivery, findingOf, mostDelivered, stillHolds } from './delivery.ts';
import { evolveIndicator } from './evolve-indicator.ts';
import { type Indicator, longestSeries, type Outcome, observationOf, outcomeOf, seriesOf } from './indicator.ts';
import { edtf } from './time/edtf.ts';
import { written } from './time/written.ts';

type Values = Record<string, number | Outcome>;

const asStands = { '2020': 82, '2021': 83.5, '2022': { missing: 'confidential' }, '2023': 84.1 } as const;
const [noted, on] = ['2026-11-22T09:00:00.000Z', calendarDate('2026-11-22')];

function own(values: Values): DeliveredSeries {
  return { id: 'own', observations: observed(values) };
}

function observed(values: Values): DeliveredSeries['observations'] {
  return Object.entries(values).map(([period, value]) => ({
    period: written(period),
    outcome: typeof value === 'number' ? { value } : value,
  }));
}

function women(values: Values): DeliveredSeries {
  return {
    id: 'split-women',
    by: 'sex',
    name: 'Kvinnor',
    observations: observed(values),
  };
}

function takenIn(indicator: Indicator, delivery: Delivery): Indicator {
  const finding = findingOf(indicator, delivery);
  if (finding.state !== 'proposed') return indicator;
  const { proposals, newSeries } = finding;
  return evolveIndicator(indicator, {
    entityId: indicator.id,
    areaId: indicator.areaId,
    event: { type: 'values-taken-in', proposals, newSeries, readOn: on },
    on,
    by: 'person-anna',
    provenance: { kind: 'entered' },
  });
}

describe('what a delivery means for an indicator', () => {
  it('is nothing when the source says what stands here', () => {
    expect(findingOf(anIndicator(), { series: [own(asStands)] })).toEqual({ state: 'unchanged' });
  });

  it('is what is new, revised and withdrawn, in the order of periods', () => {
    const { '2021': _, ...rest } = asStands;
    expect(findingOf(anIndicator(), { series: [own({ ...rest, '2020': 81.9, '2024': 85 })] })).toEqual({
      state: 'proposed',
      newSeries: [],
      proposals: [
        { series: 'own', period: written('2020'), from: { value: 82 }, to: { value: 81.9 } },
        { series: 'own', period: written('2021'), from: { value: 83.5 }, to: { missing: 'withdrawn' } },
        { series: 'own', period: written('2024'), from: null, to: { value: 85 } },
      ],
    });
  });

  it('leaves what somebody has entered from elsewhere, and what a missing value was missing for', () => {
    const source = { title: 'En enkät', url: null, published: null };
    const [first, ...rest] = anIndicator().series.observations;
    if (first === undefined) throw new Error('The builder has values.');
    const indicator = anIndicator({
      series: { geography: 'Kalmar län', observations: [{ ...first, source }, ...rest] },
    });
    expect(findingOf(indicator, { series: [own({ '2021': 83.5, '2023': 84.1 })] })).toEqual({ state: 'unchanged' });
  });

  it('says nothing of series that the source does not speak of', () => {
    const indicator = anIndicator({ comparison: aSeries('Riket', { '2023': 83 }) });
    const silent: DeliveredSeries = { id: 'comparison', geography: 'Riket', observations: [] };
    expect(findingOf(indicator, { series: [own(asStands), silent] })).toEqual({ state: 'unchanged' });
  });

  it('has a series that is not here yet, once it has values', () => {
    const finding = findingOf(anIndicator(), { series: [own(asStands), women({ '2023': 85 })] });
    expect(finding).toMatchObject({
      newSeries: [{ id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län' }],
      proposals: [{ series: 'split-women', from: null, to: { value: 85 } }],
    });
    expect(finding).not.toHaveProperty('newSeries.0.observations');
  });

  it('is rounded to the decimals that the measure has, by the digits that are written', () => {
    const interval = { low: 83.949_9, high: 86.05 };
    const finding = findingOf(anIndicator(), { series: [own({ ...asStands, '2024': { value: 84.65, interval } })] });
    expect(finding).toMatchObject({ proposals: [{ to: { value: 84.7, interval: { low: 83.9, high: 86.1 } } }] });
    expect(findingOf(anIndicator(), { series: [own({ ...asStands, '2023': 84.149 })] }).state).toBe('unchanged');
  });

  it.each<[string, Values, object]>([
    ['no value of ours', { '2023': { missing: 'confidential' } }, { failure: 'nothing-there' }],
    ['a share of more than all', { '2023': 101 }, { failure: 'not-understood', detail: /Värdet för 2023/ }],
    ['an interval that leaves its value out', { '2023': { value: 5, interval: { low: 6, high: 7 } } }, {}],
  ])('is a failure and nothing else where there is %s', (_, values, expected) => {
    const { detail, ...rest } = { detail: /./, ...expected };
    const finding = findingOf(anIndicator(), { series: [own(values)] });
    expect(finding).toMatchObject({ state: 'failed', ...rest });
    if ('detail' in expected) expect(finding).toHaveProperty('detail', expect.stringMatching(detail));
  });

  it('is a failure where a period comes twice, or there are more values than anybody has', () => {
    const twice = { ...own({}), observations: [...observed({ '2023': 84 }), ...observed({ '2023': 85 })] };
    expect(findingOf(anIndicator(), { series: [twice] })).toMatchObject({ failure: 'not-understood' });
    const tooLong = Array.from({ length: longestSeries + 1 }, (_, index) => [String(3000 + index), 1]);
    expect(findingOf(anIndicator(), { series: [own(Object.fromEntries(tooLong))] })).toMatchObject({
      failure: 'too-much',
    });
    const years = Array.from({ length: mostDelivered + 1 }, (_, index) => [String(3000 + index), 1]);
    const finding = findingOf(anIndicator(), { series: [own(Object.fromEntries(years))] });
    expect(finding).toMatchObject({ failure: 'too-much' });
  });

  it('tells a failure on', () => {
    const failed = { failure: 'time-out', detail: 'Inget svar på 20 sekunder.' } as const;
    expect(findingOf(anIndicator(), failed)).toEqual({ state: 'failed', ...failed });
  });
});

it('no longer holds once one of the values that it is about has been changed', () => {
  const finding = findingOf(anIndicator(), { series: [own({ ...asStands, '2020': 82.5, '2023': 84.5 })] });
  if (finding.state !== 'proposed') throw new Error('Something is proposed.');
  expect(stillHolds(anIndicator(), finding)).toBe(true);
  const series = aSeries('Kalmar län', { '2020': 82, '2021': 83.5, '2023': 84.2 });
  expect(stillHolds(anIndicator({ series }), finding)).toBe(false);
});

describe('whatever a source says', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  const outcome: fc.Arbitrary<Outcome> = fc.oneof(
    value.map((one) => ({ value: one })),
    fc.tuple(value, value, value).map((three) => {
      const [low = 0, middle = 0, high = 0] = three.sort((a, b) => a - b);
      return { value: middle, interval: { low, high } };
    }),
    fc.constantFrom<Outcome>({ missing: 'confidential' }, { missing: 'not-applicable' }),
  );
  const period = fc.constantFrom('2019', '2020', '2021', '2022', '2023', '2024', '2021/2024');
  const values = fc.uniqueArray(fc.tuple(period, outcome), { selector: ([of]) => of }).map(Object.fromEntries);
  const delivery = fc.record({ ours: values, comparison: values, theirs: values }).map(
    ({ ours, comparison, theirs }): Delivery => ({
      series: [
        { ...own(ours), observations: observed({ ...ours, '2018': 50 }) },
        { id: 'comparison', geography: 'Riket', observations: observed(comparison) },
        women(theirs),
      ],
    }),
  );

  it('taking it in makes the series say the same, and asking again then finds nothing new', () => {
    fc.assert(
      fc.property(delivery, (said) => {
        const after = takenIn(anIndicator({ comparison: null }), said);
        expect(findingOf(after, said)).toEqual({ state: 'unchanged' });
        if ('failure' in said) return;
        for (const { id, observations } of said.series) {
          const series = seriesOf(after, id);
          for (const one of observations) {
            const taken = series === null ? undefined : observationOf(series, one.period.edtf);
            if (taken === undefined) throw new Error(`${one.period.edtf} was not taken in.`);
            expect(near(outcomeOf(taken), one.outcome)).toBe(true);
          }
        }
      }),
    );
  });

  it('every value that stood here is left, or stands as the one before', () => {
    fc.assert(
      fc.property(delivery, (said) => {
        const before = anIndicator();
        const after = takenIn(before, said);
        for (const one of before.series.observations) {
          const now = observationOf(after.series, edtf(one.period.edtf));
          const said = [now, ...(now?.earlier ?? []).map(({ outcome }) => outcome)];
          expect(said).toContainEqual(expect.objectContaining(outcomeOf(one)));
        }
        expect(evolveIndicator(before, { ...dismissed(before), on })).toEqual({ ...before, fetched: null });
      }),
    );
  });
});

function near(a: Outcome, b: Outcome): boolean {
  if ('missing' in a || 'missing' in b) return 'missing' in a && 'missing' in b && a.missing === b.missing;
  const pairs = [[a.value, b.value] as const, [a.interval?.low, b.interval?.low] as const];
  return pairs.every(([one = 0, other = 0]) => Math.abs(one - other) <= 0.050_001);
}

function dismissed({ id, areaId }: Indicator) {
  const provenance = { kind: 'entered' } as const;
  return { entityId: id, areaId, event: { type: 'values-dismissed' } as const, by: null, provenance, at: noted };
}
