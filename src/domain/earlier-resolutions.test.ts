import { expect, it } from 'vitest';
import { aPicture, aResolution } from '#tests/builders.ts';
import { earlierResolutions } from './earlier-resolutions.ts';
import type { Resolution } from './resolution.ts';

const older = { meetingId: 'meeting-old' } as const;
const ofLast = { meetingId: 'meeting-last' } as const;

it('all that the previous meeting decided is gone through, and of what is older what was open then', () => {
  const before: Resolution[] = [
    aResolution({ id: 'resolution-open', ...older }),
    aResolution({ id: 'resolution-done-since', ...older }),
    aResolution({ id: 'resolution-done-before', ...older, state: 'done' }),
  ];
  const now: Resolution[] = [
    aResolution({ id: 'resolution-open', ...older }),
    aResolution({ id: 'resolution-done-since', ...older, state: 'done' }),
    aResolution({ id: 'resolution-done-before', ...older, state: 'done' }),
    aResolution({ id: 'resolution-of-last', ...ofLast, state: 'done' }),
    aResolution({ id: 'resolution-taken-back', ...ofLast, state: 'withdrawn' }),
    aResolution({ id: 'resolution-own', meetingId: 'meeting-now' }),
  ];
  const found = earlierResolutions(aPicture(...now), { previousId: 'meeting-last', before: aPicture(...before) });
  expect(found.map(({ id }) => id)).toEqual(['resolution-open', 'resolution-done-since', 'resolution-of-last']);
});
