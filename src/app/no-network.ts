import type { QueryClient } from '@tanstack/react-query';
import { keepPictures } from '#lib/kept/pictures.ts';

/** From here on this browser opens the application without a network, and shows there what it was shown last. */
export async function prepareForNoNetwork(queryClient: QueryClient, build: string): Promise<void> {
  keepPictures(queryClient, build);
  // Some browsers have none in a private window, or refuse it; the application then needs its network.
  if ('serviceWorker' in navigator) await navigator.serviceWorker.register('/service-worker.js').catch(() => {});
}
