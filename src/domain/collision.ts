import type { Command } from './commands.ts';
import type { ShownEvent } from './events.ts';
import type { SeriesId } from './indicator.ts';
import { boundsOf } from './time/bounds.ts';
import type { Edtf } from './time/edtf.ts';

/**
 * What of a document a change concerns. Two changes made without knowledge of each other collide when they concern the
 * same; all others stand side by side.
 */
export type Aspect =
  | 'status'
  | 'time'
  | 'recurrence'
  | 'lead'
  | 'coordinator'
  | 'occurrences'
  | 'milestones'
  | 'outcome'
  | 'assessment'
  | 'rhythm'
  | 'text'
  | 'values'
  | 'fetched'
  | 'reading'
  | 'meeting'
  | 'meeting-state'
  | 'agenda'
  | 'picture'
  | 'minutes'
  | 'links'
  | 'follow-up'
  | 'calendar';

/** What of a command collides with what somebody else has done since its author saw the document; empty: nothing. */
export function collisions(command: Command, since: readonly ShownEvent[]): Aspect[] {
  const value = placeOfValue(command);
  const isElsewhere = (event: ShownEvent) => value !== null && (placeOfValue(event) ?? value) !== value;
  const theirs = new Set(since.filter((event) => !isElsewhere(event)).flatMap(aspectsOfEvent));
  const mine = aspectsOfCommand(command);
  return mine === 'all' ? [...theirs] : mine.filter((aspect) => theirs.has(aspect));
}

/** `all`: it stands on the whole picture, as whoever confirms that nothing has changed does. */
export function aspectsOfCommand(command: Command): readonly Aspect[] | 'all' {
  switch (command.type) {
    case 'change-activity': {
      const { status, accordingTo, heardOn, time, recurrence, leadId, coordinatorId } = command;
      const given: [Aspect, ...unknown[]][] = [
        ['status', status, accordingTo, heardOn],
        ['time', time],
        ['recurrence', recurrence],
        ['lead', leadId],
        ['coordinator', coordinatorId],
      ];
      return given.filter(([, ...values]) => values.some((value) => value !== undefined)).map(([aspect]) => aspect);
    }
    case 'check-in':
    case 'undo':
      return 'all';
    case 'record-occurrence':
    case 'withdraw-occurrence':
      return ['occurrences', 'recurrence'];
    case 'reach-milestone':
      return ['milestones'];
    case 'record-outcome':
      return ['outcome'];
    case 'assess-area':
      return ['assessment'];
    case 'agree-rhythm':
      return ['rhythm'];
    case 'mark-read':
      return ['reading'];
    case 'add-note':
    case 'plan-meeting':
    case 'add-resolution':
      return [];
    case 'revise-meeting':
      return ['meeting'];
    case 'set-agenda':
      return ['agenda'];
    case 'open-meeting':
    case 'close-meeting':
    case 'reopen-meeting':
      return ['meeting-state'];
    case 'renew-picture':
      return ['picture'];
    case 'write-minutes':
      return ['minutes'];
    case 'share-show':
    case 'withdraw-link':
      return ['links'];
    case 'revise-resolution':
      return ['text', 'lead', 'time'];
    case 'withdraw-resolution':
      return ['text'];
    case 'follow-up-resolution':
      return command.time === undefined ? ['follow-up'] : ['follow-up', 'time'];
    case 'revise-draft':
    case 'finish-note':
    case 'correct-note':
    case 'redact-note':
      return ['text'];
    case 'record-observation':
    case 'remove-observation':
      return ['values'];
    case 'take-in-values':
      return ['values', 'fetched'];
    case 'dismiss-values':
      return ['fetched'];
    case 'ask-for-values':
      return [];
    case 'switch-calendar':
      return ['calendar'];
  }
}

/** Nothing, for a confirmation that all is as it was: it stands beside any change. */
export function aspectsOfEvent(event: ShownEvent): readonly Aspect[] {
  switch (event.type) {
    case 'added':
    case 'checked-in':
    case 'values-asked-for':
      return [];
    case 'observation-recorded':
    case 'observation-corrected':
    case 'observation-removed':
      return ['values'];
    case 'values-fetched':
    case 'values-dismissed':
      return ['fetched'];
    case 'values-taken-in':
      return ['values', 'fetched'];
    case 'status-changed':
      return ['status'];
    case 'time-changed':
      return ['time'];
    case 'recurrence-changed':
      return ['recurrence'];
    case 'lead-changed':
      return ['lead'];
    case 'coordinator-changed':
      return ['coordinator'];
    case 'occurrence-recorded':
    case 'occurrence-withdrawn':
      return ['occurrences'];
    case 'milestone-reached':
      return ['milestones'];
    case 'outcome-recorded':
      return ['outcome'];
    case 'area-assessed':
      return ['assessment'];
    case 'rhythm-agreed':
      return ['rhythm'];
    case 'draft-revised':
    case 'note-finished':
    case 'note-corrected':
    case 'note-redacted':
      return ['text'];
    case 'area-read':
      return ['reading'];
    case 'meeting-revised':
      return ['meeting'];
    case 'agenda-set':
      return ['agenda'];
    case 'meeting-opened':
    case 'meeting-closed':
    case 'meeting-reopened':
      return ['meeting-state'];
    case 'picture-renewed':
      return ['picture'];
    case 'minutes-written':
      return ['minutes'];
    case 'show-shared':
    case 'link-withdrawn':
      return ['links'];
    case 'resolution-revised':
    case 'resolution-withdrawn':
      return ['text'];
    case 'resolution-followed-up':
      return ['follow-up'];
    case 'calendar-changed':
      return ['calendar'];
    case 'undone':
      return event.undid.flatMap(aspectsOfEvent);
  }
}

/** Which value of a measure it is about: two people may enter different ones at once. Null: none, or more than one. */
function placeOfValue(one: Command | ShownEvent): string | null {
  switch (one.type) {
    case 'record-observation':
    case 'observation-corrected':
      return placeIn(one.series, one.period.edtf);
    case 'remove-observation':
      return placeIn(one.series, one.period);
    case 'observation-recorded':
    case 'observation-removed':
      return placeIn(one.series, one.observation.period.edtf);
    default:
      return null;
  }
}

/** The same for the same days, however these are written: there is one value of them. */
function placeIn(series: SeriesId, period: Edtf): string {
  const { earliestStart, latestEnd } = boundsOf(period);
  return `${series} ${earliestStart}/${latestEnd}`;
}
