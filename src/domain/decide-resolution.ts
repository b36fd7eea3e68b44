import {
  type Context,
  type Decision,
  happened,
  hasWholePlan,
  problemWithReason,
  problemWithText,
  refuse,
} from './decision.ts';
import { find, type Picture, type VersionedOf } from './document.ts';
import type { Event } from './events.ts';
import type { PersonId } from './ids.ts';
import type { AddResolution, FollowUpResolution, MeetingCommand, ReviseResolution } from './meeting-commands.ts';
import { longestShortText } from './note.ts';
import { entered } from './provenance.ts';
import type { Resolution } from './resolution.ts';
import { planned, sameTime } from './time/written.ts';

/** What may happen to what was decided: it is worded while its meeting is open, and followed up for as long as it takes. */

export function addResolution(picture: Picture, command: AddResolution, context: Context): Decision {
  const { resolutionId, meetingId, areaId, activityId, leadId, time } = command;
  const meeting = find(picture, 'meeting', meetingId);
  if (meeting === undefined) return refuse('not-found');
  if (picture.has(resolutionId)) return refuse('already-there');
  if (meeting.state !== 'open') return refuse('meeting-not-open');
  const isWhole = hasWholePlan(context);
  if (isWhole && areaId !== null && find(picture, 'area', areaId) === undefined) return refuse('not-found');
  const ofArea = activityId === null ? areaId : find(picture, 'activity', activityId)?.areaId;
  if (isWhole && ofArea !== areaId) return refuse('not-found');
  const problem = problemWithContent(picture, command);
  if (problem !== null) return refuse(problem);
  const resolution: Resolution = {
    type: 'resolution',
    id: resolutionId,
    meetingId,
    areaId,
    activityId,
    text: command.text.trim(),
    leadId,
    time: planned(time),
    state: 'open',
    on: context.today,
    by: context.actor.id,
    followUps: [],
    withdrawn: null,
    provenance: entered,
  };
  return happened(context, resolution, { type: 'added', document: resolution });
}

type ChangeResolution = Extract<
  MeetingCommand,
  { type: 'revise-resolution' | 'withdraw-resolution' | 'follow-up-resolution' }
>;

export function changeResolution(picture: Picture, command: ChangeResolution, context: Context): Decision {
  const resolution = find(picture, 'resolution', command.resolutionId);
  if (resolution === undefined) return refuse('not-found');
  if (resolution.state === 'withdrawn') return refuse('resolution-withdrawn');
  if (command.type === 'follow-up-resolution') return followUp(resolution, command, context);
  // What a closed meeting decided is not worded anew; another meeting may decide something else.
  if (find(picture, 'meeting', resolution.meetingId)?.state !== 'open') return refuse('meeting-closed');
  if (command.type === 'revise-resolution') return revise(picture, resolution, command, context);
  const problem = problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  return happened(context, resolution, { type: 'resolution-withdrawn', reason: command.reason.trim() });
}

function revise(
  picture: Picture,
  resolution: VersionedOf<'resolution'>,
  command: ReviseResolution,
  context: Context,
): Decision {
  const problem = problemWithContent(picture, command);
  if (problem !== null) return refuse(problem);
  const [from, to] = [resolution.text, command.text.trim()];
  const events: Event[] = [
    ...(to === from ? [] : [{ type: 'resolution-revised', from, to } as const]),
    ...(command.leadId === resolution.leadId
      ? []
      : [{ type: 'lead-changed', from: resolution.leadId, to: command.leadId } as const]),
    // While it is being written nothing has been promised: to say another time asks for no reason.
    ...timeEvents(resolution, command.time, null),
  ];
  return events.length === 0 ? refuse('nothing-changed') : happened(context, resolution, ...events);
}

/** Says how it goes, which may be that it takes longer; the words are then the reason. */
function followUp(resolution: VersionedOf<'resolution'>, command: FollowUpResolution, context: Context): Decision {
  const text = command.text.trim();
  const problem = problemWithText(text, longestShortText, 'text-required');
  if (problem !== null) return refuse(problem);
  const { isDone } = command;
  const wasDone = resolution.state === 'done';
  const moved = command.time === undefined ? [] : timeEvents(resolution, command.time, text);
  const last = resolution.followUps.at(-1);
  const isSaid =
    last?.by === context.actor.id && last.on === context.today && last.isDone === isDone && last.text === text;
  // Drawn ahead on what the server has already answered, it must not be told twice.
  if (isSaid && moved.length === 0) return refuse('nothing-changed');
  return happened(context, resolution, { type: 'resolution-followed-up', wasDone, isDone, text }, ...moved);
}

function timeEvents({ time }: Resolution, to: ReviseResolution['time'], reason: string | null): Event[] {
  return sameTime(time.current, to) ? [] : [{ type: 'time-changed', from: time.current, to, reason }];
}

function problemWithContent(picture: Picture, { text, leadId }: { text: string; leadId: PersonId | null }) {
  if (leadId !== null && find(picture, 'person', leadId) === undefined) return 'unknown-person';
  return problemWithText(text, longestShortText, 'text-required');
}
