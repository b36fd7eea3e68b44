import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureEvents } from '#tests/arbitrary-measures.ts';
import { anEvent, anIndicator, aSeries, today } from '#tests/builders.ts';
import { calendarDate } from './calendar.ts';
import type { Document } from './document.ts';
import type { Event } from './events.ts';
import { evolve } from './evolve.ts';
import { evolveIndicator } from './evolve-indicator.ts';
import { type Indicator, type Observation, type Outcome, outcomeOf, type Proposed, type Series } from './indicator.ts';
import { byEnd } from './time/compare.ts';
import { written } from './time/written.ts';

const source = { title: 'Region Kalmar län', url: null, published: null };
const readOn = calendarDate('2026-11-22');
const by = 'person-coordinator';
const evolved = (event: Event, before: Indicator = anIndicator()) => evolveIndicator(before, anEvent(event));
const standing = (series: Series | null | undefined, period: string) =>
  series?.observations.find((one) => one.period.edtf === period);

function correction(period: string, from: Outcome, to: Outcome, series: 'own' | 'comparison' = 'own'): Event {
  return { type: 'observation-corrected', series, period: written(period), from, to, source, readOn, reason: 'Fel' };
}

function takenIn(proposed: Partial<Proposed>): Event {
  return { type: 'values-taken-in', readOn, proposals: [], newSeries: [], ...proposed };
}

describe('a value that is entered', () => {
  const recorded = (period: string, series: 'own' | 'comparison' | 'split-women' = 'own'): Event => {
    const observation: Observation = { period: written(period), value: 84, source, readOn };
    return { type: 'observation-recorded', series, observation };
  };

  it('stands in the order of periods, with its own source', () => {
    const { series } = evolved(recorded('2019'));
    expect(series.observations.map(({ period }) => period.edtf)).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(series.observations[0]).toEqual({ period: written('2019'), value: 84, source, readOn });
  });

  it('is of the series that it was entered for, and of no other', () => {
    const { series, comparison } = evolved(recorded('2024', 'comparison'));
    expect(series).toEqual(anIndicator().series);
    expect(standing(comparison, '2024')).toMatchObject({ value: 84 });
    expect(evolved(recorded('2024', 'split-women'))).toEqual(anIndicator());
    const alone = anIndicator({ comparison: null });
    expect(evolved(recorded('2024', 'comparison'), alone)).toEqual(alone);
  });

  it('is gone when it is taken away, and the others stay', () => {
    const observation: Observation = { period: written('2021'), value: 83.5 };
    const { series } = evolved({ type: 'observation-removed', series: 'own', observation, reason: 'Fel år' });
    expect(series.observations.map(({ period }) => period.edtf)).toEqual(['2020', '2022', '2023']);
  });
});

describe('a value that is corrected', () => {
  it('keeps what stood there, with who changed it, when and why', () => {
    const once = evolved(correction('2021', { value: 83.5 }, { value: 38.5 }));
    const twice = evolved(correction('2021', { value: 38.5 }, { missing: 'withdrawn' }), once);
    expect(standing(twice.series, '2021')).toEqual({
      period: written('2021'),
      missing: 'withdrawn',
      source,
      readOn,
      earlier: [
        { outcome: { value: 83.5 }, on: today, by, reason: 'Fel' },
        { outcome: { value: 38.5 }, on: today, by, reason: 'Fel', source, readOn },
      ],
    });
  });

  it('never loses one, however often it is corrected by hand or revised by its source', () => {
    const outcome: fc.Arbitrary<Outcome> = fc.oneof(
      fc.record({ value: fc.integer({ min: 0, max: 100 }) }),
      fc.constant({ missing: 'withdrawn' as const }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), outcome), { maxLength: 8 }), (changes) => {
        let indicator = anIndicator();
        const stood: Outcome[] = [];
        for (const [isByHand, to] of changes) {
          const from = outcomeOf(standing(indicator.series, '2021') ?? expect.fail());
          stood.push(from);
          const proposal = { series: 'own', period: written('2021'), from, to } as const;
          const event = isByHand ? correction('2021', from, to) : takenIn({ proposals: [proposal] });
          indicator = evolved(event, indicator);
        }
        const now = standing(indicator.series, '2021') ?? expect.fail();
        expect([...(now.earlier ?? []).map((one) => one.outcome), outcomeOf(now)]).toEqual([
          ...stood,
          changes.at(-1)?.[1] ?? { value: 83.5 },
        ]);
      }),
    );
  });
});

describe('what a source says', () => {
  const at = '2026-11-21T23:30:00.000Z';
  const proposals: Proposed['proposals'] = [
    { series: 'own', period: written('2023'), from: { value: 84.1 }, to: { value: 84.3 } },
    { series: 'own', period: written('2024'), from: null, to: { value: 85, interval: { low: 83, high: 87 } } },
    { series: 'split-women', period: written('2024'), from: null, to: { value: 86 } },
  ];
  const newSeries: Proposed['newSeries'] = [
    { id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län' },
    { id: 'comparison', geography: 'Sverige' },
  ];

  it('is asked for, and changes no value before somebody has said yes', () => {
    const asked = evolved({ type: 'values-asked-for' });
    expect(asked).toEqual(anIndicator({ fetched: { state: 'asked' } }));
    const fetched = { state: 'proposed', at, proposals, newSeries } as const;
    expect(evolved({ type: 'values-fetched', fetched }, asked)).toEqual(anIndicator({ fetched }));
    const dismissed = evolved({ type: 'values-dismissed' }, anIndicator({ fetched }));
    expect(dismissed).toEqual(anIndicator());
  });

  it('that nothing is new, is a reading of all that stands, on the Swedish day of it', () => {
    const fetched = { state: 'unchanged', at } as const;
    expect(evolved({ type: 'values-fetched', fetched })).toEqual(anIndicator({ fetched, readOn }));
    const failed = { state: 'failed', at, failure: 'time-out', detail: null } as const;
    expect(evolved({ type: 'values-fetched', fetched: failed })).toEqual(anIndicator({ fetched: failed }));
  });

  it('is taken in as it was proposed: revised, new, and of new parts', () => {
    const { series, comparison, splits, fetched, ...rest } = evolved(takenIn({ proposals, newSeries }));
    expect(standing(series, '2023')).toMatchObject({
      value: 84.3,
      earlier: [{ outcome: { value: 84.1 }, by, reason: null }],
    });
    expect(standing(series, '2024')).toEqual({
      period: written('2024'),
      value: 85,
      interval: { low: 83, high: 87 },
    });
    expect(splits).toEqual([
      { id: 'split-women', by: 'sex', name: 'Kvinnor', series: aSeries('Kalmar län', { '2024': 86 }) },
    ]);
    expect(comparison).toEqual(anIndicator().comparison);
    expect([rest.readOn, fetched]).toEqual([readOn, null]);
  });

  it('leaves a part that is there already as it is, and keeps a value that nobody had proposed to replace', () => {
    const twice = evolved(takenIn({ newSeries }), evolved(takenIn({ proposals, newSeries })));
    expect(twice.splits).toHaveLength(1);
    expect(twice.splits[0]?.series.observations).toHaveLength(1);
    const { series } = evolved(
      takenIn({ proposals: [{ series: 'own', period: written('2021'), from: null, to: { value: 1 } }] }),
    );
    expect(standing(series, '2021')).toMatchObject({ value: 1, earlier: [{ outcome: { value: 83.5 } }] });
  });
});

describe('any events about measures', () => {
  it('leave every series in the order of its periods, each once, and the rest of the indicator as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...measureEvents), { maxLength: 12 }), (events) => {
        const before = anIndicator();
        const indicator = events.reduce((one, event) => evolved(event, one), before);
        const all = [indicator.series, indicator.comparison, ...indicator.splits.map(({ series }) => series)];
        for (const series of all) {
          const periods = series?.observations.map(({ period }) => period.edtf) ?? [];
          expect(periods).toEqual([...new Set(periods)].sort(byEnd));
        }
        const { series, comparison, splits, fetched, readOn: day, ...rest } = indicator;
        expect({ ...before, ...rest }).toEqual(before);
      }),
    );
  });
});

it('an indicator that was added by 0.3.0 has no parts, no breaks and was never fetched', () => {
  const { splits, breaks, averagedYears, readOn: _day, fetched, ...before } = anIndicator();
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: the journal is older than the type.
  expect(evolve(undefined, anEvent({ type: 'added', document: before as Document }))).toEqual(anIndicator());
});
