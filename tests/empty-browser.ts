import { reread } from '#lib/kept/drafts.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { outbox } from '#lib/outbox/browser-outbox.ts';

/** Nothing that was written or kept in one test is there in the next. */
export async function emptyBrowser(): Promise<void> {
  for (const name of ['changes', 'drafts', 'pictures'] as const) {
    const shelf = browserShelf<unknown>(name, 'relaxed');
    for (const [key] of await shelf.entries()) await shelf.remove(key);
  }
  await Promise.all([reread(), outbox.read()]);
}
