/** Frameworks to tag an area against. The values are the frameworks' own; which area has which is our proposal. */

/** The eight target areas of the national public-health policy (folkhälsopolitikens målområden). */
export const nationalTargets = [
  'early-life',
  'knowledge',
  'work',
  'income',
  'housing',
  'living-habits',
  'participation',
  'health-care',
] as const;
export type NationalTarget = (typeof nationalTargets)[number];

/** Development areas of the regional strategy RUS "Klimat att växa i". */
export const regionalStrategies = ['participation-health', 'children-youth', 'planning', 'competitiveness'] as const;
export type RegionalStrategy = (typeof regionalStrategies)[number];

/** Perspectives of the network Hälsofrämjande hälso- och sjukvård (HFS). */
export const healthPerspectives = ['patient', 'population', 'staff', 'governance'] as const;
export type HealthPerspective = (typeof healthPerspectives)[number];

export const priorityGroups = [
  'children',
  'youth',
  'parents',
  'women',
  'hbtqi',
  'disability',
  'foreign-background',
] as const;
export type PriorityGroup = (typeof priorityGroups)[number];

/** Insats till alla or riktad insats. */
export type Breadth = 'universal' | 'targeted';

export type Tags = {
  nationalTargets: readonly NationalTarget[];
  regionalStrategies: readonly RegionalStrategy[];
  healthPerspectives: readonly HealthPerspective[];
  priorityGroups: readonly PriorityGroup[];
  breadth: Breadth | null;
};
