import { expect, it } from 'vitest';
import { fillSlides } from './fill-slides.ts';
import { body, label, plain } from './paragraphs.ts';

it('parts a list from its heading only where it would else take more slides', () => {
  const [one, other] = [label('Ett'), label('Annat')];
  const point = body(plain('Ett ord.'));
  const blocks = [one, point, point, point, point, point, other, point, point];
  const slides = fillSlides(blocks, { first: 40, rest: 40 }, 1);
  expect(slides.map(([first]) => first)).toEqual([one, other]);
});
