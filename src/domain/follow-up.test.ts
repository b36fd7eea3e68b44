import { describe, expect, it } from 'vitest';
import { anAreaPicture, aResolution, versioned } from '#tests/builders.ts';
import { followUpRows } from './follow-up.ts';
import { planned, written } from './time/written.ts';

const areaId = 'area-1';
const decided = (...resolutions: ReturnType<typeof aResolution>[]) => resolutions.map((one) => versioned(one));

describe('what is to be followed up', () => {
  it('is asked of who answers for it, else of who keeps its area true, else of nobody', () => {
    const area = { coordinatorId: 'person-nils' } as const;
    const areas = [
      anAreaPicture({
        area,
        resolutions: [
          aResolution({ id: 'resolution-lead', areaId, leadId: 'person-sara' }),
          aResolution({ id: 'resolution-none', areaId }),
        ],
      }),
    ];
    const rows = followUpRows({ areas, resolutions: decided(aResolution({ id: 'resolution-plan' })) });
    expect(rows.map(({ resolution, ownerId }) => [resolution.id, ownerId])).toEqual([
      ['resolution-lead', 'person-sara'],
      ['resolution-none', 'person-nils'],
      ['resolution-plan', null],
    ]);
  });

  it('begins with what should be done first, and ends with what has no time', () => {
    const dated = (id: 'resolution-a' | 'resolution-b' | 'resolution-c', time: string | null) =>
      aResolution({ id, areaId, time: planned(time === null ? null : written(time)) });
    const resolutions = [dated('resolution-a', null), dated('resolution-b', '2024')];
    const rows = followUpRows({
      areas: [anAreaPicture({ resolutions })],
      resolutions: decided({ ...dated('resolution-c', '2023-08'), areaId: null }),
    });
    expect(rows.map(({ resolution }) => resolution.id)).toEqual(['resolution-c', 'resolution-b', 'resolution-a']);
  });
});
