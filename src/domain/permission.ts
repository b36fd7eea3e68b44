import type { Command } from './commands.ts';
import type { Role } from './people.ts';

/**
 * An assessment is a manager's own judgement, and so is what a manager has read; the steering group reads. Apart from the rules themselves: the first
 * screen asks this, and nothing else of them.
 */
export function mayGive(role: Role, command: Command['type']): boolean {
  if (command === 'switch-calendar') return true;
  if (command === 'assess-area' || command === 'mark-read') return role === 'manager';
  return role === 'manager' || role === 'coordinator';
}
