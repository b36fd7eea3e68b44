import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SentStage } from '#contract/room.ts';
import { ask } from '#lib/api-client.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { choosePerson } from '#lib/person.ts';
import { sendStage } from '#lib/room.ts';
import { currentPorts, fixedNow, resetBackend, server } from '#mocks/node.ts';
import { stagesOf } from '#operations/stages.ts';
import { seedHappenings } from '#seed/journal.ts';
import { plan } from '#seed/plan.ts';
import { aMeeting, anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { backOnline, meanwhile, networkGone, versionOf } from './steps.ts';

const meeting = aMeeting({
  id: 'meeting-room',
  planId: plan.id,
  title: 'Mötet i stora salen',
  state: 'open',
  shown: { position: 100, on: plan.calendar.exampleToday },
  links: [{ id: 'link-room', until: '2026-11-21T09:00:30.000Z', by: 'person-sara', isWithdrawn: false }],
});
const link = { meetingId: meeting.id, linkId: 'link-room' } as const;
const areaTitle = 'Nytt handlingsprogram mot suicid';

/** A computer in the room with a signed address, or with what it was made into. */
async function openRoom(change: (token: string) => string = (token) => token) {
  const { token } = await preparedRoom();
  return renderApp(`/visning#${change(token)}`);
}

async function preparedRoom() {
  resetBackend([
    ...seedHappenings(),
    anEvent({ type: 'added', document: meeting }, { entityId: meeting.id, areaId: null }),
  ]);
  const { journal } = currentPorts();
  onTestFinished(() => stagesOf(journal).close());
  return ask('readShowLink', { params: link, query: {}, body: null });
}

function onStage(section: string, rest: Partial<SentStage> = {}): Promise<unknown> {
  const stage = { slide: { section, page: 0 }, isBlack: false, size: 1, ...rest };
  return sendStage(meeting.id, stage, { by: 'person-sara', signal: AbortSignal.timeout(5_000) });
}

const titleSlide = () => screen.findByRole('heading', { name: meeting.title });
const isEnded = () => screen.findByRole('heading', { name: 'Länken har gått ut' });

function expectNothingOfThePlan(): void {
  expect(document.body).not.toHaveTextContent(meeting.title);
  expect(document.body).not.toHaveTextContent(areaTitle);
  expect(document.body.textContent).toBe('Länken har gått utBe den som leder mötet om en ny.');
}

describe('a computer in the room', () => {
  it('shows the slide that is on the stage, and the next one when it is another', async () => {
    await openRoom();
    await titleSlide();
    await onStage('area-suicid');
    await screen.findByText(/^Bild \d+ av \d+: Nytt handlingsprogram mot suicid$/);
    await onStage('area-suicid', { isBlack: true });
    await screen.findByText('Skärmen är svart');
  });

  it('shows a decision when it has been taken', async () => {
    await openRoom();
    await titleSlide();
    await onStage('resolutions');
    await screen.findByText(/^Bild \d+ av \d+: Beslut/);
    const body = { text: 'Fråga kommunerna.', leadId: null, time: null, areaId: null, activityId: null };
    await meanwhile('addResolution', { params: { meetingId: meeting.id }, body }, null, 'person-sara');
    await screen.findAllByText(/Fråga kommunerna\./);
  });

  it.each([
    ['', 0],
    [', though its clock is set back', 5 * 60 * 60 * 1000],
  ])('goes on without a network with what it has, and shows nothing of it when the address ends%s', async (_, back) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    await openRoom();
    await titleSlide();
    networkGone();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    await titleSlide();
    vi.setSystemTime(Date.now() - back);
    // What was waited for is answered once more, with as much left as before: the clock of the backend stands.
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    await isEnded();
    expectNothingOfThePlan();
  });

  it('shows nothing once the address has been taken back', async () => {
    await openRoom();
    await titleSlide();
    const version = await versionOf(meeting.id);
    await meanwhile('withdrawLink', { params: link, body: {} }, version, 'person-sara');
    await isEnded();
    expectNothingOfThePlan();
  });

  it.each([
    ['nothing', () => ''],
    ['half of one', (token: string) => token.slice(0, -10)],
    ['one of another link', (token: string) => token.replace('link-room', 'link-other')],
    ['anything', () => '"><script>alert(1)</script>å'],
  ])('shows nothing of the plan, and asks for nothing of it, with %s in place of an address', async (_, change) => {
    const asked: string[] = [];
    server.events.on('request:start', ({ request }) => asked.push(new URL(request.url).pathname));
    onTestFinished(() => server.events.removeAllListeners());
    await openRoom(change);
    await isEnded();
    expectNothingOfThePlan();
    expect(new Set(asked)).toEqual(new Set(['/api/meetings/meeting-room/links/link-room', '/api/show/stage']));
    expect(await browserShelf<unknown>('pictures', 'relaxed').entries()).toEqual([]);
  });

  it('says that nothing answers, and begins when something does', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { token } = await preparedRoom();
    networkGone();
    renderApp(`/visning#${token}`);
    await screen.findByRole('heading', { name: 'Ingen kontakt' });
    backOnline();
    await act(() => vi.advanceTimersByTimeAsync(3_000));
    await titleSlide();
  });
});

describe('a signed address', () => {
  it("is made on the operator's screen, until an hour that is told, and taken back there", async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(fixedNow) });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    await preparedRoom();
    choosePerson('person-sara');
    const { user } = renderApp('/styrgrupp/room/visa');
    await user.click(await screen.findByText('Länk till rummets dator'));
    const list = () => within(screen.getByRole('list', { name: 'Länkar till visningen' }));
    await user.selectOptions(screen.getByLabelText('Länken gäller'), 'I fyra timmar');
    await user.click(screen.getByRole('button', { name: 'Skapa en länk' }));
    const item = within((await list().findByText(/^Gäller till 14\.00/)).closest('li') ?? document.body);
    const address = await item.findByRole<HTMLInputElement>('textbox', { name: 'Adress' });
    await user.click(item.getByRole('button', { name: 'Kopiera adressen' }));
    await item.findByText('Adressen är kopierad.');
    expect(await navigator.clipboard.readText()).toBe(address.value);
    expect(address.value).toMatch(/^http:\/\/localhost(:\d+)?\/visning#meeting-room\.link-[0-9a-f-]+\.[0-9a-f]{64}$/);
    await user.click(item.getByRole('button', { name: /^Ta tillbaka länken/ }));
    await list().findByText('Återtagen');
    expect(list().getAllByRole('textbox', { name: 'Adress' })).not.toContain(address);
  });
});
