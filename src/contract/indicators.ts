import { z } from 'zod';
import { missingCodes } from '#domain/indicator.ts';
import { asOfQuery, setting } from './areas.ts';
import { documents, seriesId } from './documents.ts';
import { changes, reads } from './endpoint.ts';
import type { ProblemCode } from './problem.ts';
import { routes } from './routes.ts';
import { areaId, calendarDate, edtf, indicatorId, phrase, text, webAddress } from './values.ts';
import type { IndicatorDetail, IndicatorList } from './views.ts';

const params = z.object({ indicatorId });

const area = z.object({
  id: areaId,
  number: z.int(),
  title: text,
  measureRemark: text.nullable(),
  showsHelpLines: z.boolean(),
});

export const listIndicators = reads(routes.listIndicators, {
  summary: 'Every indicator, without its splits and what stood there before.',
  query: asOfQuery,
  answer: z.object({
    ...setting,
    areas: z.array(area).readonly(),
    indicators: z.array(documents.indicator).readonly(),
  }) satisfies z.ZodType<IndicatorList>,
  problems: ['as-of-in-future', 'before-plan'],
});

export const readIndicator = reads(routes.readIndicator, {
  summary: 'One indicator with all that is known of it.',
  params,
  query: asOfQuery,
  answer: z.object({
    ...setting,
    area: area.nullable(),
    indicator: documents.indicator,
  }) satisfies z.ZodType<IndicatorDetail>,
  problems: ['not-found', 'as-of-in-future', 'before-plan'],
});

const onIndicator = { params, answer: documents.indicator } as const;
const always = ['not-found', 'not-allowed'] as const satisfies ProblemCode[];

export const recordObservation = changes(routes.recordObservation, {
  ...onIndicator,
  summary: 'Enter a value, or correct the one of the same period. What stood there is kept.',
  body: z.strictObject({
    series: seriesId,
    period: z.strictObject({ edtf, phrase }),
    outcome: z.union([
      z.strictObject({
        value: z.number(),
        interval: z.strictObject({ low: z.number(), high: z.number() }).optional(),
      }),
      z.strictObject({ missing: z.enum(missingCodes) }),
    ]),
    source: z.strictObject({
      title: text,
      url: webAddress.nullable(),
      published: z.strictObject({ edtf, phrase }).nullable(),
    }),
    readOn: calendarDate.meta({ description: 'The real day on which it was read at its source.' }),
    reason: z.string().nullable().meta({ description: 'Required when a value is corrected.' }),
    isSure: z.boolean().meta({ description: 'That a value far outside the series is right.' }),
  }),
  ifMatch: true,
  problems: [
    ...always,
    'no-such-series',
    'source-required',
    'text-too-long',
    'still-ahead',
    'impossible-value',
    'nothing-changed',
    'reason-required',
    'far-outside',
    'too-many-values',
    'personal-identity-number',
  ],
});

export const removeObservation = changes(routes.removeObservation, {
  ...onIndicator,
  summary: 'Take away a value that should never have stood there. History keeps it.',
  body: z.strictObject({ series: seriesId, period: edtf, reason: z.string() }),
  ifMatch: true,
  problems: [...always, 'no-such-series', 'reason-required', 'text-too-long', 'personal-identity-number'],
});

export const askForValues = changes(routes.askForValues, {
  ...onIndicator,
  summary: 'Have the server ask the source for values. What it says is told as it comes; nothing is taken in.',
  body: z.strictObject({}),
  ifMatch: false,
  problems: [...always, 'not-connected', 'nothing-changed'],
});

export const takeInValues = changes(routes.takeInValues, {
  ...onIndicator,
  summary: 'Take in what the source was found to say, all of it. What stood there is kept.',
  body: z.strictObject({}),
  ifMatch: true,
  problems: [...always, 'nothing-fetched'],
});

export const dismissValues = changes(routes.dismissValues, {
  ...onIndicator,
  summary: 'Leave what the source was found to say aside.',
  body: z.strictObject({}),
  ifMatch: true,
  problems: [...always, 'nothing-fetched'],
});
