import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/base.css';
import { App } from '#app/app.tsx';
import { firstData } from '#app/first-data.ts';
import { createQueryClient } from '#lib/query-client.ts';

// `npm run dev` has no server: the mock backend answers. A production build carries none of it.
async function mockBackend() {
  const { startMockBackend, startOver } = await import('#mocks/browser.ts');
  await startMockBackend();
  return startOver;
}

// In a function: with an await outside one the build would split the script into many small ones.
async function begin(root: HTMLElement) {
  const startOver = import.meta.env.DEV ? await mockBackend() : null;
  const queryClient = createQueryClient();
  await firstData(queryClient, location);
  // In a transition, so that a slow machine draws the page in many short turns and can answer between them.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App queryClient={queryClient} startOver={startOver} />
      </StrictMode>,
    ),
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
void begin(root);
