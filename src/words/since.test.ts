import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { entered } from '#domain/provenance.ts';
import type { ActivitySubject, Change, GateSubject } from '#domain/since.ts';
import { written } from '#domain/time/written.ts';
import { today } from '#tests/builders.ts';
import { changeLine } from './since.ts';
import { betweenWords } from './since-moments.ts';
import { summaryLine, unchangedWords, wholeSummary } from './since-summary.ts';

const subject: ActivitySubject = { type: 'activity', id: 'activity-2b', row: '2b', title: 'Kurser' };
const gate: GateSubject = { type: 'gate', id: 'gate-1', row: null, title: 'Fortsatt arbete' };
const measure = { id: 'indicator-1', title: 'Behörighet' } as const;
const [august, october, december] = ['2023-08', '2023-10', '2023-12'].map((time) => written(time));
const promise = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;
const occurrence = { id: 'occurrence-1', title: '', time: written('2023-05'), provenance: entered } as const;

const time = (fields: Partial<Extract<Change, { kind: 'time' }>>): Change => {
  const moved = { from: august ?? null, to: december ?? null, times: 1, first: august ?? null };
  return { kind: 'time', subject, ...moved, ...fields };
};
const value = (fields: Partial<Extract<Change, { kind: 'measure' }>>): Change => ({
  kind: 'measure',
  measure,
  unit: '%',
  decimals: 1,
  series: 'own',
  seriesName: null,
  period: written('2025'),
  from: null,
  to: { value: 83 },
  ...fields,
});
const note = (fields: Partial<Extract<Change, { kind: 'note' }>> = {}): Change => ({
  kind: 'note',
  noteId: 'note-1',
  subject,
  noteKind: 'result',
  text: 'Kursen blev av.',
  on: today,
  isCorrected: false,
  provenance: entered,
  ...fields,
});
const status: Change = { kind: 'status', subject, from: 'not-started', to: 'ongoing', provenance: entered };
const assessment = (from: 'not-assessed' | 'at-risk'): Change => {
  return { kind: 'assessment', from, to: 'at-risk', reason: 'Få sökande', on: today, provenance: entered };
};

describe('a change in a line', () => {
  it.each<[string, Change]>([
    ['2b Kurser: gick från Ej påbörjad till Pågår', status],
    ['2b Kurser: ny aktivitet (Pågår)', { kind: 'added', subject, status: 'ongoing', provenance: entered }],
    ['Fortsatt arbete: ny beslutspunkt', { kind: 'added', subject: gate, status: null, provenance: null }],
    ['2b Kurser: avbröts (förut Pausad)', { kind: 'given-up', subject, from: 'paused', provenance: entered }],
    ['2b Kurser: finns inte längre i planen', { kind: 'gone', subject }],
    ['2b Kurser: flyttades från augusti 2023 till december 2023', time({})],
    [
      '2b Kurser: flyttades från augusti 2023 till december 2023 (flyttad 2 gånger, först oktober 2023)',
      time({ times: 2, first: october ?? null }),
    ],
    ['2b Kurser: fick tiden december 2023', time({ from: null, times: 0, first: december ?? null })],
    [
      '2b Kurser: fick tiden december 2023 (flyttad 1 gång, först augusti 2023)',
      time({ from: null, times: 1, first: august ?? null }),
    ],
    ['2b Kurser: har inte längre någon tid (förut augusti 2023)', time({ to: null })],
    ['2b Kurser: fick tiden ändrad från augusti 2023 till december 2023', time({ times: 0 })],
    [
      '2b Kurser: fick det återkommande åtagandet ”två om året” (2 konferenser per år)',
      { kind: 'recurrence', subject, from: null, to: promise },
    ],
    [
      '2b Kurser: nådde hållpunkten ”Planen klar”, maj 2023',
      { kind: 'milestone', subject, milestone: 'Planen klar', reached: written('2023-05'), provenance: entered },
    ],
    [
      '2b Kurser: hållpunkten ”Planen klar” är inte längre nådd',
      { kind: 'milestone', subject, milestone: 'Planen klar', reached: null, provenance: entered },
    ],
    [
      '2b Kurser: bockades av: Konferens, maj 2023',
      { kind: 'occurrence', subject, occurrence, one: 'konferens', isWithdrawn: false },
    ],
    [
      '2b Kurser: avbockningen togs tillbaka: Konferens, maj 2023',
      { kind: 'occurrence', subject, occurrence, one: 'konferens', isWithdrawn: true },
    ],
    [
      'Fortsatt arbete: beslutet är fattat, 15 juni 2023: ”Modellen införs.”',
      { kind: 'outcome', subject: gate, outcome: { text: 'Modellen införs.', on: today, provenance: entered } },
    ],
    ['Fortsatt arbete: beslutet är inte längre noterat', { kind: 'outcome', subject: gate, outcome: null }],
    ['Behörighet: nytt mått', { kind: 'measure-added', measure }],
    ['Behörighet: nytt värde, 83,0\u00a0% 2025', value({})],
    ['Behörighet (Riket): nytt värde, sekretess 2025', value({ seriesName: 'Riket', to: { missing: 'confidential' } })],
    [
      'Behörighet: värdet för 2025 ändrades från 82,0\u00a0% till 83,25\u00a0%',
      value({ from: { value: 82 }, to: { value: 83.25 } }),
    ],
    ['Behörighet: värdet 82,0\u00a0% 2025 togs bort', value({ from: { value: 82 }, to: null })],
    [
      'Behörighet: konfidensintervallet för 83,0\u00a0% 2025 ändrades',
      value({ from: { value: 83, interval: { low: 80, high: 86 } } }),
    ],
    ['Lägesbedömning: från Ej bedömd till Risk, 15 juni 2023: ”Få sökande”', assessment('not-assessed')],
    ['Lägesbedömning: Risk, av ett annat skäl, 15 juni 2023: ”Få sökande”', assessment('at-risk')],
    ['Resultat om 2b Kurser, 15 juni 2023: ”Kursen blev av.”', note()],
    ['Resultat, 15 juni 2023: rättades till ”Kursen blev av.”', note({ subject: null, isCorrected: true })],
  ])('is “%s”', (line, change) => {
    expect(changeLine(change)).toBe(line);
  });

  it('has the first words of a long note', () => {
    const line = changeLine(note({ text: 'ord '.repeat(1000) }));
    expect(line.length).toBeLessThan(150);
    expect(line).toMatch(/ord …”$/);
  });
});

describe('all changes in a line', () => {
  it('are counted by kind, and nothing is said of what there is none of', () => {
    const changes = [note(), note(), status, time({}), value({}), status];
    expect(summaryLine(changes)).toBe('2 statusar ändrade, 1 tid flyttad, 1 nytt värde, 2 anteckningar');
    expect(summaryLine([])).toBe('Inget har ändrats');
  });

  it('tell a time that was moved from one that was given or taken away', () => {
    const given = time({ from: null, times: 0 });
    expect(summaryLine([time({}), given, time({ to: null })])).toBe('1 tid flyttad, 1 tid angiven, 1 tid ändrad');
  });

  it('are of all areas and of what belongs to none', () => {
    const area = { areaId: 'area-1', number: 1, title: 'HBTQ', showsHelpLines: false } as const;
    const areas = [
      { ...area, changes: [status] },
      { ...area, areaId: 'area-2', title: 'Civilsamhället', changes: [] },
    ] as const;
    expect(wholeSummary({ areas, plan: [value({})] })).toBe('1 status ändrad, 1 nytt värde');
    expect(unchangedWords(areas)).toBe('Inget har ändrats i HBTQ och Civilsamhället.');
  });
});

describe('what is compared', () => {
  const on = calendarDate('2023-03-16');

  it('is a meeting and now, or days as they ended', () => {
    expect(
      betweenWords({
        from: { kind: 'meeting', meetingId: 'meeting-1', title: 'Mars', on },
        to: { kind: 'now', on: today },
      }),
    ).toBe('Från mötet ”Mars” (16 mars 2023) till nu (15 juni 2023)');
    expect(betweenWords({ from: { kind: 'position', position: 7, on }, to: { kind: 'day', on: today } })).toBe(
      'Från en tidpunkt 16 mars 2023 till slutet av 15 juni 2023',
    );
  });
});
