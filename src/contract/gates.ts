import { z } from 'zod';
import { documents } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { calendarDate, gateId } from './values.ts';

const onGate = { params: z.object({ gateId }), ifMatch: true, answer: documents.gate } as const;

export const recordOutcome = changes(routes.recordOutcome, {
  ...onGate,
  summary: 'Write down what was decided, and on which day.',
  body: z.strictObject({ text: z.string(), on: calendarDate }),
  problems: [
    'not-found',
    'not-allowed',
    'already-reached',
    'text-required',
    'text-too-long',
    'personal-identity-number',
    'still-ahead',
  ],
});

export const undoGate = changes(routes.undoGate, {
  ...onGate,
  summary: "Take back one's own last change of a decision. History keeps both.",
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed', 'nothing-to-undo'],
});
