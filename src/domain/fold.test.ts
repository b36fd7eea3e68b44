import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHappening } from '#tests/arbitraries.ts';
import { aNote, anActivity, anEvent } from '#tests/builders.ts';
import { fold, foldInto, foldOne } from './fold.ts';

const happenings = fc.array(anyHappening, { maxLength: 30 });
const added = anEvent({ type: 'added', document: anActivity() });
const checked = anEvent({ type: 'checked-in' });

describe('a picture', () => {
  it('is the same however the happenings are divided', () => {
    fc.assert(
      fc.property(happenings, fc.nat(30), (all, cut) => {
        const picture = new Map(fold(all.slice(0, cut)));
        for (const happening of all.slice(cut)) foldInto(picture, happening);
        expect(picture).toEqual(fold(all));
      }),
    );
  });

  it('numbers each document by what has happened to it since it was added', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        for (const [id, { version }] of fold(all)) {
          const own = all.filter(({ entityId }) => entityId === id);
          const first = own.findIndex(({ event }) => event.type === 'added');
          expect(version).toBe(own.length - first);
        }
      }),
    );
  });

  it('knows nothing of what was never added', () => {
    expect(fold([checked])).toEqual(new Map());
    expect(foldInto(new Map(), checked)).toBeUndefined();
  });

  it('counts an event that changes nothing too, since it is kept', () => {
    expect(fold([added, anEvent({ type: 'note-finished' })]).get('activity-1')).toEqual({
      ...anActivity(),
      version: 2,
    });
  });
});

describe('one document', () => {
  it('is folded beside the picture, which stays as it is', () => {
    const picture = fold([added]);
    expect(foldOne(picture, 'activity-1', [checked])).toMatchObject({
      version: 2,
      checkedIn: { by: 'person-coordinator' },
    });
    expect(picture.get('activity-1')).toMatchObject({ version: 1, checkedIn: null });
  });

  it('may begin with the happenings', () => {
    const note = anEvent({ type: 'added', document: aNote() }, { entityId: 'note-1' });
    expect(foldOne(new Map(), 'note-1', [note])).toEqual({ ...aNote(), version: 1 });
    expect(foldOne(new Map(), 'note-1', [])).toBeUndefined();
  });
});
