import { describe, expect, it } from 'vitest';
import { edtf } from '#domain/time/edtf.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import { written } from '#domain/time/written.ts';
import { today } from '#tests/builders.ts';
import { isUntouched, readingOf, type TimeText, type Timing, textOf, timeIn, timingIn } from './time-text.ts';

const nothing: Timing = { time: null, recurrence: null };
const august: Timing = { time: written('2023-08', 'klart aug'), recurrence: null };
const conferences: Recurrence = {
  times: 2,
  per: 'year',
  one: 'konferens',
  many: 'konferenser',
  phrase: 'två konferenser årligen',
};
const twice: Timing = { time: null, recurrence: conferences };
const typed = (text: string): TimeText => ({ text, accepted: null });
const plans = (text: string, present = nothing) => timingIn(typed(text), present, today);

describe('the text of a time field', () => {
  it('begins with the words in which the time was written', () => {
    expect(textOf(nothing).text).toBe('');
    expect(textOf(august).text).toBe('klart aug');
    expect(textOf({ ...twice, time: written('../2025', 't.o.m. 2025') }).text).toBe(
      'två konferenser årligen, t.o.m. 2025',
    );
  });

  it('stands for what holds until it is changed, whenever that was read', () => {
    const long = { ...august, time: written('1999-08', 'klart aug') };
    expect(timingIn(textOf(long), long, today)).toBe(long);
    expect(timingIn(typed(' klart aug '), long, today)).toBe(long);
    expect(readingOf(textOf(long), long, today)).toMatchObject({ edtf: '1999-08', remarks: [] });
    expect(isUntouched(typed('klart aug.'), long)).toBe(false);
    expect(isUntouched({ text: 'klart aug', accepted: edtf('2024-08') }, long)).toBe(false);
  });

  it('is saved as it was typed, but for space around it', () => {
    expect(plans('  Klart  Aug 23 ')).toEqual({ time: written('2023-08', 'Klart  Aug 23'), recurrence: null });
    expect(timeIn(typed(' maj 2023'), today)).toEqual(written('2023-05', 'maj 2023'));
  });

  it('is of the latest year that has it where what has been is asked for, and of the next where it is planned', () => {
    expect(timeIn(typed('i maj'), today)).toEqual(written('2023-05', 'i maj'));
    expect(plans('i maj')?.time).toEqual(written('2024-05', 'i maj'));
    expect(readingOf(typed('i maj'), null, today)).toMatchObject({
      remarks: [{ kind: 'past-year-assumed', year: 2023 }],
    });
  });

  it('says nothing while it cannot be read, and when what was set is only taken away', () => {
    for (const text of ['', ' ', 'när det går', 'efter beslut i mars 2024']) {
      expect(plans(text, august), text).toBeUndefined();
      expect(timeIn(typed(text), today), text).toBeUndefined();
    }
  });

  it('quotes what it did not understand as it stands, not word by word', () => {
    const quoted = (text: string) => readingOf(typed(text), nothing, today);
    expect(quoted('efter  beslut i mars 2024 eller så')).toMatchObject({ notUnderstood: ['efter beslut', 'eller så'] });
  });

  it('can say that there is no time, except where one is asked for', () => {
    expect(plans('tid ej angiven', twice)).toEqual(nothing);
    expect(timeIn(typed('tid ej angiven'), today)).toBeUndefined();
    expect(timeIn(typed('två gånger per år'), today)).toBeUndefined();
  });

  it('keeps every word of a text of which a part was accepted', () => {
    const text = { text: 'efter beslut i mars 2024', accepted: edtf('2024-03') };
    expect(timingIn(text, august, today)?.time).toEqual(written('2024-03', 'efter beslut i mars 2024'));
  });
});

describe('a text that says how often', () => {
  it('plans what recurs, counting what was counted before when it does not say what', () => {
    const thrice = { times: 3, per: 'year', phrase: 'tre gånger per år' };
    expect(plans('tre gånger per år')?.recurrence).toEqual({ ...thrice, one: 'gång', many: 'gånger' });
    expect(plans('tre gånger per år', twice)?.recurrence).toEqual({ ...thrice, one: 'konferens', many: 'konferenser' });
    expect(readingOf(typed('tre gånger per år'), twice, today)).toMatchObject({ rhythm: { many: 'konferenser' } });
  });

  it('ends what recurs when it gives a plain time', () => {
    expect(plans('hösten 2024', twice)).toEqual({ time: written('2024-23', 'hösten 2024'), recurrence: null });
  });

  it.each([
    ['två gånger per år, t.o.m. 2025', 'två gånger per år', 't.o.m. 2025'],
    ['två gånger per år t.o.m. 2025', 'två gånger per år', 't.o.m. 2025'],
    ['t.o.m. 2025 två gånger per år', 'två gånger per år', 't.o.m. 2025'],
  ])('gives how often and within which time their own words: %s', (text, often, within) => {
    const timing = plans(text);
    expect(timing?.recurrence?.phrase).toBe(often);
    expect(timing?.time).toEqual(written('../2025', within));
  });
});
