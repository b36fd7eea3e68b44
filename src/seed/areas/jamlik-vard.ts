import { omar } from '../people.ts';
import { activityOf, areaOf, notSaid, promise, type SeedArea } from './area.ts';

const prevention = promise(
  'jamlik-vard-1',
  'Arbeta främjande och förebyggande mot skillnaderna i hälsa mellan könen och mellan olika grupper.',
);
const reach = promise('jamlik-vard-2', 'Nå utsatta grupper.', 'Vilka grupper som menas är inte sagt.');
const need = promise('jamlik-vard-3', 'Säkra att vård alltid ges efter behov.');

const area = areaOf({
  id: 'area-jamlik-vard',
  number: 9,
  title: 'Jämlik och jämställd hälso- och sjukvård',
  purpose: 'Främjande arbete som når utsatta grupper, och vård som ges efter behov.',
  promises: [prevention, reach, need],
  coordinatorId: omar.id,
  tags: {
    nationalTargets: ['health-care'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['patient', 'staff', 'governance'],
    priorityGroups: ['women'],
    breadth: 'universal',
  },
  headlineIndicatorId: 'indicator-kolada-u70449',
});

export const jamlikVard: SeedArea = {
  area,
  activities: [
    activityOf(area, '9a', {
      title: 'Utbilda medarbetare, mer digitalt',
      description: 'Utbildningsinsatser till medarbetare, med större tyngd på digitala utbildningar.',
      answers: [prevention.id, need.id],
      status: notSaid,
    }),
    activityOf(area, '9b', {
      title: 'Stödja chefer att använda validerade verktyg',
      description: 'Verktygen ska hjälpa till att säkerställa en jämställd vård.',
      answers: [need.id],
      status: notSaid,
    }),
    activityOf(area, '9c', {
      title: 'Jämställda aktiviteter med civilsamhället',
      description: 'Arbetet görs i samverkan med civilsamhället.',
      answers: [prevention.id, reach.id],
      status: notSaid,
    }),
    activityOf(area, '9d', {
      title: 'Sprida vårdriktlinjen för könsstympning',
      description: 'Information om riktlinjen ska nå all personal som möter patienter.',
      answers: [reach.id],
      status: notSaid,
      relatedAreas: ['area-vald'],
    }),
  ],
  gates: [],
};
