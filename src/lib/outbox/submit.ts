import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { type Asked, commands } from '#contract/commands.ts';
import { problem } from '#contract/problem.ts';
import type { ChangeName } from '#contract/routes.ts';
import type { NotePage } from '#contract/views.ts';
import { decide } from '#domain/decide.ts';
import type { Versioned } from '#domain/document.ts';
import type { GrowingPicture } from '#domain/fold.ts';
import type { PersonId } from '#domain/ids.ts';
import { titleOf } from '#domain/title.ts';
import { todayOf } from '#domain/today.ts';
import { changeRequest, ProblemError } from '#lib/api-client.ts';
import type { Submitted } from '#lib/change.ts';
import { areasQuery, planKey } from '#lib/queries.ts';
import { drawnAhead } from './ahead.ts';
import { documentsOf } from './ahead-views.ts';
import { begin, outbox } from './browser-outbox.ts';
import type { KeptChange } from './kept-change.ts';

/** A change as a form makes it: who, and the version that they saw; null when something new is made. */
type Made<N extends ChangeName> = Omit<Asked<N>, 'key'> & { by: PersonId; version: number | null };

/**
 * Puts a change in the outbox, which sends it at once when there is a network. Rejects with a ProblemError, and keeps
 * nothing, when it is refused: by the plan's rules here already, so that nobody without a network goes away believing.
 */
export async function submit<N extends ChangeName>(
  queryClient: QueryClient,
  name: N,
  { by, version, params, body }: Made<N>,
): Promise<Submitted> {
  await begin(queryClient);
  const key = crypto.randomUUID();
  const meaning = commands[name]({ params, body, key });
  const madeAt = new Date().toISOString();
  const picture = cachedPicture(queryClient);
  const document = picture.get(meaning.target.id);
  const change: KeptChange = {
    key,
    request: changeRequest(name, params, body),
    meaning,
    by,
    madeAt,
    version,
    ...placeOf(document, meaning.command),
    meanwhile: [],
    stopped: null,
  };
  for (const ahead of drawnAhead(picture, outbox.changes())) picture.set(ahead.id, ahead);
  holdAgainstRules(change, picture);
  return outbox.submit(change);
}

function placeOf(document: Versioned | undefined, command: KeptChange['meaning']['command']) {
  if (command.type === 'add-note') return { areaId: command.areaId, about: command.text };
  if (document === undefined) return { areaId: null, about: '' };
  return { areaId: areaOf(document), about: titleOf(document) };
}

function areaOf(document: Versioned): KeptChange['areaId'] {
  if (document.type === 'area') return document.id;
  return 'areaId' in document ? document.areaId : null;
}

/** Whether it can be undone only the server knows, and what is not in the cache may still be there. */
function holdAgainstRules({ meaning, by, madeAt }: KeptChange, picture: GrowingPicture): void {
  const [actor, plan] = [picture.get(by), [...picture.values()].find(({ type }) => type === 'plan')];
  if (meaning.command.type === 'undo' || actor?.type !== 'person' || plan?.type !== 'plan') return;
  const decision = decide(picture, meaning.command, { actor, today: todayOf(plan, madeAt) });
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
  const documents: Versioned[] = overview
    ? [overview.plan, ...overview.people, ...overview.areas.flatMap(documentsOf), ...notes]
    : [];
  return new Map(documents.map((document) => [document.id, document]));
}
