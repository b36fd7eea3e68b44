import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { all } from '#domain/document.ts';
import { currentPorts } from '#mocks/node.ts';
import {
  backOnline,
  cardOf,
  networkGone,
  nextAnswerLost,
  openArea,
  openEditor,
  openOverview,
  readingGone,
  rowOf,
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

describe('without a network', () => {
  it('keeps what was written, says so, and saves it once when the network is back', async () => {
    const { form, save } = await writeNote();
    networkGone();
    await save();
    expect(await form.findByRole('alert')).toHaveTextContent(
      'Det går inte att nå servern. Det du skrev är kvar här; försök igen när nätet är tillbaka.',
    );
    expect(form.getByRole('textbox', { name: 'Text' })).toHaveValue(text);
    expect(await notesStored()).toBe(0);

    backOnline();
    await save();
    expect(await screen.findByText(text, { selector: 'article p' })).toBeVisible();
    expect(await notesStored()).toBe(1);
  });

  it('saves once although the first answer was lost on its way back', async () => {
    const { form, save } = await writeNote();
    nextAnswerLost();
    await save();
    await form.findByRole('alert');
    expect(await notesStored()).toBe(1);
    await save();
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(await notesStored()).toBe(1);
  });

  it('takes another text after a lost answer for another note', async () => {
    const { user, form, save } = await writeNote();
    nextAnswerLost();
    await save();
    await form.findByRole('alert');
    await user.type(form.getByRole('textbox', { name: 'Text' }), ' Sedan ändrad.');
    await save();
    expect(await screen.findByText(`${text} Sedan ändrad.`, { selector: 'article p' })).toBeVisible();
  });

  it('keeps a chosen status in the form', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const title = 'Digital hbtq+-diplomering';
    const form = await openEditor(user, title);
    await user.click(form.getByRole('radio', { name: 'Klar' }));
    networkGone();
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Inget svar');
    expect(form.getByRole('radio', { name: 'Klar' })).toBeChecked();
    backOnline();
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(rowOf(title).getByText('Klar')).toBeVisible());
  });

  it('blames nobody else when a change turns out to have arrived though its answer was lost', async () => {
    const { user } = await openArea('hbtq', 'person-omar');
    const title = 'Digital hbtq+-diplomering';
    const before = await versionOf('activity-5a');
    const form = await openEditor(user, title);
    await user.click(form.getByRole('radio', { name: 'Klar' }));
    nextAnswerLost();
    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    expect(await form.findByRole('alert')).toHaveTextContent('Inget svar');
    // Another change has everything fetched anew, the person's own first one included.
    await user.click(screen.getByRole('button', { name: 'Byt till verkligt datum' }));
    await waitFor(() => expect(rowOf(title).getAllByText('Klar')[0]).toBeVisible());
    await screen.findByRole('button', { name: /^Byt till exemplets dag/ });
    expect(screen.queryByText('Någon annan hann före')).not.toBeInTheDocument();

    await user.click(form.getByRole('button', { name: 'Spara ändringen' }));
    await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(await versionOf('activity-5a')).toBe(before + 1);
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
