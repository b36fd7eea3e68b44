import type { SQLOutputValue } from 'node:sqlite';
import { isCalendarDate } from '#domain/calendar.ts';
import type { Versioned } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import type { AreaId, DocumentId, PersonId } from '#domain/ids.ts';
import type { Receipt } from '#operations/ports.ts';

/**
 * Rows as values of the domain. Columns are checked. What is inside the JSON is trusted: this program wrote it, from
 * values of these very types, into a file that carries its mark, a schema version it knows and pages that passed
 * SQLite's own check; holding it against the contract again would cost every start a second and find nothing.
 */
export type Row = Record<string, SQLOutputValue>;

export function entryOf(row: Row): Entry {
  return {
    seq: number(row, 'seq'),
    at: text(row, 'at'),
    on: checked(row, 'on_date', isCalendarDate),
    by: row.actor === null ? null : checked(row, 'actor', isPersonId),
    entityId: checked(row, 'entity_id', isDocumentId),
    areaId: row.area_id === null ? null : checked(row, 'area_id', isAreaId),
    version: number(row, 'version'),
    event: json(row, 'event'),
    provenance: json(row, 'provenance'),
  };
}

export function documentOf(row: Row): Versioned {
  return json(row, 'document');
}

export function receiptOf(row: Row): Receipt {
  return {
    key: text(row, 'key'),
    fingerprint: text(row, 'fingerprint'),
    body: text(row, 'body'),
    version: number(row, 'version'),
  };
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw new UnreadableRow(column);
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new UnreadableRow(column);
}

function checked<T extends string>(row: Row, column: string, is: (value: string) => value is T): T {
  const value = text(row, column);
  if (is(value)) return value;
  throw new UnreadableRow(column);
}

/** Typed by whoever receives it, as `JSON.parse` is. The parser's own error would quote the content. */
function json(row: Row, column: string) {
  try {
    return JSON.parse(text(row, column));
  } catch {
    throw new UnreadableRow(column);
  }
}

/** A row that this program did not write. It names the column, never what stands in it. */
export class UnreadableRow extends Error {
  constructor(column: string) {
    super(`Unreadable row: ${column}`);
  }
}

const isDocumentId = (id: string): id is DocumentId =>
  /^(plan|area|activity|gate|note|indicator|person|partner|meeting|resolution)-/.test(id);
const isAreaId = (id: string): id is AreaId => id.startsWith('area-');
const isPersonId = (id: string): id is PersonId => id.startsWith('person-');
