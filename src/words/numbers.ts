/**
 * "83,0", "246 352": a Swedish number with as many decimals as the source publishes. By hand, since the first use of
 * `Intl.NumberFormat` costs a slow machine a tenth of a second before the first screen stands.
 */
export function decimal(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const sign = value < 0 ? '\u2212' : '';
  return fraction === undefined ? sign + grouped : `${sign}${grouped},${fraction}`;
}

/** "83,0 %", "45 personer". A per cent sign and a unit stand apart from their number by a space that does not break. */
export function withUnit(value: number, decimals: number, unit: string): string {
  return `${decimal(value, decimals)}\u00a0${unit}`;
}

/** "83,0 %", but "15,8" where the unit is words that have just been said. */
export function brief(value: number, decimals: number, unit: string): string {
  return unit === '%' ? withUnit(value, decimals, unit) : decimal(value, decimals);
}

const numerals = ['inga', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Numbers up to twelve in words, as running text has them. Neuter: "ett löfte". */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

/** "1 aktivitet", "5 aktiviteter". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** "a", "a och b", "a, b och c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;
}
