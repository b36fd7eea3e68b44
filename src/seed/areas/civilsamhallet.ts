import { coompanion, kommunforbundet, lansstyrelsen, nsph, spes, suicideZero } from '../partners.ts';
import { nils } from '../people.ts';
import { activityOf, areaOf, partnership, promise, type SeedArea, stated } from './area.ts';

/** The plan's opening sentence, which is what the two kinds of cooperation build on. */
const cohesion = promise(
  'civilsamhallet-1',
  'Civilsamhället bidrar till att människor håller ihop, till gemenskap och till mångfald.',
);
const support = promise(
  'civilsamhallet-2',
  'Regionens stöd till civilsamhället ska bidra till ett tryggt liv i en god miljö och skapa förutsättningar för hälsa och välbefinnande.',
);

const area = areaOf({
  id: 'area-civilsamhallet',
  number: 7,
  title: 'Civilsamhället',
  purpose: 'Stöd till och samverkan med civilsamhället för ett tryggt liv och god hälsa.',
  promises: [cohesion, support],
  coordinatorId: nils.id,
  tags: {
    nationalTargets: ['participation'],
    regionalStrategies: ['participation-health', 'planning'],
    healthPerspectives: ['population'],
    priorityGroups: [],
    breadth: 'universal',
  },
  headlineIndicatorId: 'indicator-fohm-lag-tillit',
});

export const civilsamhallet: SeedArea = {
  area,
  activities: [
    activityOf(area, '7a', {
      title: 'Samverkan med SPES, Suicide Zero och NSPH',
      description:
        'Bygger på länets arbete med psykisk hälsa och suicidprevention. SPES är Riksförbundet för suicidprevention och efterlevandestöd, NSPH är Nationell samverkan för psykisk hälsa.',
      answers: [cohesion.id],
      status: stated('ongoing'),
      partners: [partnership(spes), partnership(suicideZero), partnership(nsph)],
      relatedAreas: ['area-suicid'],
    }),
    activityOf(area, '7b', {
      title: 'Samverkan med Coompanion',
      description:
        'Samverkan pågår med det idéburna nätverket Coompanion. Överenskommelsen ska få fler parter, som Kommunförbundet och Länsstyrelsen.',
      answers: [cohesion.id],
      status: stated('ongoing'),
      partners: [partnership(coompanion), partnership(kommunforbundet), partnership(lansstyrelsen)],
      parts: [
        { title: 'Samverkan med Coompanion', status: 'ongoing' },
        { title: 'Överenskommelsen utökas med Kommunförbundet och Länsstyrelsen', status: 'not-started' },
      ],
    }),
  ],
  gates: [],
};
