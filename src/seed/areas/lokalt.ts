import { hogsby, hultsfred, linneuniversitetet, nybro } from '../partners.ts';
import { nils } from '../people.ts';
import { activityOf, areaOf, notSaid, partnership, promise, type SeedArea, stated } from './area.ts';

const conditions = promise(
  'lokalt-1',
  'Ta hänsyn till kommunernas olika förutsättningar när hälsofrämjande insatser utvecklas.',
);

const area = areaOf({
  id: 'area-lokalt',
  number: 3,
  title: 'Lokala utvecklingsarbeten',
  purpose: 'Hälsofrämjande insatser som utgår från kommunernas olika förutsättningar.',
  promises: [conditions],
  coordinatorId: nils.id,
  tags: {
    nationalTargets: ['living-habits', 'participation', 'health-care'],
    regionalStrategies: ['participation-health', 'planning'],
    healthPerspectives: ['patient', 'population'],
    priorityGroups: [],
    breadth: 'targeted',
  },
  headlineIndicatorId: null,
  measureRemark: 'Det finns ingen publicerad mätserie för området.',
});

export const lokalt: SeedArea = {
  area,
  activities: [
    activityOf(area, '3a', {
      title: 'Följa och utvärdera Hälsolots i Högsby',
      description: 'Satsningen på hälsolots i Högsby ska följas och utvärderas.',
      answers: [conditions.id],
      status: notSaid,
      partners: [partnership(hogsby)],
    }),
    activityOf(area, '3b', {
      title: 'Hitta lokala modeller för förebyggande samverkan',
      description: 'Görs tillsammans med primärvården och kommunerna. Diskussioner pågår med Nybro och Hultsfred.',
      answers: [conditions.id],
      status: stated('ongoing'),
      partners: [partnership(nybro), partnership(hultsfred)],
    }),
    activityOf(area, '3c', {
      title: 'Knyta följeforskning till arbetet',
      description: 'Forskare vid Linnéuniversitetet ska följa arbetet medan det pågår.',
      answers: [conditions.id],
      status: notSaid,
      partners: [partnership(linneuniversitetet)],
    }),
  ],
  gates: [],
};
