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
export const documentId = z.union([planId, areaId, activityId, gateId, noteId, indicatorId, personId, partnerId]);

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
