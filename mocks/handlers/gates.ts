import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const gates = (mock: MockEndpoint) => ({
  recordOutcome: mock(endpoints.recordOutcome, backend.recordOutcome),
  undoGate: mock(endpoints.undoGate, backend.undoGate),
});
