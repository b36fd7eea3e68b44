import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const indicators = (mock: MockEndpoint) => ({
  listIndicators: mock(endpoints.listIndicators, backend.listIndicators),
  readIndicator: mock(endpoints.readIndicator, backend.readIndicator),
  recordObservation: mock(endpoints.recordObservation, backend.recordObservation),
  removeObservation: mock(endpoints.removeObservation, backend.removeObservation),
  askForValues: mock(endpoints.askForValues, backend.askForValues),
  takeInValues: mock(endpoints.takeInValues, backend.takeInValues),
  dismissValues: mock(endpoints.dismissValues, backend.dismissValues),
});
