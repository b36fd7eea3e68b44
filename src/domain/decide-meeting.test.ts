import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingCommands, someMeetings, someResolutions } from '#tests/arbitrary-meetings.ts';
import { aMeeting, anActivity, anArea, aPerson, aPicture, aPlan, today } from '#tests/builders.ts';
import { coordinator, manager, outcomeIn, type Some } from '#tests/deciding.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Context, Refusal } from './decision.ts';
import { all } from './document.ts';
import { foldInto, type GrowingPicture } from './fold.ts';
import { type AgendaItem, longestMinutes, longestTitle, mostAgendaItems, mostLinks } from './meeting.ts';
import { longestShortText } from './note.ts';
import { written } from './time/written.ts';

const people = [aPerson('coordinator'), aPerson('manager')];
const picture = aPicture(aPlan(), anArea(), anActivity(), ...someMeetings, ...someResolutions, ...people);
const now: Context = { ...coordinator, now: '2026-11-22T10:00:00.000Z', position: 20 };
const outcome = (command: Command, context = now, from = picture) => outcomeIn(from, command, context);

const [planned, open, closed] = ['meeting-1', 'meeting-open', 'meeting-closed'] as const;
const item = (fields: Partial<AgendaItem> = {}): AgendaItem => {
  return { id: 'item-1', title: 'En punkt', areaId: 'area-1', why: '', privateNote: '', ...fields };
};
const setAgenda = (...agenda: AgendaItem[]): Command => ({ type: 'set-agenda', meetingId: planned, agenda });
const revise = (fields: Some<'revise-meeting'>): Command => {
  const { title, time, privateNote } = aMeeting();
  return { type: 'revise-meeting', meetingId: planned, title, time, privateNote, ...fields };
};
const share = (until: string, fields: Some<'share-show'> = {}): Command => {
  return { type: 'share-show', meetingId: open, linkId: 'link-new', until, ...fields };
};

describe('planning a meeting', () => {
  const plan = (fields: Some<'plan-meeting'> = {}): Command => {
    const time = written('2023-23', 'i höst');
    return { type: 'plan-meeting', meetingId: 'meeting-new', planId: 'plan-1', title: ' Höstmötet ', time, ...fields };
  };

  it('adds one with nothing on its agenda and nothing shown', () => {
    expect(outcome(plan())).toEqual([
      {
        type: 'added',
        document: aMeeting({ id: 'meeting-new', title: 'Höstmötet', time: written('2023-23', 'i höst') }),
      },
    ]);
  });

  it.each<[Refusal, Command]>([
    ['not-found', plan({ planId: 'plan-missing' })],
    ['already-there', plan({ meetingId: planned })],
    ['text-required', plan({ title: '  ' })],
    ['text-too-long', plan({ title: 'x'.repeat(longestTitle + 1) })],
  ])('is refused: %s', (refusal, command) => {
    expect(outcome(command)).toBe(refusal);
  });
});

describe('preparing a meeting', () => {
  it('sets the whole agenda, without the space around its words', () => {
    const agenda = [item({ title: ' En punkt ', why: ' Därför. ', privateNote: ' Fråga. ' })];
    expect(outcome(setAgenda(...agenda))).toEqual([
      { type: 'agenda-set', agenda: [item({ why: 'Därför.', privateNote: 'Fråga.' })] },
    ]);
  });

  it('may change its order alone', () => {
    const [one, other] = [item(), item({ id: 'item-2' })];
    const from = aPicture(aPlan(), anArea(), aMeeting({ agenda: [one, other] }), ...people);
    expect(outcome(setAgenda(other, one), now, from)).toEqual([{ type: 'agenda-set', agenda: [other, one] }]);
    expect(outcome(setAgenda(one, other), now, from)).toBe('nothing-changed');
  });

  it.each<[string, Partial<AgendaItem>]>([
    ['its name', { title: 'Annat' }],
    ['its area', { areaId: null }],
    ['why', { why: 'Därför.' }],
    ['the private note', { privateNote: 'Fråga.' }],
  ])('may change of an item %s alone', (_what, part) => {
    const from = aPicture(aPlan(), anArea(), aMeeting({ agenda: [item()] }), ...people);
    expect(outcome(setAgenda(item(part)), now, from)).toEqual([{ type: 'agenda-set', agenda: [item(part)] }]);
  });

  it.each<[Refusal, Command]>([
    ['nothing-changed', setAgenda()],
    ['not-found', setAgenda(item({ areaId: 'area-missing' }))],
    ['already-there', setAgenda(item(), item())],
    ['too-many-items', setAgenda(...Array.from({ length: mostAgendaItems + 1 }, (_, n) => item({ id: `item-${n}` })))],
    ['text-required', setAgenda(item({ title: ' ' }))],
    ['text-too-long', setAgenda(item({ title: 'x'.repeat(longestTitle + 1) }))],
    ['text-too-long', setAgenda(item({ why: 'x'.repeat(longestShortText + 1) }))],
    ['text-too-long', setAgenda(item({ privateNote: 'x'.repeat(longestShortText + 1) }))],
    ['nothing-changed', revise({ title: ' Ett möte ' })],
    ['text-required', revise({ title: '' })],
    ['text-too-long', revise({ privateNote: 'x'.repeat(longestMinutes + 1) })],
  ])('is refused: %s', (refusal, command) => {
    expect(outcome(command)).toBe(refusal);
  });

  it('is drawn ahead where only some of the plan is at hand', () => {
    expect(outcome(setAgenda(item({ areaId: 'area-missing' })), coordinator)).toMatchObject([{ type: 'agenda-set' }]);
  });
});

describe('opening a meeting', () => {
  const openAt = (position: number, meetingId: Some<'open-meeting'>['meetingId'] = planned): Command => {
    return { type: 'open-meeting', meetingId, position };
  };
  const renewAt = (position: number): Command => ({ type: 'renew-picture', meetingId: open, position });

  it('shows the plan as it stands, and holds it against what the meeting before it last showed', () => {
    expect(outcome(openAt(20))).toEqual([
      { type: 'meeting-opened', position: 20, previous: { meetingId: closed, position: 10, on: today } },
    ]);
    const first = aPicture(aPlan(), aMeeting(), ...people);
    expect(outcome(openAt(20), now, first)).toEqual([{ type: 'meeting-opened', position: 20, previous: null }]);
  });

  it('holds it against the meeting that showed the latest, whichever was added last', () => {
    const shown = (position: number) => ({ state: 'closed', shown: { position, on: today } }) as const;
    const later = aMeeting({ id: 'meeting-later', ...shown(15) });
    const from = aPicture(later, aMeeting({ id: 'meeting-earlier', ...shown(5) }), aMeeting(), ...people);
    expect(outcome(openAt(20), now, from)).toMatchObject([{ previous: { meetingId: 'meeting-later' } }]);
  });

  it('cannot show what has not happened, nor go back to what was', () => {
    expect(outcome(openAt(21))).toBe('position-ahead');
    expect(outcome(renewAt(21))).toBe('position-ahead');
    expect(outcome(renewAt(10))).toBe('nothing-changed');
    expect(outcome(renewAt(11))).toEqual([{ type: 'picture-renewed', position: 11 }]);
  });

  it('is done once, and what is shown is renewed only while it is open', () => {
    expect(outcome(openAt(20, open))).toBe('nothing-changed');
    expect(outcome({ type: 'renew-picture', meetingId: planned, position: 20 })).toBe('meeting-not-open');
    expect(outcome({ type: 'close-meeting', meetingId: planned })).toBe('meeting-not-open');
  });
});

describe('a closed meeting', () => {
  it('is opened again with a reason, and goes on from what it showed', () => {
    const reopen = (meetingId: typeof open | typeof closed, reason: string): Command => {
      return { type: 'reopen-meeting', meetingId, reason };
    };
    expect(outcome(reopen(closed, ' Ett beslut fattades. '))).toEqual([
      { type: 'meeting-reopened', reason: 'Ett beslut fattades.' },
    ]);
    expect(outcome(reopen(closed, ' '))).toBe('reason-required');
    expect(outcome(reopen(open, 'Skäl'))).toBe('nothing-changed');
  });

  it('changes by nothing but being opened again, being shown to others and having its decisions followed up', () => {
    fc.assert(
      fc.property(fc.oneof(...meetingCommands), (command) => {
        const decision = decide(picture, command, now);
        const happenings = 'refusal' in decision ? [] : decision.happenings;
        const events = happenings
          .filter(({ entityId }) => entityId === closed || entityId === 'resolution-closed')
          .map(({ event }) => event.type);
        const allowed = ['meeting-reopened', 'show-shared', 'link-withdrawn', 'resolution-followed-up', 'time-changed'];
        expect(events.filter((type) => !allowed.includes(type))).toEqual([]);
        const isWordedAnew = events.includes('time-changed') && !events.includes('resolution-followed-up');
        expect(isWordedAnew).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an address to the show', () => {
  it('holds until an instant ahead, a day and a night away at most', () => {
    expect(outcome(share('2026-11-22T12:00:00.000Z'))).toEqual([
      { type: 'show-shared', link: { id: 'link-new', until: '2026-11-22T12:00:00.000Z' } },
    ]);
    expect(outcome(share('2026-11-23T10:00:00.000Z'))).toMatchObject([{ type: 'show-shared' }]);
    expect(outcome(share('2026-11-23T10:00:00.001Z'))).toBe('impossible-end');
    expect(outcome(share('2026-11-22T10:00:00.000Z'))).toBe('impossible-end');
  });

  it('shows what has been shown, also of a meeting that is closed', () => {
    const until = '2026-11-22T12:00:00.000Z';
    expect(outcome(share(until, { meetingId: closed }))).toMatchObject([{ type: 'show-shared' }]);
    expect(outcome(share(until, { meetingId: planned }))).toBe('meeting-not-open');
    expect(outcome(share(until, { linkId: 'link-1' }))).toBe('already-there');
  });

  it('is one of a few, and is taken back once', () => {
    const links = Array.from({ length: mostLinks }, (_, n) => {
      return {
        id: `link-${n}`,
        until: '2026-11-22T12:00:00.000Z',
        by: 'person-manager',
        isWithdrawn: n === 0,
      } as const;
    });
    const many = aPicture(aMeeting({ id: open, state: 'open', shown: { position: 1, on: today }, links }), ...people);
    expect(outcome(share('2026-11-22T12:00:00.000Z'), now, many)).toBe('too-many-items');
    const withdraw = (linkId: 'link-0' | 'link-1' | 'link-missing'): Command => {
      return { type: 'withdraw-link', meetingId: open, linkId };
    };
    expect(outcome(withdraw('link-1'), now, many)).toMatchObject([{ type: 'link-withdrawn', link: { id: 'link-1' } }]);
    expect(outcome(withdraw('link-0'), now, many)).toBe('nothing-changed');
    expect(outcome(withdraw('link-missing'), now, many)).toBe('not-found');
  });
});

it('a meeting that has been through any commands is planned, open or closed by what has happened to it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...meetingCommands), { maxLength: 30 }), (commands) => {
      const after: GrowingPicture = new Map(picture);
      for (const command of commands) {
        const decision = decide(after, command, { ...manager, position: 20 });
        if ('happenings' in decision) for (const happening of decision.happenings) foldInto(after, happening);
      }
      for (const { state, shown, closings, reopenings } of all(after, 'meeting')) {
        expect(state === 'planned').toBe(shown === null);
        // The open one of the beginning has never been closed, the closed one once.
        expect(closings.length - reopenings.length).toBe(state === 'closed' ? 1 : 0);
      }
      for (const { state, withdrawn } of all(after, 'resolution')) {
        expect(state === 'withdrawn').toBe(withdrawn !== null);
      }
    }),
  );
});
