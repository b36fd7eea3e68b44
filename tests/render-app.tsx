import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { appRoutes } from '#app/router.tsx';
import { createQueryClient } from '#lib/query-client.ts';

type Rendered = { user: UserEvent; router: ReturnType<typeof createMemoryRouter> };

/** The whole application at an address, through its own routes and against the mock backend. */
export function renderApp(address = '/'): Rendered {
  const router = createMemoryRouter(appRoutes, { initialEntries: [address] });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), router };
}
