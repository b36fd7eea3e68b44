import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJournal } from '#tests/arbitrary-journals.ts';
import {
  aGate,
  aMilestone,
  aNote,
  anActivity,
  anArea,
  anIndicator,
  aPicture,
  aSeries,
  today,
} from '#tests/builders.ts';
import { plainDifferences, toldLines } from '#tests/plain-comparison.ts';
import type { Document, Picture } from './document.ts';
import type { Happening } from './events.ts';
import { fold } from './fold.ts';
import { entered, example } from './provenance.ts';
import { maskedPicture } from './redaction.ts';
import { allChanges, type Change, changesBetween } from './since.ts';
import { planned, written } from './time/written.ts';

/** Two places in a journal, the earlier first, as they may be told now. */
function picturesOf(journal: readonly Happening[], one: number, other: number) {
  const [first, second] = [Math.min(one, other), Math.max(one, other)];
  const now = fold(journal);
  const at = (place: number) => maskedPicture(fold(journal.slice(0, place)), now);
  return { before: at(first), after: at(second), between: journal.slice(first, second) };
}

/** Anywhere, but rarely among what the journal begins with. */
const place = fc.integer({ min: 5, max: 60 });
const cuts = fc.tuple(anyJournal(), place, place);

describe('what has changed between two pictures', () => {
  it('is every difference that a plain comparison of the two states finds, once, and nothing else', () => {
    fc.assert(
      fc.property(cuts, ([journal, one, other]) => {
        const { before, after } = picturesOf(journal, one, other);
        expect(toldLines(changesBetween(before, after))).toEqual(plainDifferences(before, after));
      }),
    );
  });

  it('is nothing between a picture and itself', () => {
    fc.assert(
      fc.property(anyJournal(), (journal) => {
        expect(changesOf(fold(journal), fold(journal))).toEqual([]);
      }),
    );
  });

  it('never tells of more moves than were made', () => {
    fc.assert(
      fc.property(cuts, ([journal, one, other]) => {
        const { before, after, between } = picturesOf(journal, one, other);
        const timed = changesOf(before, after).filter((change) => change.kind === 'time');
        for (const { subject, times } of timed) {
          const moves = between.filter(
            ({ entityId, event }) => entityId === subject.id && event.type === 'time-changed',
          );
          expect(times).toBeGreaterThanOrEqual(0);
          expect(times).toBeLessThanOrEqual(moves.length);
        }
      }),
    );
  });

  it('tells in each area what was judged and what came and went first, and what was written last', () => {
    const note = aNote({ activityId: 'activity-1' });
    const before = pictureWith(anActivity({ id: 'activity-2', row: '1b' }), anActivity({ time: '2023-08' }));
    const after = pictureWith(
      note,
      anActivity({ id: 'activity-3', row: '1c' }),
      anActivity({ id: 'activity-2', row: '1b', status: 'cancelled' }),
      anActivity({ status: 'done', time: '2023-12' }),
    );
    expect(changesOf(before, after).map(({ kind }) => kind)).toEqual(['added', 'given-up', 'status', 'time', 'note']);
  });

  it('tells activities in the order of their rows', () => {
    const rows = ['1c', '1a', null, '1b'];
    const all = (status: 'ongoing' | 'done') =>
      rows.map((row, index) => anActivity({ id: `activity-${index}`, row, status }));
    const changes = changesOf(pictureWith(...all('ongoing')), pictureWith(...all('done')));
    expect(changes.map((change) => ('subject' in change ? change.subject?.row : ''))).toEqual(['1a', '1b', '1c', null]);
  });

  it('tells the last name of what is there, and the first of what is gone', () => {
    const before = pictureWith(anActivity({ title: 'Förut' }), anActivity({ id: 'activity-2', title: 'Borta' }));
    const after = pictureWith(anActivity({ title: 'Nu', status: 'paused' }));
    expect(changesOf(before, after)).toMatchObject([
      { kind: 'gone', subject: { title: 'Borta' } },
      { kind: 'status', subject: { title: 'Nu' } },
    ]);
  });
});

describe('a time that was moved', () => {
  const [august, october, december] = ['2023-08', '2023-10', '2023-12'].map((time) => written(time));
  const moved = (...times: (typeof august | undefined)[]) => {
    const moves = times.slice(1).map((to, index) => {
      return { from: times[index] ?? null, to: to ?? null, on: today, by: null, reason: null };
    });
    return { current: times.at(-1) ?? null, moves };
  };
  const change = (then: ReturnType<typeof moved>, now: ReturnType<typeof moved>) =>
    changesOf(pictureWith(anActivity({ time: then })), pictureWith(anActivity({ time: now })));

  it('is told from the one picture to the other, with how many times it was moved in between', () => {
    expect(change(moved(august), moved(august, october, december))).toMatchObject([
      { from: august, to: december, times: 2, first: august },
    ]);
    expect(change(moved(august, october), moved(august, october, december))).toMatchObject([
      { from: october, to: december, times: 1, first: august },
    ]);
  });

  it('is not told when it was moved back, and is no move when it is the first time given', () => {
    expect(change(moved(august), moved(august, october, august))).toEqual([]);
    expect(change(moved(undefined), moved(undefined, august))).toMatchObject([{ from: null, to: august, times: 0 }]);
  });

  it('is no move when a move from before was undone', () => {
    expect(change(moved(august, october), moved(august))).toMatchObject([{ from: october, to: august, times: 0 }]);
  });
});

describe('what is told of', () => {
  it('an assessment is the last one, where it is another or for another reason', () => {
    const assessed = (value: 'at-risk' | 'on-track', reason: string, on = today) =>
      aPicture(
        anArea({ assessment: { value, reason, difference: null, by: 'person-manager', on, provenance: example } }),
      );
    const none = aPicture(anArea());
    const risk = assessed('at-risk', 'Få sökande');
    expect(changesOf(none, risk)).toMatchObject([{ from: 'not-assessed', to: 'at-risk', reason: 'Få sökande' }]);
    expect(changesOf(risk, assessed('at-risk', 'Inga lokaler'))).toMatchObject([{ from: 'at-risk', to: 'at-risk' }]);
    expect(changesOf(risk, risk)).toEqual([]);
  });

  it('a note is nothing while it is a draft, nor when words in it were only masked', () => {
    const draft = aNote({ state: 'draft' });
    const masked = aNote({ text: '[maskat]', redactions: [{ on: today, by: null, reason: 'Ett namn' }] });
    expect(changesOf(pictureWith(), pictureWith(draft))).toEqual([]);
    expect(changesOf(pictureWith(draft), pictureWith(aNote()))).toMatchObject([{ kind: 'note', isCorrected: false }]);
    expect(changesOf(pictureWith(aNote()), pictureWith(masked))).toEqual([]);
  });

  it('a note that was corrected is what it says now, but nothing when it says the same again', () => {
    const corrections = [{ earlierText: 'En anteckning', on: today, by: null, reason: 'Fel år' }];
    const corrected = aNote({ text: 'En rättad anteckning', corrections });
    expect(changesOf(pictureWith(aNote()), pictureWith(corrected))).toMatchObject([
      { kind: 'note', isCorrected: true, text: 'En rättad anteckning' },
    ]);
    expect(changesOf(pictureWith(aNote()), pictureWith(aNote({ corrections })))).toEqual([]);
  });

  it('a measure is each value that is new, other or gone, the latest first, where the measure belongs', () => {
    const before = anIndicator({ areaId: null, series: aSeries('Länet', { '2020': 1, '2021': 2, '2022': 3 }) });
    const after = anIndicator({ areaId: null, series: aSeries('Länet', { '2020': 1, '2021': 5, '2023': 4 }) });
    const { plan, areas } = changesBetween(pictureWith(before), pictureWith(after));
    expect(areas.flatMap(({ changes }) => changes)).toEqual([]);
    expect(plan).toMatchObject([
      { from: null, to: { value: 4 } },
      { from: { value: 3 }, to: null },
      { from: { value: 2 }, to: { value: 5 } },
    ]);
  });

  it('a value is the same value when its period is only written otherwise', () => {
    const before = pictureWith(anIndicator({ series: aSeries('Länet', { '2021': 2 }) }));
    const rewritten = (value: number) =>
      pictureWith(anIndicator({ series: aSeries('Länet', { '2021-01/2021-12': value }) }));
    expect(changesOf(before, rewritten(2))).toEqual([]);
    expect(changesOf(before, rewritten(3))).toMatchObject([{ from: { value: 2 }, to: { value: 3 } }]);
  });

  it('a comparison or a split is named', () => {
    const before = anIndicator({ comparison: aSeries('Riket', {}) });
    const after = anIndicator({ comparison: aSeries('Riket', { '2023': 4 }) });
    expect(changesOf(pictureWith(before), pictureWith(after))).toMatchObject([{ seriesName: 'Riket' }]);
  });

  it('a new measure is that it is there, and not each of its values', () => {
    expect(changesOf(pictureWith(), pictureWith(anIndicator()))).toMatchObject([{ kind: 'measure-added' }]);
  });

  it('a decision point is when it is due and what was decided, also when that was decided anew', () => {
    const decided = (text: string) => ({ text, on: today, provenance: entered });
    const before = pictureWith(aGate({ time: '2023-11', outcome: decided('Ja') }));
    const after = pictureWith(aGate({ time: '2023-12', outcome: decided('Nej') }));
    expect(changesOf(before, after)).toMatchObject([{ kind: 'time' }, { kind: 'outcome', outcome: { text: 'Nej' } }]);
  });

  it('what was undone is that it is so no more', () => {
    const occurrence = { id: 'occurrence-1', title: '', time: written('2023-05'), provenance: entered } as const;
    const reached = aMilestone({ reached: written('2023-05') });
    const outcome = { text: 'Ja', on: today, provenance: entered };
    const before = pictureWith(anActivity({ occurrences: [occurrence], milestones: [reached] }), aGate({ outcome }));
    const after = pictureWith(anActivity({ milestones: [aMilestone()] }), aGate());
    expect(changesOf(before, after)).toMatchObject([
      { kind: 'milestone', reached: null },
      { kind: 'occurrence', isWithdrawn: true },
      { kind: 'outcome', outcome: null },
    ]);
  });

  it('what was done says where that comes from', () => {
    const occurrence = { id: 'occurrence-1', title: '', time: written('2023-05'), provenance: entered } as const;
    const after = anActivity({ occurrences: [occurrence], time: planned(null) });
    expect(changesOf(pictureWith(anActivity()), pictureWith(after))).toMatchObject([
      { kind: 'occurrence', occurrence },
    ]);
  });
});

function pictureWith(...documents: Document[]): Picture {
  return aPicture(anArea(), ...documents);
}

function changesOf(before: Picture, after: Picture): Change[] {
  return allChanges(changesBetween(before, after));
}
