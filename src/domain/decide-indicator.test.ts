import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCommands } from '#tests/arbitrary-measures.ts';
import { anIndicator, aPicture, aPlan, aSeries } from '#tests/builders.ts';
import { coordinator, manager, outcomeIn, type Some, steering } from '#tests/deciding.ts';
import { calendarDate } from './calendar.ts';
import type { RecordObservation } from './commands.ts';
import { decide } from './decide.ts';
import { find, type Picture } from './document.ts';
import { foldOne } from './fold.ts';
import { type Indicator, longestSeries, observationOf, seriesOf } from './indicator.ts';
import { edtf } from './time/edtf.ts';
import { written } from './time/written.ts';

const split = { id: 'split-women', by: 'sex', name: 'Kvinnor', series: aSeries('Kalmar län', {}) } as const;
const series = aSeries('Kalmar län', {
  '2017': 82,
  '2018': 82.5,
  '2019': 83,
  '2020': 83.2,
  '2021': 83.5,
  '2022': 'confidential',
  '2023': 84.1,
});
const indicator = anIndicator({ series, splits: [split] });
const picture = aPicture(aPlan(), indicator);
const source = { title: 'En rapport', url: 'https://example.org/', published: null };
const readOn = calendarDate('2026-11-22');

const record = (fields: Some<'record-observation'> = {}): RecordObservation => ({
  type: 'record-observation',
  indicatorId: 'indicator-1',
  series: 'own',
  period: written('2024'),
  outcome: { value: 84 },
  source,
  readOn,
  reason: null,
  isSure: false,
  ...fields,
});
const in2023 = { period: written('2023'), outcome: { value: 85 }, reason: 'Fel avläst.' };
const remove = (fields: Some<'remove-observation'> = {}) =>
  ({
    type: 'remove-observation',
    indicatorId: 'indicator-1',
    series: 'own',
    period: edtf('2023'),
    reason: 'Fel serie.',
    ...fields,
  }) as const;

describe('a new value', () => {
  it.each([manager, coordinator])('is entered with its source, by a manager as by a coordinator', (context) => {
    const observation = { period: written('2024'), value: 84, source, readOn };
    expect(outcomeIn(picture, record(), context)).toEqual([
      { type: 'observation-recorded', series: 'own', observation },
    ]);
  });

  it.each([
    ['not-found', { indicatorId: 'indicator-missing' }],
    ['no-such-series', { series: 'split-men' }],
    ['source-required', { source: { ...source, title: ' \n' } }],
    ['text-too-long', { source: { ...source, title: 'x'.repeat(5000) } }],
    ['still-ahead', { period: written('2027') }],
    ['still-ahead', { period: written('2029'), readOn: calendarDate('2030-01-01') }],
    ['still-ahead', { period: written('2024/..') }],
    ['still-ahead', { period: written('../..') }],
    ['impossible-value', { outcome: { value: 101 } }],
    ['impossible-value', { outcome: { value: 84, interval: { low: 85, high: 86 } } }],
    ['far-outside', { outcome: { value: 8.4 } }],
    ['personal-identity-number', { source: { ...source, title: 'Om 19121212-1212' } }],
    ['personal-identity-number', { period: written('2024', '19121212-1212') }],
  ] as const)('is refused: %s', (refusal, fields) => {
    expect(outcomeIn(picture, record(fields))).toBe(refusal);
  });

  it('is no business of the steering group’s', () => {
    expect(outcomeIn(picture, record(), steering)).toBe('not-allowed');
  });

  it('may be of a period that has begun, of one with no known beginning, and of a series that is empty', () => {
    for (const period of [written('2026'), written('../2022-09')]) {
      expect(outcomeIn(picture, record({ period }))).toHaveLength(1);
    }
    expect(outcomeIn(picture, record({ series: 'split-women', outcome: { value: 5 } }))).toHaveLength(1);
  });

  it('far outside the others stands when somebody is sure; one that cannot be never does', () => {
    expect(outcomeIn(picture, record({ outcome: { value: 8.4 }, isSure: true }))).toHaveLength(1);
    expect(outcomeIn(picture, record({ outcome: { value: 840 }, isSure: true }))).toBe('impossible-value');
  });

  it('needs room; one that stands in a full series can still be corrected', () => {
    const day = (place: number) => new Date(Date.UTC(2023, 0, 1 + place)).toISOString().slice(0, 10);
    const days = Object.fromEntries(Array.from({ length: longestSeries }, (_, place) => [day(place), 84]));
    const full = aPicture(aPlan(), anIndicator({ series: aSeries('Kalmar län', days) }));
    expect(outcomeIn(full, record({ period: written('2022') }))).toBe('too-many-values');
    expect(outcomeIn(full, record({ ...in2023, period: written('2023-01-01') }))).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('tells what stood there and why it was changed, in the words in which the period was first written', () => {
    const period = { edtf: edtf('2023'), phrase: 'förra året' };
    expect(outcomeIn(picture, record({ ...in2023, period, reason: ' Fel avläst. ' }))).toEqual([
      {
        type: 'observation-corrected',
        series: 'own',
        period: written('2023'),
        from: { value: 84.1 },
        to: { value: 85 },
        source,
        readOn,
        reason: 'Fel avläst.',
      },
    ]);
  });

  it.each(['2023/2023', '2023-01/2023-12', '2023-01-01/2023-12-31', '2023~'])(
    'is what a value of the same days is, however these are written: %s',
    (time) => {
      expect(outcomeIn(picture, record({ period: written(time), outcome: { value: 85 } }))).toBe('reason-required');
      expect(outcomeIn(picture, record({ ...in2023, period: written(time) }))).toMatchObject([
        { type: 'observation-corrected', period: written('2023') },
      ]);
    },
  );

  it('may be of the source alone, and is nothing when all is as it was', () => {
    const same = { ...in2023, outcome: { value: 84.1 } };
    expect(outcomeIn(picture, record(same))).toHaveLength(1);
    expect(outcomeIn(picture, record({ ...same, source: indicator.source }))).toBe('nothing-changed');
    expect(outcomeIn(picture, record({ ...same, source: { ...indicator.source, title: ' En källa ' } }))).toBe(
      'nothing-changed',
    );
  });

  it('may be of the day on which it was read, where one is noted', () => {
    const read = after(picture, record());
    expect(outcomeIn(read, record({ reason: 'Skäl.' }))).toBe('nothing-changed');
    expect(outcomeIn(read, record({ reason: 'Skäl.', readOn: calendarDate('2026-11-21') }))).toHaveLength(1);
  });

  it.each([
    ['reason-required', { reason: null }],
    ['reason-required', { reason: ' ' }],
    ['text-too-long', { reason: 'x'.repeat(5000) }],
    ['far-outside', { outcome: { value: 8.5 } }],
  ] as const)('is refused: %s', (refusal, fields) => {
    expect(outcomeIn(picture, record({ ...in2023, ...fields }))).toBe(refusal);
  });

  it('is held against the others, not against what it corrects', () => {
    // With the slip among them the fences would be wide enough for another.
    const slipped = anIndicator({
      series: aSeries('L', { '2020': 8, '2021': 83, '2022': 83, '2023': 83, '2024': 83 }),
    });
    expect(
      outcomeIn(aPicture(aPlan(), slipped), record({ ...in2023, period: written('2020'), outcome: { value: 8.5 } })),
    ).toBe('far-outside');
  });
});

describe('a value that is taken away', () => {
  it('is told as it stood', () => {
    const observation = observationOf(indicator.series, edtf('2023'));
    expect(outcomeIn(picture, remove())).toEqual([
      { type: 'observation-removed', series: 'own', observation, reason: 'Fel serie.' },
    ]);
  });

  it.each([
    ['not-found', { period: edtf('2024') }],
    ['no-such-series', { series: 'split-men' }],
    ['reason-required', { reason: '' }],
    ['personal-identity-number', { reason: 'Om 19121212-1212' }],
  ] as const)('must be there and have a reason: %s', (refusal, fields) => {
    expect(outcomeIn(picture, remove(fields))).toBe(refusal);
  });
});

describe('what a source was found to say', () => {
  const { fetched } = anIndicator({
    fetched: {
      state: 'proposed',
      at: '2026-11-22T09:00:00.000Z',
      proposals: [{ series: 'own', period: written('2023'), from: { value: 84.1 }, to: { value: 84.2 } }],
      newSeries: [],
    },
  });
  const proposed = aPicture(aPlan(), { ...indicator, fetched });
  const takeIn = { type: 'take-in-values', indicatorId: 'indicator-1' } as const;

  it('is taken in as it was found', () => {
    expect(outcomeIn(proposed, takeIn)).toMatchObject([{ type: 'values-taken-in', readOn }]);
  });

  it('is not taken in once a value that it is about has been changed: nobody has seen what that would do', () => {
    const [corrected, added] = [record(in2023), record()].map((change) => after(proposed, change));
    expect(outcomeIn(corrected ?? picture, takeIn)).toBe('nothing-fetched');
    expect(outcomeIn(added ?? picture, takeIn)).toHaveLength(1);
  });
});

describe('whatever is asked', () => {
  const anyChange = fc.oneof(...measureCommands);

  it('has an answer, keeps every series in order and each period once', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 6 }), (commands) => {
        const { series } = indicatorIn(commands.reduce(after, picture));
        const periods = series.observations.map(({ period }) => period.edtf);
        expect(new Set(periods).size).toBe(periods.length);
      }),
    );
  });

  it('loses nothing that stood there: a correction keeps every earlier value, the first one first', () => {
    const outcome = fc.integer({ min: 80, max: 88 }).map((value) => ({ value }));
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 8 }), (outcomes) => {
        const corrected = outcomes.reduce((now, one) => after(now, record({ ...in2023, outcome: one })), picture);
        const standing = observationOf(indicatorIn(corrected).series, edtf('2023'));
        const all = [...(standing?.earlier ?? []).map(({ outcome: before }) => before), standing];
        const taken = [84.1, ...outcomes.map(({ value }) => value)];
        const firstIsSame = (place: number) => place > 1 && taken[place] === taken[place - 1];
        expect(all.map((one) => one && 'value' in one && one.value)).toEqual(
          taken.filter((_, place) => !firstIsSame(place)),
        );
      }),
    );
  });

  it('keeps the source of what was corrected', () => {
    const twice = [record(), record({ outcome: { value: 83 }, reason: 'Fel.', source: { ...source, title: 'Ny' } })];
    const standing = observationOf(indicatorIn(twice.reduce(after, picture)).series, edtf('2024'));
    expect(standing).toMatchObject({ source: { title: 'Ny' }, earlier: [{ outcome: { value: 84 }, source, readOn }] });
  });
});

function after(before: Picture, command: Parameters<typeof decide>[1]): Picture {
  const decision = decide(before, command, coordinator);
  const next = 'refusal' in decision ? undefined : foldOne(before, 'indicator-1', decision.happenings);
  return next === undefined ? before : new Map(before).set(next.id, next);
}

function indicatorIn(now: Picture): Indicator {
  const found = find(now, 'indicator', 'indicator-1');
  if (found === undefined || seriesOf(found, 'own') === null) throw new Error('The indicator is gone.');
  return found;
}
