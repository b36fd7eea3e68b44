import { expect } from 'vitest';
import { room as contract } from '#contract/room.ts';
import { headers, roomRoutes } from '#contract/routes.ts';
import { longestShare, mostLinks } from '#domain/meeting.ts';
import { fixedNow } from '#mocks/node.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { coordinator, decided, planned, steering, underWay } from './sample.ts';

const params = { meetingId: underWay.id };
const onMeeting = { params, version: underWay.version };
const [shared, ended] = underWay.links.map(({ id }) => ({ meetingId: underWay.id, linkId: id }));
const stage = { slide: { section: 'state', page: 1 }, isBlack: true, size: 1.3 };
const after = (milliseconds: number) => new Date(Date.parse(fixedNow) + milliseconds).toISOString();

/** The signed address, and what else there is to attack it, is held to account in src/operations/room.test.ts. */
export const room: readonly Case[] = [
  {
    name: 'makes a signed address, which shows what the meeting shows until it is taken back',
    run: async (api) => {
      const until = after(60_000);
      const meeting = await api.answerTo('shareShow', { ...onMeeting, key: 'link-of-mine', body: { until } });
      const link = { id: 'link-link-of-mine', until, by: coordinator.id, isWithdrawn: false };
      expect(meeting.links).toEqual([...underWay.links, link]);
      const onLink = { ...params, linkId: link.id };
      const { token, ...signed } = await api.answerTo('readShowLink', { params: onLink });
      expect(signed).toEqual({ until });
      const given = contract.readRoomShow.answer.parse(await shownTo(api, token));
      const { meeting: detail, resolutions, earlier } = await api.answerTo('readMeeting', { params });
      const { privateNote: _, planId, links, version, type, previous, closings, reopenings, ...forRoom } = detail;
      const agenda = detail.agenda.map(({ privateNote: __, ...item }) => item);
      const show = await api.answerTo('readShow', { params });
      expect(given).toEqual({ meeting: { ...forRoom, agenda }, resolutions, earlier, show, until });
      expect(given.resolutions).toEqual([decided]);
      await api.answerTo('withdrawLink', { params: onLink, version: meeting.version });
      expect(await shownTo(api, token)).toMatchObject({ code: 'link-invalid', status: 401 });
      const again = { params: onLink, version: meeting.version + 1 };
      await api.refusalOf('nothing-changed', 'withdrawLink', again);
    },
  },
  {
    name: 'shows nothing to who has no signed address, or one that has ended',
    run: async (api) => {
      for (const path of [roomRoutes.readRoomShow.path, roomRoutes.followStage.path]) {
        expect(await api.send('GET', path)).toMatchObject({ status: 401, body: { code: 'link-invalid' } });
        expect(await api.send('POST', path)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
      }
      const { token } = await api.answerTo('readShowLink', { params: ended ?? {} });
      expect(await shownTo(api, token)).toMatchObject({ code: 'link-expired', status: 401 });
    },
  },
  {
    name: 'tells who has a signed address what has been put on the stage',
    run: async (api) => {
      const { token } = await api.answerTo('readShowLink', { params: shared ?? {} });
      const follow = async () => {
        const response = await api.unnoted('GET', roomRoutes.followStage.path, authorized(token));
        return contract.followStage.answer.parse(response.body);
      };
      const before = await follow();
      expect(before).toMatchObject({ stage: null, left: 3 * 60 * 60 * 1000 });
      const path = `/api/meetings/${underWay.id}/stage`;
      const sent = { 'Content-Type': 'application/json', [headers.person]: coordinator.id };
      const put = await api.unnoted('POST', path, { headers: sent, body: JSON.stringify(stage) });
      expect(put.status).toBe(200);
      const now = await follow();
      expect(now).toEqual({ ...before, stage, stamp: expect.any(String) });
      expect(now.stamp).not.toBe(before.stamp);
      const by = { ...sent, [headers.person]: steering.id };
      expect(await api.send('POST', path, { headers: by, body: JSON.stringify(stage) })).toMatchObject({ status: 403 });
      expect(await api.send('POST', path, { headers: sent, body: '{}' })).toMatchObject({ status: 400 });
      expect(await api.send('POST', path, { headers: sent, body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
    },
  },
  {
    name: 'shares only what is shown, for as long as a meeting may last and to so many',
    run: async (api) => {
      const share = (code: Parameters<typeof api.refusalOf>[0], until: string) =>
        api.refusalOf(code, 'shareShow', { ...onMeeting, body: { until } });
      await share('impossible-end', after(0));
      await share('impossible-end', after(longestShare + 1));
      await share('invalid-request', 'i kväll');
      const body = { until: after(1) };
      const onPlanned = { params: { meetingId: planned.id }, version: planned.version };
      await api.refusalOf('meeting-not-open', 'shareShow', { ...onPlanned, body });
      await api.refusalOf('not-allowed', 'shareShow', { ...onMeeting, by: steering.id, body });
      await api.refusalOf('already-there', 'shareShow', { ...onMeeting, key: 'under-way', body });
      let { version } = underWay;
      for (let count = underWay.links.length; count < mostLinks; count++) {
        ({ version } = await api.answerTo('shareShow', { params, version, body }));
      }
      await api.refusalOf('too-many-items', 'shareShow', { params, version, body });
      await api.refusalOf('not-found', 'readShowLink', { params: { ...params, linkId: 'link-finns-inte' } });
      await api.refusalOf('invalid-request', 'readShowLink', { params: { ...params, linkId: '1' } });
      const gone = { params: { ...params, linkId: 'link-finns-inte' }, version };
      await api.refusalOf('not-found', 'withdrawLink', gone);
    },
  },
];

function authorized(token: string): RequestInit {
  return { headers: { [headers.authorization]: `Bearer ${token}` } };
}

async function shownTo(api: Api, token: string): Promise<unknown> {
  const { body } = await api.send('GET', roomRoutes.readRoomShow.path, authorized(token));
  return body;
}
