import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { helpLines } from '#words/help-lines.ts';

/** What has changed, once it stands. */
async function compared(name: string) {
  return within(await screen.findByRole('region', { name }));
}

const sinceMarch = 'Från mötet ”Styrgruppsmöte i mars” (16 mars 2023) till nu (15 juni 2023)';

function pickDay(label: string, day: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
}

describe('what has changed', () => {
  it('is told since the last meeting, the plan in a line and each area in full, with what it is about as links', async () => {
    renderApp('/styrgrupp/jamfor');
    const changes = await compared(sinceMarch);
    expect(changes.getByText(/^5 lägesbedömningar ändrade, 1 status ändrad, .*10 anteckningar\.$/)).toBeVisible();
    const area = within(changes.getByRole('region', { name: '9 Jämlik och jämställd hälso- och sjukvård' }));
    expect(area.getByText('1 status ändrad, 1 anteckning')).toBeVisible();
    const [status] = area.getAllByRole('listitem');
    expect(status).toHaveTextContent(
      '9a Utbilda medarbetare, mer digitalt: gick från Ej påbörjad till Pågår Exempeldata',
    );
    expect(area.getByRole('link', { name: '9a Utbilda medarbetare, mer digitalt' })).toHaveAttribute(
      'href',
      '/omraden/jamlik-vard#activity-9a',
    );
  });

  it('carries the help lines where suicide is written about, and nowhere else', async () => {
    renderApp('/styrgrupp/jamfor');
    const changes = await compared(sinceMarch);
    const area = within(changes.getByRole('region', { name: '2 Nytt handlingsprogram mot suicid' }));
    expect(area.getByRole('complementary', { name: 'Hjälp' })).toHaveTextContent(helpLines);
    expect(changes.getAllByRole('complementary', { name: 'Hjälp' })).toHaveLength(1);
  });

  it('is told between any two days, which the address keeps', async () => {
    const { user, router } = renderApp('/styrgrupp/jamfor');
    await compared(sinceMarch);
    await user.selectOptions(screen.getByLabelText('Från'), 'En dag …');
    const today = await compared('Från slutet av 15 juni 2023 till nu (15 juni 2023)');
    expect(today.getByText('Inget har ändrats.')).toBeVisible();
    pickDay('Från vilken dag', '2023-06-12');
    await user.selectOptions(screen.getByLabelText('Till'), 'En dag …');
    pickDay('Till vilken dag', '2023-06-13');
    const day = await compared('Från slutet av 12 juni 2023 till slutet av 13 juni 2023');
    expect(day.getByText(/^1 lägesbedömning ändrad\./)).toBeVisible();
    expect(
      day.getByText(/^Inget har ändrats i Länsmodell för barn och ungas hälsa, .* hälso- och sjukvård\.$/),
    ).toBeVisible();
    expect(router.state.location.search).toBe('?fran=2023-06-12&till=2023-06-13');
  });

  it('has the earlier first, and says so where it was asked for the other way round', async () => {
    renderApp('/styrgrupp/jamfor?fran=2023-06-13&till=2023-06-12');
    const changes = await compared('Från slutet av 12 juni 2023 till slutet av 13 juni 2023');
    expect(changes.getByText('Det tidigare läget står alltid först.')).toBeVisible();
  });

  it('is not asked for of a day that has not been', async () => {
    renderApp('/styrgrupp/jamfor?fran=2023-06-16');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Planens dag är 15 juni 2023; senare än så finns inget läge.',
    );
    expect(screen.queryByRole('heading', { name: /^Från/ })).not.toBeInTheDocument();
  });

  it('says why a moment cannot be compared', async () => {
    renderApp('/styrgrupp/jamfor?fran=1999-12-31');
    expect(await screen.findByRole('alert')).toHaveTextContent('Planen fanns inte då');
    expect(screen.getByLabelText('Från')).toHaveDisplayValue('En dag …');
  });
});
