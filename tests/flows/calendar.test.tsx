import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openOverview } from './steps.ts';

it('runs the example on the real date with one click, where times have passed, and back again', async () => {
  const { user } = await openOverview();
  expect(screen.getByText(/Ingen är försenad\./)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Byt till verkligt datum' }));
  expect(await screen.findByText(/Planens dag är det verkliga datumet, 21 november 2026\./)).toBeVisible();
  expect(screen.queryByText(/Ingen är försenad\./)).not.toBeInTheDocument();
  expect(screen.getByText(/ är försenade\./)).toBeVisible();
  expect(screen.getAllByText(/skulle vara klar senast 31 augusti 2023\./)[0]).toBeVisible();

  const back = screen.getByRole('button', { name: 'Byt till exemplets dag, 15 juni 2023' });
  await waitFor(() => expect(back).toBeEnabled());
  await user.click(back);
  expect(await screen.findByText(/Ingen är försenad\./)).toBeVisible();
});
