import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyEvent } from '#tests/arbitraries.ts';
import { documentTypes } from './document.ts';
import { entriesOf, historyKinds } from './history-kind.ts';

it('counts every event to exactly one kind, whatever document it happened to', () => {
  const ofNotes = ['draft-revised', 'note-finished', 'note-corrected', 'note-redacted'];
  fc.assert(
    fc.property(anyEvent, fc.constantFrom(...documentTypes), ({ type }, document) => {
      // What can happen only to notes, or only to others.
      fc.pre(type === 'added' || ofNotes.includes(type) === (document === 'note'));
      const kinds = historyKinds.filter((kind) => {
        const { types, of } = entriesOf(kind);
        return types.includes(type) && of.includes(document);
      });
      expect(kinds).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

it('counts what is written to notes, and what is added otherwise to the plan', () => {
  expect(entriesOf('note')).toMatchObject({ types: expect.arrayContaining(['added']), of: ['note'] });
  expect(entriesOf('plan').types).toContain('added');
  expect(entriesOf('plan').of).not.toContain('note');
});
