import { describe, expect, it } from 'vitest';
import { longestShare, type ShowLink } from '#domain/meeting.ts';
import { endWords, linkEnds, linkState } from './link-end.ts';

const now = new Date('2026-11-21T14:30:00');
const link = (until: Date, isWithdrawn = false): ShowLink => {
  return { id: 'link-one', until: until.toISOString(), by: 'person-maja', isWithdrawn };
};

describe('the end of an address', () => {
  it('is told by the clock, or as midnight, and with the day when it was another', () => {
    const words = linkEnds.map(({ from }) => endWords(link(from(now)), now));
    expect(words).toEqual(['Gäller till 16.30', 'Gäller till 18.30', 'Gäller till midnatt']);
    expect(endWords(link(new Date('2026-11-21T14:29:59')), now)).toBe('Gällde till 14.29');
    expect(endWords(link(new Date('2026-11-20T16:30:00')), now)).toBe('Gällde till 20 november 16.30');
  });

  it('is never further off than an address may hold, nor past, also in the first minute of a day', () => {
    for (const begins of ['2026-11-21T00:00:00', '2026-11-21T23:59:59', '2026-03-29T00:30:00', '2026-10-25T00:30:00']) {
      for (const { from } of linkEnds) {
        const left = from(new Date(begins)).getTime() - Date.parse(begins);
        expect(left).toBeGreaterThan(0);
        expect(left).toBeLessThanOrEqual(longestShare);
      }
    }
  });

  it('has come at that very moment, and matters no more when the address has been taken back', () => {
    expect(linkState(link(now), now)).toBe('ended');
    expect(linkState(link(new Date(now.getTime() + 1)), now)).toBe('holds');
    expect(linkState(link(new Date(now.getTime() + 1), true), now)).toBe('withdrawn');
  });
});
