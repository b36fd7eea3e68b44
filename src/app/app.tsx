import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router-dom';
import { createRouter } from './router.tsx';
import { StartOverContext } from './start-over.ts';

type Props = { queryClient: QueryClient; startOver: (() => Promise<void>) | null };

export function App({ queryClient, startOver }: Props) {
  const [router] = useState(createRouter);
  return (
    <StartOverContext value={startOver}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StartOverContext>
  );
}
