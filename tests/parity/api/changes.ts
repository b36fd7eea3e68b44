import { expect } from 'vitest';
import type { Case } from './case.ts';
import { area, coordinator, elsewhere, manager, plan, timed, today, untimed } from './sample.ts';

const { areaId } = timed;
const onActivity = { params: { activityId: timed.id }, version: timed.version };
const entered = { kind: 'entered' };

export const changes: readonly Case[] = [
  {
    name: "changes an activity's status, time and people, and remembers it all",
    run: async (api) => {
      const time = { edtf: '2023-33/2023-34', phrase: 'första halvåret' };
      const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';
      const body = {
        status,
        accordingTo: 'Kommunen',
        time,
        leadId: manager.id,
        coordinatorId: null,
        reason: 'Annan plan.',
      };
      const changed = await api.answerTo('changeActivity', { ...onActivity, body });
      expect(changed).toMatchObject({
        version: timed.version + (timed.coordinatorId === null ? 3 : 4),
        status: { value: status, since: today, accordingTo: 'Kommunen', basis: 'stated', provenance: entered },
        time: { current: time },
        leadId: manager.id,
        coordinatorId: null,
        checkedIn: { on: today, by: coordinator.id },
      });
      const { area: shown } = await api.answerTo('readArea', { params: { areaId } });
      expect(shown.activities).toContainEqual(changed);
      const { entries } = await api.answerTo('listHistory', { params: { areaId } });
      expect(entries[0]).toMatchObject({ by: coordinator.id, on: today, entity: { id: timed.id } });
    },
  },
  {
    name: 'gives a time to an activity that had none, without a reason, and takes it away again with one',
    run: async (api) => {
      const params = { activityId: untimed.id };
      const time = { edtf: '2024', phrase: 'under 2024' };
      const given = await api.answerTo('changeActivity', { params, version: untimed.version, body: { time } });
      expect(given.time).toMatchObject({ current: time, moves: [{ from: null, to: time }] });
      const body = { time: null, reason: 'Uppskjutet.' };
      const taken = await api.answerTo('changeActivity', { params, version: given.version, body });
      expect(taken.time.current).toBeNull();
    },
  },
  {
    name: 'keeps the words of a time to the letter, in what it answers, in what it shows and in history',
    run: async (api) => {
      const phrases = [
        '  v. 14 –\u00a0”klart”  ',
        'KLART\taug\n-23',
        'så småningom 🕰️ 𝓋å𝓇',
        '<b>2024</b> & "24" \\ %20',
        'å'.repeat(200),
      ];
      let { version } = untimed;
      for (const phrase of phrases) {
        const body = { time: { edtf: '2024-04', phrase }, reason: 'Andra ord.' };
        const changed = await api.answerTo('changeActivity', { params: { activityId: untimed.id }, version, body });
        version = changed.version;
        expect(changed.time.current?.phrase).toBe(phrase);
      }
      const params = { areaId: untimed.areaId };
      const { area: shown } = await api.answerTo('readArea', { params });
      const { time } = shown.activities.find(({ id }) => id === untimed.id) ?? untimed;
      expect(time.moves.map(({ to }) => to?.phrase)).toEqual(phrases);
      const { entries } = await api.answerTo('listHistory', { params });
      const told = entries.flatMap(({ event }) => (event.type === 'time-changed' ? [event.to?.phrase] : []));
      expect(told.slice(0, phrases.length)).toEqual(phrases.toReversed());
    },
  },
  {
    name: "writes a manager's assessment of an area",
    run: async (api) => {
      const body = { value: 'at-risk', reason: ' Två aktiviteter saknar tid. ' };
      const asked = { params: { areaId: area.id }, version: area.version, by: manager.id, body };
      expect(await api.answerTo('assessArea', asked)).toMatchObject({
        version: area.version + 1,
        assessment: { value: 'at-risk', reason: 'Två aktiviteter saknar tid.', by: manager.id, on: today },
      });
    },
  },
  {
    name: 'adds a note to an area or to one of its activities, and shows it first',
    run: async (api) => {
      const params = { areaId: elsewhere.areaId };
      const plain = { kind: 'risk', text: 'Första.\nAndra 🌱.', state: 'finished' };
      const note = await api.answerTo('addNote', { params, body: plain });
      expect(note).toMatchObject({ ...plain, version: 1, activityId: null, on: today, by: coordinator.id });
      const bound = { ...plain, kind: 'decision', activityId: elsewhere.id };
      const second = await api.answerTo('addNote', { params, body: bound });
      expect(second.activityId).toBe(elsewhere.id);
      const { notes } = await api.answerTo('listNotes', { params });
      expect(notes.slice(0, 2)).toEqual([second, note]);
      const { area: shown } = await api.answerTo('readArea', { params });
      expect(shown.latestNote).toEqual(second);
    },
  },
  {
    name: 'revises a draft, finishes it and corrects it, keeping what it said',
    run: async (api) => {
      const draft = { kind: 'report', text: 'Utkast.', state: 'draft' };
      const added = await api.answerTo('addNote', { params: { areaId: area.id }, body: draft });
      const params = { noteId: added.id };
      const revision = { kind: 'result', text: 'Omskrivet.' };
      const revised = await api.answerTo('reviseDraft', { params, version: added.version, body: revision });
      expect(revised).toMatchObject({ ...revision, state: 'draft', version: 2 });
      const finished = await api.answerTo('finishNote', { params, version: 2 });
      expect(finished).toMatchObject({ ...revision, state: 'finished', on: today, version: 3 });
      const correction = { text: 'Rättat.', reason: 'Fel siffra.' };
      expect(await api.answerTo('correctNote', { params, version: 3, body: correction })).toMatchObject({
        text: 'Rättat.',
        corrections: [{ earlierText: 'Omskrivet.', on: today, by: coordinator.id, reason: 'Fel siffra.' }],
      });
    },
  },
  {
    name: 'runs the plan on the real date and back',
    run: async (api) => {
      const params = { planId: plan.id };
      const real = await api.answerTo('switchCalendar', { params, version: plan.version, body: { mode: 'real' } });
      expect(real.calendar.mode).toBe('real');
      const overview = await api.answerTo('listAreas');
      expect(overview.today).toBe('2026-11-21');
      await api.answerTo('switchCalendar', { params, version: real.version, body: { mode: 'example' } });
      expect((await api.answerTo('listAreas')).today).toBe(today);
    },
  },
];
