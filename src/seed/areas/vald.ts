import { written } from '#domain/time/written.ts';
import { kvinnojour } from '../partners.ts';
import { omar } from '../people.ts';
import { activityOf, areaOf, doneInJanuary, partnership, promise, type SeedArea, stated } from './area.ts';

const equalityPlan = promise(
  'vald-1',
  'Låta arbetet mot våld i nära relationer vara en del av handlingsplanen för jämställdhet.',
);
const detection = promise(
  'vald-2',
  'Fortsätta höja kunskapen så att våld i nära relationer, hedersrelaterat våld och förtryck samt könsstympning upptäcks oftare.',
);
const knowledge = promise(
  'vald-3',
  'Se till att alla verksamheter som möter patienter känner till sambandet mellan att utsättas för våld och ohälsa.',
);

const area = areaOf({
  id: 'area-vald',
  number: 8,
  title: 'Våld i nära relationer',
  purpose: 'Mer kunskap så att våld, hedersförtryck och könsstympning upptäcks oftare.',
  promises: [equalityPlan, detection, knowledge],
  coordinatorId: omar.id,
  tags: {
    nationalTargets: ['housing', 'health-care'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['patient', 'staff', 'governance'],
    priorityGroups: ['children', 'women'],
    breadth: 'targeted',
  },
  headlineIndicatorId: 'indicator-fohm-radsla-ute',
  measureRemark:
    'Inget direkt mått på våld i nära relationer är lagrat: för Kolada N01460 (utsatt för våld eller hot) saknas värden. Måttet som visas gäller trygghet och mäter inte våld i nära relationer.',
});

export const vald: SeedArea = {
  area,
  activities: [
    activityOf(area, '8a', {
      title: 'Stödja chefer att införa lokala rutiner',
      description: 'Gäller vårdens verksamheter. Rutinerna ska följa Socialstyrelsens föreskrifter.',
      answers: [detection.id, knowledge.id],
      status: stated('ongoing'),
      time: written('2023-21', 'pågående under våren 2023'),
    }),
    activityOf(area, '8b', {
      title: 'Överenskommelse om samverkan med kvinnojour',
      description:
        'Överenskommelsen blev klar i januari 2023. Vilken dag, och vilken kvinnojour det gäller, är inte sagt.',
      answers: [equalityPlan.id],
      status: doneInJanuary,
      time: written('2023-01', 'klar januari 2023'),
      partners: [partnership(kvinnojour)],
    }),
    activityOf(area, '8c', {
      title: 'Övriga insatser enligt handlingsplanen',
      description: 'Andra kunskapshöjande insatser och informationssatsningar enligt handlingsplanen 2023–2025.',
      answers: [equalityPlan.id, detection.id],
      status: stated('ongoing'),
      time: written('2023/2025', 'handlingsplan 2023-2025'),
    }),
  ],
  gates: [],
};
