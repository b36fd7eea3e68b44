import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { areasQuery, isKept } from '#lib/queries.ts';
import { browserShelf, type Shelf } from './shelf.ts';

/** An answer of the server as it was last fetched. */
export type KeptPicture = {
  /** The build whose pages asked for it, and so know its fields. */
  build: string;
  /** The plan that it is of. */
  planId: string | null;
  /** When it was fetched, by this machine's clock. */
  at: number;
  data: unknown;
};

/** Milliseconds. What is fetched anew sooner than this is put there once. */
const pause = 1_000;

const overviewQuery = areasQuery(null).queryKey;
const pictures = browserShelf<KeptPicture>('pictures', 'relaxed');

/** From here on the latest answer to every query that says that it is kept is put on the shelf. Answers how to end it. */
export function keepPictures(
  queryClient: QueryClient,
  build: string,
  shelf: Shelf<KeptPicture> = pictures,
): () => void {
  const fetched = new Map<string, KeptPicture>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (query: Query) => {
    if (!isKept(query) || query.state.status !== 'success') return;
    const planId = queryClient.getQueryData(overviewQuery)?.plan.id ?? null;
    fetched.set(query.queryHash, { build, planId, at: query.state.dataUpdatedAt, data: query.state.data });
    timer ??= setTimeout(() => void putAll(), pause);
  };

  async function putAll(): Promise<void> {
    timer = undefined;
    const batch = [...fetched];
    fetched.clear();
    // Where there is no room for it, it is missed only when there is no network either.
    await Promise.all(batch.map(([key, picture]) => shelf.put(key, picture))).catch(() => {});
  }

  void forgetOtherBuilds(build, shelf);
  const cache = queryClient.getQueryCache();
  for (const query of cache.getAll()) note(query);
  const end = cache.subscribe((event) => {
    // Set by hand is what a change of one's own was answered: the whole picture is fetched right after it.
    if (event.type === 'updated' && event.action.type === 'success' && !event.action.manual) note(event.query);
  });
  return () => {
    end();
    clearTimeout(timer);
  };
}

/** Nothing of what was kept is brought out again; it is put there anew as it is fetched. */
export async function forgetPictures(shelf: Shelf<KeptPicture> = pictures): Promise<void> {
  for (const [key] of await shelf.entries()) await shelf.remove(key);
}

async function forgetOtherBuilds(build: string, shelf: Shelf<KeptPicture>): Promise<void> {
  const foreign = (await shelf.entries()).filter(([, picture]) => picture.build !== build);
  await Promise.all(foreign.map(([key]) => shelf.remove(key)));
}

/** Shows what is kept in place of what does not come: as old, with the reason, and asked for still. */
export async function bringOut(
  query: Query,
  { build, reason, shelf = pictures }: { build: string; reason: Error; shelf?: Shelf<KeptPicture> },
): Promise<void> {
  const picture = pictureFor(query.queryHash, build, new Map(await shelf.entries()));
  if (picture === undefined || query.state.data !== undefined) return;
  const { data, at } = picture;
  query.setState({ status: 'error', error: reason, errorUpdatedAt: Date.now(), data, dataUpdatedAt: at });
}

/** Not of a build whose documents may have had other fields, and not of another plan than the last that was seen here. */
export function pictureFor(
  key: string,
  build: string,
  kept: ReadonlyMap<string, KeptPicture>,
): KeptPicture | undefined {
  const picture = kept.get(key);
  const overview = kept.get(hashKey(overviewQuery));
  return picture?.build === build && picture.planId === overview?.planId ? picture : undefined;
}
