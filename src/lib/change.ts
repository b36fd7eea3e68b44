import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer, Call } from '#contract/index.ts';
import type { Problem, ProblemCode } from '#contract/problem.ts';
import type { ChangeName } from '#contract/routes.ts';
import { ask, NoAnswerError, ProblemError } from './api-client.ts';
import { chosenPerson } from './person.ts';
import { planKey } from './queries.ts';
import { showAnswer } from './show-answer.ts';

/** What to change, and the version that the person saw; null when something new is made. */
export type Change<N extends ChangeName> = Call<N> & { version: number | null };

/**
 * Makes a change and then fetches anew what it may have touched. The idempotency key lives as long as the same change
 * is tried again, so that pressing Spara after a lost answer cannot carry it out twice.
 */
export function useChange<N extends ChangeName>(name: N) {
  const queryClient = useQueryClient();
  const attempt = useRef<{ content: string; key: string } | null>(null);
  return useMutation<Answer<N>, Error, Change<N>>({
    mutationFn: (change) => {
      const person = chosenPerson();
      if (person === null) throw new NobodyChosenError();
      const content = JSON.stringify([name, person, change]);
      if (attempt.current?.content !== content) attempt.current = { content, key: crypto.randomUUID() };
      const { version } = change;
      return ask(name, change, { change: { person, key: attempt.current.key, version } });
    },
    onError: (error) => {
      // Somebody was faster: fetch what they did, so that it can be shown beside what stands in the form.
      if (problemCode(error) === 'version-mismatch') {
        return queryClient.invalidateQueries({ queryKey: planKey });
      }
      return undefined;
    },
    onSuccess: (document) => {
      attempt.current = null;
      const fetched = queryClient.invalidateQueries({ queryKey: planKey });
      return showAnswer(queryClient, document) ? undefined : fetched;
    },
  });
}

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
  if (error instanceof NoAnswerError) {
    const detail = 'Det går inte att nå servern. Det du skrev är kvar här; försök igen när nätet är tillbaka.';
    return { title: 'Inget svar', detail, problem: null };
  }
  return { title: 'Något gick fel', detail: 'Det du skrev är kvar här. Försök igen.', problem: null };
}
