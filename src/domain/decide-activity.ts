import type { Activity } from './activity.ts';
import type { ChangeActivity, Command, RecordOccurrence } from './commands.ts';
import { type Context, type Decision, happened, problemWithReason, problemWithText, refuse } from './decision.ts';
import { find, type Picture } from './document.ts';
import { type Event, isUndoable } from './events.ts';
import type { ActivityId, PersonId } from './ids.ts';
import { longestShortText } from './note.ts';
import { entered } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import { sameRecurrence } from './time/recurrence.ts';
import { sameTime, type WrittenTime } from './time/written.ts';

/** What may happen to an activity, and to a decision that somebody else takes. */

export function changeActivity(picture: Picture, command: ChangeActivity, context: Context): Decision {
  const activity = find(picture, 'activity', command.activityId);
  if (activity === undefined) return refuse('not-found');
  const people = [command.leadId, command.coordinatorId].filter((id) => id !== undefined && id !== null);
  if (people.some((id) => find(picture, 'person', id) === undefined)) return refuse('unknown-person');
  const reason = command.reason?.trim() || null;
  if ([reason, command.accordingTo].some((text) => (text ?? '').trim().length > longestShortText))
    return refuse('text-too-long');
  if (command.heardOn != null && command.heardOn > context.today) return refuse('still-ahead');

  const events = [
    ...statusEvents(activity, command, reason, context),
    ...timeEvents(activity, command, reason),
    ...recurrenceEvents(activity, command, reason),
    ...personEvents('lead-changed', activity.leadId, command.leadId),
    ...personEvents('coordinator-changed', activity.coordinatorId, command.coordinatorId),
  ];
  if (events.length === 0) return refuse('nothing-changed');
  // A promised time or count that shifts must say why: the steering group asks that first.
  if (events.some(changesWhatWasPromised) && reason === null) return refuse('reason-required');
  return happened(context, activity, ...events);
}

function changesWhatWasPromised(event: Event): boolean {
  return (event.type === 'time-changed' || event.type === 'recurrence-changed') && event.from !== null;
}

function statusEvents(
  { status }: Activity,
  command: ChangeActivity,
  reason: string | null,
  { today }: Context,
): Event[] {
  const to = command.status ?? status.value;
  const accordingTo = command.accordingTo === undefined ? status.accordingTo : command.accordingTo?.trim() || null;
  const isAsBefore = to === status.value && accordingTo === status.accordingTo;
  const heardOn = command.heardOn ?? (isAsBefore ? status.heardOn : today);
  // Choosing the status that was only assumed is news: now somebody has said so.
  const confirms = command.status !== undefined && status.basis === 'assumed';
  if (isAsBefore && !confirms && (accordingTo === null || heardOn === status.heardOn)) return [];
  const heard = accordingTo === null || heardOn === null || heardOn === today ? {} : { heardOn };
  return [{ type: 'status-changed', from: status.value, to, accordingTo, ...heard, reason }];
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

export function withActivity(picture: Picture, id: ActivityId, next: (activity: Activity) => Decision): Decision {
  const activity = find(picture, 'activity', id);
  return activity === undefined ? refuse('not-found') : next(activity);
}

export function recordOccurrence(picture: Picture, command: RecordOccurrence, context: Context): Decision {
  return withActivity(picture, command.activityId, (activity) => {
    if (activity.recurrence === null) return refuse('not-recurring');
    const { occurrenceId: id, title, time } = command;
    if (activity.occurrences.some((occurrence) => occurrence.id === id)) return refuse('already-there');
    if (isAhead(time, context)) return refuse('still-ahead');
    const occurrence = { id, title: title.trim(), time, provenance: entered };
    return happened(context, activity, { type: 'occurrence-recorded', occurrence });
  });
}

/** What may have begun may have been; only what certainly lies ahead has not. */
function isAhead({ edtf }: WrittenTime, { today }: Context): boolean {
  const { earliestStart } = boundsOf(edtf);
  return earliestStart !== null && earliestStart > today;
}

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

export function withdrawOccurrence(picture: Picture, command: Of<'withdraw-occurrence'>, context: Context): Decision {
  return withActivity(picture, command.activityId, (activity) => {
    const occurrence = activity.occurrences.find(({ id }) => id === command.occurrenceId);
    if (occurrence === undefined) return refuse('not-found');
    const problem = problemWithReason(command.reason);
    if (problem !== null) return refuse(problem);
    return happened(context, activity, { type: 'occurrence-withdrawn', occurrence, reason: command.reason.trim() });
  });
}

export function reachMilestone(picture: Picture, command: Of<'reach-milestone'>, context: Context): Decision {
  return withActivity(picture, command.activityId, (activity) => {
    const { milestoneId, reached } = command;
    const milestone = activity.milestones.find(({ id }) => id === milestoneId);
    if (milestone === undefined) return refuse('not-found');
    if (milestone.reached !== null) return refuse('already-reached');
    if (isAhead(reached, context)) return refuse('still-ahead');
    return happened(context, activity, { type: 'milestone-reached', milestoneId, reached });
  });
}

export function recordOutcome(picture: Picture, command: Of<'record-outcome'>, context: Context): Decision {
  const gate = find(picture, 'gate', command.gateId);
  if (gate === undefined) return refuse('not-found');
  if (gate.outcome !== null) return refuse('already-reached');
  const problem = problemWithText(command.text, longestShortText, 'text-required');
  if (problem !== null) return refuse(problem);
  if (command.on > context.today) return refuse('still-ahead');
  return happened(context, gate, { type: 'outcome-recorded', text: command.text.trim(), on: command.on });
}

/** Only one's own, and only the last. */
export function undo(picture: Picture, { targetId }: Of<'undo'>, context: Context): Decision {
  const target = find(picture, 'activity', targetId) ?? find(picture, 'gate', targetId);
  if (target === undefined) return refuse('not-found');
  const { last = null, actor } = context;
  if (last?.by !== actor.id || last.before.type !== target.type) return refuse('nothing-to-undo');
  if (!last.events.every(isUndoable)) return refuse('nothing-to-undo');
  return happened(context, target, { type: 'undone', undid: last.events, restored: last.before });
}
