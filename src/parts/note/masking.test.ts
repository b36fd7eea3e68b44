import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMasked, mask } from '#domain/redaction.ts';
import { withMasked } from './masking.ts';

/** The text with what stands between the bars selected and masked. */
function masking(text: string): string | null {
  const [before = '', selected = '', after = ''] = text.split('|');
  return withMasked(before + selected + after, before.length, before.length + selected.length);
}

it.each([
  ['Vi mötte |Anna|.', 'Vi mötte [maskat].'],
  ['Vi mötte| Anna |igår', 'Vi mötte [maskat] igår'],
  ['Vi mötte A|nn|a.', 'Vi mötte [maskat].'],
  ['Vi mötte Anna |Ek, 0|70-1', 'Vi mötte Anna [maskat]-1'],
  ['|Allt|', '[maskat]'],
  ['Först [mas|kat] och An|na', 'Först [maskat]'],
  ['Först |[maskat] och Anna|', 'Först [maskat]'],
])('masks whole words: %s', (text, expected) => {
  expect(masking(text)).toBe(expected);
});

it.each(['Vi| |mötte', 'Vi||mötte', '||', 'Se |[maskat]|', 'Se [m|ask|at]'])('masks nothing in %s', (text) => {
  expect(masking(text)).toBeNull();
});

it('only ever changes a text in a way that the rule of masking takes', () => {
  const anyText = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(mask, ' ', 'Anna')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, from, length) => {
      const result = withMasked(text, from, from + length);
      if (result !== null) expect(isMasked(result, text)).toBe(true);
    }),
  );
});
