import { z } from 'zod';
import { documents } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, areaId, meetingId, personId, resolutionId, writtenTime } from './values.ts';

const onResolution = {
  params: z.object({ resolutionId }),
  ifMatch: true,
  answer: documents.resolution,
} as const;

const content = {
  text: z.string(),
  leadId: personId.nullable().meta({ description: 'Who answers for its being done.' }),
  time: writtenTime.nullable().meta({ description: 'When it is to be done. Null: no time was said.' }),
};

export const addResolution = changes(routes.addResolution, {
  summary: 'Write down what an open meeting decided.',
  params: z.object({ meetingId }),
  body: z.strictObject({
    ...content,
    areaId: areaId.nullable().meta({ description: 'Null: it concerns the whole plan.' }),
    activityId: activityId.nullable(),
  }),
  ifMatch: false,
  answer: documents.resolution,
  problems: [
    'not-found',
    'not-allowed',
    'already-there',
    'meeting-not-open',
    'unknown-person',
    'text-required',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const reviseResolution = changes(routes.reviseResolution, {
  ...onResolution,
  summary: 'Word a decision anew, while its meeting is open.',
  body: z.strictObject(content),
  problems: [
    'not-found',
    'not-allowed',
    'meeting-closed',
    'resolution-withdrawn',
    'nothing-changed',
    'unknown-person',
    'text-required',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const withdrawResolution = changes(routes.withdrawResolution, {
  ...onResolution,
  summary: 'Take a decision back, while its meeting is open. History keeps it.',
  body: z.strictObject({ reason: z.string() }),
  problems: [
    'not-found',
    'not-allowed',
    'meeting-closed',
    'resolution-withdrawn',
    'reason-required',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const followUpResolution = changes(routes.followUpResolution, {
  ...onResolution,
  summary: 'Say how it goes with what was decided: whether it is done, in words, and when it is to be done if not.',
  body: z.strictObject({
    isDone: z.boolean(),
    text: z.string(),
    time: writtenTime.nullable().optional().meta({ description: 'Left out: as it was.' }),
  }),
  problems: [
    'not-found',
    'not-allowed',
    'resolution-withdrawn',
    'nothing-changed',
    'text-required',
    'text-too-long',
    'personal-identity-number',
  ],
});
