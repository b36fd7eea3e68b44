import { written } from '#domain/time/written.ts';
import { lansstyrelsen } from '../partners.ts';
import { sara } from '../people.ts';
import { tobaccoEndgamePage } from '../sources.ts';
import { activityOf, areaOf, notSaid, partnership, promise, type SeedArea, stated } from './area.ts';

const activity = promise('levnadsvanor-1', 'Fortsätta och utveckla arbetet för mer fysisk aktivitet.');
const sitting = promise('levnadsvanor-2', 'Fortsätta och utveckla arbetet för mindre stillasittande.');
const food = promise('levnadsvanor-3', 'Fortsätta och utveckla stödet till goda matvanor.');
const addiction = promise(
  'levnadsvanor-4',
  'Bidra till ett brett förebyggande arbete mot alla slags beroenden, även av andra droger än alkohol och tobak.',
);
const nicotine = promise('levnadsvanor-5', 'Förebygga beroende av tobak och nikotinprodukter.');
const alcohol = promise('levnadsvanor-6', 'Förebygga beroende av alkohol.');
const gambling = promise('levnadsvanor-7', 'Förebygga beroende av spel om pengar.');

const area = areaOf({
  id: 'area-levnadsvanor',
  number: 4,
  title: 'Levnadsvanor',
  purpose: 'Mer rörelse, goda matvanor och ett brett arbete mot alla slags beroenden.',
  promises: [activity, sitting, food, addiction, nicotine, alcohol, gambling],
  goals: [
    {
      text: 'Tobacco Endgame – Rökfritt Sverige 2025: färre än fem procent rökare.',
      time: written('2025'),
      baseline: null,
      source: tobaccoEndgamePage,
    },
  ],
  coordinatorId: sara.id,
  listIsOpen: true,
  tags: {
    nationalTargets: ['living-habits', 'health-care'],
    regionalStrategies: ['participation-health'],
    healthPerspectives: ['patient', 'population'],
    priorityGroups: [],
    breadth: 'universal',
  },
  headlineIndicatorId: 'indicator-fohm-rokning',
});

export const levnadsvanor: SeedArea = {
  area,
  activities: [
    activityOf(area, '4a', {
      title: 'Ta fram en regional ANDTS-strategi',
      description:
        'ANDTS står för alkohol, narkotika, dopning, tobak och spel. Strategin tas fram i samverkan. När den ska vara framtagen är inte sagt.',
      answers: [addiction.id],
      // The strategy's own years; the drafting has no time.
      validity: written('2023/2026', '2023–2026'),
      status: notSaid,
    }),
    activityOf(area, '4b', {
      title: 'Tobaks- och nikotinfritt län',
      description: 'Ett mål för 2025. Vad ”fritt” betyder är inte bestämt; 2016 gällde målet bara tobak.',
      answers: [nicotine.id],
      status: stated('ongoing'),
      time: written('2025', '2025'),
    }),
    activityOf(area, '4c', {
      title: 'Regionala utbildningar inom tobakshjälpen',
      description: 'Utbildningarna ges både på plats och digitalt.',
      answers: [nicotine.id],
      status: stated('ongoing'),
    }),
    activityOf(area, '4d', {
      title: 'Två ANDTS-konferenser om året',
      description:
        'Konferenser om alkohol, narkotika, dopning, tobak och spel (ANDTS), genomförda tillsammans med Länsstyrelsen.',
      answers: [addiction.id],
      status: stated('ongoing'),
      partners: [partnership(lansstyrelsen)],
      recurrence: {
        times: 2,
        per: 'year',
        one: 'ANDTS-konferens',
        many: 'ANDTS-konferenser',
        phrase: 'två ANDTS-konferenser årligen',
      },
    }),
    activityOf(area, '4e', {
      title: 'Satsningen Kom igång',
      description: 'Görs i samverkan med kommuner i länet. Vilka kommuner är inte sagt.',
      answers: [activity.id],
      status: stated('ongoing'),
    }),
  ],
  gates: [],
};
