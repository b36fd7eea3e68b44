import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const history = (mock: MockEndpoint) => ({
  listHistory: mock(endpoints.listHistory, backend.listHistory),
  listDocumentHistory: mock(endpoints.listDocumentHistory, backend.listDocumentHistory),
});
