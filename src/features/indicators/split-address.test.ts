import { expect, it } from 'vitest';
import type { Split, SplitKind } from '#domain/indicator.ts';
import { aSeries } from '#tests/builders.ts';
import { splitIn, splitKindsOf, withSplit } from './split-address.ts';

const split = (by: SplitKind): Split => ({ id: `split-${by}`, by, name: by, series: aSeries('Länet', {}) });
const splits = [split('place'), split('sex'), split('sex')];

it('an indicator is shown in the parts that it has, whole unless the address says so', () => {
  const kinds = splitKindsOf({ splits }, false);
  expect(kinds).toEqual(['sex', 'place']);
  for (const kind of [null, ...kinds]) expect(splitIn(withSplit(new URLSearchParams(), kind), kinds)).toBe(kind);
  expect(splitIn(new URLSearchParams('delat=grupp'), kinds)).toBeNull();
  expect(String(withSplit(new URLSearchParams('delat=kon&per=2023-03-01'), null))).toBe('per=2023-03-01');
});

it('what is about suicide is never shown by place', () => {
  const kinds = splitKindsOf({ splits }, true);
  expect(kinds).toEqual(['sex']);
  expect(splitIn(new URLSearchParams('delat=plats'), kinds)).toBeNull();
});
