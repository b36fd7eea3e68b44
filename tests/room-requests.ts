import { expect, onTestFinished } from 'vitest';
import type { RoomStage } from '#contract/room.ts';
import { headers, roomRoutes } from '#contract/routes.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Event, Happening } from '#domain/events.ts';
import { seededJournal } from '#mocks/journal.ts';
import type { Journal, Ports } from '#operations/ports.ts';
import { room } from '#operations/room.ts';
import { readShowLink } from '#operations/show-links.ts';
import { signingWith } from '#operations/signing.ts';
import { stagesOf } from '#operations/stages.ts';
import { anEvent } from './builders.ts';
import { beginning, coordinator, manager, underWay } from './parity/api/sample.ts';

/** What a computer in the room asks, with a signed address or without one, and what is sent to it. */

export const at = '2026-11-21T09:00:00.000Z';
export const link = { id: 'link-under-way', until: '2026-11-21T12:00:00.000Z' } as const;
export const staying = new AbortController().signal;
export const stage = { slide: { section: 'state', page: 0 }, isBlack: false, size: 1 };

export function portsAt(now: Instant = at, { journal = seededJournal(beginning, at), secret = 1 } = {}): Ports {
  const signing = signingWith(new Uint8Array(32).fill(secret));
  onTestFinished(() => stagesOf(journal).close());
  const report = (error: unknown) => {
    throw error;
  };
  return { journal, clock: { now: () => now }, signing, report };
}

export async function tokenFrom(ports: Ports, linkId: `link-${string}` = link.id): Promise<string> {
  const outcome = await readShowLink({ params: { meetingId: underWay.id, linkId }, query: {}, body: null }, ports);
  return 'problem' in outcome ? outcome.problem : outcome.answer.token;
}

export function asked(path: string, token: string | null, signal = staying): Request {
  const authorization: Record<string, string> = token === null ? {} : { [headers.authorization]: `Bearer ${token}` };
  return new Request(`http://localhost${path}`, { headers: authorization, signal });
}

export async function answerTo(response: Promise<Response>): Promise<{ status: number; body: string }> {
  const given = await response;
  return { status: given.status, body: await given.text() };
}

export const show = (token: string | null, ports: Ports) =>
  answerTo(room.readRoomShow(asked(roomRoutes.readRoomShow.path, token), {}, ports));

export const follow = (
  token: string | null,
  ports: Ports,
  { after, gone = staying }: { after?: string; gone?: AbortSignal } = {},
) => {
  const query = after === undefined ? '' : `?after=${after}`;
  return answerTo(room.followStage(asked(roomRoutes.followStage.path + query, token, gone), {}, ports));
};

export const send = (body: unknown, ports: Ports, { by = coordinator.id, meetingId = `${underWay.id}` } = {}) => {
  const init = {
    method: 'POST',
    headers: { [headers.person]: by, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return answerTo(room.sendStage(new Request('http://localhost/api/meetings/x/stage', init), { meetingId }, ports));
};

export function append(journal: Journal, entityId: Happening['entityId'], event: Event) {
  const happenings = [anEvent(event, { entityId, areaId: null, by: manager.id })];
  return journal.append({ happenings, at, expected: new Map(), receipt: null });
}

export const stageIn = (body: string): RoomStage => JSON.parse(body);
export const codeIn = (body: string): unknown => Object(JSON.parse(body)).code;
/** Somebody asked before us, and waits: when we have been answered they would have been, if there had been an answer. */
export async function isWaiting(token: string, ports: Ports): Promise<void> {
  await follow(token, ports);
  expect(stagesOf(ports.journal).size()).toBe(1);
}

export const refused = { status: 401, body: expect.stringContaining('"code":"link-invalid"') };
export const expired = { status: 401, body: expect.stringContaining('"code":"link-expired"') };
