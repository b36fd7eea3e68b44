import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const plans = (mock: MockEndpoint) => ({
  switchCalendar: mock(endpoints.switchCalendar, backend.switchCalendar),
});
