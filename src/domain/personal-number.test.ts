import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testNumber } from '#tests/builders.ts';
import { holdsPersonalNumber } from './personal-number.ts';

/** The check digit as Skatteverket's SKV 704 sets it out, reckoned another way than the rule that is tested. */
function withCheckDigit(nine: string): string {
  const weighed = [...nine].map((digit, place) => (place % 2 === 0 ? String(Number(digit) * 2) : digit)).join('');
  const sum = [...weighed].reduce((total, digit) => total + Number(digit), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Ten figures: a day, three figures and a check digit; nobody's in particular. */
const numbered = (day: string, birth = '001') => withCheckDigit(day + birth);
const parted = (ten: string, sign = '-') => `${ten.slice(0, 6)}${sign}${ten.slice(6)}`;
const ten = numbered('121212', '121');

it('reckons the check digit of the published test number as it is', () => {
  expect(parted(ten)).toBe(testNumber.slice(2));
});

describe('a personal identity number is found', () => {
  it.each([
    ['with a hyphen', parted(ten)],
    ['without', ten],
    ['with its century', testNumber],
    ['with its century and no hyphen', `19${ten}`],
    ['of somebody who has turned a hundred', parted(ten, '+')],
    ['of somebody born in this century', `20${parted(numbered('060315'))}`],
    ['of somebody born in the century before last', `18${parted(numbered('981231'), '+')}`],
    ['on a leap day', parted(numbered('000229'))],
    ['with a space for a hyphen', parted(ten, ' ')],
    ['with spaces around the hyphen', parted(ten, ' - ')],
    ['with a space that does not break', parted(ten, '\u00a0')],
    ['with a narrow space', parted(ten, '\u202f')],
    ['with a tab, as out of a table', parted(ten, '\t')],
    ['with two spaces', parted(ten, '  ')],
    ['with a hyphen that shows only at the end of a line', parted(ten, '\u00ad')],
    ['with a space after the century', `19 ${parted(ten)}`],
    ['with an en dash', parted(ten, '–')],
    ['with a hyphen that does not break', parted(ten, '\u2011')],
    ['with a minus sign', parted(ten, '\u2212')],
    ['as a co-ordination number, the day raised by 60', parted(numbered('701063', '239'))],
    ['as a co-ordination number of the last day of a month', numbered('700191')],
  ])('%s', (_, number) => {
    for (const text of [
      number,
      `Det gäller ${number}.`,
      `(${number})`,
      `Anna,${number}`,
      `nr:${number}\n`,
      `2 ${number} 3`,
    ]) {
      expect({ text, held: holdsPersonalNumber(text) }).toEqual({ text, held: true });
    }
  });

  it('wherever in a text it stands, and after a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        fc.pre(!/\d$/.test(before) && !/^\d/.test(after));
        expect(holdsPersonalNumber(`${before}${testNumber}${after}`)).toBe(true);
      }),
    );
    expect(holdsPersonalNumber(`Dnr 2023/1234, tel. 0480-123 45, ${testNumber}`)).toBe(true);
  });
});

describe('what is none is let through', () => {
  it.each([
    ['a check digit that is wrong', '121212-1213'],
    ['a month that is none', parted(numbered('121312'))],
    ['a day that is none', parted(numbered('120230'))],
    ['the day 0', parted(numbered('121200'))],
    ['the day 60', parted(numbered('121260'))],
    ['a co-ordination number of a day that is none', parted(numbered('120292'))],
    ['an organisation number, whose month is 20 or more', parted(numbered('212000'))],
    ['a century that nobody lives from', `15${ten}`],
    ['a longer run of figures', `1${ten}2`],
    ['a run that ends as one', `99${ten}`],
    ['a run that begins as one', `${ten}0`],
    ['two signs', parted(ten, '--')],
    ['three spaces', parted(ten, '   ')],
    ['a line between', parted(ten, '\n')],
    ['a slash', parted(ten, '/')],
    ['figures in other places', '12-12-12-1212'],
    ['a phone number with its area', '0480-123 45'],
    ['a mobile phone number', '070-123 45 67'],
    ['a mobile phone number from abroad', '+46 70 123 45 67'],
    ['a help line', '90101'],
    ['a diary number', 'Dnr 2023/001234'],
    ['a long diary number', 'RK-2023-00012345'],
    ['a day', '2023-06-15'],
    ['a day without hyphens', '20230615'],
    ['two days', '2023-06-15–2023-06-30'],
    ['two years', '2023–2025'],
    ['a day and a time', '2023-06-15 14.30'],
    ['an amount', '1 212 121 212 kronor'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect({ text, held: holdsPersonalNumber(text) }).toEqual({ text, held: false });
  });

  it('one figure wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const wrong = [...ten].map((digit, index) => (index === place ? (Number(digit) + more) % 10 : digit)).join('');
        expect(holdsPersonalNumber(wrong)).toBe(false);
      }),
    );
  });

  it('texts without ten figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', ' ', '-', 'a', 'å', '\n'), maxLength: 30 }), (text) => {
        fc.pre((text.match(/\d/g) ?? []).length < 10);
        expect(holdsPersonalNumber(text)).toBe(false);
      }),
    );
  });
});
