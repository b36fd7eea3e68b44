import { calendarDate } from '#domain/calendar.ts';
import type { Command } from '#domain/commands.ts';
import { decide } from '#domain/decide.ts';
import type { Context, Refusal } from '#domain/decision.ts';
import type { Picture } from '#domain/document.ts';
import type { Event } from '#domain/events.ts';
import { aPerson, today } from './builders.ts';

const days = { today, realToday: calendarDate('2026-11-22') };

/** Who asks, on the builders' today. */
export const manager: Context = { actor: aPerson('manager'), ...days };
export const coordinator: Context = { actor: aPerson('coordinator'), ...days };
export const steering: Context = { actor: aPerson('steering'), ...days };

/** The events that follow, or the refusal. */
export function outcomeIn(picture: Picture, command: Command, context: Context = coordinator): Event[] | Refusal {
  const decision = decide(picture, command, context);
  return 'refusal' in decision ? decision.refusal : decision.happenings.map(({ event }) => event);
}

/** A kind of command: what it is, and what of it a test is about. */
export type Some<T extends Command['type']> = Partial<Extract<Command, { type: T }>>;
