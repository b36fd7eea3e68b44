import { addresses } from './api/addresses.ts';
import { bodies } from './api/bodies.ts';
import type { Case } from './api/case.ts';
import { changes } from './api/changes.ts';
import { checkIns } from './api/check-ins.ts';
import { comparison } from './api/comparison.ts';
import { headers } from './api/headers.ts';
import { history } from './api/history.ts';
import { live } from './api/live.ts';
import { measures } from './api/measures.ts';
import { meetings } from './api/meetings.ts';
import { occurrences } from './api/occurrences.ts';
import { paging } from './api/paging.ts';
import { personalNumbers } from './api/personal-numbers.ts';
import { progress } from './api/progress.ts';
import { reached } from './api/reached.ts';
import { readings } from './api/readings.ts';
import { reads } from './api/reads.ts';
import { redactions } from './api/redactions.ts';
import { refusals } from './api/refusals.ts';
import { resolutions } from './api/resolutions.ts';
import { room } from './api/room.ts';

/** What the API does, wherever it runs. */
export const apiCases: readonly Case[] = [
  ...addresses,
  ...reads,
  ...paging,
  ...changes,
  ...occurrences,
  ...checkIns,
  ...reached,
  ...redactions,
  ...measures,
  ...progress,
  ...comparison,
  ...meetings,
  ...resolutions,
  ...readings,
  ...room,
  ...history,
  ...personalNumbers,
  ...refusals,
  ...bodies,
  ...headers,
  ...live,
];
