import { describe, expect, it } from 'vitest';
import { seededJournal } from '#mocks/journal.ts';
import { area, beginning, decided, held, manager, underWay } from '#tests/parity/api/sample.ts';
import { append, at, expired, follow, link, portsAt, refused, show, tokenFrom } from '#tests/room-requests.ts';

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
