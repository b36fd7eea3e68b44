import { planned, written } from '#domain/time/written.ts';
import { lansgemensamLedning, morbylanga } from '../partners.ts';
import { nils } from '../people.ts';
import { from, regionWebsite } from '../sources.ts';
import { activityOf, areaOf, partnership, promise, type SeedArea, stated } from './area.ts';

const proposal = promise(
  'lansmodell-1',
  'Ta fram ett förslag till en länsmodell för jämlika uppväxtvillkor som håller ihop över huvudmännens gränser.',
  'När förslaget för hela länet ska vara klart är inte sagt.',
);

const area = areaOf({
  id: 'area-lansmodell',
  number: 1,
  title: 'Länsmodell för barn och ungas hälsa',
  purpose: 'En gemensam modell i länet för att ge barn och unga jämlika uppväxtvillkor.',
  promises: [proposal],
  steering: {
    row: '1b',
    text: 'Länsgemensam ledning i samverkan, kommunernas och regionens gemensamma forum, är styrgrupp för pilotprojektet.',
    partnerId: lansgemensamLedning.id,
  },
  coordinatorId: nils.id,
  tags: {
    nationalTargets: ['early-life', 'knowledge'],
    regionalStrategies: ['children-youth'],
    healthPerspectives: ['population', 'governance'],
    priorityGroups: ['children', 'youth', 'parents'],
    breadth: 'universal',
  },
  headlineIndicatorId: 'indicator-fohm-gymnasiebehorighet',
});

const pilot = activityOf(area, '1a', {
  title: 'Pilot för en sammanhållen modell för barn och ungas hälsa',
  description: 'Mörbylånga kommun driver ett pilotprojekt under år 2023. Regionen följer arbetet.',
  answers: [proposal.id],
  status: stated('ongoing'),
  time: written('2023', 'under år 2023'),
  partners: [partnership(morbylanga, 'we-follow')],
  milestones: [
    {
      id: 'milestone-1a-handlingsplan',
      title: 'Handlingsplanen klar',
      time: null,
      reached: null,
      provenance: from(regionWebsite),
    },
  ],
});

export const lansmodell: SeedArea = {
  area,
  activities: [pilot],
  gates: [
    {
      type: 'gate',
      id: 'gate-1c',
      areaId: area.id,
      row: '1c',
      title: 'Beslut om det fortsatta arbetet',
      forumId: lansgemensamLedning.id,
      condition: 'Beslutet beror på resultatet av pilotprojektet i Mörbylånga.',
      dependsOn: [pilot.id],
      time: planned(written('2023-36~', 'i slutet av år 2023')),
      outcome: null,
    },
  ],
};
