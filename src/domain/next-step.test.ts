import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '#tests/arbitraries.ts';
import { anyDay } from '#tests/arbitrary-times.ts';
import { aGate, anActivity, anAreaPicture, today } from '#tests/builders.ts';
import { isOpen } from './activity.ts';
import { nextStep } from './next-step.ts';
import { entered } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import { written } from './time/written.ts';

describe('what comes next', () => {
  const august = anActivity({ id: 'activity-august', time: '2023-08' });
  const autumn = anActivity({ id: 'activity-autumn', time: '2023-23' });
  const untimed = anActivity({ id: 'activity-untimed' });

  it('is what may end first', () => {
    expect(nextStep(anAreaPicture({ activities: [untimed, autumn, august] }), today)?.id).toBe('activity-august');
  });

  it('may be a decision that is not taken', () => {
    const gate = aGate({ time: '2023-07' });
    const taken = { ...gate, outcome: { text: 'Ja', on: today, provenance: entered } };
    expect(nextStep(anAreaPicture({ activities: [august], gates: [gate] }), today)?.id).toBe('gate-1');
    expect(nextStep(anAreaPicture({ activities: [august], gates: [taken] }), today)?.id).toBe('activity-august');
  });

  it('may be support that ends', () => {
    const support = {
      row: '6b',
      text: 'Stöd',
      partnerId: 'partner-1',
      within: 'vård',
      time: written('2023-07'),
    } as const;
    const area = { supports: [support] };
    expect(nextStep(anAreaPicture({ area, activities: [august] }), today)?.id).toBe('area-1-6b');
  });

  it('is not what is over, done, or without a time', () => {
    const over = anActivity({ time: '2023-05' });
    const done = anActivity({ time: '2023-08', status: 'done' });
    expect(nextStep(anAreaPicture({ activities: [over, done, untimed], gates: [aGate()] }), today)).toBeNull();
  });

  it('is on its last possible day still to come', () => {
    expect(nextStep(anAreaPicture({ activities: [anActivity({ time: today })] }), today)?.id).toBe('activity-1');
  });

  it('is open, ahead, and has nothing open nearer', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 8 }), anyDay, (activities, on) => {
        const ahead = activities
          .filter(isOpen)
          .flatMap(({ time }) => (time.current === null ? [] : (boundsOf(time.current.edtf).latestEnd ?? [])))
          .filter((lastDay) => lastDay >= on);
        const step = nextStep(anAreaPicture({ activities }), on);
        const found = step?.kind === 'activity' ? step.activity.time.current : null;
        expect(found === null ? null : boundsOf(found.edtf).latestEnd).toBe(ahead.toSorted()[0] ?? null);
      }),
    );
  });
});
