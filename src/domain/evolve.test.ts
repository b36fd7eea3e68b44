import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHappening } from '#tests/arbitraries.ts';
import { someMeetings, someResolutions } from '#tests/arbitrary-meetings.ts';
import { aGate, aNote, anActivity, anArea, anEvent, aPerson, aPlan, today } from '#tests/builders.ts';
import type { Activity } from './activity.ts';
import { calendarDate } from './calendar.ts';
import type { Document } from './document.ts';
import { evolve } from './evolve.ts';
import { entered, example } from './provenance.ts';
import { mask } from './redaction.ts';
import type { Occurrence } from './time/recurrence.ts';
import { planned, written } from './time/written.ts';

const checkedIn = { on: today, by: 'person-coordinator', provenance: entered } as const;

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

  it('tells on which day second-hand word was heard: the day on which it was written down, unless another is told', () => {
    const said = { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: 'Nybro', reason: null } as const;
    const heardOn = calendarDate('2023-03-31');
    expect(evolve(anActivity(), anEvent(said))).toMatchObject({ status: { heardOn: today } });
    expect(evolve(anActivity(), anEvent({ ...said, heardOn }))).toMatchObject({ status: { heardOn, since: today } });
    const own = anEvent({ ...said, accordingTo: null });
    expect(evolve(anActivity(), own)).toMatchObject({ status: { accordingTo: null, heardOn: null } });
  });

  it('is again what it was when its last change is undone, also as an earlier version kept it', () => {
    const before = anActivity({ title: 'Som den var', checkedIn });
    const undone = (restored: Activity) =>
      evolve(anActivity(), anEvent({ type: 'undone', undid: [{ type: 'checked-in' }], restored }));
    expect(undone(before)).toEqual(before);
    const { occurrences: _none, ...kept } = before;
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: the journal is older than the type.
    expect(undone(kept as Activity)).toEqual(before);
  });

  it('that was added by 0.2.0 tells that second-hand word was heard on the day of the status', () => {
    const added = (accordingTo: string | null) => {
      const { heardOn: _, ...status } = { ...anActivity().status, accordingTo };
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: the journal is older than the type.
      return evolve(undefined, anEvent({ type: 'added', document: { ...anActivity(), status } as Document }));
    };
    expect(added('Nybro')).toEqual(
      anActivity({ status: { ...anActivity().status, accordingTo: 'Nybro', heardOn: anActivity().status.since } }),
    );
    expect(added(null)).toEqual(anActivity());
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

describe('a note in which words are masked', () => {
  const text = `${mask} kom inte`;
  const event = { type: 'note-redacted', text, reason: 'En enskild' } as const;
  const redaction = { on: today, by: 'person-coordinator', reason: 'En enskild' };

  it('says what is left, keeps its day and tells who masked it, when and why', () => {
    const finished = aNote({ text: 'Anna kom inte' });
    expect(evolve(finished, anEvent(event))).toEqual({ ...finished, text, redactions: [redaction] });
  });

  it('tells of its corrections that they were made, not what it said before them', () => {
    const correction = { earlierText: 'Anna kom', on: today, by: 'person-coordinator', reason: 'Fel' } as const;
    const after = evolve(aNote({ corrections: [correction, correction] }), anEvent(event));
    const masked = { ...correction, earlierText: mask };
    expect(after).toMatchObject({ corrections: [masked, masked] });
    const corrected = anEvent({ type: 'note-corrected', earlierText: text, text: 'Ingen kom', reason: 'Fel' });
    expect(evolve(after, corrected)).toMatchObject({
      text: 'Ingen kom',
      corrections: [masked, masked, { earlierText: text }],
      redactions: [redaction],
    });
  });

  it('that was added by 0.2.0 has had nothing masked', () => {
    const { redactions: _, ...before } = aNote();
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: the journal is older than the type.
    expect(evolve(undefined, anEvent({ type: 'added', document: before as Document }))).toEqual(aNote());
  });
});

it('gives a decision point what was decided, and takes it back', () => {
  const decided = evolve(aGate(), anEvent({ type: 'outcome-recorded', text: 'Ja.', on: today }));
  expect(decided).toEqual(aGate({ outcome: { text: 'Ja.', on: today, provenance: entered } }));
  const undid = [{ type: 'outcome-recorded', text: 'Ja.', on: today }] as const;
  expect(evolve(decided, anEvent({ type: 'undone', undid, restored: aGate() }))).toEqual(aGate());
});

it('undoes nothing of a document with what another kind of document was', () => {
  const undid = [{ type: 'checked-in' }] as const;
  expect(evolve(anActivity(), anEvent({ type: 'undone', undid, restored: aGate() }))).toEqual(anActivity());
  expect(evolve(aGate(), anEvent({ type: 'undone', undid, restored: anActivity() }))).toEqual(aGate());
});

it('gives an area the rhythm that was agreed on, or none', () => {
  const agreed = evolve(anArea(), anEvent({ type: 'rhythm-agreed', from: null, to: 'tertial' }));
  expect(agreed).toEqual(anArea({ rhythm: 'tertial' }));
  expect(evolve(agreed, anEvent({ type: 'rhythm-agreed', from: 'tertial', to: null }))).toEqual(anArea());
});

it('gives an area the latest assessment, which needs an author', () => {
  const event = { type: 'area-assessed', from: 'not-assessed', to: 'at-risk', reason: 'Bemanningen' } as const;
  expect(evolve(anArea(), anEvent(event))).toMatchObject({
    assessment: { value: 'at-risk', reason: 'Bemanningen', by: 'person-coordinator', on: today },
  });
  expect(evolve(anArea(), anEvent(event, { by: null }))).toEqual(anArea());
});

it('keeps how far each manager last read an area, the latest last', () => {
  const read = (position: number, by: 'person-manager' | 'person-other', on: string) =>
    anEvent({ type: 'area-read', position }, { by, on: calendarDate(on) });
  const happenings = [
    read(3, 'person-manager', '2023-06-15'),
    read(5, 'person-other', '2023-06-16'),
    read(9, 'person-manager', '2023-06-16'),
  ];
  expect(happenings.reduce<Document | undefined>(evolve, anArea())).toMatchObject({
    readings: [
      { by: 'person-other', position: 5 },
      { by: 'person-manager', position: 9 },
    ],
  });
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
    ...someMeetings,
    ...someResolutions,
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

  it('leaves a person alone, and of a decision point all but what was decided', () => {
    fc.assert(
      fc.property(anyHappening, (happening) => {
        expect(evolve(aPerson('manager'), happening)).toEqual(aPerson('manager'));
        const isDecided = happening.event.type === 'outcome-recorded' || happening.event.type === 'undone';
        expect(evolve(aGate(), happening)).toEqual(isDecided ? expect.anything() : aGate());
      }),
    );
  });
});
