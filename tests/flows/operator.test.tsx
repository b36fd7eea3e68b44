import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { find } from '#domain/document.ts';
import type { MeetingId, PersonId } from '#domain/ids.ts';
import { choosePerson } from '#lib/person.ts';
import { currentPorts } from '#mocks/node.ts';
import { aResolution, versioned } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { backOnline, meanwhile, networkGone, readingGone, shelved, versionOf } from './steps.ts';

const meetingId: MeetingId = 'meeting-example-2023-06';
const address = '/styrgrupp/example-2023-06/visa';

/** The operator's screen of the meeting in June, rehearsed or held. */
async function openOperator(person: PersonId = 'person-sara') {
  choosePerson(person);
  const app = renderApp(address);
  await screen.findByRole('group', { name: 'Styr visningen' });
  return app;
}

async function openHeld() {
  const { journal } = currentPorts();
  const body = { position: await journal.position() };
  await meanwhile('openMeeting', { params: { meetingId }, body, query: {} }, await versionOf(meetingId), 'person-sara');
  return openOperator();
}

/** What the operator looks at: "3 av 40", and its heading. */
function shownSlide(): string {
  const region = screen.getByRole('region', { name: /^(Rummet ser|Du ser)$/ });
  return within(region).getAllByText(/^Bild \d+ av \d+/)[0]?.textContent ?? '';
}

async function stored() {
  return find(await currentPorts().journal.picture(), 'meeting', meetingId);
}

describe('the operator’s screen', () => {
  it('is run by keys and buttons: on, back, an area by its number, black, larger', async () => {
    const { user } = await openOperator();
    expect(shownSlide()).toMatch(/^Bild 1 av/);
    await user.keyboard('{PageDown}');
    expect(shownSlide()).toMatch(/^Bild 2 av/);
    await user.keyboard('{PageUp}');
    expect(shownSlide()).toMatch(/^Bild 1 av/);
    await user.keyboard('5');
    expect(shownSlide()).toMatch(/HBTQ$/);
    await user.keyboard('b');
    expect(screen.getByText('Svart i rummet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nästa →' }));
    expect(screen.queryByText('Svart i rummet')).not.toBeInTheDocument();
    await user.keyboard('+');
    expect(screen.getByText('115 %')).toBeVisible();
    const list = within(screen.getByRole('navigation', { name: 'Alla bilder' }));
    await user.click(list.getAllByRole('button', { name: /Levnadsvanor/ })[0] ?? document.body);
    expect(shownSlide()).toMatch(/Levnadsvanor$/);
  });

  it('holds the room where it is while the operator looks ahead, and brings it there when asked', async () => {
    const { user } = await openOperator();
    await user.click(screen.getByRole('button', { name: 'Håll kvar' }));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(shownSlide()).toMatch(/^Bild 3 av/);
    expect(screen.getByText(/^Rummet: bild 1/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Släpp' }));
    expect(shownSlide()).toMatch(/^Bild 1 av/);
    await user.click(screen.getByRole('button', { name: 'Håll kvar' }));
    await user.keyboard('{End}');
    const last = shownSlide();
    await user.click(screen.getByRole('button', { name: 'Visa den här' }));
    expect(shownSlide()).toBe(last);
    expect(screen.queryByText(/^Rummet: bild/)).not.toBeInTheDocument();
  });

  it('leaves keys alone that are typed in a note, and keeps the note from the room', async () => {
    const { user } = await openOperator();
    await user.click(screen.getByRole('button', { name: 'Skriv egen anteckning om Hela mötet' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hela mötet' }), 'Börja 9.15. B först');
    await user.click(screen.getByRole('button', { name: 'Spara anteckningen' }));
    expect(await screen.findByText('Börja 9.15. B först')).toBeVisible();
    expect(shownSlide()).toMatch(/^Bild 1 av/);
    await waitFor(async () => expect((await stored())?.privateNote).toBe('Börja 9.15. B först'));
  });

  it('opens the meeting with the picture that was rehearsed, takes a decision about what is shown, and closes it', async () => {
    const { user, router } = await openOperator();
    expect(screen.getByText('Beslut skrivs när mötet är öppet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Öppna mötet' }));
    await user.keyboard('2');
    await user.click(await screen.findByRole('button', { name: 'Skriv beslut' }));
    await user.click(await screen.findByRole('textbox', { name: 'Vad beslutades?' }));
    await user.paste('Utvärderingen görs klar.');
    await user.click(screen.getByRole('button', { name: 'Spara beslutet' }));
    expect(await screen.findByRole('article', { name: 'Beslut: Utvärderingen görs klar.' })).toHaveTextContent(
      'Nytt handlingsprogram mot suicid',
    );

    await user.click(screen.getByRole('button', { name: 'Avsluta mötet' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Avsluta mötet' }));
    expect(dialog.getByText('1 beslut')).toBeVisible();
    expect(dialog.getByText('inga mötesanteckningar')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Avsluta mötet' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/styrgrupp/example-2023-06'));
    expect((await stored())?.state).toBe('closed');
  });

  it('says that the network is gone, keeps what is decided, and shows it at once', async () => {
    const { user } = await openHeld();
    await user.click(await screen.findByRole('button', { name: 'Skriv beslut' }));
    const text = await screen.findByRole('textbox', { name: 'Vad beslutades?' });
    networkGone();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    expect(await screen.findByText('Inget nät')).toBeVisible();
    await user.click(text);
    await user.paste('Beslutet utan nät.');
    await user.click(screen.getByRole('button', { name: 'Spara beslutet' }));
    expect(await screen.findByRole('article', { name: 'Beslut: Beslutet utan nät.' })).toBeVisible();
    expect(await screen.findByText(/1 ändring sparas här och skickas när det går/)).toBeVisible();
    backOnline();
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(async () => expect(await shelved()).toBe(0));
  });

  it('tells what is new in the plan, which the room sees only when the operator says so', async () => {
    const { user } = await openHeld();
    const before = (await stored())?.shown?.position;
    const body = { status: 'done' } as const;
    const call = { params: { activityId: 'activity-5a' }, body, query: {} } as const;
    await meanwhile('changeActivity', call, await versionOf('activity-5a'));
    // Nobody tells the page: it asks again when it is looked at.
    act(() => void window.dispatchEvent(new Event('focus')));
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    await act(() => vi.advanceTimersByTimeAsync(45_000));
    expect(await screen.findByText(/1 status ändrad/)).toBeVisible();
    expect((await stored())?.shown?.position).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Avsluta mötet' }));
    expect(screen.getByText(/som rummet inte har sett kommer inte med: 1 status ändrad\.$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fortsätt mötet' }));
    await user.click(screen.getByRole('button', { name: 'Visa för rummet' }));
    await waitFor(async () => expect((await stored())?.shown?.position).toBeGreaterThan(before ?? 0));
    expect(screen.queryByText(/1 status ändrad/)).not.toBeInTheDocument();
  });

  it('says where a decision is that was being written when somebody else closed the meeting', async () => {
    const { user } = await openHeld();
    await user.click(screen.getByRole('button', { name: 'Skriv beslut' }));
    await user.type(await screen.findByRole('textbox', { name: 'Vad beslutades?' }), 'Halvt');
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const call = { params: { meetingId }, body: {}, query: {} };
    await meanwhile('closeMeeting', call, await versionOf(meetingId), 'person-maja');
    await act(() => vi.advanceTimersByTimeAsync(45_000));
    expect(await screen.findByText(/påbörjat men inte sparat/)).toBeVisible();
    const again = { ...call, body: { reason: 'Ett beslut till.' } };
    await meanwhile('reopenMeeting', again, await versionOf(meetingId), 'person-maja');
    await act(() => vi.advanceTimersByTimeAsync(45_000));
    expect(await screen.findByRole('textbox', { name: 'Vad beslutades?' })).toHaveValue('Halvt');
    expect(screen.queryByText(/påbörjat men inte sparat/)).not.toBeInTheDocument();
  });

  it('is only looked at by who may not lead the meeting', async () => {
    await openOperator('person-karin');
    expect(screen.queryByRole('button', { name: 'Öppna mötet' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Skriv egen anteckning/ })).not.toBeInTheDocument();
  });
});

it('hears in one window of what another puts on the stage', async () => {
  await openOperator();
  const key = `lagesbild.stage.${meetingId}`;
  const stage = { slide: { section: 'state', page: 0 }, isBlack: true, size: 1 };
  localStorage.setItem(key, JSON.stringify(stage));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
  expect(screen.getByText('Svart i rummet')).toBeVisible();
  expect(shownSlide()).not.toMatch(/^Bild 1 av/);
});

it('shows at once what the server has answered another window, whatever it hears from the server itself', async () => {
  await openHeld();
  readingGone();
  const other = new BroadcastChannel('lagesbild-outbox');
  onTestFinished(() => other.close());
  const answered = versioned(aResolution({ meetingId }));
  await waitFor(() => {
    // Until this window has begun to listen, a moment after its first screen.
    other.postMessage({ answered });
    expect(screen.getByRole('article', { name: 'Beslut: Ett beslut.' })).toBeVisible();
  });
});
