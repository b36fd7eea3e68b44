import { written } from '#domain/time/written.ts';
import { sara } from '../people.ts';
import { from, healthPromotionPage } from '../sources.ts';
import { activityOf, areaOf, doneInJanuary, promise, type SeedArea, stated } from './area.ts';

const evaluation = promise('suicid-1', 'Utvärdera länets gemensamma handlingsprogram mot suicid för 2020–2022.');
const programme = promise('suicid-2', 'Ta fram ett nytt handlingsprogram för åren 2023–2025.');

const area = areaOf({
  id: 'area-suicid',
  number: 2,
  title: 'Nytt handlingsprogram mot suicid',
  purpose: 'Ett nytt gemensamt program i länet för att förebygga suicid 2023–2025.',
  promises: [evaluation, programme],
  goals: [
    {
      text: 'Antalet suicid i Kalmar län ska halveras.',
      time: written('2025', 'till år 2025'),
      baseline: null,
      source: healthPromotionPage,
    },
    {
      text: 'Vision: ingen i länet ska behöva ta sitt eget liv.',
      time: null,
      baseline: null,
      source: healthPromotionPage,
    },
  ],
  coordinatorId: sara.id,
  listIsOpen: true,
  tags: {
    nationalTargets: ['participation', 'health-care'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['patient', 'population'],
    priorityGroups: ['youth'],
    breadth: 'universal',
  },
  headlineIndicatorId: 'indicator-kolada-n61603',
  showsHelpLines: true,
});

export const suicid: SeedArea = {
  area,
  activities: [
    activityOf(area, '2a', {
      title: 'Nytt handlingsprogram för suicidprevention',
      description: 'Programmet för 2023–2025 antogs i januari 2023. Vilken dag är inte sagt.',
      answers: [programme.id],
      status: doneInJanuary,
      time: written('2023-01', 'januari 2023'),
      validity: written('2023/2025', 'åren 2023-2025'),
    }),
    activityOf(area, '2b', {
      title: 'Följa upp och utveckla efterlevandestödet',
      description: 'Stödet till efterlevande, som har uppmärksammats nationellt, följs upp och utvecklas vidare.',
      answers: [programme.id],
      status: stated('ongoing'),
    }),
    activityOf(area, '2c', {
      title: 'Utbildningssatsningar om psykisk hälsa',
      description:
        'MHFA (Mental Health First Aid, första hjälpen till psykisk hälsa), YAM (Youth Aware of Mental Health) och Livsviktiga snack i skolan.',
      answers: [programme.id],
      status: stated('ongoing'),
      parts: [
        { title: 'MHFA (första hjälpen till psykisk hälsa)', status: null },
        { title: 'YAM (Youth Aware of Mental Health)', status: null },
        { title: 'Livsviktiga snack i skolan', status: null },
      ],
    }),
    activityOf(area, '2d', {
      title: 'Årlig suicidpreventiv konferens och riktad information',
      description: 'En konferens om året och andra riktade informationssatsningar. Den första konferensen var 2015.',
      answers: [programme.id],
      status: stated('ongoing'),
      recurrence: { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'årlig' },
      occurrences: [
        {
          id: 'occurrence-2d-2022',
          title: 'Suicidpreventiva konferensen på Forum i Oskarshamn',
          time: written('2022-10-26', '26 oktober 2022'),
          provenance: from(healthPromotionPage),
        },
      ],
    }),
  ],
  gates: [],
};
