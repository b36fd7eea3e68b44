import type { HistoryEntry, HistoryPage } from '#contract/views.ts';
import { ask } from '#lib/api-client.ts';
import type { KeptChange } from './kept-change.ts';

const mostAtOnce = 100;

/** What has happened to a change's document since the version that it is held against, oldest first. */
export async function entriesSince(
  { meaning: { target }, version }: Pick<KeptChange, 'meaning' | 'version'>,
  options: { signal?: AbortSignal } = {},
): Promise<readonly HistoryEntry[]> {
  if (version === null) return [];
  const params = { documentId: target.id };
  const entries: HistoryEntry[] = [];
  let before: number | undefined;
  do {
    const query = { since: version, limit: mostAtOnce, ...(before && { before }) };
    const page: HistoryPage = await ask('listDocumentHistory', { params, query, body: null }, options);
    entries.unshift(...page.entries.toReversed());
    before = page.next ?? undefined;
  } while (before !== undefined);
  return entries;
}
