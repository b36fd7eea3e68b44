import type { PartnerId, PersonId } from './ids.ts';

/** What a person comes to do: managers assess, coordinators update, the steering group reads and decides. */
export type Role = 'manager' | 'coordinator' | 'steering';

export type Person = {
  type: 'person';
  id: PersonId;
  name: string;
  role: Role;
  /** True for the people that ship with the product; nobody by that name is meant. */
  example: boolean;
};

export type PartnerKind = 'municipality' | 'authority' | 'civil-society' | 'region' | 'university' | 'forum';

export type Partner = { type: 'partner'; id: PartnerId; name: string; kind: PartnerKind };

/** Who drives: we do (vi driver), they do and we need it (vi väntar), they do and we keep informed (vi följer). */
export type PartnerRole = 'we-lead' | 'we-wait' | 'we-follow';

/** A null role: the source names the partner but not who drives. */
export type Partnership = { partnerId: PartnerId; role: PartnerRole | null };
