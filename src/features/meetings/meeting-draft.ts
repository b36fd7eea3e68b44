import type { CalendarDate } from '#domain/calendar.ts';
import type { Meeting } from '#domain/meeting.ts';
import { sameTime, type WrittenTime, written } from '#domain/time/written.ts';
import { onceIn, type TimeText, textOf } from '#parts/time/time-text.ts';
import { noTime } from '#words/activity.ts';

/** What a meeting is called and when it is, as it stands in a form. */
export type MeetingDraft = { title: string; time: TimeText; privateNote: string };

type Said = Pick<Meeting, 'title' | 'time' | 'privateNote'>;

export function draftOf({ title, time, privateNote }: Said): MeetingDraft {
  return { title, time: textOf({ time, recurrence: null }), privateNote };
}

/** That a meeting is to be held, and nobody has said when. */
const notSaid: WrittenTime = written('../..', noTime);

/** When the meeting is, or undefined while that cannot be read. */
export function timeOf(time: TimeText, present: WrittenTime | null, today: CalendarDate): WrittenTime | undefined {
  const when = onceIn(time, present, today);
  return when === null ? notSaid : when;
}

/** The draft on top of what stands now, or null where others have changed any of it. */
export function rebased(draft: MeetingDraft, seen: Said, now: Said): MeetingDraft | null {
  const isSame = seen.title === now.title && seen.privateNote === now.privateNote && sameTime(seen.time, now.time);
  return isSame ? draft : null;
}
