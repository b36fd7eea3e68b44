import { z } from 'zod';
import { isCalendarDate } from '#domain/calendar.ts';
import { isWebAddress, longestAddress } from '#domain/provenance.ts';
import { isEdtf } from '#domain/time/edtf.ts';
import { longestPhrase } from '#domain/time/written.ts';

const idTail = z.string().regex(/[a-z0-9-]{1,60}/);

export const planId = z.templateLiteral(['plan-', idTail]);
export const areaId = z.templateLiteral(['area-', idTail]);
export const promiseId = z.templateLiteral(['promise-', idTail]);
export const activityId = z.templateLiteral(['activity-', idTail]);
export const gateId = z.templateLiteral(['gate-', idTail]);
export const noteId = z.templateLiteral(['note-', idTail]);
export const occurrenceId = z.templateLiteral(['occurrence-', idTail]);
export const splitId = z.templateLiteral(['split-', idTail]);
export const indicatorId = z.templateLiteral(['indicator-', idTail]);
export const personId = z.templateLiteral(['person-', idTail]);
export const partnerId = z.templateLiteral(['partner-', idTail]);
export const meetingId = z.templateLiteral(['meeting-', idTail]);
export const agendaItemId = z.templateLiteral(['item-', idTail]);
export const showLinkId = z.templateLiteral(['link-', idTail]);
export const resolutionId = z.templateLiteral(['resolution-', idTail]);
export const documentId = z.union([
  planId,
  areaId,
  activityId,
  gateId,
  noteId,
  indicatorId,
  personId,
  partnerId,
  meetingId,
  resolutionId,
]);

/** `YYYY-MM-DD`, a day that exists. */
export const calendarDate = z
  .string()
  .meta({ format: 'date' })
  .transform((text, context) => {
    if (isCalendarDate(text)) return text;
    context.addIssue('ska vara en dag som finns, skriven som 2023-06-15');
    return z.NEVER;
  });

/** An ISO 8601-2 (EDTF) value of the forms in domain/time/edtf.ts. */
export const edtf = z
  .string()
  .max(40)
  .transform((text, context) => {
    if (isEdtf(text)) return text;
    context.addIssue('ska vara en tid enligt ISO 8601-2, till exempel 2023-08 eller 2023/2026');
    return z.NEVER;
  });

/** To the letter as it was written, spaces included; but words there must be. */
export const phrase = z.string().max(longestPhrase).regex(/\S/, 'ska innehålla ord');

/** Of a page on the web. */
export const webAddress = z
  .string()
  .max(longestAddress)
  .meta({ format: 'uri' })
  .refine(isWebAddress, 'ska vara en adress som börjar med https:// eller http://');

export const writtenTime = z.object({ edtf, phrase });
export const text = z.string();
export const version = z.int().min(1);
/** Of the journal: how many entries it had. */
export const position = z.int().min(0);

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

export const source = z.object({ title: text, url: text.nullable(), published: writtenTime.nullable() });

export const provenance = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('source'), source }),
  z.object({ kind: z.literal('example') }),
  z.object({ kind: z.literal('entered') }),
]);

export const plannedTime = z.object({
  current: writtenTime.nullable(),
  moves: list(
    z.object({
      from: writtenTime.nullable(),
      to: writtenTime.nullable(),
      on: calendarDate,
      by: personId.nullable(),
      reason: text.nullable(),
    }),
  ),
});
