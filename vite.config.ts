import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';
import { serviceWorker } from './build/service-worker.ts';

// The mock backend is for `npm run dev` and for tests; a production build carries none of it.
export default defineConfig(({ command }) => ({
  plugins: [react(), ...(command === 'serve' ? [msw()] : []), serviceWorker(), precompress()],
  build: {
    target: 'baseline-widely-available',
    sourcemap: true,
    // What the first screen needs comes as one file, however many later pages share pieces of it.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first-screen', tags: ['$initial'] }] } } },
  },
}));
