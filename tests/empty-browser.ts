import { reread } from '#lib/kept/drafts.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { outbox } from '#lib/outbox/browser-outbox.ts';

/** Nothing that was written or kept in one test is there in the next, and nothing of it is still on its way there. */
export async function emptyBrowser(): Promise<void> {
  await emptyShelves();
  // Behind what is being sent; its answer may put back what waits for it, which is sent then too.
  await outbox.flush();
  await emptyShelves();
  await Promise.all([reread(), outbox.read()]);
}

async function emptyShelves(): Promise<void> {
  for (const name of ['changes', 'drafts', 'pictures'] as const) {
    const shelf = browserShelf<unknown>(name, 'relaxed');
    for (const [key] of await shelf.entries()) await shelf.remove(key);
  }
}
