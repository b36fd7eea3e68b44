import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { all } from '#domain/document.ts';
import { currentPorts } from '#mocks/node.ts';
import {
  backOnline,
  cardOf,
  meanwhile,
  networkGone,
  nextAnswerLost,
  openArea,
  openEditor,
  openOverview,
  readingGone,
  rowOf,
  storedActivity,
  versionOf,
} from './steps.ts';

const text = 'Skriven på tåget.';

async function writeNote() {
  const { user } = await openArea('suicid');
  await user.click(screen.getByRole('button', { name: 'Skriv anteckning' }));
  const form = within(await screen.findByRole('form', { name: 'Ny anteckning' }));
  await user.type(form.getByRole('textbox', { name: 'Text' }), text);
  return { user, form, save: () => user.click(form.getByRole('button', { name: 'Spara färdig anteckning' })) };
}

async function notesStored(): Promise<number> {
  return all(await currentPorts().journal.picture(), 'note').filter((note) => note.text === text).length;
}

async function saveStatus(user: UserEvent, title: string, status: string) {
  const form = await openEditor(user, title);
  await user.click(form.getByRole('radio', { name: status }));
  await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
  await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
}

/** The browser says that the network is back, instead of anybody waiting for the next attempt. */
async function tryNow() {
  fireEvent(window, new Event('online'));
}

describe('without a network', () => {
  it('keeps what was saved, shows it as waiting, and sends it once when the network is back', async () => {
    const { user, save } = await writeNote();
    networkGone();
    await save();
    const note = within(await screen.findByRole('article', { name: 'Lägesrapport 15 juni 2023' }));
    expect(note.getByText(text)).toBeVisible();
    expect(await note.findByText('Väntar på att skickas')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(await screen.findByText(/^1 ändring väntar på att skickas\./)).toBeVisible();
    expect(await notesStored()).toBe(0);

    await user.click(screen.getByRole('link', { name: 'Visa utkorgen' }));
    expect(await screen.findByRole('heading', { name: 'Väntar på att skickas' })).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    backOnline();
    await user.click(screen.getByRole('button', { name: 'Försök nu' }));
    expect(await screen.findByText('Allt som du har sparat här är skickat.')).toBeVisible();
    expect(await notesStored()).toBe(1);
  });

  it('carries out once what arrived though its answer was lost', async () => {
    const { save } = await writeNote();
    nextAnswerLost();
    await save();
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(await notesStored()).toBe(1);
    await tryNow();
    await waitFor(() => expect(screen.queryByText('Väntar på att skickas')).not.toBeInTheDocument());
    expect(screen.getByText(text, { selector: 'article p' })).toBeVisible();
    expect(await notesStored()).toBe(1);
  });

  it('draws a changed status by the plan’s own rules, and another on top of it, and sends both in order', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const title = 'Digital hbtq+-diplomering';
    const before = await versionOf('activity-5a');
    networkGone();
    await saveStatus(user, title, 'Pausad');
    expect(await rowOf(title).findByText('Pausad')).toBeVisible();
    expect(await rowOf(title).findByText('Väntar på att skickas')).toBeVisible();
    await saveStatus(user, title, 'Klar');
    expect(await rowOf(title).findByText('Klar')).toBeVisible();
    expect(await versionOf('activity-5a')).toBe(before);

    backOnline();
    await tryNow();
    await waitFor(() => expect(rowOf(title).queryByText('Väntar på att skickas')).not.toBeInTheDocument());
    expect(rowOf(title).getByText('Klar')).toBeVisible();
    expect(await versionOf('activity-5a')).toBe(before + 2);
  });

  it('tells its author in the utkorg what somebody else did meanwhile, and overwrites nothing unseen', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const title = 'Digital hbtq+-diplomering';
    const version = await versionOf('activity-5a');
    networkGone();
    await saveStatus(user, title, 'Klar');
    backOnline();
    const body = { status: 'paused', reason: 'Upphandlingen.' } as const;
    await meanwhile('changeActivity', { params: { activityId: 'activity-5a' }, body }, version);
    await tryNow();
    await user.click(await screen.findByRole('link', { name: 'Se varför i utkorgen' }));
    const status = within(await screen.findByRole('group', { name: 'Status' }));
    const theirs = /Nils Exempel, 15 juni.*Ändrade status från Pågår till Pausad. Skäl: Upphandlingen./;
    expect(status.getByRole('radio', { name: theirs })).toBeVisible();
    await user.click(status.getByRole('radio', { name: 'Din ändring Status: Klar' }));
    await user.click(screen.getByRole('button', { name: 'Gå vidare med det valda' }));
    expect(screen.getByRole('heading', { name: 'Utkorg' })).toHaveFocus();
    expect(await screen.findByText('Allt som du har sparat här är skickat.')).toBeVisible();
    expect((await storedActivity('activity-5a'))?.status.value).toBe('done');
  });

  it('refuses here already what the plan’s rules refuse, so that nobody goes away believing', async () => {
    const { form, user, save } = await writeNote();
    networkGone();
    await user.clear(form.getByRole('textbox', { name: 'Text' }));
    await save();
    expect(await form.findByRole('alert')).toHaveTextContent('Skriv något innan du sparar.');
  });

  it('keeps the cards on the screen when they cannot be fetched anew, and says of when they are', async () => {
    const { user } = await openOverview();
    await user.click(cardOf('HBTQ').getByRole('link', { name: 'HBTQ' }));
    await screen.findByRole('heading', { name: 'Uppföljning' });
    const button = screen.getByRole('button', { name: 'Byt till verkligt datum' });
    // The change arrives; the pictures that it makes stale cannot be fetched.
    readingGone();
    await user.click(button);
    expect(await screen.findByText(/^Hämtat \d\d\.\d\d$/, {}, { timeout: 15_000 })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'HBTQ' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Till översikten' }));
    expect(screen.getAllByRole('article')).toHaveLength(9);

    backOnline();
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(screen.queryByText(/^Hämtat/)).not.toBeInTheDocument());
  });
});
