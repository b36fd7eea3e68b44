import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGate, aNote, anActivity, anArea, anAreaPicture, aPicture, aResolution, versioned } from '#tests/builders.ts';
import {
  type AreaPicture,
  areaPictures,
  areaPictureWith,
  latestByActivity,
  openResolutions,
  tiesWithLatest,
} from './area-picture.ts';
import { addDays, calendarDate } from './calendar.ts';
import type { Document, Picture, Versioned } from './document.ts';
import type { AreaId } from './ids.ts';
import type { Note } from './note.ts';

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

describe('what was decided about an area', () => {
  const areaId = 'area-1';
  const [open, done] = [
    aResolution({ id: 'resolution-open', areaId }),
    aResolution({ id: 'resolution-done', areaId, state: 'done' }),
  ];
  const picture = aPicture(anArea(), aResolution({ id: 'resolution-plan' }), done, open);
  const states = (area: AreaPicture) => area.resolutions.map(({ id, state }) => [id, state]);

  it('stands in its picture until it is done', () => {
    expect(areaPictures(picture).map(states)).toEqual([[['resolution-open', 'open']]]);
    expect(openResolutions(picture).map(({ id }) => id)).toEqual(['resolution-plan', 'resolution-open']);
  });

  it('stands still when it is done, so that whoever said so sees it, and is not brought back by what is older', () => {
    const [area = anAreaPicture()] = areaPictures(picture);
    const said = areaPictureWith(area, versioned({ ...open, state: 'done' }, 3));
    expect(states(said)).toEqual([['resolution-open', 'done']]);
    expect(states(areaPictureWith(said, versioned(open, 2)))).toEqual([['resolution-open', 'done']]);
  });

  it('comes when it is decided, or is found not to be done', () => {
    const [area = anAreaPicture()] = areaPictures(picture);
    expect(areaPictureWith(area, versioned(done, 2)).resolutions).toEqual(area.resolutions);
    expect(states(areaPictureWith(area, versioned({ ...done, state: 'open' }, 3)))).toHaveLength(2);
    expect(areaPictureWith(area, versioned(aResolution({ areaId: 'area-2' })))).toBe(area);
  });
});

describe('an area with a document that became another', () => {
  const number = fc.integer({ min: 1, max: 4 });
  const areaId = fc.constantFrom<AreaId>('area-1', 'area-2');
  const title = fc.constantFrom('En titel', 'En annan titel');
  const anyNote = fc.record({
    number,
    areaId,
    text: title,
    on: fc.nat({ max: 3 }).map((days) => addDays(day('2023-05-01'), days)),
    by: fc.constantFrom<Note['by']>('person-one', null),
    state: fc.constantFrom<Note['state']>('draft', 'finished'),
  });
  /** Numbers are few, so that what comes is often a document that is there already. */
  const anyDocument: fc.Arbitrary<Document> = fc.oneof(
    fc.record({ areaId, title }).map(({ areaId: id, title }) => anArea({ id, number: Number(id.at(-1)), title })),
    fc
      .record({ number, areaId, title, row: fc.constantFrom('1a', '1b', null) })
      .map(({ number, ...fields }) => anActivity({ id: `activity-${number}`, ...fields })),
    fc.record({ number, areaId, title }).map(({ number, ...fields }) => aGate({ id: `gate-${number}`, ...fields })),
    anyNote.map(({ number, ...fields }) => aNote({ id: `note-${number}`, ...fields })),
  );

  /** What may become of a document: it stays in its area and its row, and a finished note on its day. */
  function become(before: Versioned | undefined, document: Document): Versioned {
    const version = (before?.version ?? 0) + 1;
    if (before?.type === 'note' && document.type === 'note') {
      const { areaId, by } = before;
      const finished = before.state === 'finished' ? { state: before.state, on: before.on } : {};
      return { ...document, areaId, by, ...finished, version };
    }
    if (before?.type === 'activity' && document.type === 'activity') {
      return { ...document, areaId: before.areaId, row: before.row, version };
    }
    if (before?.type === 'gate' && document.type === 'gate') return { ...document, areaId: before.areaId, version };
    return { ...document, version };
  }

  it('is the area that the whole picture comes to, unless two notes are the latest by their days', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 12 }), (documents) => {
        let picture: Picture = aPicture(anArea({ id: 'area-1', number: 1 }), anArea({ id: 'area-2', number: 2 }));
        for (const document of documents) {
          const after = become(picture.get(document.id), document);
          const before = areaPictures(picture);
          picture = new Map([...picture, [after.id, after]]);
          if (after.type === 'note' && before.some((area) => tiesWithLatest(area, after))) continue;
          expect(before.map((area) => areaPictureWith(area, after))).toEqual(areaPictures(picture));
        }
      }),
    );
  });

  it('never has an older version in place of a newer one', () => {
    const now = aPicture(anArea({ id: 'area-1' }), anActivity(), aGate(), aNote());
    const newer = new Map([...now].map(([id, document]) => [id, { ...document, version: 2 }]));
    const [area] = areaPictures(newer);
    for (const old of now.values()) expect(area && areaPictureWith(area, old)).toEqual(area);
  });

  it('is the very same when the document belongs elsewhere, or to no area', () => {
    const [area] = areaPictures(aPicture(anArea({ id: 'area-1' })));
    for (const other of [anArea({ id: 'area-2' }), anActivity({ areaId: 'area-2' }), aNote({ areaId: 'area-2' })]) {
      expect(area && areaPictureWith(area, versioned(other))).toBe(area);
    }
    expect(area && areaPictureWith(area, versioned(aNote({ state: 'draft' })))).toBe(area);
  });
});
