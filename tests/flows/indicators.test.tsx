import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { written } from '#domain/time/written.ts';
import { indicators } from '#seed/indicators/all.ts';
import { anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { ChartTable } from '#ui/chart/chart-table.tsx';
import { indicatorModel } from '#ui/chart/indicator-model.ts';
import { decimal } from '#words/numbers.ts';
import { cardOf, happens, openArea, openOverview } from './steps.ts';

const helpLine = /Mind Självmordslinjen 90101/;
const section = (name: string) => within(screen.getByRole('region', { name }));
/** The heading of a measure in a list, with all that stands beside it. */
const row = (title: string) => {
  const heading = screen.getByRole('heading', { level: 4, name: title });
  return within(heading.closest('li') ?? heading);
};

async function openIndicators(search = '') {
  const app = renderApp(`/indikatorer${search}`);
  await screen.findByRole('region', { name: 'Befolkningsmått' });
  return app;
}

async function openIndicator(address: string) {
  const app = renderApp(`/indikatorer/${address}`);
  await screen.findByRole('heading', { name: 'Om måttet' });
  return app;
}

describe('the indicators', () => {
  it('tell how many they are and how fresh, each under its kind and area, and that an area has none', async () => {
    await openIndicators();
    expect(screen.getByText(/^Av 22 befolkningsmått har \d+ gått åt rätt håll och/)).toBeVisible();
    expect(screen.getByText(/^28 mått\. 20 är avlästa 2 juli 2026, för 8 /)).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(28);
    const population = section('Befolkningsmått');
    const groups = population.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim());
    expect(groups).toHaveLength(10);
    expect(groups[0]).toBe('Länet i stort');
    expect(groups[6]).toBe('6 Funktionsnedsättning');
    expect(population.getAllByText('Det finns ingen publicerad mätserie för området.')).toHaveLength(2);
    expect(population.getByText(/^Inget mått på hbtqi-personers hälsa i länet är funnet/)).toBeVisible();
    expect(population.queryByText('Enheter som fått hbtq+-utbildning')).toBeNull();
    expect(section('Egen prestation').getByText('Enheter som fått hbtq+-utbildning')).toBeVisible();
    expect(section('Vårdens mått').getAllByRole('heading', { level: 4 })).toHaveLength(4);
  });

  it('say what each was last, against what, and where it is going or why that cannot be told', async () => {
    await openIndicators();
    expect(row('Daglig tobaksrökning').getByText('7,7')).toBeVisible();
    expect(row('Daglig tobaksrökning').getByText(/riket 5,6 · 2021–2024/)).toBeVisible();
    expect(row('Daglig tobaksrökning').getByText(/^Mål: Tobacco Endgame .* Utgångsvärde saknas\.$/)).toBeVisible();
    expect(row('Daglig tobaksrökning').getByText(/^Trenden kan inte bedömas/)).toBeVisible();
    expect(row('Barn 3–5 år inskrivna i förskola').getByText(/åt rätt håll/)).toBeVisible();
    expect(row('Folkmängd 31 december').getByText('2024')).toBeVisible();
    const empty = row('Hälsolots Högsby: personer som hjälpts vidare första året');
    expect(empty.getByText('Inget värde än.')).toBeVisible();
    expect(empty.queryByText(/^Trenden/)).toBeNull();
    expect(screen.getAllByText(/Mann–Kendalls test/)).toHaveLength(1);
  });

  it('are chosen by area and trend, in the address', async () => {
    const { user, router } = await openIndicators();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Område' }), '2 Nytt handlingsprogram mot suicid');
    expect(router.state.location.search).toBe('?omrade=suicid');
    expect(await screen.findByText('4 av 28 mått')).toBeVisible();
    expect(screen.getByText(helpLine)).toBeVisible();
    const own = section('Egen prestation');
    expect(own.getByText('Årlig suicidpreventiv konferens och riktad information')).toBeVisible();
    expect(own.queryByText('Två ANDTS-konferenser om året')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Trend' }), 'Åt rätt håll');
    expect(await screen.findByText('Inget mått passar filtret')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rensa filter' }));
    expect(await screen.findByText('28 mått')).toBeVisible();
    expect(router.state.location.search).toBe('');
  });

  it('open their charts in place, and close them', async () => {
    const { user } = await openIndicators('?omrade=levnadsvanor');
    const smoking = row('Daglig tobaksrökning');
    await user.click(smoking.getByRole('button', { name: 'Visa diagram Daglig tobaksrökning' }));
    const figure = within(smoking.getByRole('figure'));
    expect(figure.getByRole('heading', { level: 5, name: /^Daglig tobaksrökning: 7,7.%/ })).toBeVisible();
    expect(figure.getByText(/^Källa: Folkhälsomyndigheten.* Avläst 2 juli 2026\.$/)).toBeVisible();
    await user.click(smoking.getByRole('button', { name: 'Dölj diagram Daglig tobaksrökning' }));
    expect(smoking.queryByRole('figure')).toBeNull();
    expect(row('Fetma (BMI 30 eller högre)').queryByRole('button')).toBeNull();
  });
});

describe('an indicator', () => {
  it('says what it finds, where it comes from and when that was read', async () => {
    await openIndicator('fohm-gymnasiebehorighet');
    expect(screen.getByRole('heading', { level: 2, name: /83,0.% 2025, lägre än riket \(84,2.%\)/ })).toBeVisible();
    const about = section('Om måttet');
    for (const words of ['Befolkningsmått', 'Högre är bättre', 'Inget mål är angivet.']) {
      expect(about.getByText(words)).toBeVisible();
    }
    expect(about.getByText(/Avläst 2 juli 2026\.$/)).toBeVisible();
    expect(about.getByRole('link')).toHaveAttribute('href', expect.stringContaining('folkhalsomyndigheten.se'));
    expect(screen.getByRole('link', { name: '1 Länsmodell för barn och ungas hälsa' })).toBeVisible();
    expect(screen.queryByText(helpLine)).toBeNull();
    const menu = within(screen.getByRole('navigation', { name: 'Huvudmeny' }));
    expect(menu.getByRole('link', { current: true })).toHaveTextContent('Indikatorer');
  });

  it('that is about suicide carries the help lines', async () => {
    await openIndicator('suicid-antal-lan');
    expect(screen.getByText(helpLine)).toBeVisible();
    expect(section('Om måttet').getByText(/Tid för avläsning är inte noterad\.$/)).toBeVisible();
  });

  it.each([
    ['on its own page', '/indikatorer/suicid-antal-lan', null],
    ['in the list', '/indikatorer?omrade=suicid', 'Visa diagram Självmord i länet, antal'],
    ['on its area’s page', '/omraden/suicid', 'Visa diagram Självmord i länet, antal'],
  ])('that is about suicide carries them in what is saved of it, %s', async (_, address, opener) => {
    const saved = vi.spyOn(URL, 'createObjectURL');
    // There is nowhere to put a file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user } = renderApp(address);
    if (opener !== null) await user.click(await screen.findByRole('button', { name: opener }));
    await user.click(await screen.findByText('Kopiera eller spara'));
    await user.click(screen.getByRole('button', { name: 'Spara som CSV' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    const [file] = saved.mock.lastCall ?? [];
    expect(file instanceof Blob && (await file.text())).toMatch(helpLine);
  });

  it('is shown in its parts where it has them, in the address', async () => {
    await happens(
      anEvent(
        {
          type: 'values-taken-in',
          readOn: calendarDate('2026-11-20'),
          newSeries: [{ id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län (08)' }],
          proposals: [{ series: 'split-women', period: written('2021/2024'), from: null, to: { value: 7 } }],
        },
        { entityId: 'indicator-fohm-rokning', areaId: 'area-levnadsvanor' },
      ),
    );
    const { user, router } = await openIndicator('fohm-rokning');
    expect(within(screen.getByRole('figure')).queryByText('Kvinnor')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa' }), 'Efter kön');
    expect(router.state.location.search).toBe('?delat=kon');
    const figure = within(screen.getByRole('figure'));
    expect(figure.getByRole('heading', { name: /efter kön/ })).toBeVisible();
    expect(figure.getAllByText('Kvinnor').length).toBeGreaterThan(0);
  });

  it('of a single value is told without a picture, with its target and where it began to measure something else', async () => {
    await openIndicator('tobaksfria-hogstadiet');
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText(/^Trenden kan inte bedömas: det finns bara ett värde/)).toBeVisible();
    expect(screen.getByRole('list', { name: /^Värden, / })).toHaveTextContent('86');
    const about = section('Om måttet');
    expect(about.getByText('Alla elever i åk 9 tobaksfria 2020. Utgångsvärde saknas.')).toBeVisible();
    expect(about.getByText(/^Från 2018 mäts något annat/)).toBeVisible();
  });

  it('as of an earlier day knows nothing of later years, and can only be read', async () => {
    await openIndicator('fohm-gymnasiebehorighet?per=2023-03-01');
    expect(screen.getByRole('heading', { level: 2, name: /2022/ })).toBeVisible();
    expect(within(screen.getByRole('article')).queryByText(/2025/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Lägg till värde' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Till alla indikatorer' })).toHaveAttribute(
      'href',
      '/indikatorer?per=2023-03-01',
    );
  });

  it('that there is none of says so, and leads to those that there are', async () => {
    const { user } = renderApp('/indikatorer/finns-inte');
    expect(await screen.findByRole('heading', { name: 'Indikatorn finns inte' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'alla indikatorer' }));
    // The same heading stands over the page that is on its way, and is then another's.
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Indikatorer' })).toBeVisible());
  });
});

it('a card’s measure leads to all that is known of it, on the day that is shown', async () => {
  const { user, router } = await openOverview('/?per=2023-03-01');
  await user.click(cardOf('Länsmodell').getByText('Gymnasiebehörighet'));
  expect(await screen.findByRole('heading', { level: 1, name: /^Elever i åk 9/ })).toBeVisible();
  expect(router.state.location.search).toBe('?per=2023-03-01');
});

it('an area tells how it develops: what is done, and apart from it what is measured', async () => {
  const { user } = await openArea('jamlik-vard');
  const development = section('Utveckling');
  await development.findByRole('heading', { level: 3, name: 'Befolkningsmått' });
  const headings = development.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['Genomförande', 'Befolkningsmått', 'Vårdens mått']);
  await user.click(development.getByText('Förtroende för hälso- och sjukvården i sin helhet'));
  expect(await screen.findByRole('heading', { level: 1, name: /^Förtroende för/ })).toBeVisible();
});

it('every published value stands in the table of its measure, exactly', () => {
  for (const indicator of indicators) {
    const { container, unmount } = render(
      <ChartTable model={indicatorModel(indicator, { split: null, showsHelpLines: false })} />,
    );
    const rows = [...container.querySelectorAll('tbody tr')].map((one) =>
      [...one.children].map((cell) => cell.textContent),
    );
    const { series, decimals, direction } = indicator;
    // How many live in the county and in the country are not held against each other.
    const comparison = direction === 'neutral' ? null : indicator.comparison;
    for (const [index, observations] of [series.observations, comparison?.observations ?? []].entries()) {
      for (const observation of observations) {
        const cells = rows.find(([period]) => period === observation.period.phrase);
        const value = 'value' in observation ? decimal(observation.value, decimals) : null;
        expect(cells?.[index + 1], `${indicator.title} ${observation.period.phrase}`).toBe(value);
      }
    }
    unmount();
  }
});
