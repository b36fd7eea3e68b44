const decimalFormats = new Map<number, Intl.NumberFormat>();

/** "83,0": Swedish decimals, always as many as the source publishes. */
export function decimal(value: number, decimals: number): string {
  let format = decimalFormats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    decimalFormats.set(decimals, format);
  }
  return format.format(value);
}

/** "83,0 %", "45 personer". A per cent sign and a unit stand apart from their number by a space that does not break. */
export function withUnit(value: number, decimals: number, unit: string): string {
  return `${decimal(value, decimals)}\u00a0${unit}`;
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
