import { describe, expect, it } from 'vitest';
import { aGate, aMeeting, anActivity, anAreaPicture, aPlan, aResolution, today } from '#tests/builders.ts';
import { proposedAgenda } from './agenda.ts';
import { calendarDate } from './calendar.ts';
import type { AreaId } from './ids.ts';
import type { AgendaItem, Meeting } from './meeting.ts';
import type { Assessment } from './plan.ts';
import { entered } from './provenance.ts';
import { planned, written } from './time/written.ts';

const plan = aPlan();
const nothing = { plan, today, meetings: [], resolutions: [] };
const heldWithAll = [held('meeting-1', 1, ['area-1', 'area-2', 'area-3'])];

const late = anActivity({ time: '2023-01' });
const assessed = (value: Assessment['value']): Assessment => ({
  value,
  reason: 'Därför.',
  difference: null,
  by: 'person-manager',
  on: today,
  provenance: entered,
});

function areaWith(number: number, parts: Parameters<typeof anAreaPicture>[0] = {}) {
  return anAreaPicture({ ...parts, area: { id: `area-${number}`, number, ...parts.area } });
}

function held(id: Meeting['id'], position: number, areaIds: readonly AreaId[], on = '2023-05-01'): Meeting {
  const agenda = areaIds.map((areaId): AgendaItem => ({ id: 'item-1', title: 'x', areaId, why: '', privateNote: '' }));
  return aMeeting({ id, title: id, state: 'closed', agenda, shown: { position, on: calendarDate(on) } });
}

function kinds(...[areas, known]: Parameters<typeof proposedAgenda>) {
  return proposedAgenda(areas, known).map(({ area, reasons }) => [
    area?.id ?? null,
    ...reasons.map(({ kind }) => kind),
  ]);
}

describe('what is proposed to take up', () => {
  it('is nothing when all is well and everything was taken up last', () => {
    expect(proposedAgenda([areaWith(1)], { ...nothing, meetings: heldWithAll })).toEqual([]);
  });

  it('is the most urgent first, and of what is as urgent in the order of the plan', () => {
    const areas = [
      areaWith(1, { area: { assessment: assessed('at-risk') } }),
      areaWith(2, { gates: [aGate({ time: '2023-06' })] }),
      areaWith(3, { activities: [late] }),
    ];
    const known = { ...nothing, meetings: heldWithAll };
    expect(kinds(areas, known)).toEqual([
      ['area-3', 'attention'],
      ['area-2', 'attention'],
      ['area-1', 'assessed'],
    ]);
    const same = areas.map(({ area }) => areaWith(area.number, { activities: [late] }));
    expect(kinds(same, known).map(([id]) => id)).toEqual(['area-1', 'area-2', 'area-3']);
  });

  it('holds decisions whose time has passed, those of the whole plan as one item', () => {
    const time = planned(written('2023-04'));
    const resolutions = [
      aResolution({ areaId: 'area-2', time }),
      aResolution({ time }),
      aResolution({ time }),
      aResolution({ time, state: 'done' }),
      aResolution({ time: planned(written('2023-06')) }),
    ];
    const area = areaWith(1, { resolutions: [aResolution({ areaId: 'area-1', time })] });
    expect(kinds([area, areaWith(2)], { ...nothing, meetings: heldWithAll, resolutions })).toEqual([
      [null, 'attention', 'attention'],
      ['area-1', 'attention'],
    ]);
  });

  it('tells all that speaks for an area, the most urgent first', () => {
    const area = areaWith(1, { area: { assessment: assessed('off-track') }, activities: [late] });
    expect(kinds([area], nothing)).toEqual([['area-1', 'attention', 'assessed', 'not-taken-up']]);
  });

  it('leaves out what stands the same from one meeting to the next', () => {
    const promises = [{ id: 'promise-1', text: 'Ett löfte', unanswered: null }] as const;
    const area = areaWith(1, { area: { promises }, activities: [anActivity({ leadId: null })] });
    expect(proposedAgenda([area], { ...nothing, meetings: heldWithAll })).toEqual([]);
  });

  it('does not propose what is judged to go as planned', () => {
    const area = areaWith(1, { area: { assessment: assessed('on-track') } });
    expect(proposedAgenda([area], { ...nothing, meetings: heldWithAll })).toEqual([]);
  });
});

describe('an area has not been looked at for long', () => {
  const lastOf = (meetings: readonly Meeting[], on = today) =>
    proposedAgenda([areaWith(1)], { ...nothing, today: on, meetings }).flatMap(({ reasons }) =>
      reasons.map((reason) => (reason.kind === 'not-taken-up' ? reason.last?.title : reason.kind)),
    );
  const of = (...areaIds: AreaId[]) => areaIds;

  it('when no meeting that was held has taken it up', () => {
    expect(lastOf([])).toEqual([undefined]);
    expect(lastOf([held('meeting-1', 1, of('area-2'))])).toEqual([undefined]);
    expect(lastOf([{ ...held('meeting-1', 1, of('area-1')), state: 'open' }])).toEqual([undefined]);
  });

  it('when two meetings in a row have not, whichever was added first', () => {
    const [first, second, third] = [
      held('meeting-1', 10, of('area-1')),
      held('meeting-2', 20, of('area-2')),
      held('meeting-3', 30, []),
    ];
    expect(lastOf([second, first])).toEqual([]);
    expect(lastOf([third, second, first])).toEqual(['meeting-1']);
  });

  it('when more than a year has passed', () => {
    const meetings = [held('meeting-1', 1, of('area-1'), '2022-06-15')];
    expect(lastOf(meetings)).toEqual([]);
    expect(lastOf(meetings, calendarDate('2023-06-16'))).toEqual(['meeting-1']);
  });
});
