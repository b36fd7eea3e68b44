import { describe, expect, it, onTestFinished } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Entry } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import type { EntryRange, Journal } from '#operations/ports.ts';
import { journalAgreesWithMemory } from './journal-property.ts';
import { added, areaOne, areaTwo, batch, checkedIn, first, happening, receipt, second } from './journal-sample.ts';

/** What every implementation of the journal must do alike. `open` gives an empty one. */
export function journalParity(name: string, open: () => Promise<Journal>) {
  const empty = async () => {
    const journal = await open();
    onTestFinished(() => journal.close());
    return journal;
  };
  const seqs = async (journal: Journal, range: EntryRange) => (await journal.entries(range)).map(({ seq }) => seq);

  describe(`the journal in ${name}`, () => {
    it('is empty at first', async () => {
      const journal = await empty();
      expect(await journal.picture()).toEqual(new Map());
      expect(await journal.entries({})).toEqual([]);
      expect(await journal.receipt('key-unheard-of')).toBeNull();
      expect(await journal.position()).toBe(0);
    });

    it('gives back what was appended, numbered, versioned and dated', async () => {
      const journal = await empty();
      const happenings = [added(first), checkedIn(first), added(second, { areaId: areaTwo })];
      expect(await journal.append(batch(happenings))).toEqual({ kind: 'appended' });
      const at = '2026-11-21T12:00:00.000Z';
      expect(await journal.entries({})).toEqual([
        { ...happenings[0], seq: 1, version: 1, at },
        { ...happenings[1], seq: 2, version: 2, at },
        { ...happenings[2], seq: 3, version: 1, at },
      ] satisfies Partial<Entry>[]);
    });

    it('keeps an entry that nobody made and that belongs to no area', async () => {
      const journal = await empty();
      const source = { ...added(first, { areaId: null }), by: null };
      await journal.append(batch([source]));
      expect(await journal.entries({})).toMatchObject([{ by: null, areaId: null }]);
    });

    it('shows the documents as the fold of all entries, in the order in which they were added', async () => {
      const journal = await empty();
      await journal.append(batch([added(second), added(first)]));
      await journal.append(batch([checkedIn(second), checkedIn(first)]));
      const picture = await journal.picture();
      expect([...picture]).toEqual([...fold(await journal.entries({}))]);
      expect([...picture.values()].map(({ id, version }) => [id, version])).toEqual([
        [second, 2],
        [first, 2],
      ]);
    });

    it('shows an earlier day as the fold of what is dated up to it, also what is added behind it later', async () => {
      const journal = await empty();
      const [march, april] = [calendarDate('2023-03-31'), calendarDate('2023-04-01')];
      await journal.append(batch([{ ...added(first), on: march }]));
      await journal.append(batch([{ ...added(second), on: april }]));
      expect([...(await journal.pictureAt({ until: march })).keys()]).toEqual([first]);
      expect([...(await journal.pictureAt({ until: april })).keys()]).toEqual([first, second]);

      await journal.append(batch([{ ...checkedIn(first), on: march }]));
      expect((await journal.pictureAt({ until: march })).get(first)?.version).toBe(2);
      expect(await journal.pictureAt({ until: calendarDate('2022-12-31') })).toEqual(new Map());
    });

    it('shows a position as the fold of what came before it, whatever comes after', async () => {
      const journal = await empty();
      await journal.append(batch([added(first), checkedIn(first), added(second)]));
      const at = async (position: number) => [...(await journal.pictureAt({ position })).values()];
      const versions = async (position: number) => (await at(position)).map(({ id, version }) => [id, version]);
      expect(await versions(0)).toEqual([]);
      expect(await versions(2)).toEqual([[first, 2]]);
      const before = await at(2);

      // Dated before all of it, so that the days' pictures change; what stood at a position stands.
      await journal.append(batch([{ ...checkedIn(first), on: calendarDate('2023-01-01') }]));
      expect(await at(2)).toEqual(before);
      expect(await versions(4)).toEqual([
        [first, 3],
        [second, 1],
      ]);
    });

    it('appends when each document is at its expected version', async () => {
      const journal = await empty();
      await journal.append(batch([added(first), checkedIn(first)]));
      const expected = new Map([
        [first, 2],
        [second, 0],
      ]);
      expect(await journal.append(batch([checkedIn(first), added(second)], { expected }))).toEqual({
        kind: 'appended',
      });
    });

    it.each([
      ['an older version', new Map([[first, 1]])],
      ['a newer version', new Map([[first, 3]])],
      ['no document where there is one', new Map([[first, 0]])],
      ['a document where there is none', new Map([[second, 1]])],
      [
        'one right version and one wrong',
        new Map([
          [first, 2],
          [second, 1],
        ]),
      ],
    ])('appends nothing when the batch expects %s', async (_, expected) => {
      const journal = await empty();
      await journal.append(batch([added(first), checkedIn(first)]));
      const before = [...(await journal.picture())];
      const stale = batch([checkedIn(first), added(second)], { expected, receipt: receipt('key-stale') });
      expect(await journal.append(stale)).toEqual({ kind: 'conflict' });
      expect(await seqs(journal, {})).toEqual([1, 2]);
      expect([...(await journal.picture())]).toEqual(before);
      expect(await journal.receipt('key-stale')).toBeNull();
    });

    it('remembers the answer to a key', async () => {
      const journal = await empty();
      await journal.append(batch([added(first)], { receipt: receipt('key-once') }));
      expect(await journal.receipt('key-once')).toEqual(receipt('key-once'));
      expect(await journal.receipt('key-other')).toBeNull();
    });

    it('appends nothing when the key has been used, whatever else the batch says', async () => {
      const journal = await empty();
      await journal.append(batch([added(first)], { receipt: receipt('key-once') }));
      const again = batch([added(second)], {
        receipt: { ...receipt('key-once'), body: 'another' },
        expected: new Map([[first, 7]]),
      });
      expect(await journal.append(again)).toEqual({ kind: 'repeated', receipt: receipt('key-once') });
      expect(await seqs(journal, {})).toEqual([1]);
      expect((await journal.picture()).has(second)).toBe(false);
    });

    it('leaves no hole after a batch that was refused', async () => {
      const journal = await empty();
      await journal.append(batch([added(first)]));
      await journal.append(batch([checkedIn(first)], { expected: new Map([[first, 9]]) }));
      await journal.append(batch([checkedIn(first)]));
      expect(await seqs(journal, {})).toEqual([1, 2]);
    });

    it('lets one of several simultaneous changes of one version through', async () => {
      const journal = await empty();
      await journal.append(batch([added(first)]));
      const change = () => journal.append(batch([checkedIn(first)], { expected: new Map([[first, 1]]) }));
      const outcomes = await Promise.all(Array.from({ length: 10 }, change));
      expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      expect((await journal.picture()).get(first)?.version).toBe(2);
    });

    it('carries out one of several simultaneous changes with one key', async () => {
      const journal = await empty();
      await journal.append(batch([added(first)]));
      const change = () => journal.append(batch([checkedIn(first)], { receipt: receipt('key-twin') }));
      const outcomes = await Promise.all(Array.from({ length: 10 }, change));
      expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(9);
      expect(await seqs(journal, {})).toEqual([1, 2]);
    });

    it('numbers many simultaneous appends without holes', async () => {
      const journal = await empty();
      await journal.append(batch([added(first), added(second)]));
      const appends = Array.from({ length: 50 }, (_, index) =>
        journal.append(batch([checkedIn(index % 2 === 0 ? first : second), checkedIn(first)])),
      );
      await Promise.all(appends);
      expect(await seqs(journal, {})).toEqual(Array.from({ length: 102 }, (_, index) => index + 1));
      expect([...(await journal.picture())]).toEqual([...fold(await journal.entries({}))]);
    });

    describe('listened to', () => {
      it('tells every listener the same of an append, when the picture already shows it', async () => {
        const journal = await empty();
        const heard: (readonly Entry[])[] = [];
        const seen: Promise<number | undefined>[] = [];
        journal.subscribe((entries) => {
          heard.push(entries);
          seen.push(journal.picture().then((picture) => picture.get(first)?.version));
        });
        journal.subscribe((entries) => heard.push(entries));
        await journal.append(batch([added(first), checkedIn(first)]));
        expect(heard).toHaveLength(2);
        expect(heard[0]).toBe(heard[1]);
        expect(heard[0]).toEqual(await journal.entries({}));
        expect(await Promise.all(seen)).toEqual([2]);
        expect(await journal.position()).toBe(2);
      });

      it('tells nothing of what came before, of what was refused, or after the listener has left', async () => {
        const journal = await empty();
        await journal.append(batch([added(first)], { receipt: receipt('key-once') }));
        const heard: number[] = [];
        const leave = journal.subscribe((entries) => heard.push(...entries.map(({ seq }) => seq)));
        await journal.append(batch([checkedIn(first)], { expected: new Map([[first, 9]]) }));
        await journal.append(batch([checkedIn(first)], { receipt: receipt('key-once') }));
        await journal.append(batch([]));
        expect(heard).toEqual([]);
        await journal.append(batch([checkedIn(first)]));
        leave();
        leave();
        await journal.append(batch([checkedIn(first)]));
        expect(heard).toEqual([2]);
        expect(await journal.position()).toBe(3);
      });

      it('tells of many simultaneous appends in order, each once', async () => {
        const journal = await empty();
        const heard: number[] = [];
        journal.subscribe((entries) => heard.push(...entries.map(({ seq }) => seq)));
        await Promise.all(Array.from({ length: 20 }, () => journal.append(batch([added(first), checkedIn(first)]))));
        expect(heard).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
      });
    });

    describe('asked for a range', () => {
      const filled = async () => {
        const journal = await empty();
        await journal.append(
          batch([
            added(first, { on: '2023-01-10' }),
            added(second, { on: '2023-02-10', areaId: areaTwo }),
            { ...checkedIn(first, { on: '2023-03-10' }), by: 'person-bo' },
            // Written late: the day it is dated lies before the one above.
            checkedIn(second, { on: '2023-02-20', areaId: areaTwo }),
            happening('plan-one', { type: 'checked-in' }, { on: '2023-04-10', areaId: null }),
          ]),
        );
        return journal;
      };

      it.each<[string, EntryRange, number[]]>([
        ['everything, oldest first', {}, [1, 2, 3, 4, 5]],
        ['everything, newest first', { order: 'newest' }, [5, 4, 3, 2, 1]],
        ['one area', { areaId: areaOne }, [1, 3]],
        ['an area that there is not', { areaId: 'area-none' }, []],
        ['until a day, that day included', { until: calendarDate('2023-02-20') }, [1, 2, 4]],
        ['until a day before the first', { until: calendarDate('2022-12-31') }, []],
        ['before an entry, that entry not included', { before: 3 }, [1, 2]],
        ['at most so many of the oldest', { limit: 2 }, [1, 2]],
        ['at most so many of the newest', { limit: 2, order: 'newest' }, [5, 4]],
        ['more than there are', { limit: 100 }, [1, 2, 3, 4, 5]],
        ['none at all', { limit: 0 }, []],
        ['a page of one area', { areaId: areaTwo, before: 4, limit: 1, order: 'newest' }, [2]],
        ['one document', { entityId: second }, [2, 4]],
        ['one document from a version on', { entityId: second, afterVersion: 1 }, [4]],
        ['what is newer than the newest version', { entityId: second, afterVersion: 2 }, []],
        ['one person', { by: 'person-bo' }, [3]],
        ['a person who has done nothing', { by: 'person-cecilia' }, []],
        ['one kind of event', { types: ['checked-in'] }, [3, 4, 5]],
        ['several kinds of event', { types: ['note-finished', 'added', 'undone'] }, [1, 2]],
        ['no kind of event', { types: [] }, []],
        ['documents of one type', { of: ['plan'] }, [5]],
        ['documents of several types', { of: ['activity', 'plan'], after: 3 }, [4, 5]],
        ['a page of what a person did', { by: 'person-anna', types: ['checked-in'], before: 5, limit: 1 }, [4]],
        ['an area until a day', { areaId: areaOne, until: calendarDate('2023-02-20') }, [1]],
      ])('answers %s', async (_, range, expected) => {
        expect(await seqs(await filled(), range)).toEqual(expected);
      });
    });

    it('agrees with the journal in memory after any batches', () => journalAgreesWithMemory(open));
  });
}
