import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { ComparedPicture } from '#domain/since.ts';

/** What can be compared, as the address says it: a day, a meeting, or a position of the journal. */
export type Moment =
  | { kind: 'day'; day: CalendarDate }
  | { kind: 'meeting'; meetingId: MeetingId }
  | { kind: 'position'; position: string };

const parameters = { from: 'fran', to: 'till' } as const;
export type Side = keyof typeof parameters;

/** What the address says, or null where it says nothing that can be compared. */
export function momentIn(search: URLSearchParams, side: Side): Moment | null {
  const text = search.get(parameters[side]);
  if (text === null) return null;
  if (isCalendarDate(text)) return { kind: 'day', day: text };
  if (/^meeting-[a-z0-9-]+$/.test(text)) return { kind: 'meeting', meetingId: `meeting-${text.slice(8)}` };
  return /^\d{1,9}$/.test(text) ? { kind: 'position', position: text } : null;
}

/** The same address with another choice; null: what is compared when nothing is said. */
export function withMoment(search: URLSearchParams, side: Side, moment: Moment | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (moment === null) next.delete(parameters[side]);
  else next.set(parameters[side], askedAs(moment));
  return next;
}

/** How the server is asked for it. */
export function askedAs(moment: Moment): string {
  switch (moment.kind) {
    case 'day':
      return moment.day;
    case 'meeting':
      return moment.meetingId;
    case 'position':
      return moment.position;
  }
}

/** Whether it is this moment that was compared. */
export function isMoment(picture: ComparedPicture, moment: Moment): boolean {
  switch (picture.kind) {
    case 'day':
      return moment.kind === 'day' && moment.day === picture.on;
    case 'meeting':
      return moment.kind === 'meeting' && moment.meetingId === picture.meetingId;
    case 'position':
      return moment.kind === 'position' && Number(moment.position) === picture.position;
    case 'now':
      return false;
  }
}
