import type { Command } from './commands.ts';
import {
  changeActivity,
  reachMilestone,
  recordOccurrence,
  recordOutcome,
  undo,
  withActivity,
  withdrawOccurrence,
} from './decide-activity.ts';
import { changeArea } from './decide-area.ts';
import { changeIndicator } from './decide-indicator.ts';
import { changeMeeting, planMeeting } from './decide-meeting.ts';
import { addNote, changeNote } from './decide-note.ts';
import { addResolution, changeResolution } from './decide-resolution.ts';
import { type Context, type Decision, happened, refuse } from './decision.ts';
import { find, type Picture } from './document.ts';
import { mayGive } from './permission.ts';
import { holdsPersonalNumber } from './personal-number.ts';
import type { Source } from './provenance.ts';

/** Whether a command may happen, and what then has happened. Pure; a refusal changes nothing. */
export function decide(picture: Picture, command: Command, context: Context): Decision {
  if (!mayGive(context.actor.role, command.type)) return refuse('not-allowed');
  if (textsOf(command).some(holdsPersonalNumber)) return refuse('personal-identity-number');
  switch (command.type) {
    case 'change-activity':
      return changeActivity(picture, command, context);
    case 'check-in':
      return withActivity(picture, command.activityId, (activity) =>
        happened(context, activity, { type: 'checked-in' }),
      );
    case 'record-occurrence':
      return recordOccurrence(picture, command, context);
    case 'withdraw-occurrence':
      return withdrawOccurrence(picture, command, context);
    case 'reach-milestone':
      return reachMilestone(picture, command, context);
    case 'record-outcome':
      return recordOutcome(picture, command, context);
    case 'undo':
      return undo(picture, command, context);
    case 'assess-area':
    case 'agree-rhythm':
    case 'mark-read':
      return changeArea(picture, command, context);
    case 'add-note':
      return addNote(picture, command, context);
    case 'revise-draft':
    case 'finish-note':
    case 'correct-note':
    case 'redact-note':
      return changeNote(picture, command, context);
    case 'record-observation':
    case 'remove-observation':
    case 'ask-for-values':
    case 'take-in-values':
    case 'dismiss-values':
      return changeIndicator(picture, command, context);
    case 'plan-meeting':
      return planMeeting(picture, command, context);
    case 'revise-meeting':
    case 'set-agenda':
    case 'open-meeting':
    case 'renew-picture':
    case 'write-minutes':
    case 'close-meeting':
    case 'reopen-meeting':
    case 'share-show':
    case 'withdraw-link':
      return changeMeeting(picture, command, context);
    case 'add-resolution':
      return addResolution(picture, command, context);
    case 'revise-resolution':
    case 'withdraw-resolution':
    case 'follow-up-resolution':
      return changeResolution(picture, command, context);
    case 'switch-calendar': {
      const plan = find(picture, 'plan', command.planId);
      if (plan === undefined) return refuse('not-found');
      const { mode } = plan.calendar;
      if (mode === command.mode) return refuse('nothing-changed');
      const target = { id: plan.id, areaId: null };
      return happened(context, target, { type: 'calendar-changed', from: mode, to: command.mode });
    }
  }
}

/** What somebody has written in a command, in words of their own. */
export function textsOf(command: Command): string[] {
  const texts = (...all: (string | null | undefined)[]) => all.filter((text) => typeof text === 'string');
  switch (command.type) {
    case 'change-activity': {
      const { accordingTo, reason, time, recurrence } = command;
      return texts(accordingTo, reason, time?.phrase, recurrence?.phrase, recurrence?.one, recurrence?.many);
    }
    case 'record-occurrence':
      return texts(command.title, command.time.phrase);
    case 'reach-milestone':
      return texts(command.reached.phrase);
    case 'withdraw-occurrence':
    case 'reopen-meeting':
    case 'withdraw-resolution':
      return texts(command.reason);
    case 'assess-area':
      return texts(command.reason, command.difference);
    case 'record-outcome':
    case 'add-note':
    case 'revise-draft':
    case 'write-minutes':
      return texts(command.text);
    case 'plan-meeting':
      return texts(command.title, command.time.phrase);
    case 'revise-meeting':
      return texts(command.title, command.time.phrase, command.privateNote);
    case 'set-agenda':
      return command.agenda.flatMap(({ title, why, privateNote }) => [title, why, privateNote]);
    case 'add-resolution':
    case 'revise-resolution':
    case 'follow-up-resolution':
      return texts(command.text, command.time?.phrase);
    case 'correct-note':
    case 'redact-note':
      return texts(command.text, command.reason);
    case 'record-observation':
      return texts(command.period.phrase, command.reason, ...textsOfSource(command.source));
    case 'remove-observation':
      return texts(command.reason);
    case 'check-in':
    case 'undo':
    case 'agree-rhythm':
    case 'mark-read':
    case 'finish-note':
    case 'ask-for-values':
    case 'take-in-values':
    case 'dismiss-values':
    case 'switch-calendar':
    case 'open-meeting':
    case 'renew-picture':
    case 'close-meeting':
    case 'share-show':
    case 'withdraw-link':
      return [];
  }
}

function textsOfSource({ title, url, published }: Source): (string | null | undefined)[] {
  return [title, url, published?.phrase];
}
