import { QueryClient } from '@tanstack/react-query';
import { NoAnswerError } from './api-client.ts';

/** Milliseconds. */
const askAgain = 5_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A problem is an answer and does not change by asking again; silence may be a train in a tunnel.
        retry: (failures, error) => error instanceof NoAnswerError && failures < 2,
        // Without a network the request fails at once and says so, instead of waiting without a word.
        networkMode: 'always',
        // What is shown as old is asked for until it comes, for the network that is back does not always say so.
        refetchInterval: ({ state }) =>
          state.data !== undefined && state.error instanceof NoAnswerError ? askAgain : false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
