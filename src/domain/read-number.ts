/** What a Swede means by a number as it is typed, or why it cannot be told. */
export type NumberReading =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'unread'; why: 'no-number' | 'thousands-or-decimals' | 'too-many-digits' | 'other-unit' };

/** Beyond these the computer would not keep every digit. */
const mostDigits = 15;

/** "−1 234,5" and whatever word stands after it; the space in it may be any, and the sign as well. */
const typed =
  /^(?<minus>[-−–])?\s*(?<whole>\d{1,3}(?:\s\d{3})+|\d+)(?:(?<point>[.,])(?<fraction>\d+))?\s*(?<word>[\p{L}%]\D*)?$/u;

/**
 * Reads "83,0", "1 234,5", "83 %" and "−0,3" as they are written in Swedish, and "83.5" as it is often typed. The unit
 * may stand after it and must then be the measure's own. Whatever the text, there is an answer and nothing is thrown.
 */
export function readNumber(text: string, unit: string): NumberReading {
  if (text.trim() === '') return { kind: 'empty' };
  const { minus, whole, point, fraction = '', word } = typed.exec(withoutUnit(text.trim(), unit))?.groups ?? {};
  if (whole === undefined) return { kind: 'unread', why: 'no-number' };
  if (word !== undefined) return { kind: 'unread', why: 'other-unit' };
  // "1.234" is a little more than one to some and a good thousand to others.
  if (point === '.' && fraction.length === 3) return { kind: 'unread', why: 'thousands-or-decimals' };
  const digits = whole.replace(/\s/gu, '');
  if (digits.length + fraction.length > mostDigits) return { kind: 'unread', why: 'too-many-digits' };
  const value = Number(`${digits}.${fraction}`);
  return { kind: 'number', value: minus === undefined || value === 0 ? value : -value };
}

function withoutUnit(text: string, unit: string): string {
  const names = unit === '%' ? ['%', 'procent'] : [unit];
  const name = names.find((one) => text.toLowerCase().endsWith(one.toLowerCase()));
  return name === undefined ? text : text.slice(0, text.length - name.length).trim();
}

/** With how many decimals a number is written in full. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
