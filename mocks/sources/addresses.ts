import { addressOf } from '#mocks/mock-endpoint.ts';

/** Where the mock sources answer: on the page's own origin, so that nothing that is asked of them can reach the world. */
export function mockAddresses() {
  return { kolada: addressOf('/mock-sources/kolada/v3'), folkhalsodata: addressOf('/mock-sources/folkhalsodata') };
}
