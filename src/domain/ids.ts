/** Ids carry their kind, so that an area's id cannot stand where an activity's is meant. */
export type PlanId = `plan-${string}`;
export type AreaId = `area-${string}`;
export type PromiseId = `promise-${string}`;
export type ActivityId = `activity-${string}`;
export type GateId = `gate-${string}`;
export type NoteId = `note-${string}`;
/** Of a part of an activity, not of a document. */
export type OccurrenceId = `occurrence-${string}`;
export type IndicatorId = `indicator-${string}`;
/** Of a part of an indicator, not of a document. */
export type SplitId = `split-${string}`;
export type PersonId = `person-${string}`;
export type PartnerId = `partner-${string}`;

export type MeetingId = `meeting-${string}`;
/** Of parts of a meeting, not of documents. */
export type AgendaItemId = `item-${string}`;
export type ShowLinkId = `link-${string}`;
export type ResolutionId = `resolution-${string}`;

export type DocumentId =
  | PlanId
  | AreaId
  | ActivityId
  | GateId
  | NoteId
  | IndicatorId
  | PersonId
  | PartnerId
  | MeetingId
  | ResolutionId;
