import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Asked } from '#contract/commands.ts';
import type { Problem, ProblemCode } from '#contract/problem.ts';
import type { ChangeName } from '#contract/routes.ts';
import { ProblemError } from './api-client.ts';
import { chosenPerson } from './person.ts';
import { planKey } from './queries.ts';

/** What to change, and the version that the person saw; null when something new is made. */
export type Change<N extends ChangeName> = Omit<Asked<N>, 'key'> & { version: number | null };

/** What became of a change: the server has answered it, or it is kept here until there is a network. */
export type Submitted = 'sent' | 'kept';

/** What whoever asked for a change does when it is sent or kept, and when it is refused. */
type Told = { onSuccess?: () => void; onError?: (error: Error) => void };

/**
 * Makes a change through the outbox, which never loses it and never has it done twice. Fails only when it is refused,
 * with a ProblemError and words for the person who asked; a network that is down is no failure.
 */
export function useChange<N extends ChangeName>(name: N) {
  const queryClient = useQueryClient();
  const underWay = useRef<string | null>(null);
  const mutation = useMutation<Submitted, Error, Change<N>>({
    mutationFn: async ({ params, body, version }) => {
      const by = chosenPerson();
      if (by === null) throw new NobodyChosenError();
      const { submit } = await loadOutbox();
      return submit(queryClient, name, { by, params, body, version });
    },
    onError: (error) => {
      // Somebody was faster: fetch what they did, so that it can be shown beside what stands in the form.
      if (problemCode(error) === 'version-mismatch') {
        return queryClient.invalidateQueries({ queryKey: planKey });
      }
      return undefined;
    },
  });
  /**
   * Once: a second click or press may come before the screen has shown that the first was heard. Whoever asked is told
   * what came of it also when its form is gone by then, as one is that its own change, drawn ahead, leaves no place for.
   */
  const mutate = (change: Change<N>, { onSuccess, onError }: Told = {}) => {
    const what = JSON.stringify(change);
    if (what === underWay.current) return;
    underWay.current = what;
    const settle = () => {
      if (underWay.current === what) underWay.current = null;
    };
    mutation.mutateAsync(change).then(
      () => {
        settle();
        onSuccess?.();
      },
      (error: Error) => {
        settle();
        onError?.(error);
      },
    );
  };
  const reset = () => {
    underWay.current = null;
    mutation.reset();
  };
  return { ...mutation, mutate, reset };
}

/** Apart from the first screen, which changes nothing. Asked for when a form opens: the network may go before it is saved. */
export const loadOutbox = () => import('./outbox/submit.ts');

class NobodyChosenError extends Error {
  constructor() {
    super('Välj vem du är överst på sidan innan du ändrar något.');
    this.name = 'NobodyChosenError';
  }
}

export function problemCode(error: Error | null): ProblemCode | null {
  return error instanceof ProblemError ? error.problem.code : null;
}

/** What to tell the person whose change did not go through. */
export function failureWords(error: Error): { title: string; detail: string; problem: Problem | null } {
  if (error instanceof ProblemError) return { ...error.problem, problem: error.problem };
  if (error instanceof NobodyChosenError) return { title: 'Vem är du?', detail: error.message, problem: null };
  return { title: 'Något gick fel', detail: 'Det du skrev är kvar här. Försök igen.', problem: null };
}
