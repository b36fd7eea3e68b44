import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cardOf, openArea, openOverview } from './steps.ts';

const dayField = () => screen.getByLabelText('Läget per');

/** A date field gives its whole value at once; typing it part by part is the browser's own matter. */
function pickDay(day: string): void {
  fireEvent.change(dayField(), { target: { value: day } });
}

describe('the picture of an earlier day', () => {
  it('shows what was done by then, and says in a band that it is history', async () => {
    const { router } = await openOverview();
    pickDay('2023-01-15');
    const band = (await screen.findByText('Läget per 15 januari 2023')).closest('[role="status"]');
    expect(band).toHaveTextContent('Läget per 15 januari 2023 – du ser historik, som inte kan ändras.');
    // The two that were done some day in January are certain only when the month is over.
    expect(screen.getByText(/^Av 23 aktiviteter är 0 klara/)).toBeVisible();
    expect(router.state.location.search).toBe('?per=2023-01-15');
  });

  it('goes along to an area, where nothing can be changed', async () => {
    const { user } = await openOverview('/?per=2023-03-01');
    await user.click(cardOf('HBTQ').getByRole('link', { name: 'HBTQ' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'HBTQ' })).toBeVisible();
    const table = within(await screen.findByRole('region', { name: 'Aktiviteter' }));
    // The training began on 14 March.
    expect(table.queryByText('Pågår')).not.toBeInTheDocument();
    expect(table.getAllByText('Ej påbörjad')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^(Ändra|Skriv|Rätta|Färdigställ)/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Till översikten' })).toHaveAttribute('href', '/?per=2023-03-01');
  });

  it('does not show notes and changes that came later', async () => {
    await openArea('hbtq?per=2023-05-01');
    const history = within(screen.getByRole('region', { name: 'Historik' }));
    expect(await history.findByText(/ändrade status från Ej påbörjad till Pågår/)).toBeVisible();
    expect(history.queryByText(/juni 2023/)).not.toBeInTheDocument();
    const notes = within(screen.getByRole('region', { name: 'Uppföljning' }));
    expect(notes.queryByText(/Innehållet i den digitala diplomeringen/)).not.toBeInTheDocument();
  });

  it('is left again with one click', async () => {
    const { user, router } = await openOverview('/?per=2023-03-01');
    await user.click(screen.getByRole('button', { name: 'Visa läget nu' }));
    expect(await screen.findByRole('button', { name: 'Byt till verkligt datum' })).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('is the present one when today is picked', async () => {
    const { router } = await openOverview('/?per=2023-03-01');
    pickDay('2023-06-15');
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });
});

describe('a day that cannot be shown', () => {
  it('is not taken from the field when it has not come', async () => {
    const { router } = await openOverview();
    pickDay('2023-06-16');
    expect(router.state.location.search).toBe('');
    expect(screen.getAllByRole('article')).toHaveLength(9);
  });

  it('is answered in words when an address asks for a day to come', async () => {
    renderApp('/?per=2023-06-16');
    expect(await screen.findByRole('alert')).toHaveTextContent('Datumet har inte varit');
  });

  it('is answered in words when it came before the plan, with a way back to now', async () => {
    const { user } = renderApp('/?per=2022-06-15');
    expect(await screen.findByRole('alert')).toHaveTextContent('Planen fanns inte då');
    await user.click(screen.getByRole('link', { name: 'Visa läget nu' }));
    expect(await screen.findAllByRole('article')).toHaveLength(9);
  });

  it('is as good as none when it does not exist', async () => {
    await openOverview('/?per=2023-02-30');
    expect(dayField()).toHaveValue('2023-06-15');
  });
});
