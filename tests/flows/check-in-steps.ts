import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { PersonId } from '#domain/ids.ts';
import { choosePerson } from '#lib/person.ts';
import { renderApp } from '#tests/render-app.tsx';

/** What people do in Avstämning, in the words of its tests. */

/** Nils has three left: one never gone through, and two since 24 January. */
export const [research, lots, models] = [
  'Knyta följeforskning till arbetet',
  'Följa och utvärdera Hälsolots i Högsby',
  'Hitta lokala modeller för förebyggande samverkan',
] as const;

export async function openCheckIn(search = '', person: PersonId = 'person-nils') {
  choosePerson(person);
  const app = renderApp(`/avstamning${search}`);
  await screen.findAllByRole('article');
  return app;
}

export const row = (title: string) => screen.getByRole('article', { name: title });
export const inRow = (title: string) => within(row(title));
/** The rows of the round, not the decisions to follow up above them. */
export const titles = () =>
  screen
    .getAllByRole('article')
    .map((one) => one.getAttribute('aria-label'))
    .filter((title) => !title?.startsWith('Beslut: '));
export const progress = () =>
  screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('omgången'));
/** What is shown at the keystroke is sent after it, and can be taken back once it has been. */
export const untilSent = (title: string) => inRow(title).findByRole('button', { name: 'Ångra' });
/** A form stays until what it says has been sent. */
export const untilSaved = () => waitFor(() => expect(screen.queryByRole('form')).toBeNull());
