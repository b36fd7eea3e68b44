import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHappening } from '#tests/arbitraries.ts';
import { aGate, aNote, anActivity, anArea, anEvent, aPerson, aPlan, today } from '#tests/builders.ts';
import type { Document } from './document.ts';
import { evolve } from './evolve.ts';
import { entered, example } from './provenance.ts';
import type { Occurrence } from './time/recurrence.ts';
import { planned, written } from './time/written.ts';

const checkedIn = { on: today, by: 'person-coordinator', provenance: entered };

describe('an activity', () => {
  it('has a new status since that day, on that word, and counts as checked', () => {
    const event = { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: 'Nybro', reason: null } as const;
    expect(evolve(anActivity(), anEvent(event))).toMatchObject({
      status: { value: 'done', since: today, accordingTo: 'Nybro', basis: 'stated', provenance: entered },
      checkedIn,
    });
  });

  it('keeps since when, where a status is only confirmed', () => {
    const assumed = anActivity({ status: { ...anActivity().status, basis: 'assumed' } });
    const event = { type: 'status-changed', from: 'ongoing', to: 'ongoing', accordingTo: null, reason: null } as const;
    expect(evolve(assumed, anEvent(event))).toMatchObject({ status: { since: '2023-01-01', basis: 'stated' } });
  });

  it('that was added by 0.1.0 takes over what was ticked off within its promise', () => {
    const occurrences = [{ id: 'occurrence-1', title: '', time: written('2023-05'), provenance: example }] as const;
    const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
    const { occurrences: _none, ...before } = anActivity();
    const added = (part: object) =>
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: the journal is older than the type.
      evolve(undefined, anEvent({ type: 'added', document: { ...before, ...part } as Document }));
    expect(added({})).toEqual(anActivity());
    expect(added({ recurrence: { ...recurrence, occurrences } })).toEqual(anActivity({ recurrence, occurrences }));
    expect(added({ recurrence, occurrences })).toEqual(anActivity({ recurrence, occurrences }));
  });

  it('remembers every time that it has had', () => {
    const [august, autumn] = [written('2023-08'), written('2023-23')];
    const event = { type: 'time-changed', from: august, to: autumn, reason: 'Upphandlingen' } as const;
    expect(evolve(anActivity({ time: planned(august) }), anEvent(event))).toMatchObject({
      time: {
        current: autumn,
        moves: [{ from: august, to: autumn, on: today, by: 'person-coordinator', reason: 'Upphandlingen' }],
      },
      checkedIn,
    });
  });

  it('changes hands, and counts as checked', () => {
    const lead = anEvent({ type: 'lead-changed', from: 'person-coordinator', to: null });
    const coordinator = anEvent({ type: 'coordinator-changed', from: null, to: 'person-manager' });
    expect(evolve(anActivity(), lead)).toMatchObject({ leadId: null, checkedIn });
    expect(evolve(anActivity(), coordinator)).toMatchObject({ coordinatorId: 'person-manager', checkedIn });
  });

  it('is checked by a check-in, and nothing else of it changes', () => {
    expect(evolve(anActivity(), anEvent({ type: 'checked-in' }))).toEqual({
      ...anActivity(),
      checkedIn,
    });
  });

  it('is not checked by what is read in from a source', () => {
    const status = { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: null, reason: null } as const;
    for (const event of [status, { type: 'checked-in' } as const]) {
      expect(evolve(anActivity(), anEvent(event, { by: null }))).toMatchObject({ checkedIn: null });
    }
  });

  it('keeps what was done, also when the promise that it was counted for changes or goes', () => {
    const recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: '' } as const;
    const activity = anActivity({ recurrence, occurrences: [occurrence('one')] });
    const to = { ...recurrence, times: 1 };
    const changed = anEvent({ type: 'recurrence-changed', from: recurrence, to, reason: 'Färre' });
    expect(evolve(activity, changed)).toEqual({ ...activity, recurrence: to, checkedIn });
    const taken = anEvent({ type: 'recurrence-changed', from: recurrence, to: null, reason: 'Inga fler' });
    expect(evolve(activity, taken)).toEqual({ ...activity, recurrence: null, checkedIn });
  });

  it('gets one occurrence more, and loses only the one that is taken back', () => {
    const recorded = anEvent({ type: 'occurrence-recorded', occurrence: occurrence('two') });
    const both = evolve(anActivity({ occurrences: [occurrence('one')] }), recorded);
    expect(both).toMatchObject({ occurrences: [occurrence('one'), occurrence('two')], checkedIn });
    const withdrawn = anEvent({ type: 'occurrence-withdrawn', occurrence: occurrence('one'), reason: 'Fel' });
    expect(evolve(both, withdrawn)).toMatchObject({ occurrences: [occurrence('two')], checkedIn });
  });

  it('reaches the milestone that is named, and no other', () => {
    const milestones = ['a', 'b'].map((id) => ({ id, title: '', time: null, reached: null, provenance: example }));
    const event = anEvent({ type: 'milestone-reached', milestoneId: 'b', reached: written('2023-03') });
    expect(evolve(anActivity({ milestones }), event)).toMatchObject({
      milestones: [{ reached: null }, { reached: { edtf: '2023-03' } }],
    });
  });
});

function occurrence(id: string): Occurrence {
  return { id: `occurrence-${id}`, title: 'Höstens', time: written('2023-10'), provenance: example };
}

describe('a note', () => {
  const draft = aNote({ state: 'draft' });

  it('is dated the day on which it is finished', () => {
    expect(evolve(draft, anEvent({ type: 'note-finished' }))).toEqual({ ...draft, state: 'finished', on: today });
  });

  it('keeps its day and text once it is finished', () => {
    expect(evolve(aNote(), anEvent({ type: 'note-finished' }))).toEqual(aNote());
    expect(evolve(aNote(), anEvent({ type: 'draft-revised', kind: 'risk', text: 'Annat' }))).toEqual(aNote());
  });

  it('is revised as a draft', () => {
    const event = anEvent({ type: 'draft-revised', kind: 'risk', text: 'Annat' });
    expect(evolve(draft, event)).toEqual({ ...draft, kind: 'risk', text: 'Annat' });
  });

  it('shows what it said before it was corrected', () => {
    const event = { type: 'note-corrected', earlierText: 'Fel', text: 'Rätt', reason: 'Fel år' } as const;
    expect(evolve(aNote({ text: 'Fel' }), anEvent(event))).toMatchObject({
      text: 'Rätt',
      on: '2023-05-01',
      corrections: [{ earlierText: 'Fel', on: today, by: 'person-coordinator', reason: 'Fel år' }],
    });
  });
});

it('gives an area the latest assessment, which needs an author', () => {
  const event = { type: 'area-assessed', from: 'not-assessed', to: 'at-risk', reason: 'Bemanningen' } as const;
  expect(evolve(anArea(), anEvent(event))).toMatchObject({
    assessment: { value: 'at-risk', reason: 'Bemanningen', by: 'person-coordinator', on: today },
  });
  expect(evolve(anArea(), anEvent(event, { by: null }))).toEqual(anArea());
});

it("switches the plan's calendar and keeps its own day", () => {
  expect(evolve(aPlan(), anEvent({ type: 'calendar-changed', from: 'example', to: 'real' }))).toMatchObject({
    calendar: { mode: 'real', exampleToday: '2023-06-15' },
  });
});

it('adds what is not there, and never replaces what is', () => {
  const added = anEvent({ type: 'added', document: aNote({ text: 'Ny' }) });
  expect(evolve(undefined, added)).toEqual(aNote({ text: 'Ny' }));
  expect(evolve(aNote(), added)).toEqual(aNote());
});

describe('any event', () => {
  const documents: (Document | undefined)[] = [
    undefined,
    aPlan(),
    anArea(),
    anActivity(),
    aGate(),
    aNote(),
    aNote({ state: 'draft' }),
    aPerson('manager'),
  ];

  it('on any document gives a document of the same kind and id, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), anyHappening, (document, happening) => {
        const after = evolve(document, happening);
        if (document !== undefined) expect(after).toMatchObject({ type: document.type, id: document.id });
        else expect(after === undefined || happening.event.type === 'added').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the document that it happened to as it was', () => {
    const before = structuredClone(documents);
    fc.assert(
      fc.property(fc.constantFrom(...documents), anyHappening, (one, happening) => void evolve(one, happening)),
    );
    expect(documents).toEqual(before);
  });

  it('leaves a gate and a person alone: nothing can happen to them yet', () => {
    fc.assert(
      fc.property(fc.constantFrom(aGate(), aPerson('manager')), anyHappening, (document, happening) => {
        expect(evolve(document, happening)).toEqual(document);
      }),
    );
  });
});
