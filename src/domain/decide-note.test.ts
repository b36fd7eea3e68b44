import { describe, expect, it } from 'vitest';
import { aNote, anActivity, anArea, aPerson, aPicture, today } from '#tests/builders.ts';
import { outcomeIn, type Some } from '#tests/deciding.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './decision.ts';
import { longestNote, longestShortText } from './note.ts';
import { mask } from './redaction.ts';

const picture = aPicture(
  anArea(),
  anActivity(),
  anActivity({ id: 'activity-2', areaId: 'area-2' }),
  aNote({ id: 'note-draft', state: 'draft', text: 'Ett utkast' }),
  aNote({ id: 'note-finished', text: 'Färdig' }),
  aPerson('coordinator'),
);

const outcome = (command: Command) => outcomeIn(picture, command);

const note = (fields: Some<'add-note'>): Command => ({
  type: 'add-note',
  noteId: 'note-new',
  areaId: 'area-1',
  activityId: null,
  kind: 'risk',
  text: 'Ny text',
  state: 'draft',
  ...fields,
});
const revise = (fields: Some<'revise-draft'>): Command => ({
  type: 'revise-draft',
  noteId: 'note-draft',
  kind: 'report',
  text: 'Ny text',
  ...fields,
});
const correct = (fields: Some<'correct-note'>): Command => ({
  type: 'correct-note',
  noteId: 'note-finished',
  text: 'Rättad',
  reason: 'Fel år',
  ...fields,
});
const redact = (fields: Some<'redact-note'>): Command => ({
  type: 'redact-note',
  noteId: 'note-finished',
  text: `${mask}dig`,
  reason: 'En enskild',
  ...fields,
});

describe('a note', () => {
  it('is added with its author and day, without space around it', () => {
    expect(outcome(note({ text: '  Ny text\n', activityId: 'activity-1', state: 'finished' }))).toMatchObject([
      {
        type: 'added',
        document: {
          id: 'note-new',
          activityId: 'activity-1',
          text: 'Ny text',
          on: today,
          by: 'person-coordinator',
          state: 'finished',
          corrections: [],
          redactions: [],
        },
      },
    ]);
  });

  it('is revised as long as it is a draft', () => {
    expect(outcome(revise({ text: ' Ny text ' }))).toEqual([
      { type: 'draft-revised', kind: 'report', text: 'Ny text' },
    ]);
    expect(outcome(revise({ kind: 'risk', text: 'Ett utkast' }))).toEqual([
      { type: 'draft-revised', kind: 'risk', text: 'Ett utkast' },
    ]);
  });

  it('is finished once', () => {
    expect(outcome({ type: 'finish-note', noteId: 'note-draft' })).toEqual([{ type: 'note-finished' }]);
    expect(outcome({ type: 'finish-note', noteId: 'note-finished' })).toBe('note-finished');
  });

  it('is corrected with what it said before kept', () => {
    expect(outcome(correct({}))).toEqual([
      { type: 'note-corrected', earlierText: 'Färdig', text: 'Rättad', reason: 'Fel år' },
    ]);
  });

  it('is masked with what then stands, and what stood there is told nowhere', () => {
    const masked = { type: 'note-redacted', text: `${mask}dig`, reason: 'En enskild' };
    expect(outcome(redact({ text: ` ${mask}dig\n`, reason: ' En enskild ' }))).toEqual([masked]);
    expect(JSON.stringify(outcome(redact({})))).not.toContain('Fär');
  });

  it('may grow longer than a note may be by being masked', () => {
    const from = aPicture(aNote({ id: 'note-finished', text: 'ab'.repeat(longestNote / 2) }));
    const text = `${mask}b`.repeat(longestNote / 2);
    expect(outcomeIn(from, redact({ text }))).toHaveLength(1);
  });

  it.each<[Refusal, string, Command]>([
    ['not-found', 'an area that is not there', note({ areaId: 'area-missing' })],
    ['not-found', 'an activity that is not there', note({ activityId: 'activity-missing' })],
    ['not-found', "another area's activity", note({ activityId: 'activity-2' })],
    ['text-required', 'an empty note', note({ text: ' ' })],
    ['text-too-long', 'a note too long', note({ text: 'x'.repeat(longestNote + 1) })],
    ['not-found', 'revising what is not there', revise({ noteId: 'note-missing' })],
    ['note-finished', 'revising a finished note', revise({ noteId: 'note-finished' })],
    ['text-required', 'revising it into nothing', revise({ text: '' })],
    ['text-too-long', 'revising it beyond measure', revise({ text: 'x'.repeat(longestNote + 1) })],
    ['nothing-changed', 'revising nothing', revise({ text: ' Ett utkast ' })],
    ['not-found', 'finishing what is not there', { type: 'finish-note', noteId: 'note-missing' }],
    ['not-found', 'correcting what is not there', correct({ noteId: 'note-missing' })],
    ['note-not-finished', 'correcting a draft', correct({ noteId: 'note-draft' })],
    ['text-required', 'correcting it into nothing', correct({ text: '' })],
    ['text-too-long', 'correcting it beyond measure', correct({ text: 'x'.repeat(longestNote + 1) })],
    ['reason-required', 'correcting without a reason', correct({ reason: '' })],
    ['text-too-long', 'correcting with a reason too long', correct({ reason: 'x'.repeat(longestShortText + 1) })],
    ['nothing-changed', 'correcting nothing', correct({ text: 'Färdig' })],
    ['already-there', 'adding what is there', note({ noteId: 'note-finished' })],
    ['already-there', 'adding in the place of another document', note({ noteId: 'note-draft' })],
    ['not-found', 'masking what is not there', redact({ noteId: 'note-missing' })],
    ['note-not-finished', 'masking in a draft', redact({ noteId: 'note-draft', text: `${mask} utkast` })],
    ['reason-required', 'masking without a reason', redact({ reason: ' ' })],
    ['text-too-long', 'masking with a reason too long', redact({ reason: 'x'.repeat(longestShortText + 1) })],
    ['not-only-masked', 'masking nothing', redact({ text: 'Färdig' })],
    ['not-only-masked', 'masking and changing', redact({ text: `${mask}digt` })],
    ['not-only-masked', 'masking it into nothing', redact({ text: '' })],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command)).toBe(refusal);
  });
});
