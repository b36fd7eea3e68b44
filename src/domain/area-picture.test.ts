import { describe, expect, it } from 'vitest';
import { aGate, aNote, anActivity, anArea, aPicture } from '#tests/builders.ts';
import { areaPictures, latestByActivity } from './area-picture.ts';
import { calendarDate } from './calendar.ts';

const day = calendarDate;

describe('the areas', () => {
  it("come in the plan's order, each with what belongs to it", () => {
    const picture = aPicture(
      anArea({ id: 'area-2', number: 2 }),
      anArea({ id: 'area-1', number: 1 }),
      anActivity({ id: 'activity-b', areaId: 'area-2' }),
      anActivity({ id: 'activity-a', areaId: 'area-1' }),
      aGate({ areaId: 'area-2' }),
    );
    expect(areaPictures(picture)).toMatchObject([
      { area: { id: 'area-1' }, activities: [{ id: 'activity-a' }], gates: [], latestNote: null, headline: null },
      { area: { id: 'area-2' }, activities: [{ id: 'activity-b' }], gates: [{ id: 'gate-1' }] },
    ]);
  });

  it('carry the latest finished note: not a draft, not an older one that was written later', () => {
    const picture = aPicture(
      anArea(),
      aNote({ id: 'note-new', on: day('2023-05-02') }),
      aNote({ id: 'note-old', on: day('2023-05-01') }),
      aNote({ id: 'note-draft', on: day('2023-05-03'), state: 'draft' }),
      aNote({ id: 'note-elsewhere', on: day('2023-05-04'), areaId: 'area-2' }),
    );
    expect(areaPictures(picture)[0]?.latestNote).toMatchObject({ id: 'note-new' });
  });

  it('say when a person last finished a note, whatever a source has told since', () => {
    const picture = aPicture(
      anArea(),
      aNote({ id: 'note-own', on: day('2023-05-01') }),
      aNote({ id: 'note-source', on: day('2023-05-02'), by: null }),
    );
    expect(areaPictures(picture)[0]).toMatchObject({
      latestNote: { id: 'note-source' },
      lastWritten: { on: '2023-05-01' },
    });
    expect(areaPictures(aPicture(anArea(), aNote({ by: null })))[0]?.lastWritten).toBeNull();
  });

  it("list activities in the source's order, and then what was added later", () => {
    const rows = [null, '2b', '2a'].map((row, index) => anActivity({ id: `activity-${index}`, row }));
    const [area] = areaPictures(aPicture(anArea(), ...rows));
    expect(area?.activities.map(({ row }) => row)).toEqual(['2a', '2b', null]);
  });

  it('carry the later written of two notes from one day', () => {
    const picture = aPicture(anArea(), aNote({ id: 'note-first' }), aNote({ id: 'note-second' }));
    expect(areaPictures(picture)[0]?.latestNote).toMatchObject({ id: 'note-second' });
  });
});

it('finds the latest finished note about each activity, and none about whole areas', () => {
  const picture = aPicture(
    aNote({ id: 'note-new', activityId: 'activity-1', on: day('2023-05-02') }),
    aNote({ id: 'note-old', activityId: 'activity-1', on: day('2023-05-01') }),
    aNote({ id: 'note-draft', activityId: 'activity-1', on: day('2023-05-03'), state: 'draft' }),
    aNote({ id: 'note-other', activityId: 'activity-2' }),
    aNote({ id: 'note-area', on: day('2023-05-04') }),
  );
  expect(latestByActivity(picture).map(({ id }) => id)).toEqual(['note-new', 'note-other']);
});
