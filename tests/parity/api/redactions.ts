import { expect } from 'vitest';
import { longestShortText } from '#domain/note.ts';
import { mask } from '#domain/redaction.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { coordinator, manager, plan, timed, today } from './sample.ts';

const { areaId } = timed;
const secret = 'Anna-Karin';
const reason = ' Skriv inte om enskilda. ';
const [firstText, secondText] = [`${secret} kom inte. Kursen blev av.`, `Kursen blev av, men ${secret} kom inte.`];
const [atFirst, asMasked] = [`${mask} kom inte. Kursen blev av.`, `Kursen blev av, men ${mask} kom inte.`];

export const redactions: readonly Case[] = [
  {
    name: 'masks words in a finished note, and tells who did it, when and why',
    run: async (api) => {
      const { params, version } = await finishedNote(api);
      const masked = await api.answerTo('redactNote', { params, version, body: { text: ` ${atFirst} `, reason } });
      expect(masked).toMatchObject({
        version: version + 1,
        text: atFirst,
        corrections: [],
        redactions: [{ on: today, by: coordinator.id, reason: reason.trim() }],
      });
      const { entries } = await api.answerTo('listHistory', { params: { areaId } });
      expect(entries[0]).toMatchObject({
        entity: { title: atFirst },
        event: { type: 'note-redacted', text: atFirst, reason: reason.trim() },
      });
    },
  },
  {
    name: 'masks and does nothing else, and only in a finished note',
    run: async (api) => {
      const { params, version } = await finishedNote(api);
      const onNote = { params, version };
      for (const text of [firstText, 'Något annat.', `${mask} kom. Kursen blev av.`, `${mask}${firstText}`, '']) {
        await api.refusalOf('not-only-masked', 'redactNote', { ...onNote, body: { text, reason } });
      }
      await api.refusalOf('reason-required', 'redactNote', { ...onNote, body: { text: atFirst, reason: ' ' } });
      const long = { text: atFirst, reason: 'x'.repeat(longestShortText + 1) };
      await api.refusalOf('text-too-long', 'redactNote', { ...onNote, body: long });
      const draft = { kind: 'report', text: firstText, state: 'draft' };
      const { id } = await api.answerTo('addNote', { params: { areaId }, body: draft });
      const body = { text: atFirst, reason };
      await api.refusalOf('note-not-finished', 'redactNote', { params: { noteId: id }, version: 1, body });
    },
  },
  {
    name: 'tells nowhere what has been masked: not now, on no earlier day, in no entry and no repeated answer',
    run: async (api) => {
      const before = { kind: 'report', text: firstText, state: 'draft', activityId: timed.id };
      const adding = { params: { areaId }, key: 'the-draft-with-a-name', body: before };
      const { id } = await api.answerTo('addNote', adding);
      const params = { noteId: id };
      const revising = { params, version: 1, key: 'revise-the-draft', body: { kind: 'risk', text: `${secret}.` } };
      await api.answerTo('reviseDraft', revising);
      await api.answerTo('reviseDraft', { params, version: 2, body: { kind: 'report', text: firstText } });
      const finishing = { params, version: 3, key: 'finish-the-note' };
      await api.answerTo('finishNote', finishing);
      const correcting = { params, version: 4, key: 'correct-the-note', body: { text: secondText, reason } };
      await api.answerTo('correctNote', correcting);
      const { version } = await api.answerTo('correctNote', {
        params,
        version: 5,
        body: { text: `${secondText} Ny kurs i Rockneby.`, reason },
      });
      // The day on which it was written is an earlier one once the plan runs on the real date.
      const toReal = { params: { planId: plan.id }, version: plan.version, by: manager.id, body: { mode: 'real' } };
      await api.answerTo('switchCalendar', toReal);
      for (const query of [{}, { asOf: today }]) expect(await everythingTold(api, query)).toContain(secret);

      const once = { text: `${asMasked} Ny kurs i Rockneby.`, reason };
      await api.answerTo('redactNote', { params, version, body: once });
      const twice = { text: `${asMasked} Ny kurs i ${mask}.`, reason };
      const masked = await api.answerTo('redactNote', { params, version: version + 1, body: twice });
      await api.answerTo('correctNote', { params, version: masked.version, body: { text: 'Kursen är över.', reason } });

      expect(await everythingTold(api, {})).toContain('Kursen är över.');
      expect(await everythingTold(api, { asOf: today })).toContain(`"text":"${mask}"`);
      for (const query of [{}, { asOf: today }]) {
        const told = await everythingTold(api, query);
        expect(told).not.toContain(secret);
        expect(told).not.toContain('Rockneby');
      }
      for (const repeated of [
        await api.exchangeOf('addNote', adding),
        await api.exchangeOf('reviseDraft', revising),
        await api.exchangeOf('finishNote', finishing),
        await api.exchangeOf('correctNote', correcting),
      ]) {
        expect(repeated).toMatchObject({ status: 200, headers: { 'idempotency-replayed': 'true' }, body: { id } });
        expect(JSON.stringify(repeated.body)).not.toContain(secret);
      }
    },
  },
];

async function finishedNote(api: Api) {
  const body = { kind: 'report', text: firstText, state: 'finished' };
  const { id, version } = await api.answerTo('addNote', { params: { areaId }, body });
  return { params: { noteId: id }, version };
}

/** All that can be read of the area, now or as it stood on a day. */
async function everythingTold(api: Api, query: { asOf?: string }): Promise<string> {
  const asked = { params: { areaId }, query };
  return JSON.stringify([
    await api.answerTo('listAreas', { query }),
    await api.answerTo('listLatestNotes', { query }),
    await api.answerTo('readArea', asked),
    await api.answerTo('listNotes', asked),
    await api.answerTo('listHistory', { ...asked, query: { ...query, limit: 100 } }),
  ]);
}
