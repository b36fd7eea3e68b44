import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router-dom';
import { createQueryClient } from '#lib/query-client.ts';
import { createRouter } from './router.tsx';
import { StartOverContext } from './start-over.ts';

export function App({ startOver }: { startOver: (() => Promise<void>) | null }) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <StartOverContext value={startOver}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StartOverContext>
  );
}
