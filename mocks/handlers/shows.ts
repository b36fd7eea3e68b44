import { endpoints } from '#contract/index.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { backend } from '#operations/index.ts';

export const shows = (mock: MockEndpoint) => ({
  readShow: mock(endpoints.readShow, backend.readShow),
  readShowLink: mock(endpoints.readShowLink, backend.readShowLink),
  shareShow: mock(endpoints.shareShow, backend.shareShow),
  withdrawLink: mock(endpoints.withdrawLink, backend.withdrawLink),
});
