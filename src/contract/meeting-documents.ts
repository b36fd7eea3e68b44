import { z } from 'zod';
import { meetingStates } from '#domain/meeting.ts';
import { resolutionStates } from '#domain/resolution.ts';
import {
  activityId,
  agendaItemId,
  areaId,
  calendarDate,
  list,
  meetingId,
  personId,
  planId,
  plannedTime,
  position,
  provenance,
  resolutionId,
  showLinkId,
  text,
  version,
  writtenTime,
} from './values.ts';

const agendaItem = z.object({
  id: agendaItemId,
  title: text,
  areaId: areaId.nullable(),
  why: text,
  privateNote: text,
});

export const previousMeeting = z.object({ meetingId, position, on: calendarDate });

export const meeting = z.object({
  type: z.literal('meeting'),
  id: meetingId,
  version,
  planId,
  title: text,
  time: writtenTime,
  state: z.enum(meetingStates),
  agenda: list(agendaItem),
  minutes: text,
  privateNote: text,
  shown: z.object({ position, on: calendarDate }).nullable(),
  previous: previousMeeting.nullable(),
  closings: list(z.object({ on: calendarDate, by: personId })),
  reopenings: list(z.object({ on: calendarDate, by: personId, reason: text })),
  links: list(z.object({ id: showLinkId, until: text, by: personId, isWithdrawn: z.boolean() })),
  provenance,
});

/** A meeting as the room may see it. */
export const roomMeeting = meeting
  .pick({ id: true, title: true, time: true, state: true, minutes: true, shown: true, provenance: true })
  .extend({ agenda: list(agendaItem.omit({ privateNote: true })) });

export const resolution = z.object({
  type: z.literal('resolution'),
  id: resolutionId,
  version,
  meetingId,
  areaId: areaId.nullable(),
  activityId: activityId.nullable(),
  text,
  leadId: personId.nullable(),
  time: plannedTime,
  state: z.enum(resolutionStates),
  on: calendarDate,
  by: personId,
  followUps: list(z.object({ on: calendarDate, by: personId, isDone: z.boolean(), text })),
  withdrawn: z.object({ on: calendarDate, by: personId, reason: text }).nullable(),
  provenance,
});
