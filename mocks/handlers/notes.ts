import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const notes = (mock: MockEndpoint) => ({
  listNotes: mock(endpoints.listNotes, backend.listNotes),
  listLatestNotes: mock(endpoints.listLatestNotes, backend.listLatestNotes),
  addNote: mock(endpoints.addNote, backend.addNote),
  reviseDraft: mock(endpoints.reviseDraft, backend.reviseDraft),
  finishNote: mock(endpoints.finishNote, backend.finishNote),
  correctNote: mock(endpoints.correctNote, backend.correctNote),
  redactNote: mock(endpoints.redactNote, backend.redactNote),
});
