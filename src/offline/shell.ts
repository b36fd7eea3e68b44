/** The files of one build that the application needs to open, and a name for the whole of them. */
export type Shell = { version: string; files: readonly string[] };

/** The page that every address inside the application is answered with. */
export const page = '/index.html';

const prefix = 'shell-';

export function cacheOf({ version }: Shell): string {
  return prefix + version;
}

/**
 * Builds that nobody needs any longer: all but our own and the one before it, from which pages may still be open that
 * have not loaded all of their parts. `caches` in the order in which they were made.
 */
export function outdated(caches: readonly string[], own: string): string[] {
  return caches.filter((name) => name.startsWith(prefix) && name !== own).slice(0, -1);
}

/** Who answers a request: the network, or what is kept if the network does not, or what is kept. */
export type Answerer = 'network' | 'network, then kept page' | 'kept file';

/** Data is the application's own business: what is under /api is never answered here. */
export function answererOf({ method, mode }: Pick<Request, 'method' | 'mode'>, path: string): Answerer {
  if (method !== 'GET' || path.startsWith('/api/')) return 'network';
  // As on the server, an address inside the application has no dot; what has one is a file.
  if (mode === 'navigate') return path.includes('.') ? 'network' : 'network, then kept page';
  return path.startsWith('/assets/') ? 'kept file' : 'network';
}
