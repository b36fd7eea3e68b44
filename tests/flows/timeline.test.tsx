import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { seedAreas } from '#seed/areas/all.ts';
import { meanwhile, nextAnswerLost, openTimeline, shelved, storedActivity, versionOf } from './steps.ts';

const conferences = 'activity-4d';
const chart = () => within(screen.getByRole('grid', { name: 'Tidslinje' }));
/** The line of what has a title that begins so, in the chart or in the table. */
const lineOf = (title: string) => {
  const titleIn = (head: HTMLElement) => head.textContent?.trim().replace(/^\d+\w? /, '') ?? '';
  const head = screen.getAllByRole('rowheader').find((one) => titleIn(one).startsWith(title));
  return head?.closest('tr') ?? document.body;
};
const box = (name: string) => within(lineOf('Två ANDTS-konferenser')).findByRole('button', { name });

describe('the timeline', () => {
  it('has a line for every activity, decision and support of the plan, each with its sentence', async () => {
    await openTimeline();
    const heads = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    const titles = seedAreas.flatMap(({ activities, gates, area }) => [
      ...[...activities, ...gates].map(({ title }) => title),
      ...area.supports.map(({ text }) => text),
    ]);
    for (const title of titles) expect(heads).toContainEqual(expect.stringContaining(title));
    expect(heads).toHaveLength(titles.length + seedAreas.length);
    expect(lineOf('Stödja chefer att införa lokala rutiner')).toHaveTextContent(
      'Pågår, under våren 2023, slutet osäkert',
    );
    expect(lineOf('Beslut om det fortsatta arbetet')).toHaveTextContent('väntar på Pilot för en sammanhållen modell');
    expect(lineOf('Satsningen Kom igång')).toHaveTextContent('Pågår, tid ej angiven');
  });

  it('shows the selection of the overview, and gives it back', async () => {
    const { user, router } = await openTimeline('?samordnare=person-omar&skala=kvartal');
    expect(screen.getByText('3 av 9 områden, 9 av 25 aktiviteter')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Levnadsvanor/ })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Översikt' }));
    expect(await screen.findAllByRole('article')).toHaveLength(3);
    expect(router.state.location.search).toBe('?samordnare=person-omar');
  });

  it('is stepped through by keyboard, and Enter opens what a line is about', async () => {
    const { user, router } = await openTimeline();
    await user.tab();
    chart().getAllByRole('row')[0]?.focus();
    await user.keyboard('{PageDown}{PageDown}{ArrowDown}');
    expect(lineOf('Följa och utvärdera Hälsolots')).toHaveFocus();
    // With another key held down they are the browser's own.
    await user.keyboard('{Control>}{End}{/Control}');
    expect(lineOf('Följa och utvärdera Hälsolots')).toHaveFocus();
    await user.keyboard('{End}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: /Jämlik och jämställd/ })).toBeVisible();
    expect(router.state.location.hash).toBe('#activity-9d');
  });

  it('says the same as a table', async () => {
    const { user } = await openTimeline();
    const names = () => screen.getAllByRole('rowheader').map((head) => head.querySelector('a')?.textContent?.trim());
    const drawn = names();
    await user.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(names()).toEqual(drawn);
    expect(
      within(lineOf('Digital hbtq+-diplomering'))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'Pågår',
      'klart augusti 2023',
      '1 aug 2023',
      '31 aug 2023',
      'ingen ansvarig',
      'Pågår, klart augusti 2023 Delvis exempeldata',
    ]);
  });
});

describe('a recurring promise', () => {
  it('is ticked off in one’s own words, and taken back with a reason', async () => {
    const { user } = await openTimeline();
    await user.click(await box('Bocka av ANDTS-konferens 2023'));
    await user.type(await screen.findByRole('textbox', { name: 'När var det?' }), 'i början av juni 2023');
    await user.click(screen.getByRole('button', { name: 'Bocka av' }));
    await waitFor(() => expect(lineOf('Två ANDTS-konferenser')).toHaveTextContent('2 av 2 ANDTS-konferenser 2023'));
    await waitFor(() => expect(lineOf('Två ANDTS-konferenser')).toHaveFocus());

    await user.click(await box('ANDTS-konferens, i början av juni 2023, avbockad'));
    await user.click(await screen.findByRole('button', { name: 'Ta bort bocken' }));
    expect(await screen.findByText('Skriv varför bocken ska bort.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Varför/ })).toHaveFocus();
    await user.type(screen.getByRole('textbox', { name: /Varför/ }), 'Den blev inställd');
    await user.click(screen.getByRole('button', { name: 'Ta bort bocken' }));
    await waitFor(() => expect(lineOf('Två ANDTS-konferenser')).toHaveTextContent('1 av 2 ANDTS-konferenser 2023'));
  });

  it('is not ticked off twice by two people: the second is shown what the first did', async () => {
    const { user } = await openTimeline();
    await user.click(await box('Bocka av ANDTS-konferens 2023'));
    await user.type(await screen.findByRole('textbox', { name: 'När var det?' }), '8 juni 2023');
    const time = { edtf: '2023-06-08', phrase: '8/6' } as const;
    const call = { params: { activityId: conferences }, query: {}, body: { title: 'Junikonferensen', time } } as const;
    await meanwhile('recordOccurrence', call, await versionOf(conferences));
    await user.click(screen.getByRole('button', { name: 'Bocka av' }));
    expect(await screen.findByText('Junikonferensen, 8/6 (8 juni 2023)')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'När var det?' })).toHaveValue('8 juni 2023');
    await user.click(screen.getByRole('button', { name: 'Kasta det påbörjade' }));
    expect(lineOf('Två ANDTS-konferenser')).toHaveTextContent('2 av 2 ANDTS-konferenser 2023');
  });

  it('keeps what is being written when somebody else’s change takes its line out of the filter', async () => {
    const { user } = await openTimeline('?status=ongoing');
    await user.click(await box('Bocka av ANDTS-konferens 2023'));
    await user.type(await screen.findByRole('textbox', { name: 'När var det?' }), '8 juni 2023');
    const call = { params: { activityId: conferences }, query: {}, body: { status: 'done' } } as const;
    await meanwhile('changeActivity', call, await versionOf(conferences));
    await user.type(screen.getByRole('textbox', { name: /^Vad kallades det/ }), 'Junikonferensen');
    await user.click(screen.getByRole('button', { name: 'Bocka av' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const stored = await storedActivity(conferences);
    expect(stored?.status.value).toBe('done');
    expect(stored?.occurrences.at(-1)?.title).toBe('Junikonferensen');
  });

  it('is ticked off once although the answer was lost', async () => {
    const { user } = await openTimeline();
    (await box('Bocka av ANDTS-konferens 2023')).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'När var det?' }), '8 juni 2023');
    nextAnswerLost();
    await user.click(screen.getByRole('button', { name: 'Bocka av' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const version = await versionOf(conferences);
    fireEvent(window, new Event('online'));
    await waitFor(async () => expect(await shelved()).toBe(0));
    expect(await versionOf(conferences)).toBe(version);
    expect(await box('ANDTS-konferens, 8 juni 2023, avbockad')).toBeVisible();
    expect(lineOf('Två ANDTS-konferenser')).toHaveTextContent('2 av 2 ANDTS-konferenser 2023');
  });

  it.each([
    ['for the steering group', '', 'person-karin', 'Avbockat: '],
    ['in history', '?per=2023-05-01', 'person-sara', '0 av 2'],
  ] as const)('cannot be ticked off %s, and its words say what has been', async (_what, search, person, words) => {
    await openTimeline(search, person);
    expect(chart().queryByRole('button')).toBeNull();
    expect(lineOf('Två ANDTS-konferenser')).toHaveTextContent(words);
  });
});
