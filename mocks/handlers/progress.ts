import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const progress = (mock: MockEndpoint) => ({
  listStatusHistory: mock(endpoints.listStatusHistory, backend.listStatusHistory),
});
