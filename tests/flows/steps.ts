import { screen, within } from '@testing-library/react';
import { getResponse, HttpResponse, http } from 'msw';
import type { Call } from '#contract/index.ts';
import type { ChangeName } from '#contract/routes.ts';
import { find } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import type { ActivityId, DocumentId, PersonId } from '#domain/ids.ts';
import { changeRequest, sendChange } from '#lib/api-client.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { choosePerson } from '#lib/person.ts';
import { handlers } from '#mocks/handlers/index.ts';
import { currentPorts, server } from '#mocks/node.ts';
import { renderApp } from '#tests/render-app.tsx';

/** What people do and what happens around them, in the words of the tests. */

type Opened = ReturnType<typeof renderApp>;

/** The overview, with its cards standing. */
export async function openOverview(address = '/'): Promise<Opened> {
  const app = renderApp(address);
  await screen.findAllByRole('article');
  return app;
}

/** An area's page as somebody, with its notes and history standing. */
export async function openArea(address: string, person: PersonId = 'person-sara'): Promise<Opened> {
  choosePerson(person);
  const app = renderApp(`/omraden/${address}`);
  await screen.findByRole('heading', { name: 'Uppföljning' });
  return app;
}

/** The timeline as somebody, with its lines standing. */
export async function openTimeline(search = '', person: PersonId = 'person-sara'): Promise<Opened> {
  choosePerson(person);
  const app = renderApp(`/tidslinje${search}`);
  await screen.findByRole('grid', { name: 'Tidslinje' });
  return app;
}

/** The form in which an activity is changed. */
export async function openEditor(user: Opened['user'], title: string) {
  await user.click(await screen.findByRole('button', { name: `Ändra ${title}` }));
  return within(await screen.findByRole('form', { name: `Ändra ${title}` }));
}

/** Puts other words in a time field, all at once. */
export async function writeTime(user: Opened['user'], form: ReturnType<typeof within>, words: string): Promise<void> {
  await user.clear(form.getByRole('textbox', { name: 'Tid' }));
  await user.paste(words);
}

/** The row of an activity in the area's table. */
export function rowOf(title: string) {
  const table = within(screen.getByRole('region', { name: 'Aktiviteter' }));
  const head = table.getByRole('rowheader', { name: (name) => name.replace(/^\d\w/, '').trim().startsWith(title) });
  return within(head.closest('tr') ?? head);
}

export function cardOf(title: string) {
  return within(screen.getByRole('article', { name: (name) => name.includes(title) }));
}

export async function versionOf(id: DocumentId): Promise<number> {
  const picture = await currentPorts().journal.picture();
  return picture.get(id)?.version ?? 0;
}

/** As the backend has it, whatever the page shows. */
export async function storedActivity(id: ActivityId) {
  return find(await currentPorts().journal.picture(), 'activity', id);
}

/** Somebody else's browser makes a change, through the same backend. */
export async function meanwhile<N extends ChangeName>(
  name: N,
  call: Call<N>,
  version: number | null,
  person: PersonId = 'person-nils',
): Promise<void> {
  const { params, body } = call;
  await sendChange(changeRequest(name, params, body), { person, key: crypto.randomUUID(), version });
}

/** Something is put into the journal as it is, past every rule. */
export async function happens(...happenings: Happening[]): Promise<void> {
  const { journal, clock } = currentPorts();
  await journal.append({ happenings, at: clock.now(), expected: new Map(), receipt: null });
}

/** No request gets through until `backOnline`. */
export function networkGone(): void {
  server.use(http.all('*/api/*', () => HttpResponse.error()));
}

export function backOnline(): void {
  server.resetHandlers();
}

/** A change still gets through, but nothing can be read until `backOnline`. */
export function readingGone(): void {
  server.use(http.get('*/api/*', () => HttpResponse.error()));
}

/** The next change is carried out, but its answer is lost on the way back. */
export function nextAnswerLost(): void {
  const lost = async ({ request }: { request: Request }) => {
    await getResponse(handlers(currentPorts), request);
    return HttpResponse.error();
  };
  server.use(http.post('*/api/*', lost, { once: true }), http.patch('*/api/*', lost, { once: true }));
}

/** How many changes lie in the browser's outbox. */
export async function shelved(): Promise<number> {
  return (await browserShelf<unknown>('changes', 'strict').entries()).length;
}
