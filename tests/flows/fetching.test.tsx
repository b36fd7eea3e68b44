import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { find } from '#domain/document.ts';
import type { Fetched } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { choosePerson } from '#lib/person.ts';
import { currentPorts } from '#mocks/node.ts';
import { anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { happens } from './steps.ts';

const id = 'indicator-fohm-rokning';
const at = '2026-11-20T09:00:00.000Z';
const byNobody = { areaId: 'area-levnadsvanor', by: null } as const;

const proposed: Exclude<Fetched, { state: 'asked' }> = {
  state: 'proposed',
  at,
  newSeries: [{ id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län (08)' }],
  proposals: [
    { series: 'own', period: written('2004/2007'), from: { value: 12.2 }, to: { missing: 'withdrawn' } },
    {
      series: 'own',
      period: written('2021/2024'),
      from: { value: 7.7 },
      to: { value: 7.7, interval: { low: 6.1, high: 9.3 } },
    },
    { series: 'own', period: written('2022/2025'), from: null, to: { value: 7.5 } },
    { series: 'split-women', period: written('2022/2025'), from: null, to: { value: 7 } },
  ],
};

/** What a source was found to say, before the page is opened. */
function found(fetched: Exclude<Fetched, { state: 'asked' }>): Promise<void> {
  return happens(anEvent({ type: 'values-fetched', fetched }, { entityId: id, ...byNobody }));
}

async function openPanel(person: 'person-sara' | 'person-karin' = 'person-sara', slug = 'fohm-rokning') {
  choosePerson(person);
  const { user } = renderApp(`/indikatorer/${slug}`);
  const panel = within(await screen.findByRole('region', { name: 'Hämtning från källan' }));
  return { user, panel };
}

const stored = async () => find(await currentPorts().journal.picture(), 'indicator', id);

describe('fetching values', () => {
  it('asks the source when somebody wants it to, and keeps the focus where it was', async () => {
    const { user, panel } = await openPanel();
    expect(panel.getByText(/Folkhälsodata, tabell tobakdagyreg\.px\. Avläst 2 juli 2026\./)).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Hämta nya värden' }));
    await waitFor(() => expect(panel.getByRole('status')).toHaveTextContent(/Källan frågas/));
    expect(panel.queryByRole('button')).not.toBeInTheDocument();
    expect(panel.getByRole('group', { name: 'Hämtning från källan' })).toHaveFocus();
    await waitFor(async () => expect((await stored())?.fetched).toEqual({ state: 'asked' }));
  });

  it('shows value by value what would change, and takes it in when somebody has said so', async () => {
    await found(proposed);
    const { user, panel } = await openPanel();
    expect(panel.getByText(/2 nya värden, 1 värde som får konfidensintervall och 1 återkallat värde\./)).toBeVisible();
    const table = within(panel.getByRole('table', { name: 'Vad som skulle ändras' }));
    const rows = table.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual([
      'Kalmar län (08)',
      '2004–200712,2\u00a0%återkallat av källanåterkallat',
      '2021–20247,7\u00a0%7,7\u00a0% (6,1–9,3)nytt konfidensintervall',
      '2022–2025inget värde7,5\u00a0%nytt',
      'Kvinnor (ny serie)',
      '2022–2025inget värde7,0\u00a0%nytt',
    ]);
    await user.click(panel.getByRole('button', { name: 'Ta in värdena' }));
    await waitFor(() => expect(panel.getByRole('status')).toHaveTextContent(/Värdena är intagna/));
    expect(panel.queryByRole('table')).not.toBeInTheDocument();
    const values = within(screen.getByRole('list', { name: 'Värden, Kalmar län (08)' }));
    expect(values.getAllByRole('listitem')[0]).toHaveTextContent('2022–2025');
    expect((await stored())?.splits).toHaveLength(1);
  });

  it('leaves everything as it was when what was found is put aside', async () => {
    await found(proposed);
    const before = (await stored())?.series;
    const { user, panel } = await openPanel();
    await user.click(panel.getByRole('button', { name: 'Lägg åt sidan' }));
    await waitFor(() => expect(panel.getByRole('status')).toHaveTextContent(/lagt åt sidan/));
    expect(await stored()).toMatchObject({ series: before, fetched: null });
  });

  it('takes in nothing about values that have been changed since, and asks anew', async () => {
    await found(proposed);
    const [period, source] = [written('2022/2025'), { title: 'En enkät', url: null, published: null }];
    const observation = { period, value: 7.6, source };
    const event = anEvent({ type: 'observation-recorded', series: 'own', observation }, { entityId: id, ...byNobody });
    await happens(event);
    const { user, panel } = await openPanel();
    expect(panel.getByText('Värden har ändrats här sedan källan frågades')).toBeVisible();
    expect(panel.queryByRole('button', { name: 'Ta in värdena' })).not.toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Fråga källan igen' }));
    await waitFor(() => expect(panel.getByRole('status')).toHaveTextContent(/Källan frågas/));
  });

  it('says what went wrong, that nothing has changed, and lets one try again', async () => {
    await found({
      state: 'failed',
      at,
      failure: 'no-network',
      detail: 'Källan tog inte emot anslutningen (ECONNREFUSED).',
    });
    const { user, panel } = await openPanel();
    const status = panel.getByRole('status');
    expect(status).toHaveTextContent(/Det gick inte att nå källan 20 november kl\. \d\d\.\d\d/);
    expect(status).toHaveTextContent(/Ingenting har ändrats: alla värden är som de var/);
    expect(status).toHaveTextContent(/Vad som hände: Källan tog inte emot anslutningen/);
    await user.click(panel.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(status).toHaveTextContent(/Källan frågas/));
  });

  it('only tells those who read what the source says', async () => {
    await found(proposed);
    const { panel } = await openPanel('person-karin');
    expect(panel.getByRole('table')).toBeVisible();
    expect(panel.queryByRole('button')).not.toBeInTheDocument();
    expect(panel.queryByText(/förrän du/)).not.toBeInTheDocument();
  });

  it('says so where there is nothing to fetch from', async () => {
    const { panel } = await openPanel('person-sara', 'riskkonsumtion');
    expect(panel.getByText(/Värdena skrivs in för hand/)).toBeVisible();
    expect(panel.queryByRole('button')).not.toBeInTheDocument();
  });
});
