import type { FieldError, ProblemCode } from '#contract/problem.ts';
import type { Versioned } from '#domain/document.ts';

/** What an operation comes to. A problem is a value, never thrown. */
export type Outcome<A> = { answer: A } | Failure;

export type Failure = { problem: ProblemCode; errors?: readonly FieldError[]; current?: Versioned };

export function fail(problem: ProblemCode): Failure {
  return { problem };
}
