import type { z } from 'zod';
import type { FetchFailure } from '#domain/indicator.ts';

/** How asking a source ended badly. Thrown inside this folder alone: statistics.ts makes a value of it. */
export class FetchProblem extends Error {
  readonly failure: FetchFailure;

  /** `detail`: what the source did, in Swedish, for whoever looks into it. */
  constructor(failure: FetchFailure, detail: string) {
    super(detail);
    this.name = 'FetchProblem';
    this.failure = failure;
  }
}

/** One that may be over by itself. `askedFor`: the milliseconds that the source wants us to wait, if it said so. */
export class PassingProblem extends FetchProblem {
  readonly askedFor: number | null;

  constructor(failure: FetchFailure, detail: string, askedFor: number | null = null) {
    super(failure, detail);
    this.name = 'PassingProblem';
    this.askedFor = askedFor;
  }
}

/** Names the place in an answer that has not the form that is described, and never what stands there. */
export function notUnderstood({ issues }: z.ZodError): FetchProblem {
  const place = issues[0]?.path.join('.') ?? '';
  return new FetchProblem('not-understood', `Svaret hade en okänd form${place === '' ? '' : ` vid ”${place}”`}.`);
}
