import {
  type Context,
  type Decision,
  happened,
  hasWholePlan,
  isAhead,
  problemWithReason,
  problemWithText,
  refuse,
} from './decision.ts';
import { all, find, type Picture, type VersionedOf } from './document.ts';
import type { Event } from './events.ts';
import type { ShowLinkId } from './ids.ts';
import {
  longestMinutes,
  longestShare,
  longestTitle,
  type Meeting,
  mostAgendaItems,
  mostLinks,
  plannedMeeting,
  previousMeeting,
  sameAgenda,
} from './meeting.ts';
import type { MeetingCommand } from './meeting-commands.ts';
import { longestShortText } from './note.ts';
import { entered } from './provenance.ts';
import { sameTime } from './time/written.ts';

/** What may happen to a meeting: planned → open → closed, and open again with a reason. */

type Of<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
type ChangeMeeting = Exclude<Extract<MeetingCommand, { meetingId: unknown }>, Of<'plan-meeting' | 'add-resolution'>>;

export function planMeeting(picture: Picture, command: Of<'plan-meeting'>, context: Context): Decision {
  if (find(picture, 'plan', command.planId) === undefined) return refuse('not-found');
  if (picture.has(command.meetingId)) return refuse('already-there');
  const problem = problemWithText(command.title, longestTitle, 'text-required');
  if (problem !== null) return refuse(problem);
  const { meetingId: id, planId, title, time } = command;
  const meeting = plannedMeeting({ id, planId, title: title.trim(), time, provenance: entered });
  return on(meeting, context, { type: 'added', document: meeting });
}

export function changeMeeting(picture: Picture, command: ChangeMeeting, context: Context): Decision {
  const meeting = find(picture, 'meeting', command.meetingId);
  if (meeting === undefined) return refuse('not-found');
  switch (command.type) {
    case 'reopen-meeting':
      return reopen(meeting, command, context);
    case 'share-show':
      return shareShow(meeting, command, context);
    case 'withdraw-link':
      return withdrawLink(meeting, command.linkId, context);
    default:
      // What was shown and written down stands as it was, until the meeting is opened again.
      return meeting.state === 'closed' ? refuse('meeting-closed') : changeRunning(picture, meeting, command, context);
  }
}

type ChangeRunning = Exclude<ChangeMeeting, Of<'reopen-meeting' | 'share-show' | 'withdraw-link'>>;

function changeRunning(
  picture: Picture,
  meeting: VersionedOf<'meeting'>,
  command: ChangeRunning,
  context: Context,
): Decision {
  switch (command.type) {
    case 'revise-meeting':
      return revise(meeting, command, context);
    case 'set-agenda':
      return setAgenda(picture, meeting, command, context);
    case 'open-meeting': {
      if (meeting.state === 'open') return refuse('nothing-changed');
      if (isAhead(command.position, context)) return refuse('position-ahead');
      const previous = previousMeeting(all(picture, 'meeting'));
      return on(meeting, context, { type: 'meeting-opened', position: command.position, previous });
    }
    case 'renew-picture':
      if (meeting.state !== 'open') return refuse('meeting-not-open');
      if (isAhead(command.position, context)) return refuse('position-ahead');
      if (meeting.shown !== null && command.position <= meeting.shown.position) return refuse('nothing-changed');
      return on(meeting, context, { type: 'picture-renewed', position: command.position });
    case 'write-minutes': {
      const text = command.text.trim();
      if (text.length > longestMinutes) return refuse('text-too-long');
      return text === meeting.minutes
        ? refuse('nothing-changed')
        : on(meeting, context, { type: 'minutes-written', text });
    }
    case 'close-meeting':
      return meeting.state === 'open' ? on(meeting, context, { type: 'meeting-closed' }) : refuse('meeting-not-open');
  }
}

function revise(meeting: VersionedOf<'meeting'>, command: Of<'revise-meeting'>, context: Context): Decision {
  const [title, privateNote] = [command.title.trim(), command.privateNote.trim()];
  const problem = problemWithText(title, longestTitle, 'text-required');
  if (problem !== null) return refuse(problem);
  if (privateNote.length > longestMinutes) return refuse('text-too-long');
  const isSame = title === meeting.title && privateNote === meeting.privateNote && sameTime(command.time, meeting.time);
  if (isSame) return refuse('nothing-changed');
  return on(meeting, context, { type: 'meeting-revised', title, time: command.time, privateNote });
}

function setAgenda(
  picture: Picture,
  meeting: VersionedOf<'meeting'>,
  command: Of<'set-agenda'>,
  context: Context,
): Decision {
  const agenda = command.agenda.map(({ id, areaId, title, why, privateNote }) => {
    return { id, areaId, title: title.trim(), why: why.trim(), privateNote: privateNote.trim() };
  });
  if (agenda.length > mostAgendaItems) return refuse('too-many-items');
  if (new Set(agenda.map(({ id }) => id)).size < agenda.length) return refuse('already-there');
  for (const { areaId, title, why, privateNote } of agenda) {
    if (hasWholePlan(context) && areaId !== null && find(picture, 'area', areaId) === undefined)
      return refuse('not-found');
    const problem = problemWithText(title, longestTitle, 'text-required');
    if (problem !== null) return refuse(problem);
    if (Math.max(why.length, privateNote.length) > longestShortText) return refuse('text-too-long');
  }
  if (sameAgenda(agenda, meeting.agenda)) return refuse('nothing-changed');
  return on(meeting, context, { type: 'agenda-set', agenda });
}

function reopen(meeting: VersionedOf<'meeting'>, command: Of<'reopen-meeting'>, context: Context): Decision {
  if (meeting.state !== 'closed') return refuse('nothing-changed');
  const problem = problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  return on(meeting, context, { type: 'meeting-reopened', reason: command.reason.trim() });
}

/** Also of a closed meeting: those who were not there may be shown what was. */
function shareShow(meeting: VersionedOf<'meeting'>, { linkId, until }: Of<'share-show'>, context: Context): Decision {
  if (meeting.shown === null) return refuse('meeting-not-open');
  if (meeting.links.some(({ id }) => id === linkId)) return refuse('already-there');
  if (meeting.links.length >= mostLinks) return refuse('too-many-items');
  const left = context.now === undefined ? 1 : Date.parse(until) - Date.parse(context.now);
  if (left <= 0 || left > longestShare) return refuse('impossible-end');
  return on(meeting, context, { type: 'show-shared', link: { id: linkId, until } });
}

function withdrawLink(meeting: VersionedOf<'meeting'>, linkId: ShowLinkId, context: Context): Decision {
  const link = meeting.links.find(({ id }) => id === linkId);
  if (link === undefined) return refuse('not-found');
  if (link.isWithdrawn) return refuse('nothing-changed');
  return on(meeting, context, { type: 'link-withdrawn', link: { id: linkId, until: link.until } });
}

/** A meeting is about the whole plan, and belongs to no area. */
function on({ id }: Pick<Meeting, 'id'>, context: Context, event: Event): Decision {
  return happened(context, { id, areaId: null }, event);
}
