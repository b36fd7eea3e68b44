import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { mockApplication, repository } from './environment.ts';

/**
 * What `npm run dev` serves, in a few files: hundreds of small ones for each new window take seconds. With React as it is in
 * production: what it does more in development takes longer than everything else on a page.
 */
export default defineConfig({
  root: repository,
  define: { 'import.meta.env.DEV': 'true', 'import.meta.env.PROD': 'false' },
  plugins: [react(), msw({ mode: 'worker-only' })],
  build: { outDir: mockApplication, reportCompressedSize: false },
});
