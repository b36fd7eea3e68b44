import { describe, expect, it, vi } from 'vitest';
import { seededJournal } from '#mocks/journal.ts';
import { beginning, knownNote, steering, timed, underWay } from '#tests/parity/api/sample.ts';
import {
  append,
  at,
  codeIn,
  expired,
  follow,
  isWaiting,
  link,
  portsAt,
  refused,
  send,
  stage,
  stageIn,
  tokenFrom,
} from '#tests/room-requests.ts';
import { newStages, stagesOf } from './stages.ts';

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
