import { z } from 'zod';
import { setting } from './areas.ts';
import { documents } from './documents.ts';
import { changes, reads } from './endpoint.ts';
import { routes } from './routes.ts';
import { agendaItemId, areaId, meetingId, planId, position, showLinkId, writtenTime } from './values.ts';
import type { MeetingDetail, MeetingList } from './views.ts';

const noQuery = z.object({});
const resolutions = z.array(documents.resolution).readonly();

const area = z.object({ id: areaId, number: z.int(), title: z.string() });

export const listMeetings = reads(routes.listMeetings, {
  summary: 'All meetings of the steering group, and all that was decided there, in the order in which they were added.',
  query: noQuery,
  answer: z.object({
    ...setting,
    areas: z.array(area).readonly(),
    meetings: z.array(documents.meeting).readonly(),
    resolutions,
  }) satisfies z.ZodType<MeetingList>,
  problems: ['before-plan'],
});

const params = z.object({ meetingId });

export const readMeeting = reads(routes.readMeeting, {
  summary:
    'One meeting with what it decided and what became of what was decided before. A closed one as it was closed.',
  params,
  query: noQuery,
  answer: z.object({
    ...setting,
    meeting: documents.meeting,
    resolutions,
    earlier: resolutions,
  }) satisfies z.ZodType<MeetingDetail>,
  problems: ['not-found', 'before-plan'],
});

const title = z.string();
const onMeeting = { params, ifMatch: true, answer: documents.meeting } as const;
const ofText = ['text-required', 'text-too-long', 'personal-identity-number'] as const;

export const planMeeting = changes(routes.planMeeting, {
  summary: 'Plan a meeting.',
  params: z.object({ planId }),
  body: z.strictObject({ title, time: writtenTime }),
  ifMatch: false,
  answer: documents.meeting,
  problems: ['not-found', 'not-allowed', 'already-there', ...ofText],
});

export const reviseMeeting = changes(routes.reviseMeeting, {
  ...onMeeting,
  summary: "Change a meeting's title, time or private note, until it is closed.",
  body: z.strictObject({
    title,
    time: writtenTime,
    privateNote: z.string().meta({ description: "The operator's own; never shown to the room." }),
  }),
  problems: ['not-found', 'not-allowed', 'meeting-closed', 'nothing-changed', ...ofText],
});

export const setAgenda = changes(routes.setAgenda, {
  ...onMeeting,
  summary: 'Set the whole agenda: what is to be taken up, in order.',
  body: z.strictObject({
    agenda: z.array(
      z.strictObject({
        id: agendaItemId,
        title,
        areaId: areaId.nullable(),
        why: z.string(),
        privateNote: z.string().meta({ description: "The operator's own; never shown to the room." }),
      }),
    ),
  }),
  problems: [
    'not-found',
    'not-allowed',
    'meeting-closed',
    'nothing-changed',
    'already-there',
    'too-many-items',
    ...ofText,
  ],
});

const shown = z.strictObject({
  position: position.meta({ description: 'The position of the journal whose picture is shown.' }),
});

export const openMeeting = changes(routes.openMeeting, {
  ...onMeeting,
  summary: 'Open a meeting, and show the plan as it stood at a position of the journal.',
  body: shown,
  problems: ['not-found', 'not-allowed', 'meeting-closed', 'nothing-changed', 'position-ahead'],
});

export const renewPicture = changes(routes.renewPicture, {
  ...onMeeting,
  summary: 'Show the plan as it stood at a later position of the journal.',
  body: shown,
  problems: ['not-found', 'not-allowed', 'meeting-closed', 'meeting-not-open', 'nothing-changed', 'position-ahead'],
});

export const writeMinutes = changes(routes.writeMinutes, {
  ...onMeeting,
  summary: 'Write down what is said, until the meeting is closed. The whole text.',
  body: z.strictObject({ text: z.string() }),
  problems: [
    'not-found',
    'not-allowed',
    'meeting-closed',
    'nothing-changed',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const closeMeeting = changes(routes.closeMeeting, {
  ...onMeeting,
  summary: 'Close a meeting: what was shown, the agenda, the decisions and the minutes stand from then on as they are.',
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed', 'meeting-closed', 'meeting-not-open'],
});

export const reopenMeeting = changes(routes.reopenMeeting, {
  ...onMeeting,
  summary: 'Open a closed meeting again, with a reason. History keeps both.',
  body: z.strictObject({ reason: z.string() }),
  problems: [
    'not-found',
    'not-allowed',
    'nothing-changed',
    'reason-required',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const shareShow = changes(routes.shareShow, {
  ...onMeeting,
  summary: 'Let whoever has the signed address read the show until an instant.',
  body: z.strictObject({ until: z.iso.datetime() }),
  problems: ['not-found', 'not-allowed', 'meeting-not-open', 'already-there', 'too-many-items', 'impossible-end'],
});

export const withdrawLink = changes(routes.withdrawLink, {
  ...onMeeting,
  params: z.object({ meetingId, linkId: showLinkId }),
  summary: 'Take a signed address back: it shows nothing from then on.',
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed', 'nothing-changed'],
});
