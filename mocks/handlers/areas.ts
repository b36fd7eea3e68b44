import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const areas = (mock: MockEndpoint) => ({
  listAreas: mock(endpoints.listAreas, backend.listAreas),
  readArea: mock(endpoints.readArea, backend.readArea),
  markRead: mock(endpoints.markRead, backend.markRead),
  assessArea: mock(endpoints.assessArea, backend.assessArea),
  agreeRhythm: mock(endpoints.agreeRhythm, backend.agreeRhythm),
});
