import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#ui/base.css';
import { App } from '#app/app.tsx';

// `npm run dev` has no server: the mock backend answers. A production build carries none of it.
if (import.meta.env.DEV) {
  const { startMockBackend } = await import('#mocks/browser.ts');
  await startMockBackend();
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
