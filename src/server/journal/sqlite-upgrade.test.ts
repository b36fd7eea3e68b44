import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { fold } from '#domain/fold.ts';
import { aNote, anActivity, anArea } from '#tests/builders.ts';
import { areaTwo, batch, first, happening } from '#tests/parity/journal-sample.ts';
import { filledStore, tamper } from '#tests/parity/stored-file.ts';
import { temporaryFile } from '#tests/parity/temporary-file.ts';
import { openSqliteJournal } from './sqlite.ts';

describe('a store of 0.2.0', () => {
  /** As that version left it: no index of documents, and nothing said of when word was heard or of what is masked. */
  async function storeOf020(): Promise<string> {
    const file = temporaryFile();
    const journal = openSqliteJournal(file);
    const heard = anActivity({ id: first, status: { ...anActivity().status, accordingTo: 'Nybro kommun' } });
    const note = aNote({ id: 'note-kept', areaId: areaTwo });
    const said = { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: 'Nybro', reason: null } as const;
    const events = [happening(first, { type: 'added', document: heard }), happening(first, said)];
    await journal.append(batch([...events, happening(note.id, { type: 'added', document: note })]));
    await journal.close();
    tamper(
      file,
      `DROP INDEX entries_of_entity;
      DROP INDEX entries_of_type;
      UPDATE entries SET event = json_remove(event, '$.document.status.heardOn', '$.document.redactions');
      UPDATE documents SET document = json_remove(document, '$.status.heardOn', '$.redactions');
      UPDATE meta SET fold_version = 3;
      PRAGMA user_version = 1;`,
    );
    return file;
  }

  it('is brought up to date when it is opened, and goes on', async () => {
    const file = await storeOf020();
    for (const _time of ['the first', 'the second']) {
      const journal = openSqliteJournal(file);
      const picture = await journal.picture();
      expect(picture.get(first)).toMatchObject({ status: { accordingTo: 'Nybro', heardOn: '2023-06-15' } });
      expect(picture.get('note-kept')).toMatchObject({ redactions: [] });
      expect([...picture]).toEqual([...fold(await journal.entries({}))]);
      expect(await journal.entries({ entityId: 'note-kept' })).toHaveLength(1);
      await journal.close();
    }
    const journal = openSqliteJournal(file);
    const redaction = { type: 'note-redacted', text: '[maskat]', reason: 'En enskild' } as const;
    expect(await journal.append(batch([happening('note-kept', redaction)]))).toEqual({ kind: 'appended' });
    expect((await journal.picture()).get('note-kept')).toMatchObject({
      version: 2,
      redactions: [{ on: '2023-06-15' }],
    });
    await journal.close();
  });

  it('has the shape of a new one afterwards', async () => {
    const [upgraded, fresh] = [await storeOf020(), await filledStore()];
    await openSqliteJournal(upgraded).close();
    expect(shapeOf(upgraded)).toEqual(shapeOf(fresh));
  });
});

function shapeOf(file: string): unknown[] {
  const db = new DatabaseSync(file);
  const shape = [
    ...db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all(),
    ...db.prepare('PRAGMA user_version').all(),
    ...db.prepare('SELECT fold_version FROM meta').all(),
  ];
  db.close();
  return shape;
}

it('brings areas of 0.4.0, which had no readings, areas that nobody has marked as read', async () => {
  const file = temporaryFile();
  const journal = openSqliteJournal(file);
  await journal.append(batch([happening(areaTwo, { type: 'added', document: anArea({ id: areaTwo }) })]));
  await journal.close();
  tamper(
    file,
    `UPDATE entries SET event = json_remove(event, '$.document.readings');
    UPDATE documents SET document = json_remove(document, '$.readings');
    UPDATE meta SET fold_version = 5;
    PRAGMA user_version = 3;`,
  );
  const upgraded = openSqliteJournal(file);
  expect((await upgraded.picture()).get(areaTwo)).toMatchObject({ version: 1, readings: [] });
  const read = happening(areaTwo, { type: 'area-read', position: 1 });
  expect(await upgraded.append(batch([{ ...read, by: 'person-manager' }]))).toEqual({ kind: 'appended' });
  expect((await upgraded.picture()).get(areaTwo)).toMatchObject({
    readings: [{ by: 'person-manager', position: 1 }],
  });
  await upgraded.close();
});
