import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';

const queryClient = new QueryClient();
const router = createBrowserRouter([{ path: '*', element: <Paragraph /> }]);

/** The least that a page with the same libraries can show. It asks no server for anything. */
function Paragraph() {
  const { data } = useQuery({ queryKey: ['words'], queryFn: async () => 'Golvet' });
  return data === undefined ? null : <p>{data}</p>;
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
