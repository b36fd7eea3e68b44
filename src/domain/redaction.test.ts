import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEvent } from '#tests/arbitraries.ts';
import { aNote, anActivity, aPicture, versioned } from '#tests/builders.ts';
import { calendarDate } from './calendar.ts';
import { shownEvent } from './events.ts';
import { isMasked, mask, maskedEvent, maskedNote, maskedPicture } from './redaction.ts';

const earlier = 'Anna kom inte. Anna ringde.';

describe('a text is masked and nothing else', () => {
  it.each([
    ['a word at the beginning', `${mask} kom inte. Anna ringde.`],
    ['a word in the middle', `Anna kom inte. ${mask} ringde.`],
    ['a word at the end', `Anna kom inte. Anna ${mask}`],
    ['part of a word', `Anna kom inte. An${mask}ringde.`],
    ['the same word twice', `${mask} kom inte. ${mask} ringde.`],
    ['several words as one', `Anna ${mask} ringde.`],
    ['words that stand together, each by itself', `${mask} ${mask} inte. Anna ringde.`],
    ['neighbours, without a space between', `${mask}${mask} kom inte. Anna ringde.`],
    ['the whole', mask],
  ])('%s', (_, text) => {
    expect(isMasked(text, earlier)).toBe(true);
  });

  it.each([
    ['nothing masked', earlier],
    ['cut off', 'Anna kom inte.'],
    ['masked, and its end cut off', `${mask} kom inte.`],
    ['emptied', ''],
    ['a mask put before what stands there', `${mask}${earlier}`],
    ['a mask put in between', `Anna kom inte.${mask} Anna ringde.`],
    ['a mask put after', `${earlier}${mask}`],
    ['a word left out', `${mask} kom inte. ringde.`],
    ['a word put in', `${mask} kom verkligen inte. Anna ringde.`],
    ['a letter changed', `${mask} kom inte. Anne ringde.`],
    ['the pieces in another order', `ringde. ${mask} kom inte.`],
    ['more masks than there are letters', mask.repeat(earlier.length + 1)],
    ['a mask that is not written so', `[Maskat] kom inte. Anna ringde.`],
  ])('not when it is %s', (_, text) => {
    expect(isMasked(text, earlier)).toBe(false);
  });

  it('also when some of it was masked before', () => {
    const once = `${mask} kom inte. Anna ringde.`;
    expect(isMasked(`${mask} kom inte. ${mask} ringde.`, once)).toBe(true);
    expect(isMasked(`${mask} ringde.`, once)).toBe(true);
    expect(isMasked(once, once)).toBe(false);
    expect(isMasked(earlier, once)).toBe(false);
  });

  it('wherever in any text any pieces of it are masked, and never when something is then changed', () => {
    const pieces = fc.array(fc.record({ text: fc.string({ minLength: 1 }), isMasked: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(pieces, (all) => {
        const before = all.map(({ text }) => text).join('');
        const after = all.map(({ text, isMasked }) => (isMasked ? mask : text)).join('');
        expect(isMasked(after, before)).toBe(all.some(({ isMasked }) => isMasked) && after !== before);
        // A letter that is in none of them.
        for (const more of [`${after}å`, `å${after}`]) expect(isMasked(more, before)).toBe(false);
      }),
    );
  });
});

describe('a note as it stood before words in it were masked', () => {
  const redaction = { on: calendarDate('2023-06-15'), by: 'person-coordinator', reason: 'En enskild' } as const;
  const correction = { earlierText: 'Anna ringde.', on: calendarDate('2023-05-02'), by: null, reason: 'Fel' } as const;
  const then = versioned(aNote({ text: earlier, corrections: [correction] }), 2);
  const now = versioned(aNote({ text: `${mask} kom inte.`, redactions: [redaction] }), 3);
  const told = { ...then, text: mask, corrections: [{ ...correction, earlierText: mask }] };

  it('tells none of its texts', () => {
    expect(maskedNote(then, now)).toEqual(told);
    const twice = { ...now, redactions: [redaction, redaction] };
    expect(maskedNote(now, twice)).toEqual({ ...now, text: mask });
  });

  it('is told as it was from when they had been masked, and where nothing has been', () => {
    expect(maskedNote(now, now)).toBe(now);
    expect(maskedNote(then, then)).toBe(then);
    const corrected = { ...now, text: 'Ny text', corrections: [correction], version: 4 };
    expect(maskedNote(corrected, now)).toBe(corrected);
  });

  it('tells none of its texts when an earlier version kept it', () => {
    const { redactions: _, ...kept } = then;
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: what was kept is older than the type.
    expect(maskedNote(kept as typeof then, now)).toMatchObject({ text: mask });
  });

  it('is the only thing in a picture of an earlier day that is told otherwise', () => {
    const other = aNote({ id: 'note-2', text: earlier });
    const [before, after] = [aPicture(anActivity(), then, other), aPicture(anActivity(), now, other)];
    const picture = maskedPicture(before, after);
    expect([...picture.keys()]).toEqual([...before.keys()]);
    expect(picture.get('note-1')).toMatchObject({ text: mask, corrections: [{ earlierText: mask }] });
    expect(picture.get('note-2')).toBe(before.get('note-2'));
    expect(before.get('note-1')).toMatchObject({ text: earlier });
    expect(maskedPicture(aPicture(anActivity()), after).has('note-1')).toBe(false);
  });
});

it('tells what happened to a note before, but none of its texts', () => {
  const reason = 'Fel år';
  expect(maskedEvent({ type: 'note-corrected', earlierText: 'Anna', text: 'Bo', reason })).toEqual({
    type: 'note-corrected',
    earlierText: mask,
    text: mask,
    reason,
  });
  expect(maskedEvent({ type: 'note-redacted', text: `Anna och ${mask}`, reason })).toMatchObject({
    text: mask,
    reason,
  });
  fc.assert(
    fc.property(anyEvent.map(shownEvent), (event) => {
      const hasText = event.type === 'note-corrected' || event.type === 'note-redacted';
      expect(maskedEvent(event) === event).toBe(!hasText);
    }),
  );
});
