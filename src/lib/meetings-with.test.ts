import { describe, expect, it } from 'vitest';
import type { MeetingDetail } from '#contract/views.ts';
import { aMeeting, aResolution, aSetting, versioned } from '#tests/builders.ts';
import { meetingWith } from './meetings-with.ts';

const detailIn = (state: 'open' | 'closed'): MeetingDetail => ({
  ...aSetting(),
  meeting: versioned(aMeeting({ state }), 4),
  resolutions: [versioned(aResolution())],
  earlier: [],
});
const done = versioned(aResolution({ state: 'done' }), 2);

describe('a meeting that is shown', () => {
  it('is never one that was before it', () => {
    const before = versioned(aMeeting({ state: 'planned' }), 3);
    expect(meetingWith(detailIn('open'), [before]).meeting.state).toBe('open');
  });

  it('has what becomes of its decisions while it is open, and not once it is closed', () => {
    expect(meetingWith(detailIn('open'), [done]).resolutions).toEqual([done]);
    expect(meetingWith(detailIn('closed'), [done]).resolutions).toEqual([versioned(aResolution())]);
  });
});
