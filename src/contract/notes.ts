import { z } from 'zod';
import { asOfQuery } from './areas.ts';
import { documents, noteKind } from './documents.ts';
import { changes, reads } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, areaId, noteId } from './values.ts';
import type { LatestNotes, NotePage } from './views.ts';

const notePage = z.object({
  notes: z.array(documents.note).readonly(),
  total: z.int(),
  next: z.string().nullable(),
}) satisfies z.ZodType<NotePage>;

export const listNotes = reads(routes.listNotes, {
  summary: "An area's follow-up notes, newest first, a page at a time.",
  params: z.object({ areaId }),
  query: asOfQuery.extend({
    kind: noteKind.optional(),
    cursor: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answer: notePage,
  problems: ['not-found', 'as-of-in-future', 'before-plan'],
});

const latestNotes = z.object({ notes: z.array(documents.note).readonly() }) satisfies z.ZodType<LatestNotes>;

export const listLatestNotes = reads(routes.listLatestNotes, {
  summary: 'The latest finished note about each activity that has one.',
  query: asOfQuery,
  answer: latestNotes,
  problems: ['as-of-in-future', 'before-plan'],
});

export const addNote = changes(routes.addNote, {
  summary: 'Add a note, as a draft or finished.',
  params: z.object({ areaId }),
  body: z.strictObject({
    kind: noteKind,
    text: z.string(),
    activityId: activityId.nullable().default(null),
    state: z.enum(['draft', 'finished']),
  }),
  ifMatch: false,
  answer: documents.note,
  problems: ['not-found', 'not-allowed', 'text-required', 'text-too-long', 'personal-identity-number', 'already-there'],
});

const onNote = { params: z.object({ noteId }), ifMatch: true, answer: documents.note } as const;

export const reviseDraft = changes(routes.reviseDraft, {
  ...onNote,
  summary: 'Change a draft.',
  body: z.strictObject({ kind: noteKind, text: z.string() }),
  problems: [
    'not-found',
    'not-allowed',
    'note-finished',
    'text-required',
    'text-too-long',
    'personal-identity-number',
    'nothing-changed',
  ],
});

export const finishNote = changes(routes.finishNote, {
  ...onNote,
  summary: 'Finish a draft. A finished note may be a public record.',
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed', 'note-finished'],
});

export const correctNote = changes(routes.correctNote, {
  ...onNote,
  summary: 'Correct a finished note; the earlier text is kept.',
  body: z.strictObject({ text: z.string(), reason: z.string() }),
  problems: [
    'not-found',
    'not-allowed',
    'note-not-finished',
    'text-required',
    'reason-required',
    'text-too-long',
    'personal-identity-number',
    'nothing-changed',
  ],
});

export const redactNote = changes(routes.redactNote, {
  ...onNote,
  summary: 'Mask words in a finished note. That it was done, by whom, when and why is told; what stood there is not.',
  body: z.strictObject({
    text: z.string().meta({ description: 'The present text with each masked piece replaced by "[maskat]".' }),
    reason: z.string(),
  }),
  problems: [
    'not-found',
    'not-allowed',
    'note-not-finished',
    'not-only-masked',
    'reason-required',
    'text-too-long',
    'personal-identity-number',
  ],
});
