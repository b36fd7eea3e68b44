import { act, screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import type { DocumentId } from '#domain/ids.ts';
import { ask } from '#lib/api-client.ts';
import { currentPorts, server } from '#mocks/node.ts';
import { aNote, anEvent } from '#tests/builders.ts';
import { type FakeEventSource, fakeEventSources } from '#tests/fake-event-source.ts';
import { renderApp } from '#tests/render-app.tsx';
import { cardOf, happens, openArea, openEditor, openOverview, rowOf } from './steps.ts';

const own = 'Utbildningssatsningar om psykisk hälsa';
const others = 'Följa upp och utveckla efterlevandestödet';
const area = 'Nytt handlingsprogram mot suicid';

const behind = /Andras ändringar syns inte direkt just nu/;

function clockInHand(): void {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** The page begins to follow what others do once its first screen has stood for a while. */
async function following(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(1_500));
  // The page is loading it by now.
  await import('#lib/live.ts');
}

/** The stream that the page follows. */
async function streamOf(sources: readonly FakeEventSource[]): Promise<FakeEventSource> {
  await following();
  return vi.waitFor(() => {
    const source = sources.at(-1);
    if (source === undefined) throw new Error('no stream yet');
    return source;
  });
}

/** Somebody else changes something, and the server tells of it. */
async function changed(source: FakeEventSource, happening: Happening): Promise<void> {
  const { journal } = currentPorts();
  const after = await journal.position();
  await happens(happening);
  const document = (await journal.picture()).get(happening.entityId);
  await act(async () =>
    source.tell({ after, position: after + 1, documents: document === undefined ? null : [document] }),
  );
}

const byNils = { areaId: 'area-suicid', by: 'person-nils' } as const;
const paused = (entityId: DocumentId) =>
  anEvent(
    { type: 'status-changed', from: 'ongoing', to: 'paused', accordingTo: null, reason: 'Personalbyte' },
    { entityId, ...byNils },
  );
const note = aNote({
  id: 'note-live',
  areaId: 'area-suicid',
  on: calendarDate('2023-06-15'),
  text: 'Nu är det bestämt.',
});

describe('a page that is open', () => {
  it('shows what somebody else does, and leaves an open form its text and its focus', async () => {
    clockInHand();
    const sources = fakeEventSources();
    const { user } = await openArea('suicid');
    const source = await streamOf(sources);
    const form = await openEditor(user, own);
    const reason = form.getByRole('textbox', { name: /Skäl/ });
    await user.type(reason, 'Halvskriv');
    const head = rowOf(others).getByRole('rowheader');

    await changed(source, paused('activity-2b'));
    expect(await rowOf(others).findByText('Pausad')).toBeVisible();
    expect(rowOf(others).getByRole('rowheader')).toBe(head);
    expect(reason).toHaveFocus();
    await user.keyboard('et');
    expect(reason).toHaveValue('Halvskrivet');
    // It is in the history as well, which only the server can tell.
    expect(await screen.findByText('Skäl: Personalbyte')).toBeVisible();
  });

  it('shows a note that somebody else finishes, on its card and in the list', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview();
    await changed(
      await streamOf(sources),
      anEvent({ type: 'added', document: note }, { entityId: note.id, ...byNils }),
    );
    expect(await cardOf(area).findByText(note.text)).toBeVisible();
  });

  it('fetches everything when it has missed something, or was asked to', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview();
    const source = await streamOf(sources);
    await happens(anEvent({ type: 'added', document: note }, { entityId: note.id, ...byNils }));
    const position = await currentPorts().journal.position();
    await act(async () => source.tell({ after: position, position, documents: [] }));
    expect(await cardOf(area).findByText(note.text)).toBeVisible();

    await happens(paused('activity-2b'));
    await act(async () => source.tell({ after: position, position: position + 1, documents: null }));
    expect(await cardOf(area).findByText(/1 pausad\b/)).toBeVisible();
  });

  it('keeps what it was told when a picture from before it comes late', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview();
    const source = await streamOf(sources);
    const before = await ask('listAreas', { params: {}, query: {}, body: null });
    const late = Promise.withResolvers<void>();
    server.use(http.get('*/api/areas', () => late.promise.then(() => HttpResponse.json(before)), { once: true }));
    await act(async () => source.tell({ after: before.position, position: before.position, documents: null }));
    await changed(source, paused('activity-2b'));
    expect(await cardOf(area).findByText(/1 pausad\b/)).toBeVisible();
    late.resolve();
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(cardOf(area).getByText(/1 pausad\b/)).toBeVisible();
  });

  it('begins where its picture ends, and goes on from where it was when the server has refused it', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview();
    const before = await currentPorts().journal.position();
    const source = await streamOf(sources);
    expect(source.url).toBe(`/api/live?after=${before}`);
    await changed(source, paused('activity-2b'));
    source.refuse();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(sources.at(-1)).not.toBe(source);
    expect(sources.at(-1)?.url).toBe(`/api/live?after=${before + 1}`);
  });

  it('begins there too beside what a meeting shows, which is older on purpose', async () => {
    clockInHand();
    const sources = fakeEventSources();
    renderApp('/styrgrupp/example-2023-03');
    await screen.findByRole('heading', { name: 'Det som visades' });
    const before = await currentPorts().journal.position();
    expect((await streamOf(sources)).url).toBe(`/api/live?after=${before}`);
  });

  it('leaves an earlier day as it was', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview('/?per=2023-06-01');
    await changed(await streamOf(sources), paused('activity-2b'));
    expect(cardOf(area).queryByText(/pausad/)).not.toBeInTheDocument();
  });
});

describe('a page that hears nothing', () => {
  it('opens its stream anew, fetches now and then, and says that it is behind until it hears again', async () => {
    clockInHand();
    const sources = fakeEventSources();
    await openOverview();
    const source = await streamOf(sources);
    await happens(paused('activity-2b'));
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(await cardOf(area).findByText(/1 pausad\b/)).toBeVisible();
    expect(screen.queryByText(behind)).not.toBeInTheDocument();

    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText(behind)).toBeVisible();
    expect(screen.getByText(/– hämtat \d\d\.\d\d\.$/)).toBeVisible();
    expect(sources.at(-1)).not.toBe(source);
    const position = await currentPorts().journal.position();
    await act(async () => sources.at(-1)?.tell({ after: position, position, documents: [] }));
    expect(screen.queryByText(behind)).not.toBeInTheDocument();
  });

  it('does the same where there are no streams', async () => {
    clockInHand();
    await openOverview();
    await following();
    await happens(paused('activity-2b'));
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    expect(await cardOf(area).findByText(/1 pausad\b/)).toBeVisible();
    expect(screen.getByText(behind)).toBeVisible();
  });
});
