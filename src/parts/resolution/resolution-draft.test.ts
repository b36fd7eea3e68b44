import { describe, expect, it } from 'vitest';
import { planned, written } from '#domain/time/written.ts';
import { aResolution, today } from '#tests/builders.ts';
import { contentOf, draftOf, rebased } from './resolution-draft.ts';

const seen = aResolution({ text: 'Bjud in kommunerna.', time: planned(written('2023-08')) });
const draft = draftOf(seen);
const autumn = { text: 'hösten 2023', accepted: null };

describe('a decision that two people word at once', () => {
  it('takes in what the other did beside it', () => {
    const now = aResolution({ ...seen, leadId: 'person-sara' });
    const mine = { ...draft, text: 'Bjud in alla kommuner.', time: autumn };
    expect(rebased(mine, seen, now)).toEqual({ ...mine, leadId: 'person-sara' });
  });

  it('is asked about where both have changed the same to different things', () => {
    const mine = { ...draft, text: 'Bjud in alla kommuner.' };
    expect(rebased(mine, seen, aResolution({ ...seen, text: 'Bjud in regionen.' }))).toBeNull();
    expect(rebased(mine, seen, aResolution({ ...seen, text: mine.text }))).toEqual(mine);
    const later = aResolution({ ...seen, time: planned(written('2024')) });
    expect(rebased({ ...draft, time: autumn }, seen, later)).toBeNull();
    expect(rebased(draft, seen, later)?.time.text).toBe('2024');
  });
});

describe('what a decision asks for', () => {
  const present = seen.time.current;

  it('is the time that was there while its words are left alone', () => {
    expect(contentOf(draft, present, today)?.time).toBe(present);
  });

  it('may be no time at all', () => {
    for (const text of ['', ' ', 'tid ej angiven']) {
      expect(contentOf({ ...draft, time: { text, accepted: null } }, present, today)?.time).toBeNull();
    }
  });

  it('is nothing while its time cannot be read, or comes again and again', () => {
    for (const text of ['när vi hinner', 'två gånger per år']) {
      expect(contentOf({ ...draft, time: { text, accepted: null } }, present, today)).toBeNull();
    }
  });

  it('is read ahead of today', () => {
    expect(contentOf({ ...draft, time: { text: 'april', accepted: null } }, null, today)?.time?.edtf).toBe('2024-04');
  });
});
