import type { HistoryEntry, HistoryPage } from '#contract/views.ts';
import { ask } from '#lib/api-client.ts';
import type { KeptChange } from './kept-change.ts';

const mostAtOnce = 100;

/** What has happened to a change's document since the version that it is held against, oldest first. */
export async function entriesSince(
  { areaId, meaning: { target }, version }: Pick<KeptChange, 'areaId' | 'meaning' | 'version'>,
  options: { signal?: AbortSignal } = {},
): Promise<readonly HistoryEntry[]> {
  if (areaId === null || version === null) return [];
  const entries: HistoryEntry[] = [];
  let before: number | undefined;
  do {
    const query = { entityId: target.id, since: version, limit: mostAtOnce, ...(before && { before }) };
    const page: HistoryPage = await ask('listHistory', { params: { areaId }, query, body: null }, options);
    entries.unshift(...page.entries.toReversed());
    before = page.next ?? undefined;
  } while (before !== undefined);
  return entries;
}
