import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const activities = (mock: MockEndpoint) => ({
  changeActivity: mock(endpoints.changeActivity, backend.changeActivity),
  recordOccurrence: mock(endpoints.recordOccurrence, backend.recordOccurrence),
  withdrawOccurrence: mock(endpoints.withdrawOccurrence, backend.withdrawOccurrence),
  checkIn: mock(endpoints.checkIn, backend.checkIn),
  reachMilestone: mock(endpoints.reachMilestone, backend.reachMilestone),
  undoActivity: mock(endpoints.undoActivity, backend.undoActivity),
});
