import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cardOf, openArea, openEditor, openOverview } from './steps.ts';

/** Opens every activity's statuses over time, where they are told. */
async function openHistories(user: Awaited<ReturnType<typeof openArea>>['user']): Promise<void> {
  await user.click(await screen.findByText('Status över tid, aktivitet för aktivitet'));
}

/** What is told of an activity's statuses over time. */
function historyOf(title: string): HTMLElement | undefined {
  const items = within(screen.getByRole('list', { name: 'Status över tid: HBTQ' })).getAllByRole('listitem');
  return items.find((item) => within(item).queryByRole('link', { name: title }) !== null);
}

async function progressOf(address: string): Promise<ReturnType<typeof within>> {
  renderApp(address);
  return within(await screen.findByRole('region', { name: 'Planens genomförande' }));
}

describe('how far the plan has come', () => {
  it('is said at once, against what was planned, and tells apart what has no time', async () => {
    const progress = await progressOf('/indikatorer');
    expect(
      await progress.findByText('2 aktiviteter skulle ha varit klara vid det här laget, och det är de.'),
    ).toBeVisible();
    expect(progress.getByText(/Inte heller 16 aktiviteter utan tid och 2 som återkommer\.$/)).toBeVisible();
    expect(await progress.findByText(/Sedan årsskiftet: 2 började, 2 lades in som klara\./)).toBeVisible();
  });

  it('is told as it was on an earlier day', async () => {
    const progress = await progressOf('/indikatorer?per=2023-03-20');
    expect(await progress.findByText(/Sedan årsskiftet: 1 började, 2 lades in som klara\./)).toBeVisible();
    expect(progress.getByText(/^Av 25 aktiviteter är 2 klara, 15 pågår/)).toBeVisible();
  });

  it('is drawn when somebody wants it, with every number in a table', async () => {
    const { user } = renderApp('/indikatorer');
    const button = await screen.findByRole('button', { name: 'Visa diagram Klara mot planerade' });
    await user.click(button);
    expect(
      screen.getByRole('heading', {
        level: 3,
        name: 'Från 0 till 2 klara sedan 1 januari 2023; 2 skulle ha varit klara',
      }),
    ).toBeVisible();
    const figure = within(screen.getByRole('figure', { name: /^Från 0 till 2 klara/ }));
    await user.click(figure.getByText('Visa som tabell'));
    const march = within(figure.getByRole('rowheader', { name: /31 mars 2023/ }).closest('tr') ?? document.body);
    expect(march.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['2', '2', '0', '15']);
  });
});

describe('the statuses of an activity over time', () => {
  it('are told in words beside the strip, and follow a change without a reload', async () => {
    const { user } = await openArea('hbtq');
    await openHistories(user);
    expect(historyOf('Digital hbtq+-diplomering')).toHaveTextContent(
      'Ej påbörjad från 1 januari 2023, pågår sedan 14 mars 2023 Exempeldata',
    );
    const title = 'Öppna utbildningen för kommunernas personal';
    expect(historyOf(title)).toHaveTextContent('Ej påbörjad sedan 1 januari 2023');
    const form = await openEditor(user, title);
    await user.click(form.getByRole('radio', { name: 'Pågår' }));
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await vi.waitFor(() =>
      expect(historyOf(title)).toHaveTextContent('Ej påbörjad från 1 januari 2023, pågår sedan 15 juni 2023'),
    );
    expect(screen.getByText(/Sedan årsskiftet: 2 började/)).toBeVisible();
  });

  it('come to the cards when these have stood for a while', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    await openOverview();
    expect(screen.queryByText(/årsskiftet/)).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1_500));
    expect(await cardOf('HBTQ').findByText(/^Sedan årsskiftet: 1 började/)).toBeVisible();
    expect(cardOf('Levnadsvanor').getByText('Ingen status har ändrats sedan årsskiftet')).toBeVisible();
  });
});

describe('our own performance', () => {
  it('is counted year by year, apart from what is measured of the population', async () => {
    renderApp('/indikatorer');
    const own = within(await screen.findByRole('region', { name: 'Egen prestation' }));
    expect(await own.findByText('ANDTS-konferenser 2023: 1 av 2 hittills, 2024 och 2025 ligger framåt')).toBeVisible();
    expect(own.getByText(/^1 konferens räknas inte: 26 oktober 2022/)).toBeVisible();
    expect(own.queryByText(/hållpunkt nådd/)).toBeNull();
    expect(own.getByText('Handlingsplanen klar: nådd 31 mars 2023')).toBeVisible();
  });

  it('is not spoken of in an area that counts nothing', async () => {
    await openArea('jamlik-vard');
    expect(screen.queryByRole('heading', { name: 'Egen prestation' })).toBeNull();
  });
});
