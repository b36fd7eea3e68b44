import { describe, expect, it } from 'vitest';
import { areaPictures } from '#domain/area-picture.ts';
import { type PromiseGap, unansweredPromises } from '#domain/attention.ts';
import { all } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';
import { type PlannedTime, planned, type WrittenTime } from '#domain/time/written.ts';
import { seedHappenings, sourcedHappenings } from './journal.ts';
import { plan } from './plan.ts';

const picture = fold(seedHappenings());
const areas = all(picture, 'area');
const activities = all(picture, 'activity');
const gates = all(picture, 'gate');

describe('the plan as the deck has it', () => {
  it('has nine areas, numbered and named as the deck names them', () => {
    expect(areas.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Länsmodell för barn och ungas hälsa',
      '2 Nytt handlingsprogram mot suicid',
      '3 Lokala utvecklingsarbeten',
      '4 Levnadsvanor',
      '5 HBTQ',
      '6 Funktionsnedsättning',
      '7 Civilsamhället',
      '8 Våld i nära relationer',
      '9 Jämlik och jämställd hälso- och sjukvård',
    ]);
  });

  it('holds all 28 rows, each once: 25 activities, a steering group, a gate and a support', () => {
    const [steering, supports] = [areas.flatMap(({ steering }) => steering ?? []), areas.flatMap((a) => a.supports)];
    expect(activities).toHaveLength(25);
    expect([...steering, ...gates, ...supports].map(({ row }) => row)).toEqual(['1b', '1c', '6b']);
    expect([...activities, ...steering, ...gates, ...supports].map(({ row }) => row).sort()).toEqual([
      ...['1a', '1b', '1c', '2a', '2b', '2c', '2d', '3a', '3b', '3c', '4a', '4b', '4c', '4d', '4e'],
      ...['5a', '5b', '6a', '6b', '7a', '7b', '8a', '8b', '8c', '9a', '9b', '9c', '9d'],
    ]);
  });

  it('keeps every time in the words of the deck, and gives none to a row that has none', () => {
    const rows: { row: string | null; time: PlannedTime }[] = [
      ...activities,
      ...gates,
      ...areas.flatMap(({ supports }) => supports.map(({ row, time }) => ({ row, time: planned(time) }))),
    ];
    expect(rows.flatMap(({ row, time }) => (time.current === null ? [] : [inShort(row, time.current)])).sort()).toEqual(
      [
        '1a 2023 under år 2023',
        '1c 2023-36~ i slutet av år 2023',
        '2a 2023-01 januari 2023',
        '4b 2025 2025',
        '5a 2023-08 klart augusti 2023',
        '6a ../.. pågående',
        '6b ../2024 t.o.m. 2024',
        '8a 2023-21 pågående under våren 2023',
        '8b 2023-01 klar januari 2023',
        '8c 2023/2025 handlingsplan 2023-2025',
      ],
    );
  });

  it('never moves a time that the deck gives', () => {
    expect([...activities, ...gates].flatMap(({ time }) => time.moves)).toEqual([]);
  });

  it('counts what the deck promises to repeat', () => {
    const recurring = activities.flatMap(({ row, recurrence }) =>
      recurrence === null ? [] : [`${row} ${recurrence.times}/${recurrence.per} ${recurrence.phrase}`],
    );
    expect(recurring).toEqual(['2d 1/year årlig', '4d 2/year två ANDTS-konferenser årligen']);
  });

  it('keeps the years of the programme and the strategy apart from when they are drawn up', () => {
    const valid = activities.flatMap(({ row, validity }) => (validity === null ? [] : [inShort(row, validity)]));
    expect(valid.sort()).toEqual(['2a 2023/2025 åren 2023-2025', '4a 2023/2026 2023–2026']);
  });

  it('keeps the years of the goals', () => {
    const goals = areas.flatMap((area) => area.goals);
    expect(goals.flatMap(({ time }) => (time === null ? [] : [inShort(null, time)]))).toEqual([
      '2025 till år 2025',
      '2025 2025',
    ]);
  });

  it('tells the reports of the assignment, with a time only where the deck has one', () => {
    const times = plan.assignment.reports.map(({ time }) => (time === null ? null : inShort(null, time)));
    expect(times).toEqual([null, null, '2024-03 mars 2024', '2024/2026 2024-2026']);
    expect(inShort(null, plan.period)).toBe('2023/2025 2023-2025');
  });

  it('names nobody as answering for an activity, since the deck does not', () => {
    expect(activities.filter(({ leadId }) => leadId !== null)).toEqual([]);
  });

  it('leaves eight promises without any activity', () => {
    expect(gapsOf('promise-unanswered')).toEqual([
      'promise-suicid-1',
      'promise-levnadsvanor-2',
      'promise-levnadsvanor-3',
      'promise-levnadsvanor-6',
      'promise-levnadsvanor-7',
      'promise-funktionsnedsattning-3',
      'promise-funktionsnedsattning-4',
      'promise-civilsamhallet-2',
    ]);
  });

  it('says in words what is missing of three promises that are partly answered', () => {
    expect(gapsOf('promise-partly-answered')).toEqual([
      'promise-lansmodell-1',
      'promise-hbtq-1',
      'promise-jamlik-vard-2',
    ]);
  });

  it('ties together what the deck ties together', () => {
    const ties = [...activities, ...gates].flatMap(({ row, dependsOn }) => dependsOn.map((id) => `${row} ${id}`));
    const related = activities.flatMap(({ row, relatedAreas }) => relatedAreas.map((id) => `${row} ${id}`));
    expect(ties).toEqual(['5b activity-5a', '1c activity-1a']);
    expect(related).toEqual(['7a area-suicid', '9d area-vald']);
  });

  it('carries the help lines where suicide is spoken of', () => {
    expect(areas.filter(({ showsHelpLines }) => showsHelpLines).map(({ id }) => id)).toEqual(['area-suicid']);
  });
});

describe('the statuses', () => {
  const told = all(fold(sourcedHappenings()), 'activity');
  const rowsWith = (value: string) => told.filter(({ status }) => status.value === value).map(({ row }) => row);

  it('are the ones that the deck states, as long as only its sources speak', () => {
    expect(rowsWith('done')).toEqual(['2a', '8b']);
    expect(rowsWith('ongoing')).toEqual([
      '1a',
      '2b',
      '2c',
      '2d',
      '3b',
      '4b',
      '4c',
      '4d',
      '4e',
      '6a',
      '7a',
      '7b',
      '8a',
      '8c',
    ]);
    expect(rowsWith('not-started')).toEqual(['3a', '3c', '4a', '5a', '5b', '9a', '9b', '9c', '9d']);
  });

  it('are assumed, and marked as example, where the deck does not say', () => {
    for (const { status } of told) {
      const unsaid = status.value === 'not-started';
      expect(status.basis).toBe(unsaid ? 'assumed' : 'stated');
      expect(status.provenance.kind).toBe(unsaid ? 'example' : 'source');
    }
  });
});

function inShort(row: string | null, { edtf, phrase }: WrittenTime): string {
  return [row, edtf, phrase].filter((part) => part !== null).join(' ');
}

function gapsOf(kind: PromiseGap['kind']): string[] {
  const gaps = areaPictures(picture).flatMap(unansweredPromises);
  return gaps.filter((gap) => gap.kind === kind).map(({ promise }) => promise.id);
}
