import { z } from 'zod';
import type { AreaPicture } from '#domain/area-picture.ts';
import { assessmentValue, documents, period } from './documents.ts';
import { changes, reads } from './endpoint.ts';
import { routes } from './routes.ts';
import { areaId, calendarDate, position, provenance } from './values.ts';
import type { AreaDetail, Overview } from './views.ts';

export const asOfQuery = z.object({
  asOf: calendarDate.optional().meta({ description: 'Läget per: the picture as it stood at the end of this day.' }),
});

const areaPicture = z.object({
  area: documents.area,
  activities: z.array(documents.activity).readonly(),
  gates: z.array(documents.gate).readonly(),
  latestNote: documents.note.nullable(),
  lastWritten: z.object({ on: calendarDate, provenance }).nullable(),
  headline: documents.indicator.nullable(),
  resolutions: z.array(documents.resolution).readonly(),
}) satisfies z.ZodType<AreaPicture>;

export const setting = {
  plan: documents.plan,
  today: calendarDate,
  calendarToday: calendarDate,
  asOf: calendarDate.nullable(),
  position,
  people: z.array(documents.person).readonly(),
  partners: z.array(documents.partner).readonly(),
};

export const overview = z.object({
  ...setting,
  areas: z.array(areaPicture).readonly(),
  indicators: z.array(documents.indicator).readonly(),
  resolutions: z.array(documents.resolution).readonly(),
}) satisfies z.ZodType<Overview>;

const areaDetail = z.object({
  ...setting,
  area: areaPicture,
  indicators: z.array(documents.indicator).readonly(),
}) satisfies z.ZodType<AreaDetail>;

const params = z.object({ areaId });

export const listAreas = reads(routes.listAreas, {
  summary:
    'All areas with what their cards are computed from, and the indicators and open decisions of the whole plan.',
  query: asOfQuery,
  answer: overview,
  problems: ['as-of-in-future', 'before-plan'],
});

export const readArea = reads(routes.readArea, {
  summary: 'One area with its activities, gates and indicators.',
  params,
  query: asOfQuery,
  answer: areaDetail,
  problems: ['not-found', 'as-of-in-future', 'before-plan'],
});

export const assessArea = changes(routes.assessArea, {
  summary: "Write a manager's assessment of an area, with its reason.",
  params,
  body: z.strictObject({
    value: assessmentValue,
    reason: z.string(),
    difference: z.string().nullable().optional().meta({
      description: 'Why it is another than what is computed would suggest; required when it is.',
    }),
  }),
  ifMatch: true,
  answer: documents.area,
  problems: [
    'not-found',
    'not-allowed',
    'reason-required',
    'difference-required',
    'text-too-long',
    'personal-identity-number',
  ],
});

export const markRead = changes(routes.markRead, {
  summary: 'That a manager has read what is told of an area, up to a position of the journal.',
  params,
  body: z.strictObject({ position }),
  ifMatch: true,
  answer: documents.area,
  problems: ['not-found', 'not-allowed', 'nothing-changed', 'position-ahead'],
});

export const agreeRhythm = changes(routes.agreeRhythm, {
  summary: 'Agree on how often an area is to be gone through; silence is measured against it.',
  params,
  body: z.strictObject({ rhythm: period.nullable() }),
  ifMatch: true,
  answer: documents.area,
  problems: ['not-found', 'not-allowed', 'nothing-changed'],
});
