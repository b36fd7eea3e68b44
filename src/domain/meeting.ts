import type { CalendarDate, Instant } from './calendar.ts';
import type { AgendaItemId, AreaId, MeetingId, PersonId, PlanId, ShowLinkId } from './ids.ts';
import type { Provenance } from './provenance.ts';
import type { WrittenTime } from './time/written.ts';

/** What the steering group meets for: its agenda, what is shown of the plan, and what is written down. */
export type Meeting = {
  type: 'meeting';
  id: MeetingId;
  planId: PlanId;
  title: string;
  /** When it is to be held, or was. As vague as it is known. */
  time: WrittenTime;
  state: MeetingState;
  agenda: readonly AgendaItem[];
  /** What was said, for everybody who may read the meeting. Empty until something is written. */
  minutes: string;
  /** The operator's own notes about the meeting as a whole. Never shown to the room. */
  privateNote: string;
  /** What is shown of the plan. Null until the meeting is opened. */
  shown: ShownPicture | null;
  /** The meeting before it, with what that one last showed, as it was when this one was opened. Null: there was none. */
  previous: PreviousMeeting | null;
  closings: readonly Closing[];
  reopenings: readonly Reopening[];
  links: readonly ShowLink[];
  provenance: Provenance;
};

/** A meeting as it is planned: with nothing on its agenda, and nothing shown or written yet. */
export function plannedMeeting(own: Pick<Meeting, 'id' | 'planId' | 'title' | 'time' | 'provenance'>): Meeting {
  return {
    type: 'meeting',
    ...own,
    state: 'planned',
    agenda: [],
    minutes: '',
    privateNote: '',
    shown: null,
    previous: null,
    closings: [],
    reopenings: [],
    links: [],
  };
}

export const meetingStates = ['planned', 'open', 'closed'] as const;
export type MeetingState = (typeof meetingStates)[number];

/**
 * The plan as it stood after the entry of the journal at `position`, told on the plan's day `on`. It is a place in the
 * journal and no copy: the journal only grows, so what stood there stands there for ever.
 */
export type ShownPicture = { position: number; on: CalendarDate };

/** A meeting with what it last showed. */
export type PreviousMeeting = { meetingId: MeetingId } & ShownPicture;

/** One thing to take up. */
export type AgendaItem = {
  id: AgendaItemId;
  title: string;
  /** The area that is shown when it is taken up, or null for what belongs to none. */
  areaId: AreaId | null;
  /** Why it is taken up, in words for the room. May be empty. */
  why: string;
  /** For the operator alone. Never shown to the room. */
  privateNote: string;
};

/** Whether two agendas say the same in the same order. */
export function sameAgenda(one: readonly AgendaItem[], other: readonly AgendaItem[]): boolean {
  const isSame = (item: AgendaItem, { id, title, areaId, why, privateNote }: AgendaItem) =>
    item.id === id &&
    item.title === title &&
    item.areaId === areaId &&
    item.why === why &&
    item.privateNote === privateNote;
  return one.length === other.length && one.every((item, place) => isSame(item, other[place] ?? item));
}

type Closing = { on: CalendarDate; by: PersonId };
type Reopening = { on: CalendarDate; by: PersonId; reason: string };

/** That the show may be read without sign-in until an instant, by whoever has the signed address. */
export type ShowLink = { id: ShowLinkId; until: Instant; by: PersonId; isWithdrawn: boolean };

/** The most that a meeting can take up; more is not a meeting. */
export const mostAgendaItems = 100;

/** Longest minutes, in UTF-16 code units. Long enough for ten pages. */
export const longestMinutes = 30_000;

/** Longest title of a meeting or of a thing to take up, in UTF-16 code units. */
export const longestTitle = 300;

/** The longest that an address to a show may hold, in milliseconds: a day and a night of meeting. */
export const longestShare = 24 * 60 * 60 * 1000;

/** The most addresses to one show. */
export const mostLinks = 20;

/**
 * The last meeting that was closed, by what it showed; of those that showed the same, the one added last. Null: none
 * has been.
 */
export function lastClosed<M extends Meeting>(meetings: readonly M[]): (M & { shown: ShownPicture }) | null {
  return meetings.reduce<(M & { shown: ShownPicture }) | null>((last, meeting) => {
    const { shown } = meeting;
    if (meeting.state !== 'closed' || shown === null) return last;
    return last === null || shown.position >= last.shown.position ? { ...meeting, shown } : last;
  }, null);
}

/** What a meeting that is opened now is held against. Null: none has been closed. */
export function previousMeeting(meetings: readonly Meeting[]): PreviousMeeting | null {
  const last = lastClosed(meetings);
  return last && { meetingId: last.id, ...last.shown };
}

/** A meeting as the room may see it: without the operator's notes and the signed addresses. */
export type RoomMeeting = Pick<Meeting, 'id' | 'title' | 'time' | 'state' | 'minutes' | 'shown' | 'provenance'> & {
  agenda: readonly Omit<AgendaItem, 'privateNote'>[];
};

export function forRoom({ id, title, time, state, minutes, shown, provenance, agenda }: Meeting): RoomMeeting {
  const shownItems = agenda.map(({ privateNote: _, ...item }) => item);
  return { id, title, time, state, minutes, shown, provenance, agenda: shownItems };
}
