import type { AreaPicture } from '#domain/area-picture.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { DocumentType, VersionedOf } from '#domain/document.ts';
import type { Entry, ShownEvent } from '#domain/events.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { RoomMeeting } from '#domain/meeting.ts';
import type { ActivityHistory } from '#domain/progress-history.ts';
import type { Comparison } from '#domain/since.ts';

/** What every picture of the plan comes with. */
export type Setting = {
  plan: VersionedOf<'plan'>;
  /** The day that the picture is of: the plan's today, or the day asked for. */
  today: CalendarDate;
  /** The plan's today. */
  calendarToday: CalendarDate;
  /** The earlier day asked for, or null. History is read-only. */
  asOf: CalendarDate | null;
  /** How far the journal had come when the picture was taken, or a little less: where to follow it from. */
  position: number;
  people: readonly VersionedOf<'person'>[];
  partners: readonly VersionedOf<'partner'>[];
};

/** `indicators` and `resolutions` are those of the whole plan, which belong to no area; the latter are to be followed up. */
export type Overview = Setting & {
  areas: readonly AreaPicture[];
  indicators: readonly VersionedOf<'indicator'>[];
  resolutions: readonly VersionedOf<'resolution'>[];
};
export type AreaDetail = Setting & { area: AreaPicture; indicators: readonly VersionedOf<'indicator'>[] };

/**
 * Every indicator, those of the whole plan included, without their splits and what stood there before; in the order of
 * the areas and, within one, as they were added.
 */
export type IndicatorList = Setting & {
  areas: readonly Pick<VersionedOf<'area'>, 'id' | 'number' | 'title' | 'measureRemark' | 'showsHelpLines'>[];
  indicators: readonly VersionedOf<'indicator'>[];
};

/** One indicator with all that is known of it. `area` null: it belongs to the whole plan. */
export type IndicatorDetail = Setting & {
  area: IndicatorList['areas'][number] | null;
  indicator: VersionedOf<'indicator'>;
};

type Meeting = VersionedOf<'meeting'>;
type Resolution = VersionedOf<'resolution'>;

/** All meetings and all that was decided, as they are now. */
export type MeetingList = Setting & {
  areas: readonly Pick<VersionedOf<'area'>, 'id' | 'number' | 'title'>[];
  meetings: readonly Meeting[];
  resolutions: readonly Resolution[];
};

/**
 * One meeting with what it decided, those taken back included, and what was decided before and is to be gone through:
 * all that the previous meeting decided, and what was open then of what was older. A closed meeting, and all of this
 * with it, is as it was when it was closed.
 */
export type MeetingDetail = Setting & {
  meeting: Meeting;
  resolutions: readonly Resolution[];
  earlier: readonly Resolution[];
};

/**
 * What is shown of the plan at a meeting: as it stood at its position, on its day; of one that is not opened yet, as
 * the plan is now. The same for ever for the same position, but for words that have been masked since.
 */
export type Show = Overview & {
  /** The latest finished note about each activity that has one. */
  notes: readonly VersionedOf<'note'>[];
  /** What has changed since the meeting before. Null: there was none. */
  since: Comparison | null;
};

/** What whoever has a signed address is shown: nothing of what is the operator's own, taken back, or read by whom. */
export type RoomShow = {
  meeting: RoomMeeting;
  resolutions: readonly Resolution[];
  earlier: readonly Resolution[];
  show: Show;
  until: Instant;
};

/** What each activity's status was, and from which day; the first one is what it was added with. */
export type StatusHistory = { histories: readonly ActivityHistory[] };

/** Newest first. `next` is the cursor of the following page, null on the last. `total` counts all pages. */
export type NotePage = { notes: readonly VersionedOf<'note'>[]; total: number; next: string | null };
/** The latest finished note about each activity that has one, in no order. */
export type LatestNotes = { notes: readonly VersionedOf<'note'>[] };
export type HistoryPage = { entries: readonly HistoryEntry[]; next: number | null };

/** An entry of the journal as history shows it: which document, but not the whole of a document that was added. */
export type HistoryEntry = Pick<Entry, 'seq' | 'version' | 'on' | 'by' | 'provenance'> & {
  at: Instant;
  entity: { id: DocumentId; type: DocumentType; title: string };
  /** The title of the milestone that was reached, or was not after all. Null: it is about no milestone. */
  milestone: string | null;
  event: ShownEvent;
};
