import { useQuery } from '@tanstack/react-query';
import type { Show } from '#contract/views.ts';
import type { Meeting } from '#domain/meeting.ts';
import { showQuery } from '#lib/queries.ts';

/** What the meeting shows of the plan, or undefined until it has been fetched. */
export function useShown({ id, shown }: Meeting): Show | undefined {
  return useQuery(showQuery(id, shown?.position ?? null)).data;
}
