import type { Answer, Input } from '#contract/index.ts';
import type { EndpointName } from '#contract/routes.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Outcome } from './outcome.ts';
import type { Ports, Receipt } from './ports.ts';

/** Who makes a change, against which version, and how its answer is remembered. */
export type ChangeHeaders = {
  personId: PersonId;
  /** Null where the endpoint does not ask for one. */
  version: number | null;
  key: Pick<Receipt, 'key' | 'fingerprint'>;
};

/** An endpoint that reads. */
export type Operation<N extends EndpointName> = (input: Input<N>, ports: Ports) => Promise<Outcome<Answer<N>>>;

/** What a change answers: the document, or the very text of an earlier answer to the same request. */
export type Changed<A> = { document: A } | { replay: Receipt };

/** An endpoint that changes something. */
export type Change<N extends EndpointName> = (
  input: Input<N>,
  ports: Ports,
  by: ChangeHeaders,
) => Promise<Outcome<Changed<Answer<N>>>>;
