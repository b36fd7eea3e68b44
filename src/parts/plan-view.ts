import { useMemo } from 'react';
import type { Setting } from '#contract/views.ts';
import type { Command } from '#domain/commands.ts';
import type { PartnerId, PersonId } from '#domain/ids.ts';
import type { Partner, Person } from '#domain/people.ts';
import { mayGive } from '#domain/permission.ts';
import { useChosenPerson } from '#lib/person.ts';

/** A picture of the plan as what shows it needs it: the names behind the ids. */
export type Names = {
  personOf: (id: PersonId | null) => Person | undefined;
  nameOf: (id: PersonId | null) => string | null;
  partnerOf: (id: PartnerId) => Partner | undefined;
  partnerName: (id: PartnerId) => string;
};

/** What the person at the screen may do with it. */
export type Permission = { may: (command: Command['type']) => boolean };

export function namesIn({ people, partners }: Setting): Names {
  const personOf = (id: PersonId | null) => people.find((person) => person.id === id);
  const partnerOf = (id: PartnerId) => partners.find((partner) => partner.id === id);
  return {
    personOf,
    nameOf: (id) => personOf(id)?.name ?? null,
    partnerOf,
    partnerName: (id) => partnerOf(id)?.name ?? id,
  };
}

/** What was fetched with the names and what the person may do; the same object until one of them is another. */
export function usePlanView<Fetched extends Setting>(fetched: Fetched): Fetched & Names & Permission {
  const chosen = useChosenPerson();
  return useMemo(() => {
    const { people, asOf } = fetched;
    const actor = people.find(({ id }) => id === chosen);
    // History is read-only, and so is the plan for who only reads.
    const may: Permission['may'] = (command) => asOf === null && actor !== undefined && mayGive(actor.role, command);
    return { ...fetched, ...namesIn(fetched), may };
  }, [fetched, chosen]);
}
