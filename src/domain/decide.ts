import type { Activity } from './activity.ts';
import type { CalendarDate } from './calendar.ts';
import type { AddNote, ChangeActivity, Command, RecordOccurrence } from './commands.ts';
import { find, type Picture } from './document.ts';
import type { Event, Happening } from './events.ts';
import type { AreaId, DocumentId, PersonId } from './ids.ts';
import { longestNote, longestShortText, type Note } from './note.ts';
import type { Person, Role } from './people.ts';
import { entered } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import { sameRecurrence } from './time/recurrence.ts';
import { sameTime } from './time/written.ts';

/** Who asks, and what day it is on the plan's calendar. */
type Context = { actor: Person; today: CalendarDate };

export type Refusal =
  | 'not-found'
  | 'not-allowed'
  | 'nothing-changed'
  | 'reason-required'
  | 'text-required'
  | 'text-too-long'
  | 'unknown-person'
  | 'not-recurring'
  | 'occurrence-ahead'
  | 'note-finished'
  | 'note-not-finished';

type Decision = { happenings: readonly Happening[] } | { refusal: Refusal };

/** Whether a command may happen, and what then has happened. Pure; a refusal changes nothing. */
export function decide(picture: Picture, command: Command, context: Context): Decision {
  if (!mayGive(context.actor.role, command.type)) return refuse('not-allowed');
  switch (command.type) {
    case 'change-activity':
      return changeActivity(picture, command, context);
    case 'record-occurrence':
      return recordOccurrence(picture, command, context);
    case 'withdraw-occurrence': {
      const activity = find(picture, 'activity', command.activityId);
      const occurrence = activity?.occurrences.find(({ id }) => id === command.occurrenceId);
      if (activity === undefined || occurrence === undefined) return refuse('not-found');
      const problem = problemWithText(command.reason, longestShortText, 'reason-required');
      if (problem !== null) return refuse(problem);
      return happened(context, activity.id, activity.areaId, [
        { type: 'occurrence-withdrawn', occurrence, reason: command.reason.trim() },
      ]);
    }
    case 'assess-area': {
      const area = find(picture, 'area', command.areaId);
      if (area === undefined) return refuse('not-found');
      const problem = problemWithText(command.reason, longestShortText, 'reason-required');
      if (problem !== null) return refuse(problem);
      const from = area.assessment?.value ?? 'not-assessed';
      return happened(context, area.id, area.id, [
        { type: 'area-assessed', from, to: command.value, reason: command.reason.trim() },
      ]);
    }
    case 'add-note':
      return addNote(picture, command, context);
    case 'revise-draft':
      return withNote(picture, command.noteId, (note) => {
        if (note.state === 'finished') return refuse('note-finished');
        const problem = problemWithText(command.text, longestNote, 'text-required');
        if (problem !== null) return refuse(problem);
        const [kind, text] = [command.kind, command.text.trim()];
        if (kind === note.kind && text === note.text) return refuse('nothing-changed');
        return happened(context, note.id, note.areaId, [{ type: 'draft-revised', kind, text }]);
      });
    case 'finish-note':
      return withNote(picture, command.noteId, (note) =>
        note.state === 'finished'
          ? refuse('note-finished')
          : happened(context, note.id, note.areaId, [{ type: 'note-finished' }]),
      );
    case 'correct-note':
      return withNote(picture, command.noteId, (note) => {
        if (note.state === 'draft') return refuse('note-not-finished');
        const problem =
          problemWithText(command.text, longestNote, 'text-required') ??
          problemWithText(command.reason, longestShortText, 'reason-required');
        if (problem !== null) return refuse(problem);
        const [text, reason] = [command.text.trim(), command.reason.trim()];
        if (text === note.text) return refuse('nothing-changed');
        return happened(context, note.id, note.areaId, [
          { type: 'note-corrected', earlierText: note.text, text, reason },
        ]);
      });
    case 'switch-calendar': {
      const plan = find(picture, 'plan', command.planId);
      if (plan === undefined) return refuse('not-found');
      if (plan.calendar.mode === command.mode) return refuse('nothing-changed');
      return happened(context, plan.id, null, [
        { type: 'calendar-changed', from: plan.calendar.mode, to: command.mode },
      ]);
    }
  }
}

/** An assessment is a manager's own judgement; the steering group reads. */
export function mayGive(role: Role, command: Command['type']): boolean {
  if (command === 'switch-calendar') return true;
  if (command === 'assess-area') return role === 'manager';
  return role === 'manager' || role === 'coordinator';
}

function changeActivity(picture: Picture, command: ChangeActivity, context: Context): Decision {
  const activity = find(picture, 'activity', command.activityId);
  if (activity === undefined) return refuse('not-found');
  const people = [command.leadId, command.coordinatorId].filter((id) => id !== undefined && id !== null);
  if (people.some((id) => find(picture, 'person', id) === undefined)) return refuse('unknown-person');
  const reason = command.reason?.trim() || null;
  if ([reason, command.accordingTo].some((text) => (text ?? '').trim().length > longestShortText))
    return refuse('text-too-long');

  const events = [
    ...statusEvents(activity, command, reason),
    ...timeEvents(activity, command, reason),
    ...recurrenceEvents(activity, command, reason),
    ...personEvents('lead-changed', activity.leadId, command.leadId),
    ...personEvents('coordinator-changed', activity.coordinatorId, command.coordinatorId),
  ];
  if (events.length === 0) return refuse('nothing-changed');
  // A promised time or count that shifts must say why: the steering group asks that first.
  if (events.some(changesWhatWasPromised) && reason === null) return refuse('reason-required');
  return happened(context, activity.id, activity.areaId, events);
}

function changesWhatWasPromised(event: Event): boolean {
  return (event.type === 'time-changed' || event.type === 'recurrence-changed') && event.from !== null;
}

function statusEvents({ status }: Activity, command: ChangeActivity, reason: string | null): Event[] {
  const to = command.status ?? status.value;
  const accordingTo = command.accordingTo === undefined ? status.accordingTo : command.accordingTo?.trim() || null;
  // Choosing the status that was only assumed is news: now somebody has said so.
  const confirms = command.status !== undefined && status.basis === 'assumed';
  if (to === status.value && accordingTo === status.accordingTo && !confirms) return [];
  return [{ type: 'status-changed', from: status.value, to, accordingTo, reason }];
}

function timeEvents({ time }: Activity, command: ChangeActivity, reason: string | null): Event[] {
  if (command.time === undefined || sameTime(command.time, time.current)) return [];
  return [{ type: 'time-changed', from: time.current, to: command.time, reason }];
}

function recurrenceEvents({ recurrence }: Activity, command: ChangeActivity, reason: string | null): Event[] {
  if (command.recurrence === undefined || sameRecurrence(command.recurrence, recurrence)) return [];
  return [{ type: 'recurrence-changed', from: recurrence, to: command.recurrence, reason }];
}

function personEvents(
  type: 'lead-changed' | 'coordinator-changed',
  from: PersonId | null,
  to: PersonId | null | undefined,
): Event[] {
  return to === undefined || to === from ? [] : [{ type, from, to }];
}

function recordOccurrence(picture: Picture, command: RecordOccurrence, context: Context): Decision {
  const activity = find(picture, 'activity', command.activityId);
  if (activity === undefined) return refuse('not-found');
  if (activity.recurrence === null) return refuse('not-recurring');
  // What may have begun may have been; only what certainly lies ahead cannot be ticked off.
  const { earliestStart } = boundsOf(command.time.edtf);
  if (earliestStart !== null && earliestStart > context.today) return refuse('occurrence-ahead');
  const { occurrenceId: id, title, time } = command;
  const occurrence = { id, title: title.trim(), time, provenance: entered };
  return happened(context, activity.id, activity.areaId, [{ type: 'occurrence-recorded', occurrence }]);
}

function addNote(picture: Picture, command: AddNote, context: Context): Decision {
  const area = find(picture, 'area', command.areaId);
  if (area === undefined) return refuse('not-found');
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
    provenance: entered,
  };
  return happened(context, note.id, area.id, [{ type: 'added', document: note }]);
}

function withNote(picture: Picture, id: DocumentId, next: (note: Note) => Decision): Decision {
  const note = find(picture, 'note', id);
  return note === undefined ? refuse('not-found') : next(note);
}

function problemWithText(text: string, longest: number, whenEmpty: Refusal): Refusal | null {
  if (text.trim() === '') return whenEmpty;
  return text.trim().length > longest ? 'text-too-long' : null;
}

function happened(
  { actor, today }: Context,
  entityId: DocumentId,
  areaId: AreaId | null,
  events: readonly Event[],
): Decision {
  return {
    happenings: events.map((event) => ({ entityId, areaId, event, on: today, by: actor.id, provenance: entered })),
  };
}

function refuse(refusal: Refusal): Decision {
  return { refusal };
}
