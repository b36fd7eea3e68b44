import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Entry } from '#domain/events.ts';
import type { EntryRange } from '#operations/ports.ts';
import { entryOf } from './rows.ts';

/** One parameter for any number of values. */
const anyOfList = '(SELECT value FROM json_each(?))';
const listed = (values: readonly string[] | undefined) => values && JSON.stringify(values);

/** The entries of a range. */
export function entriesIn(db: DatabaseSync, range: EntryRange): Entry[] {
  return [...eachEntryIn(db, range)];
}

/**
 * The entries of a range one by one, so that years of them need not stand in memory at once. Only the limits that are
 * given become conditions, so that the index can be used.
 */
export function* eachEntryIn(db: DatabaseSync, range: EntryRange): Generator<Entry> {
  const { areaId, entityId, by, of, types, afterVersion, until, before, after, limit, order = 'oldest' } = range;
  const limits: readonly (readonly [condition: string, value: SQLInputValue | undefined])[] = [
    ['area_id = ?', areaId],
    ['entity_id = ?', entityId],
    ['actor = ?', by],
    [`substr(entity_id, 1, instr(entity_id, '-') - 1) IN ${anyOfList}`, listed(of)],
    [`json_extract(event, '$.type') IN ${anyOfList}`, listed(types)],
    ['version > ?', afterVersion],
    ['on_date <= ?', until],
    ['seq < ?', before],
    ['seq > ?', after],
  ];
  const given = limits.flatMap(([condition, value]) => (value === undefined ? [] : [{ condition, value }]));
  const where = given.length === 0 ? '' : `WHERE ${given.map(({ condition }) => condition).join(' AND ')}`;
  const direction = order === 'oldest' ? 'ASC' : 'DESC';
  // To SQLite, a limit of -1 is none.
  const rows = db.prepare(`SELECT * FROM entries ${where} ORDER BY seq ${direction} LIMIT ?`);
  for (const row of rows.iterate(...given.map(({ value }) => value), limit ?? -1)) yield entryOf(row);
}
