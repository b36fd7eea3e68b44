import type { FetchFailure, NewSeries, Outcome } from './indicator.ts';
import type { WrittenTime } from './time/written.ts';

/** What a source was found to say, or how the asking failed. */
export type Delivery = { series: readonly DeliveredSeries[] } | Failed;

type Failed = { failure: FetchFailure; detail: string | null };

/** Values as the source has them, not rounded. A period without a value has the reason, if the source gives one that we know. */
export type DeliveredSeries = (NewSeries | { id: 'own'; geography: string }) & {
  observations: readonly DeliveredValue[];
};

export type DeliveredValue = { period: WrittenTime; outcome: Outcome };
