import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, anyEvent } from '#tests/arbitraries.ts';
import { someMeetings, someResolutions } from '#tests/arbitrary-meetings.ts';
import {
  aGate,
  aMilestone,
  aNote,
  anActivity,
  anArea,
  anIndicator,
  aPerson,
  aPicture,
  aPlan,
} from '#tests/builders.ts';
import { manager, outcomeIn } from '#tests/deciding.ts';
import { aspectsOfCommand, aspectsOfEvent, collisions } from './collision.ts';
import type { Command } from './commands.ts';
import { type Event, isUndoable, shownEvent } from './events.ts';
import { entriesOf } from './history-kind.ts';
import type { SeriesId } from './indicator.ts';
import { isSameDays } from './time/compare.ts';
import { written } from './time/written.ts';

const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
const held = { id: 'occurrence-1', title: '', time: written('2023'), provenance: { kind: 'entered' } } as const;

describe('any two changes of the same picture', () => {
  const activity = anActivity({ recurrence, occurrences: [held], milestones: [aMilestone()] });
  const draft = aNote({ id: 'note-draft', state: 'draft', text: 'Ett utkast' });
  const finished = aNote({ id: 'note-finished', text: 'Färdig' });
  const people = [aPerson('manager'), aPerson('coordinator')];
  const met = [...someMeetings, ...someResolutions];
  const picture = aPicture(aPlan(), anArea(), activity, aGate(), anIndicator(), draft, finished, ...met, ...people);
  const eventsOf = (command: Command): Event[] => {
    const outcome = outcomeIn(picture, command, manager);
    return typeof outcome === 'string' ? [] : outcome;
  };

  it('concern no more than the commands said that they would', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const said = aspectsOfCommand(command);
        if (said === 'all') return;
        for (const event of eventsOf(command))
          expect(said).toEqual(expect.arrayContaining([...aspectsOfEvent(shownEvent(event))]));
      }),
      { numRuns: 500 },
    );
  });

  const periodOf = ({ period }: Extract<Command, { series: SeriesId }>) =>
    typeof period === 'string' ? period : period.edtf;
  const areApart = (one: Command, other: Command) =>
    'series' in one &&
    'series' in other &&
    !(one.series === other.series && isSameDays(periodOf(one), periodOf(other)));

  /** One that is not refused, and does not stand on the whole picture. Most of what is arbitrary is one or the other. */
  const anyChange = anyCommand.filter((command) => aspectsOfCommand(command) !== 'all' && eventsOf(command).length > 0);

  it('collide both ways or not at all, as far as both change what the other one stands on', () => {
    fc.assert(
      fc.property(anyChange, anyChange, (one, other) => {
        const all = [one, other].map(aspectsOfCommand);
        const [ofOne, ofOther] = [eventsOf(one).map(shownEvent), eventsOf(other).map(shownEvent)];
        const counts = all.some((aspects) => aspects.includes('occurrences'));
        const promises = all.some((aspects) => aspects.includes('recurrence') && !aspects.includes('occurrences'));
        fc.pre(!(counts && promises));
        // A field that was given but left as it was changes nothing, and concerns its author all the same.
        const changedByOne = new Set(ofOne.flatMap(aspectsOfEvent));
        const changedByOther = new Set(ofOther.flatMap(aspectsOfEvent));
        const shared = [...changedByOne].filter(
          (aspect) => changedByOther.has(aspect) && !(aspect === 'values' && areApart(one, other)),
        );
        const met = collisions(one, ofOther);
        for (const aspect of shared) {
          expect(met).toContain(aspect);
          expect(collisions(other, ofOne)).toContain(aspect);
        }
        if (met.some((aspect) => changedByOne.has(aspect))) expect(shared).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are told apart by every event: only what begins a document and a confirmation concern nothing', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const concernsNothing = ['added', 'checked-in', 'values-asked-for'].includes(event.type);
        expect(aspectsOfEvent(shownEvent(event)).length === 0).toBe(concernsNothing);
        const isWhole = ['added', 'undone', 'draft-revised', 'values-fetched', 'values-taken-in'].includes(event.type);
        expect(isUndoable(event)).toBe(!isWhole && !entriesOf('meeting').types.includes(event.type));
      }),
    );
  });
});
