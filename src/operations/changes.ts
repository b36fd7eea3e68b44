import type { Command } from '#domain/commands.ts';
import type { NoteId, OccurrenceId } from '#domain/ids.ts';
import { change } from './change.ts';
import type { Change } from './operation.ts';

/** Each endpoint that changes something: the command that it stands for and the document that it is about. */

export const changeActivity: Change<'changeActivity'> = ({ params: { activityId }, body }, ports, by) =>
  change(ports, by, { type: 'activity', id: activityId }, { type: 'change-activity', activityId, ...body });

export const recordOccurrence: Change<'recordOccurrence'> = ({ params: { activityId }, body }, ports, by) => {
  const occurrenceId: OccurrenceId = `occurrence-${ports.newId()}`;
  const command: Command = { type: 'record-occurrence', activityId, occurrenceId, ...body };
  return change(ports, by, { type: 'activity', id: activityId }, command);
};

export const withdrawOccurrence: Change<'withdrawOccurrence'> = ({ params, body }, ports, by) =>
  change(ports, by, { type: 'activity', id: params.activityId }, { type: 'withdraw-occurrence', ...params, ...body });

export const assessArea: Change<'assessArea'> = ({ params: { areaId }, body }, ports, by) =>
  change(ports, by, { type: 'area', id: areaId }, { type: 'assess-area', areaId, ...body });

export const addNote: Change<'addNote'> = ({ params: { areaId }, body }, ports, by) => {
  const noteId: NoteId = `note-${ports.newId()}`;
  return change(ports, by, { type: 'note', id: noteId }, { type: 'add-note', noteId, areaId, ...body });
};

export const reviseDraft: Change<'reviseDraft'> = ({ params: { noteId }, body }, ports, by) =>
  change(ports, by, { type: 'note', id: noteId }, { type: 'revise-draft', noteId, ...body });

export const finishNote: Change<'finishNote'> = ({ params: { noteId } }, ports, by) =>
  change(ports, by, { type: 'note', id: noteId }, { type: 'finish-note', noteId });

export const correctNote: Change<'correctNote'> = ({ params: { noteId }, body }, ports, by) =>
  change(ports, by, { type: 'note', id: noteId }, { type: 'correct-note', noteId, ...body });

export const switchCalendar: Change<'switchCalendar'> = ({ params: { planId }, body }, ports, by) =>
  change(ports, by, { type: 'plan', id: planId }, { type: 'switch-calendar', planId, ...body });
