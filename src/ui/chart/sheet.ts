import type { ChartModel } from './chart-model.ts';
import { type Cell, hasInterval, rowsOf } from './rows.ts';

/** Rows of cells as a spreadsheet takes them, a number to a cell. `decimals`: with how many they are written. */
export type Sheet = {
  before: readonly string[];
  rows: readonly SheetRow[];
  after: readonly string[];
  decimals: number;
};
type SheetRow = readonly (string | number)[];

/** All that a chart says: what it is about, every value with its interval or why there is none, and the source. */
export function sheetOf(model: ChartModel): Sheet {
  const { lines, levels, decimals } = model;
  const haveInterval = lines.map(hasInterval);
  const head = lines.flatMap(({ name }, index) =>
    haveInterval[index] === true ? [name, `${name}, nedre gräns`, `${name}, övre gräns`] : [name],
  );
  const body = rowsOf(model).map((row): SheetRow => {
    if (row.kind === 'break') return [row.text];
    return [row.period, ...row.cells.flatMap((cell, index) => cellsOf(cell, haveInterval[index] === true))];
  });
  return {
    before: [model.title, model.subtitle],
    rows: [['Period', ...head], ...body, ...levels.map(({ name, value }) => [name, value])],
    after: model.notice === null ? [model.source] : [model.source, model.notice],
    decimals,
  };
}

function cellsOf(cell: Cell, hasInterval: boolean): SheetRow {
  const bounds =
    cell !== null && 'value' in cell && cell.interval !== null ? [cell.interval.low, cell.interval.high] : ['', ''];
  return [contentOf(cell), ...(hasInterval ? bounds : [])];
}

function contentOf(cell: Cell): string | number {
  if (cell === null) return '';
  return 'why' in cell ? cell.why : cell.value;
}

/** With a byte order mark, semicolons and decimal commas: so that a Swedish spreadsheet opens it without a question. */
export function csvOf({ before, rows, after, decimals }: Sheet): string {
  const all = [...before.map((text) => [text]), [], ...rows, [], ...after.map((text) => [text])];
  const lines = all.map((row) => row.map((cell) => quoted(plain(cell, decimals))).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** For pasting where there are only words: tabs between cells, and none within them. */
export function tabbedOf({ before, rows, after, decimals }: Sheet): string {
  const all = [...before.map((text) => [text]), ...rows, ...after.map((text) => [text])];
  return all.map((row) => row.map((cell) => plain(cell, decimals).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/** For pasting where there are tables. */
export function markupOf({ before, rows, after, decimals }: Sheet): string {
  const [head = [], ...body] = rows;
  const cellsIn = (row: SheetRow, tag: string) =>
    row.map((cell) => `<${tag}>${escaped(plain(cell, decimals))}</${tag}>`).join('');
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
  return `${paragraphs(before)}<table><thead><tr>${cellsIn(head, 'th')}</tr></thead><tbody>${body
    .map((row) => `<tr>${cellsIn(row, 'td')}</tr>`)
    .join('')}</tbody></table>${paragraphs(after)}`;
}

/** As written in a cell. What a spreadsheet would take for a formula is made words of by an apostrophe before it. */
function plain(cell: string | number, decimals: number): string {
  if (typeof cell === 'number') return numberOf(cell, decimals);
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}

/** "83,0": as many decimals as are published, and more only where a value has them. No spaces: it is to be read as a number. */
function numberOf(value: number, decimals: number): string {
  // Without what arithmetic may have left beyond what anybody publishes.
  const own = String(Number(value.toFixed(9))).split('.')[1]?.length ?? 0;
  return value.toFixed(Math.max(decimals, own)).replace('.', ',');
}

function quoted(text: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** For markup, in which letters that no document may hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
