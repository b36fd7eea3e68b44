import type { AddNote, Command } from './commands.ts';
import { type Context, type Decision, happened, problemWithReason, problemWithText, refuse } from './decision.ts';
import { find, type Picture } from './document.ts';
import { longestNote, type Note } from './note.ts';
import { entered } from './provenance.ts';
import { isMasked } from './redaction.ts';

/** What may happen to a follow-up note. */

export function addNote(picture: Picture, command: AddNote, context: Context): Decision {
  const area = find(picture, 'area', command.areaId);
  if (area === undefined) return refuse('not-found');
  if (picture.has(command.noteId)) return refuse('already-there');
  if (command.activityId !== null) {
    const activity = find(picture, 'activity', command.activityId);
    if (activity?.areaId !== area.id) return refuse('not-found');
  }
  const problem = problemWithText(command.text, longestNote, 'text-required');
  if (problem !== null) return refuse(problem);
  const note: Note = {
    type: 'note',
    id: command.noteId,
    areaId: area.id,
    activityId: command.activityId,
    kind: command.kind,
    text: command.text.trim(),
    on: context.today,
    by: context.actor.id,
    state: command.state,
    corrections: [],
    redactions: [],
    provenance: entered,
  };
  return happened(context, note, { type: 'added', document: note });
}

type ChangeNote = Extract<Command, { type: 'revise-draft' | 'finish-note' | 'correct-note' | 'redact-note' }>;
type Of<T extends ChangeNote['type']> = Extract<ChangeNote, { type: T }>;

export function changeNote(picture: Picture, command: ChangeNote, context: Context): Decision {
  const note = find(picture, 'note', command.noteId);
  if (note === undefined) return refuse('not-found');
  const isForDrafts = command.type === 'revise-draft' || command.type === 'finish-note';
  if (isForDrafts !== (note.state === 'draft')) return refuse(isForDrafts ? 'note-finished' : 'note-not-finished');
  switch (command.type) {
    case 'revise-draft':
      return reviseDraft(note, command, context);
    case 'finish-note':
      return happened(context, note, { type: 'note-finished' });
    case 'correct-note':
      return correctNote(note, command, context);
    case 'redact-note':
      return redactNote(note, command, context);
  }
}

function reviseDraft(note: Note, command: Of<'revise-draft'>, context: Context): Decision {
  const problem = problemWithText(command.text, longestNote, 'text-required');
  if (problem !== null) return refuse(problem);
  const [kind, text] = [command.kind, command.text.trim()];
  if (kind === note.kind && text === note.text) return refuse('nothing-changed');
  return happened(context, note, { type: 'draft-revised', kind, text });
}

function correctNote(note: Note, command: Of<'correct-note'>, context: Context): Decision {
  const problem = problemWithText(command.text, longestNote, 'text-required') ?? problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  const [text, reason] = [command.text.trim(), command.reason.trim()];
  if (text === note.text) return refuse('nothing-changed');
  return happened(context, note, { type: 'note-corrected', earlierText: note.text, text, reason });
}

function redactNote(note: Note, command: Of<'redact-note'>, context: Context): Decision {
  const problem = problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  const [text, reason] = [command.text.trim(), command.reason.trim()];
  if (!isMasked(text, note.text)) return refuse('not-only-masked');
  return happened(context, note, { type: 'note-redacted', text, reason });
}
