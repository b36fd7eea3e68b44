import { expect } from 'vitest';
import type { EndpointName } from '#contract/routes.ts';
import type { Case } from './case.ts';
import { area, byHand, decided, gate, manager, plan, timed, underWay } from './sample.ts';

const onActivity = { params: { activityId: timed.id }, version: timed.version };
const onArea = { params: { areaId: area.id }, version: area.version, by: manager.id };
const often = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två träffar om året' };
const value = {
  series: 'own',
  period: { edtf: '2025', phrase: '2025' },
  outcome: { value: 34 },
  source: { title: 'En källa', url: null, published: null },
  readOn: '2026-11-20',
  reason: null,
  isSure: false,
};
const item = { id: 'item-one', title: 'Punkt', areaId: null, why: '', privateNote: '' };
const resolution = { text: 'Gör det.', leadId: null, time: null, areaId: null, activityId: null };
/** Of what, what is sent, and the fields that are named. */
type Wrong = [EndpointName, unknown, string[]];
const note = { kind: 'report', text: 'Text.', state: 'draft' };

export const bodies: readonly Case[] = [
  {
    name: 'names each field that is wrong, missing or unknown',
    run: async (api) => {
      const wrong: Wrong[] = [
        ['changeActivity', { status: 'försenad' }, ['status']],
        ['changeActivity', { status: null }, ['status']],
        ['changeActivity', { time: '2023-08' }, ['time']],
        ['changeActivity', { time: { edtf: 'hösten', phrase: 'hösten' } }, ['time.edtf']],
        ['changeActivity', { time: { edtf: '2023', phrase: ' \n ' } }, ['time.phrase']],
        ['changeActivity', { time: { edtf: '2023-08', phrase: '' } }, ['time.phrase']],
        ['changeActivity', { recurrence: { ...often, times: 0 } }, ['recurrence.times']],
        ['changeActivity', { recurrence: { ...often, times: 100 } }, ['recurrence.times']],
        ['changeActivity', { recurrence: { ...often, times: 1.5 } }, ['recurrence.times']],
        ['changeActivity', { recurrence: { ...often, per: 'week' } }, ['recurrence.per']],
        [
          'changeActivity',
          { recurrence: { ...often, one: ' ', many: 'x'.repeat(61) } },
          ['recurrence.one', 'recurrence.many'],
        ],
        ['changeActivity', { recurrence: { ...often, phrase: 'x'.repeat(201) } }, ['recurrence.phrase']],
        ['changeActivity', { recurrence: { ...often, phrase: ' \n ' } }, ['recurrence.phrase']],
        ['changeActivity', { recurrence: { ...often, occurrences: [] } }, ['recurrence']],
        ['recordOccurrence', {}, ['title', 'time']],
        [
          'recordOccurrence',
          { title: 'x'.repeat(201), time: { edtf: 'i våras', phrase: '' } },
          ['title', 'time.edtf', 'time.phrase'],
        ],
        ['withdrawOccurrence', {}, ['reason']],
        ['changeActivity', { heardOn: 'i mars' }, ['heardOn']],
        ['changeActivity', { heardOn: '2023-02-30' }, ['heardOn']],
        ['checkIn', { status: 'done' }, ['']],
        ['undoActivity', { version: 1 }, ['']],
        ['reachMilestone', {}, ['reached']],
        ['reachMilestone', { reached: { edtf: 'i mars', phrase: ' ' } }, ['reached.edtf', 'reached.phrase']],
        ['recordOutcome', {}, ['text', 'on']],
        ['recordOutcome', { text: 'Ja.', on: '2023-06' }, ['on']],
        ['undoGate', { why: 'Fel.' }, ['']],
        ['agreeRhythm', {}, ['rhythm']],
        ['agreeRhythm', { rhythm: 'week' }, ['rhythm']],
        ['redactNote', { text: '[maskat]' }, ['reason']],
        ['changeActivity', { leadId: 'Maja' }, ['leadId']],
        ['changeActivity', { status: 'done', progress: 50 }, ['']],
        ['changeActivity', { status: 1, reason: 2 }, ['status', 'reason']],
        ['changeActivity', { __proto__: null, constructor: 'x' }, ['']],
        ['addNote', {}, ['kind', 'text', 'state']],
        ['addNote', { ...note, text: 5 }, ['text']],
        ['addNote', { ...note, activityId: 7 }, ['activityId']],
        ['assessArea', { value: 'grön', reason: 'Skäl.' }, ['value']],
        ['assessArea', { value: 'at-risk' }, ['reason']],
        ['switchCalendar', { mode: 'fiktiv' }, ['mode']],
        ['finishNote', { nu: true }, ['']],
        ['reviseDraft', { kind: 'report' }, ['text']],
        ['correctNote', { text: 'Ny.' }, ['reason']],
        ['recordObservation', {}, ['series', 'period', 'outcome', 'source', 'readOn', 'reason', 'isSure']],
        ['recordObservation', { ...value, series: 'riket', readOn: '2026' }, ['series', 'readOn']],
        ['recordObservation', { ...value, period: { edtf: 'i fjol', phrase: ' ' } }, ['period.edtf', 'period.phrase']],
        ...[
          { value: '83,0' },
          { value: null },
          { missing: 'glömt' },
          { value: 83, missing: 'confidential' },
          {},
          83,
        ].map((outcome): Wrong => ['recordObservation', { ...value, outcome }, ['outcome']]),
        ...['javascript:alert(1)', 'ftp://a.se/', 'a.se', 'https://a@b.se/', `https://a.se/${'x'.repeat(2000)}`].map(
          (url): Wrong => ['recordObservation', { ...value, source: { ...value.source, url } }, ['source.url']],
        ),
        [
          'recordObservation',
          { ...value, source: { title: 1, url: null, published: '2023' } },
          ['source.title', 'source.published'],
        ],
        ['recordObservation', { ...value, earlier: [] }, ['']],
        ['removeObservation', { series: 'own' }, ['period', 'reason']],
        ['removeObservation', { series: 'own', period: '2024-13', reason: 'Fel.' }, ['period']],
        ['askForValues', { now: true }, ['']],
        ['takeInValues', { some: [] }, ['']],
        ['dismissValues', { why: 'Fel.' }, ['']],
        ['planMeeting', {}, ['title', 'time']],
        ['reviseMeeting', { title: 'Möte', time: null }, ['time', 'privateNote']],
        ['setAgenda', { agenda: [{ ...item, id: 'one' }, 'Punkt'] }, ['agenda.0.id', 'agenda.1']],
        ['setAgenda', { agenda: [{ ...item, areaId: 'suicid', done: true }] }, ['agenda.0.areaId', 'agenda.0']],
        ['openMeeting', {}, ['position']],
        ['openMeeting', { position: -1 }, ['position']],
        ['renewPicture', { position: 1.5, on: '2023-06-15' }, ['position', '']],
        ['writeMinutes', { text: null }, ['text']],
        ['closeMeeting', { minutes: '' }, ['']],
        ['reopenMeeting', {}, ['reason']],
        ['shareShow', { until: '2023-06-15' }, ['until']],
        ['shareShow', { until: '2023-06-15T12:00:00+02:00' }, ['until']],
        ['withdrawLink', { reason: 'Fel.' }, ['']],
        ['addResolution', {}, ['text', 'leadId', 'time', 'areaId', 'activityId']],
        ['addResolution', { ...resolution, time: { edtf: 'snart', phrase: '' } }, ['time.edtf', 'time.phrase']],
        ['reviseResolution', { ...resolution }, ['']],
        ['withdrawResolution', {}, ['reason']],
        ['followUpResolution', { isDone: 'ja', text: 'Klart.' }, ['isDone']],
        ['markRead', { position: '1' }, ['position']],
      ];
      const params = {
        ...onActivity.params,
        ...onArea.params,
        planId: plan.id,
        noteId: 'note-1',
        gateId: gate.id,
        milestoneId: 'milestone-1',
        occurrenceId: 'occurrence-1',
        indicatorId: byHand.id,
        meetingId: underWay.id,
        linkId: 'link-under-way',
        resolutionId: decided.id,
      };
      for (const [name, body, paths] of wrong) {
        const { errors } = await api.refusalOf('invalid-request', name, { params, version: 1, body });
        expect(errors, name).toEqual(paths.map((path) => ({ path, message: expect.any(String) })));
      }
    },
  },
  {
    name: 'takes an object and nothing else for a body',
    run: async (api) => {
      for (const body of ['null', '[]', '"text"', '7', 'true']) {
        await api.refusalOf('invalid-request', 'changeActivity', { ...onActivity, body });
      }
    },
  },
  {
    name: 'takes no query with a change',
    run: async (api) => {
      const asked = { ...onActivity, query: { force: 'true' }, body: { status: 'done' } };
      await api.refusalOf('invalid-request', 'changeActivity', asked);
    },
  },
  {
    name: 'says when the JSON is broken',
    run: async (api) => {
      for (const body of ['', '{', '{"status":"done"', "{'status':'done'}", '{"status":"done"},', '\u0000']) {
        await api.refusalOf('malformed-json', 'changeActivity', { ...onActivity, body });
      }
    },
  },
  {
    name: 'stops a note of 100 kB, and anything else above 64 kB',
    run: async (api) => {
      const { params } = onArea;
      await api.refusalOf('body-too-large', 'addNote', { params, body: { ...note, text: 'x'.repeat(100_000) } });
      const about64kB = (size: number) => JSON.stringify({ ...note, text: 'å'.repeat(size / 2) });
      await api.refusalOf('body-too-large', 'addNote', { params, body: about64kB(64 * 1024) });
      await api.refusalOf('text-too-long', 'addNote', { params, body: about64kB(64 * 1024 - 100) });
    },
  },
  {
    name: 'takes JSON and no other kind of content',
    run: async (api) => {
      const body = { status: timed.status.value === 'done' ? 'ongoing' : 'done' };
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/jsonp',
        'application/json-patch+json',
        '',
      ]) {
        const headers = { 'Content-Type': type };
        await api.refusalOf('unsupported-media-type', 'changeActivity', { ...onActivity, headers, body });
      }
      const headers = { 'Content-Type': 'application/json; charset=utf-8' };
      await api.answerTo('changeActivity', { ...onActivity, headers, body });
    },
  },
];
