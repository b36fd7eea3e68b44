import { expect } from 'vitest';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { area, coordinator, gate, manager, recurring, steering, timed, today } from './sample.ts';

const params = { activityId: timed.id };
const onActivity = { params, version: timed.version };
const onGate = { params: { gateId: gate.id }, version: gate.version };
const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';
const heardBefore = { status, accordingTo: 'Nybro kommun', heardOn: '2023-03-31' };

export const checkIns: readonly Case[] = [
  {
    name: 'confirms that the picture of an activity holds, as often as somebody does',
    run: async (api) => {
      const once = await api.answerTo('checkIn', onActivity);
      const { checkedIn: _, version, ...rest } = timed;
      expect(once).toMatchObject({ ...rest, version: version + 1, checkedIn: { on: today, by: coordinator.id } });
      const again = await api.answerTo('checkIn', { params, version: once.version, by: manager.id });
      expect(again).toMatchObject({ version: version + 2, checkedIn: { by: manager.id } });
      expect((await latestEntry(api)).event).toEqual({ type: 'checked-in' });
    },
  },
  {
    name: 'stamps what somebody else has said with the day on which they said it',
    run: async (api) => {
      const heard = await api.answerTo('changeActivity', { ...onActivity, body: heardBefore });
      expect(heard.status).toMatchObject({ accordingTo: 'Nybro kommun', heardOn: '2023-03-31', since: today });
      expect((await latestEntry(api)).event).toMatchObject({ accordingTo: 'Nybro kommun', heardOn: '2023-03-31' });
      const body = { accordingTo: 'Högsby kommun' };
      const toldToday = await api.answerTo('changeActivity', { params, version: heard.version, body });
      expect(toldToday.status).toMatchObject({ accordingTo: 'Högsby kommun', heardOn: today });
      const own = { params, version: toldToday.version, body: { accordingTo: null } };
      expect((await api.answerTo('changeActivity', own)).status).toMatchObject({ accordingTo: null, heardOn: null });
      const ahead = { ...heardBefore, heardOn: '2023-06-16' };
      await api.refusalOf('version-mismatch', 'changeActivity', { ...onActivity, body: ahead });
      const version = toldToday.version + 1;
      await api.refusalOf('still-ahead', 'changeActivity', { params, version, body: ahead });
    },
  },
  {
    name: "takes back one's own last change whole, and tells in history what it was",
    run: async (api) => {
      const checked = await api.answerTo('checkIn', onActivity);
      const body = { status, leadId: manager.id };
      const changed = await api.answerTo('changeActivity', { params, version: checked.version, body });
      const undone = await api.answerTo('undoActivity', { params, version: changed.version });
      expect(undone).toEqual({ ...checked, version: changed.version + 1 });
      expect(await latestEntry(api)).toMatchObject({
        by: coordinator.id,
        event: {
          type: 'undone',
          undid: [
            { type: 'status-changed', from: timed.status.value, to: status },
            { type: 'lead-changed', to: manager.id },
          ],
        },
      });
      const { version } = undone;
      await api.refusalOf('nothing-to-undo', 'undoActivity', { params, version });
    },
  },
  {
    name: 'takes back a confirmation, a time that was ticked off and a decision',
    run: async (api) => {
      const checked = await api.answerTo('checkIn', onActivity);
      const unchecked = await api.answerTo('undoActivity', { params, version: checked.version });
      expect(unchecked).toEqual({ ...timed, version: unchecked.version });

      const onRecurring = { activityId: recurring.id };
      const ticked = await api.answerTo('recordOccurrence', {
        params: onRecurring,
        version: recurring.version,
        body: { title: 'Vårens', time: { edtf: '2023-05', phrase: 'i maj' } },
      });
      const unticked = await api.answerTo('undoActivity', { params: onRecurring, version: ticked.version });
      expect(unticked).toEqual({ ...recurring, version: unticked.version });

      const body = { text: 'Fortsatt arbete.', on: today };
      const decided = await api.answerTo('recordOutcome', { ...onGate, body });
      const undecided = await api.answerTo('undoGate', { ...onGate, version: decided.version });
      expect(undecided).toEqual({ ...gate, version: decided.version + 1 });
      await api.refusalOf('nothing-to-undo', 'undoGate', { ...onGate, version: undecided.version });
    },
  },
  {
    name: "takes back nothing of somebody else's, nothing before the last and nothing that nobody here has done",
    run: async (api) => {
      const mine = await api.answerTo('changeActivity', { ...onActivity, body: { status } });
      const byOther = { params, version: mine.version, by: manager.id };
      await api.refusalOf('nothing-to-undo', 'undoActivity', byOther);
      const theirs = await api.answerTo('checkIn', byOther);
      await api.refusalOf('nothing-to-undo', 'undoActivity', { params, version: theirs.version });
      await api.answerTo('undoActivity', { params, version: theirs.version, by: manager.id });
      await api.refusalOf('nothing-to-undo', 'undoGate', onGate);
    },
  },
  {
    name: 'undoes once, however often it is sent',
    run: async (api) => {
      const changed = await api.answerTo('changeActivity', { ...onActivity, body: { status } });
      const asked = { params, version: changed.version, key: 'undo-it-once' };
      const undone = await api.answerTo('undoActivity', asked);
      expect(await api.answerTo('undoActivity', asked)).toEqual(undone);
      await api.refusalOf('version-mismatch', 'undoActivity', { params, version: changed.version });
    },
  },
  {
    name: 'agrees on how often an area is gone through',
    run: async (api) => {
      const rhythm = area.rhythm === 'month' ? 'quarter' : 'month';
      const asked = { params: { areaId: area.id }, version: area.version, body: { rhythm } };
      const agreed = await api.answerTo('agreeRhythm', asked);
      expect(agreed).toEqual({ ...area, version: area.version + 1, rhythm });
      const { version } = agreed;
      await api.refusalOf('nothing-changed', 'agreeRhythm', { ...asked, version });
      const none = await api.answerTo('agreeRhythm', { ...asked, version, body: { rhythm: null } });
      expect(none.rhythm).toBeNull();
      const { entries } = await api.answerTo('listHistory', { params: { areaId: area.id } });
      expect(entries.slice(0, 2).map(({ event }) => event)).toEqual([
        { type: 'rhythm-agreed', from: rhythm, to: null },
        { type: 'rhythm-agreed', from: area.rhythm, to: rhythm },
      ]);
      const by = steering.id;
      await api.refusalOf('not-allowed', 'agreeRhythm', { ...asked, version: none.version, by });
    },
  },
];

async function latestEntry(api: Api) {
  const { entries } = await api.answerTo('listHistory', { params: { areaId: timed.areaId } });
  return entries[0] ?? expect.fail('there is no history');
}
