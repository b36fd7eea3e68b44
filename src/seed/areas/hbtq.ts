import { written } from '#domain/time/written.ts';
import { omar } from '../people.ts';
import { activityOf, areaOf, notSaid, promise, type SeedArea } from './area.ts';

const knowledge = promise(
  'hbtq-1',
  'Främja insatser som ökar kunskapen om hbtqi-personers villkor, tillsammans med andra aktörer i samhället.',
  'Inga andra aktörer än kommunerna finns med i aktiviteterna.',
);

const area = areaOf({
  id: 'area-hbtq',
  number: 5,
  title: 'HBTQ',
  purpose: 'Mer kunskap om villkoren för hbtqi-personer, vars självskattade hälsa är lägre.',
  promises: [knowledge],
  coordinatorId: omar.id,
  tags: {
    nationalTargets: ['knowledge', 'participation', 'health-care'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['patient', 'staff'],
    priorityGroups: ['hbtqi'],
    breadth: 'targeted',
  },
  headlineIndicatorId: 'indicator-hbtq-enheter',
  measureRemark:
    'Inget mått på hbtqi-personers hälsa i länet är funnet: enkäten redovisar gruppen bara nationellt. Det som visas är en egen prestation, antalet enheter som fått utbildning.',
});

const certification = activityOf(area, '5a', {
  title: 'Digital hbtq+-diplomering',
  description: 'Diplomeringen ska finnas i Kompetensportalen.',
  answers: [knowledge.id],
  status: notSaid,
  time: written('2023-08', 'klart augusti 2023'),
});

export const hbtq: SeedArea = {
  area,
  activities: [
    certification,
    activityOf(area, '5b', {
      title: 'Öppna utbildningen för kommunernas personal',
      description: 'Personal inom kommunal sektor ska kunna gå hbtq+-utbildningen.',
      answers: [knowledge.id],
      status: notSaid,
      dependsOn: [certification.id],
    }),
  ],
  gates: [],
};
