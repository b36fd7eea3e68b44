import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { versionOf } from '#tests/flows/steps.ts';
import { useChange } from './change.ts';
import { choosePerson } from './person.ts';
import { createQueryClient } from './query-client.ts';

it('tells whoever asked what came of it, also when the form is gone by then', async () => {
  choosePerson('person-sara');
  const version = await versionOf('activity-2b');
  const client = createQueryClient();
  const { result, unmount } = renderHook(() => useChange('checkIn'), {
    wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
  });
  const [onSuccess, onError] = [vi.fn(), vi.fn()];
  const change = { params: { activityId: 'activity-2b' }, body: {}, version } as const;
  act(() => result.current.mutate(change, { onSuccess, onError }));
  unmount();
  await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  expect(onError).not.toHaveBeenCalled();
});
