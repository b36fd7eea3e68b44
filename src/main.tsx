import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/base.css';
import { App } from '#app/app.tsx';

// `npm run dev` has no server: the mock backend answers. A production build carries none of it.
async function mockBackend() {
  const { startMockBackend, startOver } = await import('#mocks/browser.ts');
  await startMockBackend();
  return startOver;
}

const startOver = import.meta.env.DEV ? await mockBackend() : null;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App startOver={startOver} />
  </StrictMode>,
);
