import type { Happening } from '#domain/events.ts';
import { example } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { omar, sara } from '../people.ts';
import { byPerson } from './by-person.ts';

/** What moves in the example: only rows of which the deck does not say whether they have begun, and no time. */
export const progress: readonly Happening[] = [
  byPerson(
    omar,
    '2023-03-14',
    { areaId: 'area-hbtq', entityId: 'activity-5a' },
    {
      type: 'status-changed',
      from: 'not-started',
      to: 'ongoing',
      accordingTo: null,
      reason: 'Arbetet med att lägga in innehållet har börjat.',
    },
  ),
  byPerson(
    omar,
    '2023-04-18',
    { areaId: 'area-jamlik-vard', entityId: 'activity-9a' },
    {
      type: 'status-changed',
      from: 'not-started',
      to: 'ongoing',
      accordingTo: null,
      reason: 'Den första digitala utbildningen har öppnat.',
    },
  ),
  byPerson(
    sara,
    '2023-05-24',
    { areaId: 'area-levnadsvanor', entityId: 'activity-4d' },
    {
      type: 'occurrence-recorded',
      occurrence: {
        id: 'occurrence-4d-2023-spring',
        title: 'Vårens ANDTS-konferens',
        time: written('2023-05', 'maj 2023'),
        provenance: example,
      },
    },
  ),
];
