import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { problem } from '#contract/problem.ts';
import type { ChangeName } from '#contract/routes.ts';
import type { IndicatorDetail, IndicatorList, MeetingDetail, MeetingList, NotePage, Setting } from '#contract/views.ts';
import { swedishDate } from '#domain/calendar.ts';
import { decide, textsOf } from '#domain/decide.ts';
import type { Versioned } from '#domain/document.ts';
import type { GrowingPicture } from '#domain/fold.ts';
import { holdsPersonalNumber } from '#domain/personal-number.ts';
import { todayOf } from '#domain/today.ts';
import { ProblemError } from '#lib/api-client.ts';
import type { Submitted } from '#lib/change.ts';
import { areasQuery, indicatorsQuery, meetingsQuery, planKey } from '#lib/queries.ts';
import { drawnAhead } from './ahead.ts';
import { documentsOf } from './ahead-views.ts';
import { begin, outbox } from './browser-outbox.ts';
import { type KeptChange, keptChange, type Made } from './kept-change.ts';

/**
 * Puts a change in the outbox, which sends it at once when there is a network. Rejects with a ProblemError, and keeps
 * nothing, when it is refused: by the plan's rules here already, so that nobody without a network goes away believing.
 */
export async function submit<N extends ChangeName>(
  queryClient: QueryClient,
  name: N,
  made: Made<N>,
): Promise<Submitted> {
  await begin(queryClient);
  const picture = cachedPicture(queryClient);
  // It may be about what is itself still waiting.
  for (const ahead of drawnAhead(picture, outbox.changes())) picture.set(ahead.id, ahead);
  const [key, madeAt] = [crypto.randomUUID(), new Date().toISOString()];
  const change = keptChange(name, made, { key, madeAt, find: (id) => picture.get(id) });
  holdAgainstRules(change, picture);
  return outbox.submit(change);
}

/** Whether it can be undone only the server knows, and what is not in the cache may still be there. */
function holdAgainstRules({ meaning, by, madeAt }: KeptChange, picture: GrowingPicture): void {
  // Whatever is in the cache: it is not to be stored here either.
  if (textsOf(meaning.command).some(holdsPersonalNumber)) throw new ProblemError(problem('personal-identity-number'));
  const [actor, plan] = [picture.get(by), [...picture.values()].find(({ type }) => type === 'plan')];
  if (meaning.command.type === 'undo' || actor?.type !== 'person' || plan?.type !== 'plan') return;
  const context = { actor, today: todayOf(plan, madeAt), realToday: swedishDate(madeAt) };
  const decision = decide(picture, meaning.command, context);
  if ('refusal' in decision && decision.refusal !== 'not-found') throw new ProblemError(problem(decision.refusal));
}

/** What has been fetched of the plan as it is now. */
function cachedPicture(queryClient: QueryClient): GrowingPicture {
  const overview = queryClient.getQueryData(areasQuery(null).queryKey);
  const pages = queryClient.getQueriesData<InfiniteData<NotePage>>({
    queryKey: planKey,
    predicate: ({ queryKey }) => queryKey.includes('notes'),
  });
  const notes = pages.flatMap(([, data]) => data?.pages.flatMap((page) => page.notes) ?? []);
  const documents: Versioned[] = [
    ...(overview ? [...settingOf(overview), ...overview.areas.flatMap(documentsOf), ...notes] : []),
    ...(overview?.resolutions ?? []),
    ...cachedMeasures(queryClient),
    ...cachedMeetings(queryClient),
  ];
  // Of what stands in several lists, what was fetched last; of a measure, the one that has all its series.
  const byVersion = documents.toSorted((a, b) => a.version - b.version);
  return new Map(byVersion.map((document) => [document.id, document]));
}

/** The list's before their own pages', which know more of each. */
function cachedMeasures(queryClient: QueryClient): Versioned[] {
  const { queryKey } = indicatorsQuery(null);
  const fetched = queryClient.getQueriesData<IndicatorList | IndicatorDetail>({ queryKey });
  const shown = fetched.flatMap(([, data]) => data ?? []);
  const [lists, details] = [
    shown.flatMap((one) => ('indicators' in one ? one.indicators : [])),
    shown.flatMap((one) => ('indicator' in one ? [one.indicator] : [])),
  ];
  return [...shown.flatMap(settingOf), ...lists, ...details];
}

/** A decision is worded anew only while its meeting is held, so the one is never without the other. */
function cachedMeetings(queryClient: QueryClient): Versioned[] {
  const { queryKey } = meetingsQuery();
  const fetched = queryClient.getQueriesData<MeetingList | MeetingDetail>({ queryKey });
  return fetched.flatMap(([, shown]) => {
    if (shown === undefined) return [];
    const documents =
      'meetings' in shown
        ? [...shown.meetings, ...shown.resolutions]
        : [shown.meeting, ...shown.resolutions, ...shown.earlier];
    return [...settingOf(shown), ...documents];
  });
}

function settingOf({ plan, people }: Setting): Versioned[] {
  return [plan, ...people];
}
