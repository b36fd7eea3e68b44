import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const meetings = (mock: MockEndpoint) => ({
  listMeetings: mock(endpoints.listMeetings, backend.listMeetings),
  readMeeting: mock(endpoints.readMeeting, backend.readMeeting),
  planMeeting: mock(endpoints.planMeeting, backend.planMeeting),
  reviseMeeting: mock(endpoints.reviseMeeting, backend.reviseMeeting),
  setAgenda: mock(endpoints.setAgenda, backend.setAgenda),
  openMeeting: mock(endpoints.openMeeting, backend.openMeeting),
  renewPicture: mock(endpoints.renewPicture, backend.renewPicture),
  writeMinutes: mock(endpoints.writeMinutes, backend.writeMinutes),
  closeMeeting: mock(endpoints.closeMeeting, backend.closeMeeting),
  reopenMeeting: mock(endpoints.reopenMeeting, backend.reopenMeeting),
});
