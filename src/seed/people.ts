import type { Person, Role } from '#domain/people.ts';

/** Exempeldata: the source names no person. The surname says that nobody by the name is meant. */
export const maja = person('maja', 'Maja Exempel', 'manager');
export const nils = person('nils', 'Nils Exempel', 'coordinator');
export const sara = person('sara', 'Sara Exempel', 'coordinator');
export const omar = person('omar', 'Omar Exempel', 'coordinator');
const karin = person('karin', 'Karin Exempel', 'steering');
const johan = person('johan', 'Johan Exempel', 'steering');

export const people: readonly Person[] = [maja, nils, sara, omar, karin, johan];

function person(slug: string, name: string, role: Role): Person {
  return { type: 'person', id: `person-${slug}`, name, role, example: true };
}
