import { addresses } from './api/addresses.ts';
import { bodies } from './api/bodies.ts';
import type { Case } from './api/case.ts';
import { changes } from './api/changes.ts';
import { headers } from './api/headers.ts';
import { occurrences } from './api/occurrences.ts';
import { paging } from './api/paging.ts';
import { reads } from './api/reads.ts';
import { refusals } from './api/refusals.ts';

/** What the API does, wherever it runs. */
export const apiCases: readonly Case[] = [
  ...addresses,
  ...reads,
  ...paging,
  ...changes,
  ...occurrences,
  ...refusals,
  ...bodies,
  ...headers,
];
