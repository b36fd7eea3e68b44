import { expect } from 'vitest';
import { longestMinutes, longestTitle, mostAgendaItems } from '#domain/meeting.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import {
  area,
  coordinator,
  decided,
  held,
  manager,
  plan,
  planned,
  steering,
  timed,
  today,
  underWay,
  undone,
} from './sample.ts';

const time = { edtf: '2023-09', phrase: 'i september' };
const onOpen = { params: { meetingId: underWay.id }, version: underWay.version };
const onPlanned = { params: { meetingId: planned.id }, version: planned.version };
const onHeld = { params: { meetingId: held.id }, version: held.version };
const item = { id: 'item-new', title: ' En punkt ', areaId: area.id, why: '', privateNote: ' Bara min. ' };

export const meetings: readonly Case[] = [
  {
    name: 'lists the meetings and all that was decided, and shows each of them',
    run: async (api) => {
      const list = await api.answerTo('listMeetings');
      expect(list.meetings).toEqual([held, planned, underWay]);
      expect(list.resolutions).toContainEqual(decided);
      for (const meeting of list.meetings) {
        const detail = await api.answerTo('readMeeting', { params: { meetingId: meeting.id } });
        expect(detail.meeting).toEqual(meeting);
        await api.answerTo('readShow', { params: { meetingId: meeting.id } });
      }
    },
  },
  {
    name: 'plans a meeting, sets its agenda, opens it, writes at it, closes it and opens it again with a reason',
    run: async (api) => {
      const body = { title: ' Ett möte ', time };
      const meeting = await api.answerTo('planMeeting', { params: { planId: plan.id }, body });
      expect(meeting).toMatchObject({ title: 'Ett möte', time, state: 'planned', shown: null, version: 1 });
      const on = stepping(api, meeting.id);
      await on('reviseMeeting', { title: 'Mötet', time, privateNote: ' Min. ' });
      const agenda = [{ ...item, title: 'En punkt', privateNote: 'Bara min.' }];
      expect(await on('setAgenda', { agenda: [item] })).toMatchObject({ title: 'Mötet', privateNote: 'Min.', agenda });
      const { position } = await api.answerTo('listAreas');
      const previous = { meetingId: held.id, ...held.shown };
      expect(await on('openMeeting', { position })).toMatchObject({
        state: 'open',
        shown: { position, on: today },
        previous,
      });
      expect(await on('writeMinutes', { text: ' Det sades. ' })).toMatchObject({ minutes: 'Det sades.' });
      const closed = await on('closeMeeting', {});
      expect(closed).toMatchObject({ state: 'closed', closings: [{ on: today, by: coordinator.id }] });
      const reopened = await on('reopenMeeting', { reason: ' Ett beslut saknades. ' });
      expect(reopened).toMatchObject({
        state: 'open',
        shown: { position, on: today },
        reopenings: [{ on: today, by: coordinator.id, reason: 'Ett beslut saknades.' }],
      });
      const { entries } = await api.answerTo('listDocumentHistory', { params: { documentId: meeting.id } });
      expect(entries.map(({ event }) => event.type)).toEqual([
        'meeting-reopened',
        'meeting-closed',
        'minutes-written',
        'meeting-opened',
        'agenda-set',
        'meeting-revised',
        'added',
      ]);
      // What is the operator's own stands in no history either.
      expect(JSON.stringify(entries)).not.toMatch(/Min\.|Bara min/);
    },
  },
  {
    name: 'shows the plan as it stood when the meeting was opened, until what is newer is asked for',
    run: async (api) => {
      const { position } = await api.answerTo('listAreas');
      const opened = await api.answerTo('openMeeting', { ...onPlanned, body: { position } });
      const shown = await api.answerTo('readShow', onPlanned);
      expect(shown).toMatchObject({
        position,
        today,
        since: { from: { meetingId: held.id, on: held.shown?.on }, to: { kind: 'meeting' } },
      });
      const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';
      const onActivity = { params: { activityId: timed.id }, version: timed.version };
      await api.answerTo('changeActivity', { ...onActivity, body: { status } });
      expect(await api.answerTo('readShow', onPlanned)).toEqual({ ...shown, calendarToday: today });
      const now = await api.answerTo('listAreas');
      const renewing = { ...onPlanned, version: opened.version, body: { position: now.position } };
      const renewed = await api.answerTo('renewPicture', renewing);
      expect(renewed.shown).toEqual({ position: now.position, on: today });
      const newer = await api.answerTo('readShow', onPlanned);
      expect(newer.areas).toEqual(now.areas);
      expect(newer.areas).not.toEqual(shown.areas);
    },
  },
  {
    name: 'is held against what the meeting before showed, also when that one is opened again and shows something newer',
    run: async (api) => {
      const { position } = await api.answerTo('listAreas');
      await api.answerTo('openMeeting', { ...onPlanned, body: { position } });
      const { since } = await api.answerTo('readShow', onPlanned);
      const on = stepping(api, held.id, held.version);
      await on('reopenMeeting', { reason: 'Ett annat namn.' });
      await on('reviseMeeting', { title: 'Ett annat namn', time, privateNote: '' });
      await on('renewPicture', { position });
      expect((await api.answerTo('readShow', onPlanned)).since).toEqual(since);
    },
  },
  {
    name: 'tells a meeting that has been held on the day on which it was shown',
    run: async (api) => {
      const { today: on } = await api.answerTo('readShow', { params: onHeld.params });
      expect(on).toBe(held.shown?.on);
      expect(on < today).toBe(true);
    },
  },
  {
    name: 'has a closed meeting stand as it was closed, whatever becomes of the plan and of what was decided',
    run: async (api) => {
      await api.answerTo('closeMeeting', onOpen);
      const [closed, shown] = await pictureOf(api);
      const onActivity = { params: { activityId: timed.id }, version: timed.version };
      await api.answerTo('changeActivity', { ...onActivity, body: { leadId: manager.id } });
      const followUp = { isDone: true, text: 'Klart.', time: null };
      const onDecided = { params: { resolutionId: decided.id }, version: decided.version };
      await api.answerTo('followUpResolution', { ...onDecided, body: followUp });
      const [after, shownAfter] = await pictureOf(api);
      // Where the journal is to be followed from is the only thing that goes on.
      expect({ ...after, position: 0 }).toEqual({ ...closed, position: 0 });
      expect(shownAfter).toEqual(shown);
      expect((await api.answerTo('listMeetings')).resolutions).toContainEqual(
        expect.objectContaining({ id: decided.id, state: 'done' }),
      );
    },
  },
  {
    name: 'takes up at a meeting what the one before it decided, and what was open then of what is older',
    run: async (api) => {
      const { position } = await api.answerTo('listAreas');
      const prepared = await api.answerTo('readMeeting', onPlanned);
      await api.answerTo('openMeeting', { ...onPlanned, body: { position } });
      const { earlier } = await api.answerTo('readMeeting', onPlanned);
      expect(prepared.earlier).toEqual(earlier);
      expect(earlier).toContainEqual(undone);
      expect(earlier.map(({ meetingId }) => meetingId)).toEqual(earlier.map(() => held.id));
    },
  },
  {
    name: 'changes nothing of a closed meeting, and opens and closes none twice',
    run: async (api) => {
      const text = { title: 'Annan', time, privateNote: '' };
      await api.refusalOf('meeting-closed', 'reviseMeeting', { ...onHeld, body: text });
      await api.refusalOf('meeting-closed', 'setAgenda', { ...onHeld, body: { agenda: [] } });
      await api.refusalOf('meeting-closed', 'openMeeting', { ...onHeld, body: { position: 1 } });
      await api.refusalOf('meeting-closed', 'renewPicture', { ...onHeld, body: { position: 1 } });
      await api.refusalOf('meeting-closed', 'writeMinutes', { ...onHeld, body: { text: 'Mer.' } });
      await api.refusalOf('meeting-closed', 'closeMeeting', onHeld);
      await api.refusalOf('nothing-changed', 'openMeeting', { ...onOpen, body: { position: 1 } });
      await api.refusalOf('nothing-changed', 'reopenMeeting', { ...onOpen, body: { reason: 'Skäl.' } });
      await api.refusalOf('reason-required', 'reopenMeeting', { ...onHeld, body: { reason: ' ' } });
      await api.refusalOf('meeting-not-open', 'closeMeeting', onPlanned);
      await api.refusalOf('meeting-not-open', 'renewPicture', { ...onPlanned, body: { position: 1 } });
    },
  },
  {
    name: 'shows nothing that has not happened, nor anything older than what is shown',
    run: async (api) => {
      const ahead = { position: 99_999 };
      await api.refusalOf('position-ahead', 'openMeeting', { ...onPlanned, body: ahead });
      await api.refusalOf('position-ahead', 'renewPicture', { ...onOpen, body: ahead });
      await api.refusalOf('nothing-changed', 'renewPicture', {
        ...onOpen,
        body: { position: underWay.shown?.position },
      });
    },
  },
  {
    name: 'takes an agenda that is one, with words that are neither none nor too many',
    run: async (api) => {
      const refused = (code: Parameters<typeof api.refusalOf>[0], agenda: readonly object[]) =>
        api.refusalOf(code, 'setAgenda', { ...onPlanned, body: { agenda } });
      const many = Array.from({ length: mostAgendaItems + 1 }, (_, place) => ({ ...item, id: `item-${place}` }));
      await refused('too-many-items', many);
      await refused('already-there', [item, item]);
      await refused('not-found', [{ ...item, areaId: 'area-finns-inte' }]);
      await refused('text-required', [{ ...item, title: ' ' }]);
      await refused('text-too-long', [{ ...item, title: 'x'.repeat(longestTitle + 1) }]);
      await refused('personal-identity-number', [{ ...item, privateNote: 'Det gäller 19121212-1212.' }]);
      await refused('nothing-changed', planned.agenda);
      const minutes = { ...onOpen, body: { text: 'x'.repeat(longestMinutes + 1) } };
      await api.refusalOf('text-too-long', 'writeMinutes', minutes);
      await api.refusalOf('nothing-changed', 'writeMinutes', { ...onOpen, body: { text: underWay.minutes } });
    },
  },
  {
    name: 'finds no meeting that is not there, and lets the steering group read',
    run: async (api) => {
      const params = { meetingId: 'meeting-finns-inte' };
      for (const name of ['readMeeting', 'readShow'] as const) await api.refusalOf('not-found', name, { params });
      await api.refusalOf('not-found', 'closeMeeting', { params, version: 1 });
      const body = { title: 'Ett möte', time };
      await api.refusalOf('not-found', 'planMeeting', { params: { planId: 'plan-finns-inte' }, body });
      const by = steering.id;
      await api.refusalOf('not-allowed', 'planMeeting', { params: { planId: plan.id }, by, body });
      await api.refusalOf('not-allowed', 'closeMeeting', { ...onOpen, by });
      await api.refusalOf('version-mismatch', 'closeMeeting', { ...onOpen, version: 99 });
      await api.refusalOf('if-match-required', 'closeMeeting', { params: onOpen.params });
    },
  },
];

/** One change of a meeting after another. */
function stepping(api: Api, meetingId: string, from = 1) {
  let version = from;
  return async (name: 'reviseMeeting' | 'setAgenda' | 'openMeeting' | Later, body: unknown) => {
    const changed = await api.answerTo(name, { params: { meetingId }, version, body });
    ({ version } = changed);
    return changed;
  };
}

type Later = 'renewPicture' | 'writeMinutes' | 'closeMeeting' | 'reopenMeeting';

/** All that is told of the meeting under way. */
async function pictureOf(api: Api) {
  const { params } = onOpen;
  return Promise.all([api.answerTo('readMeeting', { params }), api.answerTo('readShow', { params })]);
}
