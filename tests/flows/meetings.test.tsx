import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { find } from '#domain/document.ts';
import type { MeetingId, PersonId } from '#domain/ids.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { choosePerson } from '#lib/person.ts';
import { currentPorts } from '#mocks/node.ts';
import { anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { backOnline, happens, meanwhile, networkGone, shelved, versionOf } from './steps.ts';

const june: MeetingId = 'meeting-example-2023-06';
const march: MeetingId = 'meeting-example-2023-03';

async function open(address: string, person: PersonId = 'person-sara') {
  choosePerson(person);
  const app = renderApp(`/styrgrupp${address}`);
  await screen.findByRole('heading', { level: 1, name: /^Styrgrupp/ });
  return app;
}

async function openAgenda(person?: PersonId) {
  const app = await open('/example-2023-06', person);
  await app.user.click(await screen.findByRole('button', { name: 'Gör en dagordning' }));
  await screen.findByRole('button', { name: 'Föreslå hela dagordningen' });
  return app;
}

const agendaForm = () => within(screen.getByRole('form', { name: 'Dagordning' }));
const agendaShown = () => within(screen.getByRole('region', { name: 'Dagordning' }));

function titlesIn(part: typeof screen | ReturnType<typeof agendaForm>): (string | null)[] {
  const headings: HTMLElement[] = part.getAllByRole('heading', { level: 3 });
  return headings.map(({ textContent }) => textContent).filter((title) => title !== 'Förslag');
}

async function storedMeeting(id: MeetingId) {
  return find(await currentPorts().journal.picture(), 'meeting', id);
}

async function draftsLeft(): Promise<number> {
  return (await browserShelf<unknown>('drafts', 'relaxed').entries()).length;
}

describe('the steering group’s page', () => {
  it('tells of the meetings, what comes next first, and of all decisions with how they stand', async () => {
    await open('');
    const meetings = within(await screen.findByRole('region', { name: 'Möten' }));
    expect(meetings.getAllByRole('link', { name: /^Styrgruppsmöte/ }).map(({ textContent }) => textContent)).toEqual([
      'Styrgruppsmöte i juni',
      'Styrgruppsmöte i mars',
    ]);
    expect(screen.getByText('Av 3 beslut är 1 försenat, 1 inte klart och 1 klart.')).toBeVisible();
    expect(await screen.findByText(/Självmordslinjen 90101/)).toBeVisible();
  });

  it('lets the secretary plan a meeting in words, and keeps what cannot be read', async () => {
    const { user } = await open('');
    await user.click(await screen.findByRole('button', { name: 'Planera ett möte' }));
    const form = within(await screen.findByRole('form', { name: 'Planera ett möte' }));
    await waitFor(() => expect(form.getByRole('textbox', { name: 'Mötets namn' })).toHaveFocus());
    await user.paste('Höstmötet');
    await user.click(form.getByRole('textbox', { name: 'När är mötet?' }));
    await user.paste('två gånger per år');
    await user.click(form.getByRole('button', { name: 'Spara mötet' }));
    expect(await form.findByRole('alert')).toHaveTextContent('inte hur ofta');
    await user.clear(form.getByRole('textbox', { name: 'När är mötet?' }));
    await user.paste('i höst');
    await user.click(form.getByRole('button', { name: 'Spara mötet' }));
    const card = within(await screen.findByRole('article', { name: 'Höstmötet' }));
    expect(card.getByText(/i höst/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Planera ett möte' })).toHaveFocus());
  });

  it('is read by the steering group, who may change nothing', async () => {
    await open('', 'person-karin');
    await screen.findByRole('region', { name: 'Möten' });
    expect(screen.queryByRole('button', { name: 'Planera ett möte' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Följ upp/ })).toBeNull();
  });
});

describe('the agenda', () => {
  it('is put together of what is proposed and of one’s own, and saved in that order', async () => {
    const { user } = await openAgenda();
    const proposed = within(agendaForm().getByRole('region', { name: 'Förslag' }));
    expect(proposed.getByText(/^Beslutet ”Ta fram ett förslag/)).toBeVisible();
    await user.click(proposed.getByRole('button', { name: 'Ta med Lokala utvecklingsarbeten' }));
    await user.click(proposed.getByRole('button', { name: 'Ta med HBTQ' }));
    expect(proposed.getByRole('button', { name: 'Ta med Funktionsnedsättning' })).toHaveFocus();

    await user.click(agendaForm().getByRole('button', { name: 'Ner Lokala utvecklingsarbeten' }));
    expect(titlesIn(agendaForm())).toEqual(['HBTQ', 'Lokala utvecklingsarbeten']);
    expect(agendaForm().getByRole('button', { name: 'Ner Lokala utvecklingsarbeten' })).toHaveFocus();
    expect(agendaForm().getByText('Lokala utvecklingsarbeten är punkt 2 av 2.')).toBeInTheDocument();

    await user.click(agendaForm().getByRole('button', { name: 'Lägg till en egen punkt' }));
    expect(agendaForm().getByRole('textbox', { name: 'Vad tas upp?' })).toHaveFocus();
    await user.paste('Nästa års möten');
    await user.click(agendaForm().getByRole('button', { name: 'Ta bort Lokala utvecklingsarbeten' }));
    expect(agendaForm().getByRole('heading', { name: 'Nästa års möten' })).toHaveFocus();
    await user.click(agendaForm().getByRole('button', { name: 'Spara dagordningen' }));

    await screen.findByRole('button', { name: 'Ändra dagordningen' });
    expect(titlesIn(agendaShown())).toEqual(['HBTQ', 'Nästa års möten']);
    await waitFor(async () => expect((await storedMeeting(june))?.agenda).toHaveLength(2));
    expect((await storedMeeting(june))?.agenda[0]).toMatchObject({
      areaId: 'area-hbtq',
      why: 'Har inte tagits upp på något möte.',
    });
  });

  it('asks for a title where one is missing', async () => {
    const { user } = await openAgenda();
    await user.click(agendaForm().getByRole('button', { name: 'Ta med HBTQ' }));
    await user.click(agendaForm().getByRole('button', { name: 'Ändra HBTQ' }));
    await user.clear(agendaForm().getByRole('textbox', { name: 'Vad tas upp?' }));
    await user.click(agendaForm().getByRole('button', { name: 'Spara dagordningen' }));
    expect(await agendaForm().findByText('Skriv vad som tas upp.')).toBeVisible();
  });

  it('shows what somebody else has put on it meanwhile, and keeps one’s own', async () => {
    const { user } = await openAgenda();
    await user.click(agendaForm().getByRole('button', { name: 'Ta med HBTQ' }));
    const theirs: AgendaItem = { id: 'item-theirs', title: 'Ekonomi', areaId: null, why: '', privateNote: '' };
    const call = { params: { meetingId: june }, query: {}, body: { agenda: [theirs] } };
    await meanwhile('setAgenda', call, await versionOf(june), 'person-maja');
    await user.click(agendaForm().getByRole('button', { name: 'Spara dagordningen' }));
    const conflict = within(await agendaForm().findByRole('alert'));
    expect(await conflict.findByText('Ekonomi')).toBeVisible();
    expect(await conflict.findByText(/Ändrat av Maja Exempel/)).toBeVisible();
    await user.click(conflict.getByRole('button', { name: 'Behåll min, med det nya sist' }));
    await user.click(agendaForm().getByRole('button', { name: 'Spara dagordningen' }));
    await screen.findByRole('button', { name: 'Ändra dagordningen' });
    expect(titlesIn(agendaShown())).toEqual(['HBTQ', 'Ekonomi']);
  });

  it('is kept without a network, and sent when there is one', async () => {
    const { user } = await openAgenda();
    await user.click(agendaForm().getByRole('button', { name: 'Ta med HBTQ' }));
    networkGone();
    await user.click(agendaForm().getByRole('button', { name: 'Spara dagordningen' }));
    await screen.findByRole('button', { name: 'Ändra dagordningen' });
    expect(titlesIn(agendaShown())).toEqual(['HBTQ']);
    expect(await shelved()).toBe(1);
    backOnline();
    window.dispatchEvent(new Event('online'));
    await waitFor(async () => expect((await storedMeeting(june))?.agenda).toHaveLength(1));
  });
});

describe('a meeting', () => {
  it('is prepared with what has changed, what has been judged and what was decided before', async () => {
    await open('/example-2023-06', 'person-maja');
    const since = within(await screen.findByRole('region', { name: 'Sedan förra mötet' }));
    expect(await since.findByText('Styrgruppsmöte i mars, 16 mars')).toBeVisible();
    expect(since.getByText(/^5 lägesbedömningar ändrade/)).toBeVisible();
    const judged = within(screen.getByRole('region', { name: 'Lägesbedömningar inför mötet' }));
    expect(await judged.findByText('5 av 9 områden är bedömda sedan förra mötet, 16 mars 2023.')).toBeVisible();
    expect(judged.getByRole('link', { name: 'Skriv bedömning av HBTQ' })).toBeVisible();
    expect(judged.queryByRole('link', { name: 'Skriv bedömning av Levnadsvanor' })).toBeNull();
    const earlier = within(screen.getByRole('region', { name: 'Tidigare beslut' }));
    expect(await earlier.findByText('Av 3 beslut är 1 försenat, 1 inte klart och 1 klart.')).toBeVisible();
  });

  it('is opened on the plan as it is, and goes on in the operator’s window', async () => {
    const { user, router } = await open('/example-2023-06');
    const button = await screen.findByRole('button', { name: 'Öppna mötet och visa' });
    await screen.findByText('Styrgruppsmöte i mars, 16 mars');
    await happens(anEvent({ type: 'checked-in' }, { entityId: 'activity-1a', areaId: 'area-lansmodell' }));
    const position = await currentPorts().journal.position();
    await user.click(button);
    await waitFor(() => expect(router.state.location.pathname).toBe('/styrgrupp/example-2023-06/visa'));
    expect(await storedMeeting(june)).toMatchObject({
      state: 'open',
      shown: { position },
      previous: { meetingId: march },
    });
  });

  it('is as it was when it was closed, whatever has become of its decisions since', async () => {
    await open('/example-2023-03');
    const decided = within(await screen.findByRole('region', { name: 'Beslut' }));
    expect(decided.getAllByText('Inte klart')).toHaveLength(3);
    expect(decided.queryByText(/Försenat|Ingen är utsedd/)).toBeNull();
    expect(screen.getByText('Avslutat av Sara Exempel 16 mars 2023.')).toBeVisible();
    expect(titlesIn(agendaShown())).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Ändra dagordningen' })).toBeNull();
  });

  it('is opened again with a reason, which stays on its page', async () => {
    const { user } = await open('/example-2023-03');
    await user.click(await screen.findByRole('button', { name: 'Öppna mötet igen' }));
    const form = within(await screen.findByRole('form', { name: 'Öppna mötet igen' }));
    await user.click(form.getByRole('button', { name: 'Öppna mötet igen' }));
    expect(await form.findByText('Skriv varför.')).toBeVisible();
    await user.type(form.getByRole('textbox', { name: 'Varför öppnas mötet igen?' }), 'Ett beslut föll bort.');
    await user.click(form.getByRole('button', { name: 'Öppna mötet igen' }));
    expect(await screen.findByText(/Öppnat igen av Sara Exempel 15 juni 2023: Ett beslut föll bort\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Gå till visningen' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Öppna mötet igen' })).toBeNull());
    expect(await draftsLeft()).toBe(0);
  });

  it('that does not exist leads to those that do', async () => {
    renderApp('/styrgrupp/finns-inte');
    expect(await screen.findByRole('heading', { name: 'Mötet finns inte' })).toBeVisible();
  });
});
