import type { CalendarDate } from '#domain/calendar.ts';
import type { ActivityId, AreaId, PersonId } from '#domain/ids.ts';
import type { Resolution } from '#domain/resolution.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { noText, onceIn, type TimeText, textOf } from '#parts/time/time-text.ts';

/** What a decision says, as it stands in a form. */
export type ResolutionDraft = { text: string; leadId: PersonId | null; time: TimeText };

/** What a decision concerns; null for the plan as a whole. */
export type About = { areaId: AreaId | null; activityId: ActivityId | null };

export const emptyDraft: ResolutionDraft = { text: '', leadId: null, time: noText };

type Said = Pick<Resolution, 'text' | 'leadId' | 'time'>;

export function draftOf({ text, leadId, time }: Said): ResolutionDraft {
  return { text, leadId, time: timeTextOf(time.current) };
}

export function timeTextOf(time: WrittenTime | null): TimeText {
  return textOf({ time, recurrence: null });
}

/** The draft on top of what stands now, or null where both have changed the same to different things. */
export function rebased(draft: ResolutionDraft, seen: Said, now: Said): ResolutionDraft | null {
  const [was, is] = [draftOf(seen), draftOf(now)];
  const text = merged(draft.text, was.text, is.text);
  const leadId = merged(draft.leadId, was.leadId, is.leadId);
  const time = mergedTime(draft.time, seen.time.current, now.time.current);
  return text === undefined || leadId === undefined || time === undefined ? null : { text, leadId, time };
}

/** Likewise for a time alone; undefined: both have changed it. */
export function mergedTime(mine: TimeText, seen: WrittenTime | null, now: WrittenTime | null): TimeText | undefined {
  const [was, is] = [timeTextOf(seen), timeTextOf(now)];
  const text = merged(mine.text, was.text, is.text);
  if (text === undefined) return undefined;
  return text === mine.text ? mine : is;
}

/** What only one of two has changed, or both to the same; undefined: they have changed it to different things. */
function merged<Value>(mine: Value, was: Value, now: Value): Value | undefined {
  if (mine === was || mine === now) return now;
  return was === now ? mine : undefined;
}

/** What the draft asks for, or null while its time cannot be read. */
export function contentOf({ text, leadId, time }: ResolutionDraft, present: WrittenTime | null, today: CalendarDate) {
  const when = onceIn(time, present, today);
  return when === undefined ? null : { text, leadId, time: when };
}
