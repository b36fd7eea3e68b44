import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const resolutions = (mock: MockEndpoint) => ({
  addResolution: mock(endpoints.addResolution, backend.addResolution),
  reviseResolution: mock(endpoints.reviseResolution, backend.reviseResolution),
  withdrawResolution: mock(endpoints.withdrawResolution, backend.withdrawResolution),
  followUpResolution: mock(endpoints.followUpResolution, backend.followUpResolution),
});
