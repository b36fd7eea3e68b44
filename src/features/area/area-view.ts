import type { AreaDetail } from '#contract/views.ts';
import type { Command } from '#domain/commands.ts';
import { mayGive } from '#domain/decide.ts';
import type { PartnerId, PersonId } from '#domain/ids.ts';
import { useChosenPerson } from '#lib/person.ts';

/** An area's page as its parts need it: the facts, the names behind the ids, and what the person may do. */
export type AreaView = AreaDetail & {
  nameOf: (id: PersonId | null) => string | null;
  partnerName: (id: PartnerId) => string;
  may: (command: Command['type']) => boolean;
};

export function useAreaView(detail: AreaDetail | undefined): AreaView | undefined {
  const chosen = useChosenPerson();
  if (detail === undefined) return undefined;
  const actor = detail.people.find(({ id }) => id === chosen);
  return {
    ...detail,
    nameOf: (id) => detail.people.find((person) => person.id === id)?.name ?? null,
    partnerName: (id) => detail.partners.find((partner) => partner.id === id)?.name ?? id,
    // History is read-only, and so is the plan for who only reads.
    may: (command) => detail.asOf === null && actor !== undefined && mayGive(actor.role, command),
  };
}
