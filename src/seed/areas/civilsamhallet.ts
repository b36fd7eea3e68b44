import { coompanion, kommunforbundet, lansstyrelsen, nsph, spes, suicideZero } from '../partners.ts';
import { nils } from '../people.ts';
import { activityOf, areaOf, partnership, promise, type SeedArea, stated } from './area.ts';

const goodLife = promise(
  'civilsamhallet-1',
  'Främja ett tryggt liv i en god miljö och ge förutsättningar för hälsa och välbefinnande, tillsammans med civilsamhället.',
);
/** The plan's opening sentence states why and promises nothing by itself. */
const support = promise(
  'civilsamhallet-2',
  'Stödja civilsamhället, som bidrar till att människor håller ihop, till gemenskap och till mångfald.',
);

const area = areaOf({
  id: 'area-civilsamhallet',
  number: 7,
  title: 'Civilsamhället',
  purpose: 'Stöd till och samverkan med civilsamhället för ett tryggt liv och god hälsa.',
  promises: [goodLife, support],
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
      answers: [goodLife.id],
      status: stated('ongoing'),
      partners: [partnership(spes), partnership(suicideZero), partnership(nsph)],
      relatedAreas: ['area-suicid'],
    }),
    activityOf(area, '7b', {
      title: 'Samverkan med Coompanion',
      description:
        'Samverkan pågår med det idéburna nätverket Coompanion. Överenskommelsen ska få fler parter, som Kommunförbundet och Länsstyrelsen.',
      answers: [goodLife.id],
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
