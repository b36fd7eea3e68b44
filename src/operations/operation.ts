import type { Answer, Input } from '#contract/index.ts';
import type { EndpointName } from '#contract/routes.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** An endpoint that reads. What one that changes something means is in contract/commands.ts. */
export type Operation<N extends EndpointName> = (input: Input<N>, ports: Ports) => Promise<Outcome<Answer<N>>>;
