import { endpoints } from '#contract/index.ts';
import type { EndpointName } from '#contract/routes.ts';
import { listAreas, readArea } from './areas.ts';
import {
  addNote,
  assessArea,
  changeActivity,
  correctNote,
  finishNote,
  recordOccurrence,
  reviseDraft,
  switchCalendar,
  withdrawOccurrence,
} from './changes.ts';
import { listHistory } from './history.ts';
import { listNotes } from './notes.ts';
import { type Handler, read, write } from './respond.ts';

/** The whole backend: what answers each endpoint of the contract. The server and MSW both mount this table. */
export const backend = {
  listAreas: read(endpoints.listAreas, listAreas),
  readArea: read(endpoints.readArea, readArea),
  listNotes: read(endpoints.listNotes, listNotes),
  listHistory: read(endpoints.listHistory, listHistory),
  assessArea: write(endpoints.assessArea, assessArea),
  addNote: write(endpoints.addNote, addNote),
  changeActivity: write(endpoints.changeActivity, changeActivity),
  recordOccurrence: write(endpoints.recordOccurrence, recordOccurrence),
  withdrawOccurrence: write(endpoints.withdrawOccurrence, withdrawOccurrence),
  reviseDraft: write(endpoints.reviseDraft, reviseDraft),
  finishNote: write(endpoints.finishNote, finishNote),
  correctNote: write(endpoints.correctNote, correctNote),
  switchCalendar: write(endpoints.switchCalendar, switchCalendar),
} satisfies Record<EndpointName, Handler>;
