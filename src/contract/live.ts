import { z } from 'zod';
import type { Versioned } from '#domain/document.ts';
import { documents } from './documents.ts';
import type { ProblemCode } from './problem.ts';

/** What a stream tells: the data of each of its events, whose id is the position. */
export type LiveMessage = {
  /** The position of the journal that this follows on. Who has not come that far has missed something. */
  after: number;
  /** The position that it leads to. */
  position: number;
  /**
   * What has changed between the two, as it is now. Empty: nothing, it only shows that the stream is alive. Null: more
   * than is worth telling, so that everything is to be fetched anew.
   */
  documents: readonly Versioned[] | null;
};

const document = z.discriminatedUnion('type', [
  documents.plan,
  documents.area,
  documents.activity,
  documents.gate,
  documents.note,
  documents.indicator,
  documents.person,
  documents.partner,
  documents.meeting,
  documents.resolution,
]);

export const position = z.coerce.number().int().min(0);

export const live = {
  summary:
    'What changes, as it changes (server-sent events). Each event has a position as its id and JSON as its data.',
  query: z.object({
    after: position
      .optional()
      .meta({ description: 'From where to tell, unless Last-Event-ID says; otherwise from now.' }),
  }),
  message: z.object({
    after: z.int(),
    position: z.int(),
    documents: z.array(document).readonly().nullable(),
  }) satisfies z.ZodType<LiveMessage>,
  problems: ['too-many-streams'] satisfies ProblemCode[],
};
