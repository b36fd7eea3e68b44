import type { Command } from '#domain/commands.ts';
import type { DocumentType } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Input } from './index.ts';
import type { ChangeName } from './routes.ts';

/** The document that a command is about. */
export type Target = { type: DocumentType; id: DocumentId };

/** A change as it was asked for. What it makes is named by its idempotency key, so that both ends know it at once. */
export type Asked<N extends ChangeName> = Pick<Input<N>, 'params' | 'body'> & { key: string };

export type Meaning = { target: Target; command: Command };

type CommandTable = { [N in ChangeName]: (asked: Asked<N>) => Meaning };

/** The command that each changing endpoint stands for. The backend carries it out; the client draws it ahead. */
export const commands: CommandTable = {
  changeActivity: ({ params, body }) => onActivity(params, { type: 'change-activity', ...params, ...body }),
  checkIn: ({ params }) => onActivity(params, { type: 'check-in', ...params }),
  recordOccurrence: ({ params, body, key }) =>
    onActivity(params, { type: 'record-occurrence', occurrenceId: `occurrence-${key}`, ...params, ...body }),
  withdrawOccurrence: ({ params, body }) => onActivity(params, { type: 'withdraw-occurrence', ...params, ...body }),
  reachMilestone: ({ params, body }) => onActivity(params, { type: 'reach-milestone', ...params, ...body }),
  undoActivity: ({ params }) => onActivity(params, { type: 'undo', targetId: params.activityId }),
  recordOutcome: ({ params, body }) => onGate(params, { type: 'record-outcome', ...params, ...body }),
  undoGate: ({ params }) => onGate(params, { type: 'undo', targetId: params.gateId }),
  assessArea: ({ params, body }) => onArea(params, { type: 'assess-area', ...params, ...body }),
  agreeRhythm: ({ params, body }) => onArea(params, { type: 'agree-rhythm', ...params, ...body }),
  addNote: ({ params, body, key }) => {
    const noteId = `note-${key}` as const;
    return onNote({ noteId }, { type: 'add-note', noteId, ...params, ...body });
  },
  reviseDraft: ({ params, body }) => onNote(params, { type: 'revise-draft', ...params, ...body }),
  finishNote: ({ params }) => onNote(params, { type: 'finish-note', ...params }),
  correctNote: ({ params, body }) => onNote(params, { type: 'correct-note', ...params, ...body }),
  redactNote: ({ params, body }) => onNote(params, { type: 'redact-note', ...params, ...body }),
  recordObservation: ({ params, body }) => onIndicator(params, { type: 'record-observation', ...params, ...body }),
  removeObservation: ({ params, body }) => onIndicator(params, { type: 'remove-observation', ...params, ...body }),
  askForValues: ({ params }) => onIndicator(params, { type: 'ask-for-values', ...params }),
  takeInValues: ({ params }) => onIndicator(params, { type: 'take-in-values', ...params }),
  dismissValues: ({ params }) => onIndicator(params, { type: 'dismiss-values', ...params }),
  markRead: ({ params, body }) => onArea(params, { type: 'mark-read', ...params, ...body }),
  planMeeting: ({ params, body, key }) => {
    const meetingId = `meeting-${key}` as const;
    return onMeeting({ meetingId }, { type: 'plan-meeting', meetingId, ...params, ...body });
  },
  reviseMeeting: ({ params, body }) => onMeeting(params, { type: 'revise-meeting', ...params, ...body }),
  setAgenda: ({ params, body }) => onMeeting(params, { type: 'set-agenda', ...params, ...body }),
  openMeeting: ({ params, body }) => onMeeting(params, { type: 'open-meeting', ...params, ...body }),
  renewPicture: ({ params, body }) => onMeeting(params, { type: 'renew-picture', ...params, ...body }),
  writeMinutes: ({ params, body }) => onMeeting(params, { type: 'write-minutes', ...params, ...body }),
  closeMeeting: ({ params }) => onMeeting(params, { type: 'close-meeting', ...params }),
  reopenMeeting: ({ params, body }) => onMeeting(params, { type: 'reopen-meeting', ...params, ...body }),
  shareShow: ({ params, body, key }) =>
    onMeeting(params, { type: 'share-show', linkId: `link-${key}`, ...params, ...body }),
  withdrawLink: ({ params }) => onMeeting(params, { type: 'withdraw-link', ...params }),
  addResolution: ({ params, body, key }) => {
    const resolutionId = `resolution-${key}` as const;
    return onResolution({ resolutionId }, { type: 'add-resolution', resolutionId, ...params, ...body });
  },
  reviseResolution: ({ params, body }) => onResolution(params, { type: 'revise-resolution', ...params, ...body }),
  withdrawResolution: ({ params, body }) => onResolution(params, { type: 'withdraw-resolution', ...params, ...body }),
  followUpResolution: ({ params, body }) => onResolution(params, { type: 'follow-up-resolution', ...params, ...body }),
  switchCalendar: ({ params, body }) => ({
    target: { type: 'plan', id: params.planId },
    command: { type: 'switch-calendar', ...params, ...body },
  }),
};

function onActivity({ activityId: id }: Asked<'checkIn'>['params'], command: Command): Meaning {
  return { target: { type: 'activity', id }, command };
}

function onGate({ gateId: id }: Asked<'undoGate'>['params'], command: Command): Meaning {
  return { target: { type: 'gate', id }, command };
}

function onArea({ areaId: id }: Asked<'assessArea'>['params'], command: Command): Meaning {
  return { target: { type: 'area', id }, command };
}

function onNote({ noteId: id }: Asked<'finishNote'>['params'], command: Command): Meaning {
  return { target: { type: 'note', id }, command };
}

function onIndicator({ indicatorId: id }: Asked<'askForValues'>['params'], command: Command): Meaning {
  return { target: { type: 'indicator', id }, command };
}

function onMeeting({ meetingId: id }: Asked<'closeMeeting'>['params'], command: Command): Meaning {
  return { target: { type: 'meeting', id }, command };
}

function onResolution({ resolutionId: id }: Asked<'withdrawResolution'>['params'], command: Command): Meaning {
  return { target: { type: 'resolution', id }, command };
}
