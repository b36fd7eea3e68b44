import type { z } from 'zod';
import {
  changeActivity,
  checkIn,
  reachMilestone,
  recordOccurrence,
  undoActivity,
  withdrawOccurrence,
} from './activities.ts';
import { agreeRhythm, assessArea, listAreas, markRead, readArea } from './areas.ts';
import { compare } from './comparison.ts';
import type { Endpoint } from './endpoint.ts';
import { recordOutcome, undoGate } from './gates.ts';
import { listDocumentHistory, listHistory } from './history.ts';
import {
  askForValues,
  dismissValues,
  listIndicators,
  readIndicator,
  recordObservation,
  removeObservation,
  takeInValues,
} from './indicators.ts';
import {
  closeMeeting,
  listMeetings,
  openMeeting,
  planMeeting,
  readMeeting,
  renewPicture,
  reopenMeeting,
  reviseMeeting,
  setAgenda,
  shareShow,
  withdrawLink,
  writeMinutes,
} from './meetings.ts';
import { addNote, correctNote, finishNote, listLatestNotes, listNotes, redactNote, reviseDraft } from './notes.ts';
import { switchCalendar } from './plans.ts';
import { listStatusHistory } from './progress.ts';
import { addResolution, followUpResolution, reviseResolution, withdrawResolution } from './resolutions.ts';
import { readShowLink } from './room.ts';
import type { EndpointName } from './routes.ts';
import { readShow } from './show.ts';

/** The table of endpoints: everything that can be asked of the backend, wherever it runs. */
export const endpoints = {
  listAreas,
  readArea,
  listNotes,
  listLatestNotes,
  listHistory,
  assessArea,
  agreeRhythm,
  addNote,
  changeActivity,
  checkIn,
  recordOccurrence,
  withdrawOccurrence,
  reachMilestone,
  undoActivity,
  recordOutcome,
  undoGate,
  reviseDraft,
  finishNote,
  correctNote,
  redactNote,
  listIndicators,
  readIndicator,
  recordObservation,
  removeObservation,
  askForValues,
  takeInValues,
  dismissValues,
  listStatusHistory,
  listMeetings,
  readMeeting,
  readShow,
  readShowLink,
  compare,
  planMeeting,
  reviseMeeting,
  setAgenda,
  openMeeting,
  renewPicture,
  writeMinutes,
  closeMeeting,
  reopenMeeting,
  shareShow,
  withdrawLink,
  addResolution,
  reviseResolution,
  withdrawResolution,
  followUpResolution,
  markRead,
  listDocumentHistory,
  switchCalendar,
} satisfies Record<EndpointName, Endpoint>;

type Endpoints = typeof endpoints;

/** What an endpoint gets after validation. */
export type Input<N extends EndpointName> = {
  params: z.output<Endpoints[N]['params']>;
  query: z.output<Endpoints[N]['query']>;
  body: Endpoints[N]['body'] extends z.ZodObject ? z.output<Endpoints[N]['body']> : null;
};

/** What a caller gives. */
export type Call<N extends EndpointName> = {
  params: z.output<Endpoints[N]['params']>;
  query?: z.input<Endpoints[N]['query']>;
  body: Endpoints[N]['body'] extends z.ZodObject ? z.input<Endpoints[N]['body']> : null;
};

export type Answer<N extends EndpointName> = z.output<Endpoints[N]['answer']>;
