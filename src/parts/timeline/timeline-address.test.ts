import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { axisUnits } from '#ui/timeline/scale.ts';
import { choiceIn, mostYears, spanOfYears, type TimelineChoice, withChoice } from './timeline-address.ts';

const plan = { first: calendarDate('2022-01-01'), last: calendarDate('2026-12-31') };
const read = (address: string) => choiceIn(new URLSearchParams(address), plan);
const addressAfter = (address: string, change: Partial<TimelineChoice>) =>
  String(withChoice(new URLSearchParams(address), read(address), change));

describe('what the address says of the timeline', () => {
  it('is the plan’s own years, as a picture, where it says nothing', () => {
    expect(read('')).toEqual({ unit: 'year', fromYear: 2022, toYear: 2026, asTable: false });
  });

  it.each([
    ['skala=kvartal', { unit: 'quarter' }],
    ['skala=manad&fran=2023&till=2023', { unit: 'month', fromYear: 2023, toYear: 2023 }],
    ['som=tabell', { asTable: true }],
    ['skala=vecka&fran=nu&till=99999&som=film', { unit: 'year', fromYear: 2022, toYear: 2026, asTable: false }],
    ['fran=2024&till=2020', { fromYear: 2024, toYear: 2024 }],
    ['fran=2000&till=2030', { fromYear: 2000, toYear: 2009 }],
    ['fran=2040', { fromYear: 2040, toYear: 2040 }],
  ])('%s', (address, expected) => {
    expect(read(address)).toMatchObject(expected);
  });

  it('keeps what else it says when something is chosen', () => {
    expect(addressAfter('status=late&skala=kvartal', { asTable: true })).toBe('status=late&skala=kvartal&som=tabell');
    expect(addressAfter('som=tabell&per=2023-05-01', { asTable: false })).toBe('per=2023-05-01');
  });

  it('lets the year that was not chosen give way', () => {
    expect(addressAfter('', { fromYear: 2028 })).toBe('fran=2028&till=2028');
    expect(addressAfter('', { toYear: 2020 })).toBe('fran=2020&till=2020');
    expect(addressAfter('', { fromYear: 2010 })).toBe('fran=2010&till=2019');
    expect(addressAfter('', { toYear: 2040 })).toBe('fran=2031&till=2040');
  });

  it('always spans one to ten whole years, and is read back as it was chosen', () => {
    const year = fc.integer({ min: 1900, max: 2199 });
    const change = fc.record(
      { unit: fc.constantFrom(...axisUnits), fromYear: year, toYear: year, asTable: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        let address = '';
        for (const one of changes) address = addressAfter(address, one);
        const choice = read(address);
        expect(choice.toYear - choice.fromYear).toBeGreaterThanOrEqual(0);
        expect(choice.toYear - choice.fromYear).toBeLessThan(mostYears);
        const last = changes.at(-1);
        if (last?.fromYear !== undefined) expect(choice.fromYear).toBe(last.fromYear);
        expect(spanOfYears(choice)).toEqual({
          first: `${choice.fromYear}-01-01`,
          last: `${choice.toYear}-12-31`,
        });
      }),
    );
  });
});
