import { answererOf, cacheOf, outdated, page, type Shell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build (build/service-worker.ts). */
declare const builtShell: Shell;

/** Milliseconds. Whoever opens a page in a tunnel does not wait longer than this for a network to show itself. */
const patience = 3_000;

const shell = builtShell;
const own = cacheOf(shell);

self.addEventListener('install', (event) => event.waitUntil(keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== self.location.origin) return;
  switch (answererOf(event.request, pathname)) {
    case 'network':
      return;
    case 'network, then kept page':
      return event.respondWith(openPage(event));
    case 'kept file':
      return event.respondWith(openFile(event.request));
  }
});

/** All of it or none: a build that is half there would open and then break. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(own);
  try {
    // Nobody waits for it, and somebody may be waiting for something else.
    await cache.addAll(shell.files.map((file) => new Request(file, { priority: 'low' })));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
  await self.skipWaiting();
}

async function takeOver(): Promise<void> {
  // The page is asked for while the worker still starts, which would else make every visit a little slower.
  await self.registration.navigationPreload.enable();
  await Promise.all(outdated(await caches.keys(), own).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function openPage(event: FetchEvent): Promise<Response> {
  const answer = fromNetwork(event);
  const given = answer.catch(() => null);
  event.waitUntil(given);
  const tooLong = new Promise<null>((resolve) => {
    setTimeout(resolve, patience, null);
  });
  const response = await Promise.race([given, tooLong]);
  // A proxy that finds no server behind it is as good as no network.
  if (response !== null && response.status < 500) return response;
  const cache = await caches.open(own);
  return (await cache.match(page)) ?? answer;
}

async function fromNetwork({ preloadResponse, request }: FetchEvent): Promise<Response> {
  const preloaded: Response | undefined = await preloadResponse;
  return preloaded ?? fetch(request);
}

/** Its name changes with its content, so that whichever build it is kept for it is the right one. */
async function openFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
