/**
 * Where each endpoint lives. Apart from the schemas so that the browser can call an endpoint without carrying the
 * validation library on its first screen.
 */
export const routes = {
  listAreas: { method: 'GET', path: '/api/areas' },
  readArea: { method: 'GET', path: '/api/areas/:areaId' },
  listNotes: { method: 'GET', path: '/api/areas/:areaId/notes' },
  listLatestNotes: { method: 'GET', path: '/api/latest-notes' },
  listHistory: { method: 'GET', path: '/api/areas/:areaId/history' },
  assessArea: { method: 'POST', path: '/api/areas/:areaId/assessments' },
  addNote: { method: 'POST', path: '/api/areas/:areaId/notes' },
  agreeRhythm: { method: 'PATCH', path: '/api/areas/:areaId/rhythm' },
  changeActivity: { method: 'PATCH', path: '/api/activities/:activityId' },
  checkIn: { method: 'POST', path: '/api/activities/:activityId/check-ins' },
  undoActivity: { method: 'POST', path: '/api/activities/:activityId/undo' },
  recordOccurrence: { method: 'POST', path: '/api/activities/:activityId/occurrences' },
  withdrawOccurrence: {
    method: 'POST',
    path: '/api/activities/:activityId/occurrences/:occurrenceId/withdrawal',
  },
  reachMilestone: { method: 'POST', path: '/api/activities/:activityId/milestones/:milestoneId/reached' },
  recordOutcome: { method: 'POST', path: '/api/gates/:gateId/outcome' },
  undoGate: { method: 'POST', path: '/api/gates/:gateId/undo' },
  reviseDraft: { method: 'PATCH', path: '/api/notes/:noteId' },
  finishNote: { method: 'POST', path: '/api/notes/:noteId/finish' },
  correctNote: { method: 'POST', path: '/api/notes/:noteId/corrections' },
  redactNote: { method: 'POST', path: '/api/notes/:noteId/redactions' },
  listIndicators: { method: 'GET', path: '/api/indicators' },
  readIndicator: { method: 'GET', path: '/api/indicators/:indicatorId' },
  recordObservation: { method: 'POST', path: '/api/indicators/:indicatorId/observations' },
  removeObservation: { method: 'POST', path: '/api/indicators/:indicatorId/observations/removal' },
  askForValues: { method: 'POST', path: '/api/indicators/:indicatorId/fetches' },
  takeInValues: { method: 'POST', path: '/api/indicators/:indicatorId/fetched/taken-in' },
  dismissValues: { method: 'POST', path: '/api/indicators/:indicatorId/fetched/dismissal' },
  listStatusHistory: { method: 'GET', path: '/api/status-history' },
  listMeetings: { method: 'GET', path: '/api/meetings' },
  readMeeting: { method: 'GET', path: '/api/meetings/:meetingId' },
  readShow: { method: 'GET', path: '/api/meetings/:meetingId/show' },
  compare: { method: 'GET', path: '/api/comparison' },
  planMeeting: { method: 'POST', path: '/api/plans/:planId/meetings' },
  reviseMeeting: { method: 'PATCH', path: '/api/meetings/:meetingId' },
  setAgenda: { method: 'PATCH', path: '/api/meetings/:meetingId/agenda' },
  openMeeting: { method: 'POST', path: '/api/meetings/:meetingId/opening' },
  renewPicture: { method: 'POST', path: '/api/meetings/:meetingId/picture' },
  writeMinutes: { method: 'PATCH', path: '/api/meetings/:meetingId/minutes' },
  closeMeeting: { method: 'POST', path: '/api/meetings/:meetingId/closing' },
  reopenMeeting: { method: 'POST', path: '/api/meetings/:meetingId/reopening' },
  shareShow: { method: 'POST', path: '/api/meetings/:meetingId/links' },
  readShowLink: { method: 'GET', path: '/api/meetings/:meetingId/links/:linkId' },
  withdrawLink: { method: 'POST', path: '/api/meetings/:meetingId/links/:linkId/withdrawal' },
  addResolution: { method: 'POST', path: '/api/meetings/:meetingId/resolutions' },
  reviseResolution: { method: 'PATCH', path: '/api/resolutions/:resolutionId' },
  withdrawResolution: { method: 'POST', path: '/api/resolutions/:resolutionId/withdrawal' },
  followUpResolution: { method: 'POST', path: '/api/resolutions/:resolutionId/follow-ups' },
  markRead: { method: 'POST', path: '/api/areas/:areaId/readings' },
  listDocumentHistory: { method: 'GET', path: '/api/documents/:documentId/history' },
  switchCalendar: { method: 'PATCH', path: '/api/plans/:planId/calendar' },
} as const satisfies Record<string, Route>;

/** The stream of what changes (live.ts). Beside the table, since what it answers is no JSON and has no end. */
export const liveRoute = { method: 'GET', path: '/api/live' } as const satisfies Route;

/**
 * What a computer in the room asks for with a signed address, and what it is sent (room.ts). Beside the table: nobody is
 * behind what is asked there, and nothing of what is sent is kept.
 */
export const roomRoutes = {
  readRoomShow: { method: 'GET', path: '/api/show' },
  followStage: { method: 'GET', path: '/api/show/stage' },
  sendStage: { method: 'POST', path: '/api/meetings/:meetingId/stage' },
} as const satisfies Record<string, Route>;

export type Route = { method: 'GET' | 'POST' | 'PATCH'; path: `/api/${string}` };
export type EndpointName = keyof typeof routes;

/** The endpoints that change something. */
export type ChangeName = {
  [N in EndpointName]: (typeof routes)[N]['method'] extends 'GET' ? never : N;
}[EndpointName];

/** Header names, as sent. */
export const headers = {
  /** Who acts, until sign-in arrives: the id of one of the example people. */
  person: 'Person-Id',
  idempotencyKey: 'Idempotency-Key',
  ifMatch: 'If-Match',
  /** `true` on an answer that was given before and is repeated. */
  replayed: 'Idempotency-Replayed',
  /** Sent by a browser that opens a stream anew: how far it had come. */
  lastEventId: 'Last-Event-ID',
  /** `Bearer` and the signed address: that whoever asks has been let in, and to what. */
  authorization: 'Authorization',
} as const;

/** Largest request body, in bytes. The longest note fits several times over. */
export const largestBody = 64 * 1024;
