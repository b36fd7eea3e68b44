import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '#domain/events.ts';
import { written } from '#domain/time/written.ts';
import { anyEvent } from '#tests/arbitraries.ts';
import { eventReason, eventWords } from './history.ts';

const nameOf = (id: string) => (id === 'person-a' ? 'Anna' : 'Bo');

it.each<[string, Event]>([
  [
    'ändrade status från Pågår till Klar, enligt Nybro',
    { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: 'Nybro', reason: null },
  ],
  [
    'bekräftade status Pågår',
    { type: 'status-changed', from: 'ongoing', to: 'ongoing', accordingTo: null, reason: null },
  ],
  [
    'ändrade tid från tid ej angiven till ”klart augusti 2023”',
    { type: 'time-changed', from: null, to: written('2023-08', 'klart augusti 2023'), reason: null },
  ],
  ['ändrade ansvarig från ingen till Anna', { type: 'lead-changed', from: null, to: 'person-a' }],
  ['ändrade samordnare från Anna till Bo', { type: 'coordinator-changed', from: 'person-a', to: 'person-b' }],
  [
    'bedömde läget som Risk (förut Ej bedömd)',
    { type: 'area-assessed', from: 'not-assessed', to: 'at-risk', reason: 'x' },
  ],
  ['bytte till verkligt datum', { type: 'calendar-changed', from: 'example', to: 'real' }],
  ['bytte till exemplets dag', { type: 'calendar-changed', from: 'real', to: 'example' }],
])('tells what happened: %s', (words, event) => {
  expect(eventWords(event, 'activity', nameOf)).toBe(words);
});

it('has words for every event', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(eventWords(event, 'note', nameOf)).not.toMatch(/^$|undefined|null/);
    }),
  );
});

it('gives the reason where one was given', () => {
  expect(eventReason({ type: 'time-changed', from: null, to: null, reason: 'Därför' })).toBe('Därför');
  expect(eventReason({ type: 'note-finished' })).toBeNull();
});
