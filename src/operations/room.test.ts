import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RoomStage } from '#contract/room.ts';
import { headers, roomRoutes } from '#contract/routes.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Event, Happening } from '#domain/events.ts';
import { seededJournal } from '#mocks/journal.ts';
import { anEvent } from '#tests/builders.ts';
import {
  area,
  beginning,
  coordinator,
  decided,
  held,
  knownNote,
  manager,
  steering,
  timed,
  underWay,
} from '#tests/parity/api/sample.ts';
import type { Journal, Ports } from './ports.ts';
import { room } from './room.ts';
import { readShowLink } from './show-links.ts';
import { signingWith } from './signing.ts';
import { newStages, stagesOf } from './stages.ts';

const at = '2026-11-21T09:00:00.000Z';
const link = { id: 'link-under-way', until: '2026-11-21T12:00:00.000Z' } as const;
const staying = new AbortController().signal;
const stage = { slide: { section: 'state', page: 0 }, isBlack: false, size: 1 };

function portsAt(now: Instant = at, { journal = seededJournal(beginning, at), secret = 1 } = {}): Ports {
  const signing = signingWith(new Uint8Array(32).fill(secret));
  onTestFinished(() => stagesOf(journal).close());
  const report = (error: unknown) => {
    throw error;
  };
  return { journal, clock: { now: () => now }, signing, report };
}

async function tokenFrom(ports: Ports, linkId: `link-${string}` = link.id): Promise<string> {
  const outcome = await readShowLink({ params: { meetingId: underWay.id, linkId }, query: {}, body: null }, ports);
  return 'problem' in outcome ? outcome.problem : outcome.answer.token;
}

function asked(path: string, token: string | null, signal = staying): Request {
  const authorization: Record<string, string> = token === null ? {} : { [headers.authorization]: `Bearer ${token}` };
  return new Request(`http://localhost${path}`, { headers: authorization, signal });
}

async function answerTo(response: Promise<Response>): Promise<{ status: number; body: string }> {
  const given = await response;
  return { status: given.status, body: await given.text() };
}

const show = (token: string | null, ports: Ports) =>
  answerTo(room.readRoomShow(asked(roomRoutes.readRoomShow.path, token), {}, ports));

const follow = (
  token: string | null,
  ports: Ports,
  { after, gone = staying }: { after?: string; gone?: AbortSignal } = {},
) => {
  const query = after === undefined ? '' : `?after=${after}`;
  return answerTo(room.followStage(asked(roomRoutes.followStage.path + query, token, gone), {}, ports));
};

const send = (body: unknown, ports: Ports, { by = coordinator.id, meetingId = `${underWay.id}` } = {}) => {
  const init = {
    method: 'POST',
    headers: { [headers.person]: by, 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return answerTo(room.sendStage(new Request('http://localhost/api/meetings/x/stage', init), { meetingId }, ports));
};

function append(journal: Journal, entityId: Happening['entityId'], event: Event) {
  const happenings = [anEvent(event, { entityId, areaId: null, by: manager.id })];
  return journal.append({ happenings, at, expected: new Map(), receipt: null });
}

const stageIn = (body: string): RoomStage => JSON.parse(body);
const codeIn = (body: string): unknown => Object(JSON.parse(body)).code;
/** Somebody asked before us, and waits: when we have been answered they would have been, if there had been an answer. */
async function isWaiting(token: string, ports: Ports): Promise<void> {
  await follow(token, ports);
  expect(stagesOf(ports.journal).size()).toBe(1);
}

const refused = { status: 401, body: expect.stringContaining('"code":"link-invalid"') };
const expired = { status: 401, body: expect.stringContaining('"code":"link-expired"') };

describe('a signed address', () => {
  it('shows neither what has been taken back nor who has read what', async () => {
    const journal = seededJournal(beginning, at);
    const ports = portsAt(at, { journal });
    const token = await tokenFrom(ports);
    const before = (await show(token, ports)).body;
    expect(before).toContain(decided.text);
    await append(journal, area.id, { type: 'area-read', position: 1 });
    await append(journal, decided.id, { type: 'resolution-withdrawn', reason: 'Fel person.' });
    await append(journal, underWay.id, { type: 'picture-renewed', position: await journal.position() });
    const { body } = await show(token, ports);
    expect(body).not.toContain(decided.text);
    expect(body).not.toContain('Fel person.');
    const readings: unknown[] = JSON.parse(body).show.areas.flatMap(
      (one: { area: { readings: unknown[] } }) => one.area.readings,
    );
    expect(readings).toEqual([]);
    expect((await journal.picture()).get(area.id)).toMatchObject({ readings: [{ by: manager.id }] });
  });

  it("shows what the meeting shows, and nothing of what is the operator's own", async () => {
    const ports = portsAt();
    const { status, body } = await show(await tokenFrom(ports), ports);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ meeting: { id: underWay.id }, until: link.until });
    expect(body).not.toMatch(/sekreteraren|privateNote|link-under-way/);
  });

  it('says nothing but that it does not hold when it is forged, cut, of another key or of something else', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const [, , signature = ''] = token.split('.');
    const { signing } = ports;
    const signed = async (text: string) => `${text}.${await signing.sign(text)}`;
    const other = signature.startsWith('0') ? '1' : '0';
    const wrong = [
      null,
      '',
      'x',
      token.slice(0, -1),
      `${token}0`,
      `${token} `.repeat(2),
      `${token}, Bearer ${token}`,
      token.toUpperCase(),
      token.replace(signature, signature.toUpperCase()),
      token.replace(signature, other + signature.slice(1)),
      token.replace(signature, '0'.repeat(64)),
      token.replace(signature, ''),
      token.replace(underWay.id, held.id),
      token.replace(link.id, 'link-other'),
      await tokenFrom(portsAt(at, { secret: 2 })),
      await signed(`${underWay.id}.${link.id}`),
      await signed(`none.${underWay.id}.${link.id}`),
      'eyJhbGciOiJub25lIn0.eyJsaW5rIjoibGluay11bmRlci13YXkifQ.',
      'x'.repeat(100_000),
    ];
    const answers = new Set<string>();
    for (const one of wrong) {
      expect(await show(one, ports), String(one).slice(0, 80)).toEqual(refused);
      const { status, body } = await follow(one, ports);
      expect(status).toBe(401);
      answers.add(body);
    }
    expect(answers.size).toBe(1);
  });

  it('says the same of a meeting or a link that is not there, though it is rightly signed', async () => {
    const ports = portsAt();
    for (const [meetingId, linkId] of [
      ['meeting-finns-inte', link.id],
      [held.id, link.id],
      [underWay.id, 'link-finns-inte'],
    ]) {
      const token = `${meetingId}.${linkId}.${await ports.signing.sign(`show.${meetingId}.${linkId}`)}`;
      expect(await show(token, ports)).toEqual(refused);
    }
    expect(await tokenFrom(ports, 'link-finns-inte')).toBe('not-found');
  });

  it('holds until its end and not a millisecond longer', async () => {
    const token = await tokenFrom(portsAt());
    expect((await show(token, portsAt('2026-11-21T11:59:59.999Z'))).status).toBe(200);
    for (const now of [link.until, '2026-11-21T12:00:01.000Z', '2030-01-01T00:00:00.000Z']) {
      expect(await show(token, portsAt(now))).toEqual(expired);
      expect(await follow(token, portsAt(now))).toEqual(expired);
    }
  });

  it('shows nothing once it has been taken back, however long it would have held', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    await append(ports.journal, underWay.id, { type: 'link-withdrawn', link });
    expect(await show(token, ports)).toEqual(refused);
  });
});

describe('what is on the stage', () => {
  it('is answered at once to who has not seen it, and otherwise when it becomes another', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const first = stageIn((await follow(token, ports)).body);
    expect(first).toMatchObject({ stage: null, left: 3 * 60 * 60 * 1000 });
    const waiting = follow(token, ports, { after: first.stamp });
    await isWaiting(token, ports);
    expect((await send(stage, ports)).status).toBe(200);
    const second = stageIn((await waiting).body);
    expect(second).toMatchObject({ stage, edition: first.edition });
    expect(stageIn((await follow(token, ports, { after: first.stamp })).body)).toEqual(second);
    // The same sent again is no news.
    await send(stage, ports);
    expect(stageIn((await follow(token, ports)).body)).toEqual(second);
    await send({ ...stage, isBlack: true }, ports);
    expect(stageIn((await follow(token, ports, { after: second.stamp })).body).stage).toEqual({
      ...stage,
      isBlack: true,
    });
  });

  it('is told with another edition when the meeting is another, and not when the plan is', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const first = stageIn((await follow(token, ports)).body);
    const waiting = follow(token, ports, { after: first.stamp });
    await isWaiting(token, ports);
    await append(ports.journal, timed.id, { type: 'checked-in' });
    await isWaiting(token, ports);
    await append(ports.journal, underWay.id, { type: 'minutes-written', text: 'Nytt.' });
    const second = stageIn((await waiting).body);
    expect(second.edition).toBe(first.edition + 1);
  });

  it.each([
    ['a decision is worded anew', 'resolution-under-way', { type: 'resolution-revised', from: 'Ett.', to: 'Två.' }],
    ['words are masked', knownNote.id, { type: 'note-redacted', text: '[maskat]', reason: 'Ett namn' }],
  ] as const)('is told with another edition when %s', async (_, entityId, event) => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const first = stageIn((await follow(token, ports)).body);
    const waiting = follow(token, ports, { after: first.stamp });
    await isWaiting(token, ports);
    await append(ports.journal, entityId, event);
    expect(stageIn((await waiting).body).edition).toBe(first.edition + 1);
  });

  it('is told no more to who waits when the address is taken back, or ends', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const { stamp } = stageIn((await follow(token, ports)).body);
    const waiting = follow(token, ports, { after: stamp });
    await isWaiting(token, ports);
    await append(ports.journal, underWay.id, { type: 'link-withdrawn', link });
    expect(await waiting).toEqual(refused);

    const clock = vi.fn(() => '2026-11-21T11:59:59.950Z');
    const soon = { ...portsAt(), clock: { now: clock } };
    const last = stageIn((await follow(token, soon)).body);
    const asked = clock.mock.calls.length;
    const ending = follow(token, soon, { after: last.stamp });
    await vi.waitFor(() => expect(clock).toHaveBeenCalledTimes(2 * asked));
    clock.mockReturnValue(link.until);
    expect(await ending).toEqual(expired);
  });

  it('lets go who waits when they leave, when it takes long and when the server stops', async () => {
    const ports = portsAt();
    const token = await tokenFrom(ports);
    const { stamp } = stageIn((await follow(token, ports)).body);
    const leaver = new AbortController();
    const left = follow(token, ports, { after: stamp, gone: leaver.signal });
    await isWaiting(token, ports);
    leaver.abort();
    await left;
    expect(stagesOf(ports.journal).size()).toBe(0);

    const stopped = follow(token, ports, { after: stamp });
    await isWaiting(token, ports);
    stagesOf(ports.journal).close();
    expect(stageIn((await stopped).body).stamp).toBe(stamp);
    expect(codeIn((await follow(token, ports)).body)).toBe('too-many-streams');
  });

  it('is waited for by so many and no more, and somebody who leaves makes room', async () => {
    const stages = newStages(seededJournal(beginning, at), 500);
    const waiting = Array.from({ length: 500 }, () => stages.listen());
    expect(waiting).not.toContain(null);
    expect(stages.listen()).toBeNull();
    waiting[0]?.stop();
    waiting[0]?.stop();
    expect(stages.size()).toBe(499);
    expect(stages.listen()).not.toBeNull();
  });

  it('is put there by who may lead a meeting, in so many words', async () => {
    const ports = portsAt();
    expect(codeIn((await send(stage, ports, { by: steering.id })).body)).toBe('not-allowed');
    expect(codeIn((await send(stage, ports, { by: 'person-finns-inte' })).body)).toBe('person-required');
    expect(codeIn((await send(stage, ports, { meetingId: 'meeting-finns-inte' })).body)).toBe('not-found');
    expect(codeIn((await send(stage, ports, { meetingId: timed.id })).body)).toBe('invalid-request');
    expect(codeIn((await send('{', ports)).body)).toBe('malformed-json');
    expect(codeIn((await send('x'.repeat(70_000), ports)).body)).toBe('body-too-large');
    const { slide } = stage;
    for (const wrong of [
      { ...stage, text: 'Mer.' },
      { ...stage, size: 30 },
      { ...stage, slide: { ...slide, page: -1 } },
      { ...stage, slide: { ...slide, section: 'x'.repeat(81) } },
      null,
    ]) {
      expect(codeIn((await send(wrong, ports)).body)).toBe('invalid-request');
    }
    expect(stagesOf(ports.journal).of(underWay.id)).toEqual({ stage: null, stamp: '' });
  });
});
