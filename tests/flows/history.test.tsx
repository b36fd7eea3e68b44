import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choosePerson } from '#lib/person.ts';
import { anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { happens, meanwhile, openArea, versionOf } from './steps.ts';

const region = () => within(screen.getByRole('region', { name: 'Historik' }));
const lines = () =>
  region()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

async function openHistory() {
  const app = await openArea('suicid');
  await region().findAllByRole('listitem');
  const choose = (field: string, value: string) =>
    app.user.selectOptions(region().getByRole('combobox', { name: field }), value);
  return { ...app, choose };
}

describe("an area's history", () => {
  it('shows what one person did, of one kind, about one activity, and all of it again', async () => {
    const { choose } = await openHistory();
    const whole = lines();
    await choose('Vem', 'Sara Exempel, samordnare');
    await expect.poll(lines).not.toEqual(whole);
    for (const line of lines()) expect(line).toContain('Sara Exempel');
    await choose('Vad', 'Avstämning utan förändring');
    await expect.poll(() => lines().length).toBe(3);
    await choose('Om', 'Årlig suicidpreventiv konferens och riktad information');
    await expect.poll(lines).toEqual(['1 juni 2023Sara Exempel stämde av utan förändring Exempeldata']);
    for (const [field, all] of [
      ['Vem', 'Alla'],
      ['Vad', 'Alla ändringar'],
      ['Om', 'Hela området'],
    ] as const) {
      await choose(field, all);
    }
    await expect.poll(lines).toEqual(whole);
  });

  it('says when nothing matches, and leaves the focus where it was', async () => {
    const { user, choose } = await openHistory();
    const kind = region().getByRole('combobox', { name: 'Vad' });
    await user.click(kind);
    await choose('Vad', 'Ångrat');
    expect(await region().findByText('Inget i historiken stämmer med det du har valt.')).toBeVisible();
    expect(region().queryByRole('listitem')).not.toBeInTheDocument();
    expect(kind).toHaveFocus();
  });

  it('tells what a note said before it was corrected and after, and why', async () => {
    const noteId = 'note-example-suicid-2';
    const body = { text: 'Nils har uppdraget.', reason: 'Det blev sagt.' };
    await meanwhile('correctNote', { params: { noteId }, body }, await versionOf(noteId));
    const { user } = await openHistory();
    const line = await region().findByText(/Nils Exempel rättade anteckningen: Nils har uppdraget\./);
    const entry = within(line.closest('li') ?? line);
    expect(entry.getByText('Skäl: Det blev sagt.')).toBeVisible();
    await user.click(entry.getByText('Visa texten före och efter'));
    expect(entry.getByText(/^Ingen har uppdraget att utvärdera/)).toBeVisible();
    expect(entry.getByText('Nils har uppdraget.')).toBeVisible();
  });

  it('goes on with the first of the older entries when they are asked for', async () => {
    const checkedIn = anEvent({ type: 'checked-in' }, { entityId: 'activity-2b', areaId: 'area-suicid' });
    await happens(...Array.from({ length: 20 }, () => checkedIn));
    const { user } = await openHistory();
    expect(region().getAllByRole('listitem')).toHaveLength(20);
    await user.click(region().getByRole('button', { name: 'Visa äldre' }));
    await expect.poll(() => region().getAllByRole('listitem').length).toBeGreaterThan(20);
    expect(region().getAllByRole('listitem')[20]).toHaveFocus();
  });
});

it('shows what has happened to one activity, without naming it in every line', async () => {
  choosePerson('person-sara');
  const { user } = renderApp('/avstamning');
  const row = (await screen.findByRole('link', { name: 'Ta fram en regional ANDTS-strategi' })).closest('li');
  await user.click(within(row ?? document.body).getByRole('button', { name: /^Historik/ }));
  expect(await within(row ?? document.body).findByText('Inläsningen lade in aktiviteten')).toBeVisible();
});
