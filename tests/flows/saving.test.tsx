import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { all } from '#domain/document.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { currentPorts } from '#mocks/node.ts';
import { backOnline, networkGone, openArea } from './steps.ts';

const once = 'Sparad en gång.';

async function writtenNote(text = once) {
  const { user } = await openArea('suicid');
  await user.click(screen.getByRole('button', { name: 'Skriv anteckning' }));
  const form = within(await screen.findByRole('form', { name: 'Ny anteckning' }));
  await user.click(form.getByRole('textbox', { name: 'Text' }));
  await user.paste(text);
  return form.getByRole('button', { name: 'Spara färdig anteckning' });
}

async function timesStored(): Promise<number> {
  return all(await currentPorts().journal.picture(), 'note').filter((note) => note.text === once).length;
}

it('makes one change of a button that is pressed again before the screen has answered', async () => {
  const save = await writtenNote();
  act(() => {
    save.click();
    save.click();
  });
  await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.queryByText('Väntar på att skickas')).not.toBeInTheDocument());
  expect(await timesStored()).toBe(1);
});

it('is sent when the server answers again, though the browser had its network all along and nobody asked', async () => {
  const save = await writtenNote();
  networkGone();
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  act(() => save.click());
  await waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
  backOnline();
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  await waitFor(async () => expect(await timesStored()).toBe(1));
});

it.each([
  ['is kept while it is written', 'Femton deltog.', 1],
  ['is not kept when a personal identity number stands in it, however it came there', 'Född 121212\t-1212.', 0],
])('what is begun %s', async (_, text, kept) => {
  await writtenNote(text);
  const drafts = browserShelf<unknown>('drafts', 'relaxed');
  await waitFor(async () => expect(await drafts.entries()).toHaveLength(kept));
});
