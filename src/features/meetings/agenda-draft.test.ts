import { describe, expect, it } from 'vitest';
import type { ProposedItem } from '#domain/agenda.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { today } from '#tests/builders.ts';
import { asSaved, emptyItem, itemOf, moved, stillProposed } from './agenda-draft.ts';

const item = (id: AgendaItem['id'], fields: Partial<AgendaItem> = {}): AgendaItem => ({
  ...emptyItem(),
  id,
  ...fields,
});
const agenda = [item('item-1'), item('item-2'), item('item-3')];
const ids = (items: readonly AgendaItem[]) => items.map(({ id }) => id);

describe('an agenda that is put together', () => {
  it('moves an item a step, and leaves it where there is no step to take', () => {
    expect(ids(moved(agenda, 'item-2', -1))).toEqual(['item-2', 'item-1', 'item-3']);
    expect(ids(moved(agenda, 'item-2', 1))).toEqual(['item-1', 'item-3', 'item-2']);
    expect(moved(agenda, 'item-1', -1)).toBe(agenda);
    expect(moved(agenda, 'item-3', 1)).toBe(agenda);
    expect(moved(agenda, 'item-missing', 1)).toBe(agenda);
  });

  it('is saved without what was added and never written in', () => {
    const written = [
      item('item-1', { title: 'En punkt' }),
      item('item-2', { title: ' ' }),
      item('item-3', { why: 'x' }),
    ];
    expect(ids(asSaved([...written, item('item-4', { areaId: 'area-1' })]))).toEqual(['item-1', 'item-3', 'item-4']);
  });

  it('takes a proposal in with its area and its reasons, and does not propose it again', () => {
    const never = [{ kind: 'not-taken-up', last: null }] as const;
    const ofArea: ProposedItem = { area: { id: 'area-1', number: 1, title: 'Ett område' }, reasons: never };
    const ofPlan: ProposedItem = { area: null, reasons: never };
    const proposals = [ofArea, ofPlan];
    const taken = itemOf(ofArea, today);
    expect(taken).toMatchObject({ title: 'Ett område', areaId: 'area-1', why: 'Har inte tagits upp på något möte.' });
    expect(stillProposed(proposals, [taken])).toEqual([ofPlan]);
    expect(stillProposed(proposals, [{ ...taken, title: 'Ett annat namn' }])).toEqual([ofPlan]);
    expect(stillProposed(proposals, [item('item-2', { title: 'Egen' }), itemOf(ofPlan, today)])).toEqual([ofArea]);
  });
});
