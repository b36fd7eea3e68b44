import { isCalendarDate } from './calendar.ts';

/**
 * Whether a text holds a Swedish personal identity number (personnummer) or co-ordination number (samordningsnummer,
 * the day raised by 60), with or without century, hyphen and space, its check digit right.
 * Source: Skatteverket, SKV 704 and SKV 707: YYMMDD-NNNC, `+` from the year in which one turns a hundred, C by Luhn.
 */
export function holdsPersonalNumber(text: string): boolean {
  // One letter at a time: a number may begin within other digits' reach, as in "19 121212-1212".
  for (const { index } of text.matchAll(/(?<!\d)\d/g)) {
    const match = shape.exec(text.slice(index, index + longest));
    if (match !== null && isNumber(match[1] ?? '', match[2] ?? '')) return true;
  }
  return false;
}

/** Century, six digits, a sign and four more, with at most a space at the joints. No digit may follow. */
const shape = /^(?:(?:1[6-9]|20)[\p{Zs}\t]?)?(\d{6})[\p{Zs}\t]?[-+\u00ad\u2010-\u2015\u2212]?[\p{Zs}\t]?(\d{4})(?!\d)/u;
const longest = 18;

function isNumber(date: string, last: string): boolean {
  const day = Number(date.slice(4));
  const born = `${date.slice(0, 2)}-${date.slice(2, 4)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  // A leap day exists in one of the centuries or in neither.
  const exists = ['19', '20'].some((century) => isCalendarDate(century + born));
  return exists && isLuhn(date + last);
}

/** The Luhn check of ISO/IEC 7812: every other digit doubled from the first on, their digits summed to a whole ten. */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
