import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cardOf, openOverview } from './steps.ts';

/** As the deck has them, in its order. */
const deckTitles = [
  'Länsmodell för barn och ungas hälsa',
  'Nytt handlingsprogram mot suicid',
  'Lokala utvecklingsarbeten',
  'Levnadsvanor',
  'HBTQ',
  'Funktionsnedsättning',
  'Civilsamhället',
  'Våld i nära relationer',
  'Jämlik och jämställd hälso- och sjukvård',
];

describe('the overview', () => {
  it('shows nine cards with the exact titles of the deck, in its order', async () => {
    await openOverview();
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => within(card).getByRole('heading').textContent)).toEqual(
      deckTitles.map((title, index) => `${index + 1}${title}`),
    );
    expect(document.title).toBe('Översikt – Lägesbild folkhälsa');
  });

  it('says first, in one breath, where the plan stands', async () => {
    await openOverview();
    expect(
      screen.getByText(/^Av 25 aktiviteter är 2 klara, 16 pågår och 7 ej påbörjade\. Ingen är försenad\./),
    ).toBeVisible();
    expect(screen.getByText(/Åtta löften saknar aktivitet\./)).toBeVisible();
  });

  it('lists what needs attention, most urgent first, each with a link to the area', async () => {
    const { user, router } = await openOverview();
    const list = within(screen.getByRole('region', { name: 'Behöver uppmärksamhet' }));
    const [overdue, first, second] = list.getAllByRole('listitem');
    expect(overdue).toHaveTextContent(
      'Försenat beslutNytt handlingsprogram mot suicid: Beslutet ”Ta fram ett förslag på vem som kan utvärdera handlingsprogrammet för 2020–2022” skulle vara klart senast 30 april 2023.',
    );
    expect(first).toHaveTextContent(
      'SnartVåld i nära relationer: Stödja chefer att införa lokala rutiner: ska vara klar senast 30 juni 2023, om 15 dagar.',
    );
    expect(second).toHaveTextContent('Lokala utvecklingsarbeten: Senast avstämd 24 januari 2023, för 5 månader sedan.');
    await user.click(list.getByRole('link', { name: 'Våld i nära relationer' }));
    expect(router.state.location.pathname).toBe('/omraden/vald');
    expect(await screen.findByRole('heading', { level: 1, name: 'Våld i nära relationer' })).toBeVisible();
  });

  it('tells the assignment and its reports, with the source', async () => {
    await openOverview();
    const assignment = within(screen.getByRole('region', { name: 'Uppdraget' }));
    expect(assignment.getByText('Slutrapport')).toBeVisible();
    expect(assignment.getByText('mars 2024')).toBeVisible();
    expect(assignment.getAllByText('Tid ej angiven')).toHaveLength(2);
    expect(assignment.getByText(/^Källa: /)).toBeVisible();
  });

  it('says in a band that the day is the example’s own', async () => {
    await openOverview();
    expect(screen.getByText(/Planens dag är 15 juni 2023; det som är märkt Exempeldata är påhittat\./)).toBeVisible();
  });
});

describe('a card', () => {
  it('says on every one how far it has come, what is next, how fresh it is and what is measured or why nothing is', async () => {
    await openOverview();
    for (const title of deckTitles) {
      const card = cardOf(title);
      expect(card.getByText(/\d av \d+ aktivitet(er)? klara?/), title).toBeVisible();
      expect(card.getByText(/^Nästa: ./), title).toBeVisible();
      expect(card.getByText(/^(Avstämd (för|i) |Inte avstämd än)/), title).toBeVisible();
      expect(card.queryByText('Källa') ?? card.getByText(/ingen publicerad mätserie/), title).toBeVisible();
    }
  });

  it('shows the latest value with its unit, the whole country and the period', async () => {
    await openOverview();
    const card = cardOf('Länsmodell för barn och ungas hälsa');
    expect(card.getByText('Gymnasiebehörighet')).toBeVisible();
    expect(card.getByText('83,0').parentElement).toHaveTextContent('83,0 % riket 84,2 · 2025');
  });

  it('leads to the activity from each of its segments, which say status and time', async () => {
    const { user, router } = await openOverview();
    const segment = cardOf('Nytt handlingsprogram mot suicid').getByRole('link', {
      name: /^Nytt handlingsprogram för suicidprevention: Klar\b.*januari 2023/,
    });
    await user.click(segment);
    expect(router.state.location).toMatchObject({ pathname: '/omraden/suicid', hash: '#activity-2a' });
  });

  it('tells the timeline in words too, with decisions', async () => {
    await openOverview();
    const words = within(cardOf('Länsmodell för barn och ungas hälsa').getByRole('list', { name: 'Tidslinje i ord' }));
    expect(words.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Pilot för en sammanhållen modell för barn och ungas hälsa: Pågår, under år 2023, slutet osäkert, hållpunkt Handlingsplanen klar, nådd 31 mars 2023',
      expect.stringMatching(
        /^Beslutspunkt: Beslut om det fortsatta arbetet: ska tas i slutet av år 2023 .*väntar på Pilot/,
      ),
    ]);
  });

  it('says what is missing and who can add it, where nothing has been written', async () => {
    await openOverview();
    expect(
      cardOf('Lokala utvecklingsarbeten').getByText('Ingen anteckning än; Nils Exempel kan skriva en.'),
    ).toBeVisible();
    expect(cardOf('Lokala utvecklingsarbeten').getByText('Ingen aktivitet har någon tid angiven')).toBeVisible();
  });

  it('opens the area by its title', async () => {
    const { user } = await openOverview();
    await user.click(cardOf('HBTQ').getByRole('link', { name: 'HBTQ' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'HBTQ' })).toBeVisible();
    expect(document.title).toBe('HBTQ – Lägesbild folkhälsa');
  });
});
