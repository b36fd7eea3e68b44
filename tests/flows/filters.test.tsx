import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openOverview } from './steps.ts';

const titles = () => screen.queryAllByRole('article').map((card) => card.querySelector('h3 a')?.textContent);

it('narrows the cards and keeps the choice in the address', async () => {
  const { user, router } = await openOverview();
  await user.click(screen.getByText('Filtrera'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Samordnare' }), 'Omar Exempel');
  await waitFor(() =>
    expect(titles()).toEqual(['HBTQ', 'Våld i nära relationer', 'Jämlik och jämställd hälso- och sjukvård']),
  );
  expect(router.state.location.search).toBe('?samordnare=person-omar');
  expect(screen.getByText('3 av 9 områden, 9 av 25 aktiviteter')).toBeVisible();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Klar');
  await waitFor(() => expect(titles()).toEqual(['Våld i nära relationer']));
  expect(router.state.location.search).toBe('?samordnare=person-omar&status=done');
});

it('shows the same selection to whoever opens the address', async () => {
  await openOverview('/?period=none&malgrupp=hbtqi');
  expect(titles()).toEqual(['HBTQ']);
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveDisplayValue('Tid ej angiven');
  expect(screen.getByRole('combobox', { name: 'Målgrupp' })).toHaveDisplayValue('Hbtqi-personer');
});

it('finds words wherever they stand in an area, while they are typed', async () => {
  const { user } = await openOverview();
  await user.click(screen.getByText('Filtrera'));
  await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'TOBAK');
  await waitFor(() => expect(titles()).toEqual(['Levnadsvanor']));
});

it('says that nothing was found, and shows everything again when the filter is cleared', async () => {
  const { user, router } = await openOverview('/?sok=tobak');
  await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'xyz');
  expect(await screen.findByText('Inget område passar filtret')).toBeVisible();
  expect(titles()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Rensa filter' }));
  await waitFor(() => expect(titles()).toHaveLength(9));
  expect(router.state.location.search).toBe('');
  expect(screen.getByRole('searchbox', { name: 'Sök' })).toHaveValue('');
});

it('keeps the plan’s sentence about the whole plan', async () => {
  await openOverview('/?status=done');
  expect(screen.getByText(/^Av 25 aktiviteter/)).toBeVisible();
});
