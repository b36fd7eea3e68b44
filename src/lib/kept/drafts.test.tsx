import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { PersonId } from '#domain/ids.ts';
import { choosePerson } from '#lib/person.ts';
import { testNumber } from '#tests/builders.ts';
import { type Draft, useDraft } from './drafts.ts';
import { browserShelf } from './shelf.ts';

function Form() {
  const { content, set } = useDraft({ form: 'form', label: 'Ett formulär', address: '/' }, { text: '' });
  return <input aria-label="Text" value={content.text} onChange={({ target }) => set({ text: target.value })} />;
}

async function opened(by: PersonId) {
  choosePerson(by);
  const { unmount } = await act(async () =>
    render(
      <Suspense>
        <Form />
      </Suspense>,
    ),
  );
  return { field: await screen.findByRole('textbox', { name: 'Text' }), leave: unmount };
}

const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

async function keptTexts(): Promise<unknown[]> {
  const entries = await browserShelf<Draft>('drafts', 'relaxed').entries();
  return entries.map(([, { content }]) => content);
}

beforeEach(() => localStorage.clear());

it('keeps the latest that was typed, however fast', async () => {
  const { field } = await opened('person-sara');
  for (const text of ['E', 'En', 'En rad']) write(field, text);
  await waitFor(async () => expect(await keptTexts()).toEqual([{ text: 'En rad' }]));
});

it('has nothing on the shelf as long as the text holds a personal identity number', async () => {
  const { field } = await opened('person-sara');
  write(field, 'Möte med');
  await waitFor(async () => expect(await keptTexts()).toEqual([{ text: 'Möte med' }]));
  write(field, `Möte med ${testNumber}`);
  await waitFor(async () => expect(await keptTexts()).toEqual([]));
  expect(field).toHaveValue(`Möte med ${testNumber}`);
});

it('is there for who began it and nobody else', async () => {
  const first = await opened('person-sara');
  write(first.field, 'Saras ord');
  first.leave();
  const second = await opened('person-omar');
  expect(second.field).toHaveValue('');
  second.leave();
  const again = await opened('person-sara');
  expect(again.field).toHaveValue('Saras ord');
});
