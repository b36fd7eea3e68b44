/** One line of the answer. Without a bar it is there to be known. */
export type Row = { what: string; value: number; unit: string; bar?: number };

/** A table that Markdown shows as one, and people can read as it is. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, unit, bar }) => [
    what,
    written(value, unit),
    bar === undefined ? '' : `≤ ${written(bar, unit)}`,
    verdict(value, bar),
  ]);
  const all = [['what', 'measured', 'bar', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((line) => line[column]?.length ?? 0)));
  const drawn = all.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [drawn[0], `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...drawn.slice(1)].join('\n');
}

export function isMissed({ value, bar }: Row): boolean {
  return bar !== undefined && !(value <= bar);
}

function verdict(value: number, bar: number | undefined): string {
  if (bar === undefined) return '';
  return isMissed({ what: '', unit: '', value, bar }) ? 'NOT MET' : 'met';
}

function written(value: number, unit: string): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : 2;
  return unit === '' ? value.toFixed(digits) : `${value.toFixed(digits)} ${unit}`;
}
