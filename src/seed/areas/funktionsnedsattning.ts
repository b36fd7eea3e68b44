import { written } from '#domain/time/written.ts';
import { regionJonkoping } from '../partners.ts';
import { sara } from '../people.ts';
import { activityOf, areaOf, partnership, promise, type SeedArea, stated } from './area.ts';

const participation = promise(
  'funktionsnedsattning-1',
  'Öka delaktigheten för personer med funktionsnedsättning, tillsammans med länets kommuner och myndigheter.',
);
const health = promise('funktionsnedsattning-2', 'Främja hälsan hos personer med funktionsnedsättning.');
const ownPower = promise('funktionsnedsattning-3', 'Stärka egenkraften hos personer med funktionsnedsättning.');
const civilSociety = promise('funktionsnedsattning-4', 'Göra insatserna i samverkan med civilsamhällets aktörer.');

const area = areaOf({
  id: 'area-funktionsnedsattning',
  number: 6,
  title: 'Funktionsnedsättning',
  purpose: 'Mer delaktighet, egenkraft och hälsa för personer med funktionsnedsättning.',
  promises: [participation, health, ownPower, civilSociety],
  supports: [
    {
      row: '6b',
      text: 'Administration och finansiering från Region Jönköping',
      partnerId: regionJonkoping.id,
      within: 'nära vård',
      time: written('../2024', 't.o.m. 2024'),
    },
  ],
  coordinatorId: sara.id,
  tags: {
    nationalTargets: ['living-habits', 'participation'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['population'],
    priorityGroups: ['disability'],
    breadth: 'targeted',
  },
  headlineIndicatorId: null,
  measureRemark: 'Det finns ingen publicerad mätserie för området.',
});

export const funktionsnedsattning: SeedArea = {
  area,
  activities: [
    activityOf(area, '6a', {
      title: 'Hälsan spelar roll i flera kommuner',
      description: 'Insatser och utbildningar under namnet ”Hälsan spelar roll”. Vilka kommuner är inte sagt.',
      answers: [participation.id, health.id],
      status: stated('ongoing'),
      time: written('../..', 'pågående'),
      partners: [partnership(regionJonkoping)],
    }),
  ],
  gates: [],
};
