import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const comparison = (mock: MockEndpoint) => ({
  compare: mock(endpoints.compare, backend.compare),
});
