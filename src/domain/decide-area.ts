import { areaPictures } from './area-picture.ts';
import { differenceOf } from './assessment-difference.ts';
import type { AssessArea, Command } from './commands.ts';
import {
  type Context,
  type Decision,
  happened,
  isAhead,
  problemWithReason,
  problemWithText,
  refuse,
} from './decision.ts';
import { all, find, type Picture, type VersionedOf } from './document.ts';
import { longestShortText } from './note.ts';

type ChangeArea = Extract<Command, { type: 'assess-area' | 'agree-rhythm' | 'mark-read' }>;

/** What may happen to an area. */
export function changeArea(picture: Picture, command: ChangeArea, context: Context): Decision {
  const area = find(picture, 'area', command.areaId);
  if (area === undefined) return refuse('not-found');
  const target = { id: area.id, areaId: area.id };
  switch (command.type) {
    case 'agree-rhythm': {
      const [from, to] = [area.rhythm, command.rhythm];
      return from === to ? refuse('nothing-changed') : happened(context, target, { type: 'rhythm-agreed', from, to });
    }
    case 'mark-read': {
      const { position } = command;
      if (isAhead(position, context)) return refuse('position-ahead');
      const before = area.readings.find(({ by }) => by === context.actor.id);
      if (before !== undefined && before.position >= position) return refuse('nothing-changed');
      return happened(context, target, { type: 'area-read', position });
    }
    case 'assess-area':
      return assess(picture, area, command, context);
  }
}

function assess(picture: Picture, area: VersionedOf<'area'>, command: AssessArea, context: Context): Decision {
  const problem = problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  const difference = command.difference?.trim() ?? '';
  const isExplained = difference !== '';
  if (!isExplained && differs(picture, command, context)) return refuse('difference-required');
  const tooLong = isExplained ? problemWithText(difference, longestShortText, 'difference-required') : null;
  if (tooLong !== null) return refuse(tooLong);
  const [from, to] = [area.assessment?.value ?? 'not-assessed', command.value];
  const event = { type: 'area-assessed', from, to, reason: command.reason.trim() } as const;
  return happened(context, { id: area.id, areaId: area.id }, isExplained ? { ...event, difference } : event);
}

function differs(picture: Picture, { value, areaId }: AssessArea, { today }: Context): boolean {
  const [plan] = all(picture, 'plan');
  const area = areaPictures(picture).find((one) => one.area.id === areaId);
  if (plan === undefined || area === undefined) return false;
  return differenceOf(value, area, { plan, today }).kind !== 'none';
}
