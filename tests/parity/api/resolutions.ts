import { expect } from 'vitest';
import { longestShortText } from '#domain/note.ts';
import type { Case } from './case.ts';
import { coordinator, decided, elsewhere, held, manager, steering, timed, today, underWay, undone } from './sample.ts';

const params = { meetingId: underWay.id };
const time = { edtf: '2023-09', phrase: 'i september' };
const body = { text: ' Gör det. ', leadId: manager.id, time, areaId: timed.areaId, activityId: timed.id };
const content = { text: 'Gör det.', leadId: null, time: null };
const onDecided = { params: { resolutionId: decided.id }, version: decided.version };
const onUndone = { params: { resolutionId: undone.id }, version: undone.version };

export const resolutions: readonly Case[] = [
  {
    name: 'writes down what an open meeting decides, words it anew and takes it back',
    run: async (api) => {
      const added = await api.answerTo('addResolution', { params, body });
      expect(added).toMatchObject({
        ...body,
        text: 'Gör det.',
        time: { current: time, moves: [] },
        state: 'open',
        meetingId: underWay.id,
        on: today,
        by: coordinator.id,
      });
      const on = { params: { resolutionId: added.id } };
      const later = { ...content, time: { edtf: '2024', phrase: 'nästa år' } };
      const revised = await api.answerTo('reviseResolution', { ...on, version: 1, body: later });
      expect(revised).toMatchObject({ leadId: null, time: { current: later.time, moves: [] } });
      const { version } = revised;
      const withdrawn = await api.answerTo('withdrawResolution', { ...on, version, body: { reason: ' Fel möte. ' } });
      expect(withdrawn).toMatchObject({ state: 'withdrawn', withdrawn: { reason: 'Fel möte.', by: coordinator.id } });
      const detail = await api.answerTo('readMeeting', { params });
      expect(detail.resolutions).toEqual([decided, withdrawn]);
      for (const name of ['reviseResolution', 'withdrawResolution', 'followUpResolution'] as const) {
        const again = { ...content, reason: 'Skäl.', isDone: true };
        const { text, leadId, time: none, reason, isDone } = again;
        const bodies = {
          reviseResolution: { text, leadId, time: none },
          withdrawResolution: { reason },
          followUpResolution: { text, isDone },
        };
        const asked = { ...on, version: withdrawn.version, body: bodies[name] };
        await api.refusalOf('resolution-withdrawn', name, asked);
      }
    },
  },
  {
    name: 'follows up what was decided when its meeting is long over, and keeps every time that it was to be done',
    run: async (api) => {
      const notYet = { isDone: false, text: ' Det tar längre tid. ', time };
      const moved = await api.answerTo('followUpResolution', { ...onUndone, body: notYet });
      const move = { from: undone.time.current, to: time, reason: 'Det tar längre tid.' };
      expect(moved).toMatchObject({
        state: 'open',
        time: { current: time, moves: [...undone.time.moves, move] },
      });
      expect(moved.followUps.at(-1)).toEqual({ on: today, by: coordinator.id, isDone: false, text: move.reason });
      const done = { isDone: true, text: 'Klart.' };
      const { version } = moved;
      const finished = await api.answerTo('followUpResolution', { ...onUndone, version, body: done });
      expect(finished).toMatchObject({ state: 'done', time: moved.time });
    },
  },
  {
    name: 'decides nothing at a meeting that is not open, and words nothing anew that a closed one decided',
    run: async (api) => {
      await api.refusalOf('meeting-not-open', 'addResolution', { params: { meetingId: held.id }, body });
      await api.refusalOf('meeting-closed', 'reviseResolution', { ...onUndone, body: content });
      await api.refusalOf('meeting-closed', 'withdrawResolution', { ...onUndone, body: { reason: 'Skäl.' } });
    },
  },
  {
    name: 'decides about what is there, with words, in the name of somebody known',
    run: async (api) => {
      const refused = (code: Parameters<typeof api.refusalOf>[0], fields: object) =>
        api.refusalOf(code, 'addResolution', { params, body: { ...body, ...fields } });
      await refused('not-found', { areaId: 'area-finns-inte', activityId: null });
      await refused('not-found', { activityId: elsewhere.id });
      await refused('unknown-person', { leadId: 'person-okand' });
      await refused('text-required', { text: ' \n' });
      await refused('text-too-long', { text: 'x'.repeat(longestShortText + 1) });
      await refused('personal-identity-number', { text: 'Det gäller 19121212-1212.' });
      await api.refusalOf('not-found', 'addResolution', { params: { meetingId: 'meeting-finns-inte' }, body });
      const key = decided.id.replace('resolution-', '');
      await api.refusalOf('already-there', 'addResolution', { params, key, body });
      await api.refusalOf('nothing-changed', 'reviseResolution', {
        ...onDecided,
        body: { ...content, text: decided.text },
      });
      await api.refusalOf('reason-required', 'withdrawResolution', { ...onDecided, body: { reason: ' ' } });
      await api.refusalOf('text-required', 'followUpResolution', { ...onDecided, body: { isDone: true, text: '' } });
    },
  },
  {
    name: 'lets managers and coordinators decide and follow up, against the version that they saw',
    run: async (api) => {
      const by = steering.id;
      const followUp = { isDone: true, text: 'Klart.' };
      await api.refusalOf('not-allowed', 'addResolution', { params, by, body });
      await api.refusalOf('not-allowed', 'followUpResolution', { ...onDecided, by, body: followUp });
      await api.refusalOf('if-match-required', 'followUpResolution', { params: onDecided.params, body: followUp });
      const now = await api.answerTo('followUpResolution', { ...onDecided, by: manager.id, body: followUp });
      const again = { ...onDecided, version: now.version, by: manager.id, body: followUp };
      await api.refusalOf('nothing-changed', 'followUpResolution', again);
      const { current } = await api.refusalOf('version-mismatch', 'followUpResolution', {
        ...onDecided,
        body: followUp,
      });
      expect(current).toEqual(now);
      await api.refusalOf('not-found', 'followUpResolution', {
        params: { resolutionId: 'resolution-finns-inte' },
        version: 1,
        body: followUp,
      });
    },
  },
];
