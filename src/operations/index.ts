import { commands } from '#contract/commands.ts';
import { endpoints } from '#contract/index.ts';
import type { EndpointName } from '#contract/routes.ts';
import { listAreas, readArea } from './areas.ts';
import { compare } from './comparison.ts';
import { listDocumentHistory, listHistory } from './history.ts';
import { listIndicators, readIndicator } from './indicators.ts';
import { listMeetings, readMeeting } from './meetings.ts';
import { listLatestNotes, listNotes } from './notes.ts';
import { listStatusHistory } from './progress.ts';
import { type Handler, read, write } from './respond.ts';
import { readShowLink } from './show-links.ts';
import { readShow } from './shows.ts';

/** The whole backend: what answers each endpoint of the contract. The server and MSW both mount this table. */
export const backend = {
  listAreas: read(endpoints.listAreas, listAreas),
  readArea: read(endpoints.readArea, readArea),
  listNotes: read(endpoints.listNotes, listNotes),
  listLatestNotes: read(endpoints.listLatestNotes, listLatestNotes),
  listHistory: read(endpoints.listHistory, listHistory),
  assessArea: write(endpoints.assessArea, commands.assessArea),
  agreeRhythm: write(endpoints.agreeRhythm, commands.agreeRhythm),
  addNote: write(endpoints.addNote, commands.addNote),
  changeActivity: write(endpoints.changeActivity, commands.changeActivity),
  checkIn: write(endpoints.checkIn, commands.checkIn),
  recordOccurrence: write(endpoints.recordOccurrence, commands.recordOccurrence),
  withdrawOccurrence: write(endpoints.withdrawOccurrence, commands.withdrawOccurrence),
  reachMilestone: write(endpoints.reachMilestone, commands.reachMilestone),
  undoActivity: write(endpoints.undoActivity, commands.undoActivity),
  recordOutcome: write(endpoints.recordOutcome, commands.recordOutcome),
  undoGate: write(endpoints.undoGate, commands.undoGate),
  reviseDraft: write(endpoints.reviseDraft, commands.reviseDraft),
  finishNote: write(endpoints.finishNote, commands.finishNote),
  correctNote: write(endpoints.correctNote, commands.correctNote),
  redactNote: write(endpoints.redactNote, commands.redactNote),
  listIndicators: read(endpoints.listIndicators, listIndicators),
  readIndicator: read(endpoints.readIndicator, readIndicator),
  recordObservation: write(endpoints.recordObservation, commands.recordObservation),
  removeObservation: write(endpoints.removeObservation, commands.removeObservation),
  askForValues: write(endpoints.askForValues, commands.askForValues),
  takeInValues: write(endpoints.takeInValues, commands.takeInValues),
  dismissValues: write(endpoints.dismissValues, commands.dismissValues),
  listStatusHistory: read(endpoints.listStatusHistory, listStatusHistory),
  listMeetings: read(endpoints.listMeetings, listMeetings),
  readMeeting: read(endpoints.readMeeting, readMeeting),
  readShow: read(endpoints.readShow, readShow),
  readShowLink: read(endpoints.readShowLink, readShowLink),
  compare: read(endpoints.compare, compare),
  listDocumentHistory: read(endpoints.listDocumentHistory, listDocumentHistory),
  planMeeting: write(endpoints.planMeeting, commands.planMeeting),
  reviseMeeting: write(endpoints.reviseMeeting, commands.reviseMeeting),
  setAgenda: write(endpoints.setAgenda, commands.setAgenda),
  openMeeting: write(endpoints.openMeeting, commands.openMeeting),
  renewPicture: write(endpoints.renewPicture, commands.renewPicture),
  writeMinutes: write(endpoints.writeMinutes, commands.writeMinutes),
  closeMeeting: write(endpoints.closeMeeting, commands.closeMeeting),
  reopenMeeting: write(endpoints.reopenMeeting, commands.reopenMeeting),
  shareShow: write(endpoints.shareShow, commands.shareShow),
  withdrawLink: write(endpoints.withdrawLink, commands.withdrawLink),
  addResolution: write(endpoints.addResolution, commands.addResolution),
  reviseResolution: write(endpoints.reviseResolution, commands.reviseResolution),
  withdrawResolution: write(endpoints.withdrawResolution, commands.withdrawResolution),
  followUpResolution: write(endpoints.followUpResolution, commands.followUpResolution),
  markRead: write(endpoints.markRead, commands.markRead),
  switchCalendar: write(endpoints.switchCalendar, commands.switchCalendar),
} satisfies Record<EndpointName, Handler>;
