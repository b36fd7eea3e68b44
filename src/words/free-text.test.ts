import { expect, it } from 'vitest';
import { textProblem } from './free-text.ts';

it.each([
  ['Vi sågs den 12 december.', null],
  ['Hon, 19121212-1212, var med.', 'Ser ut som ett personnummer. Ta bort det: det kan inte sparas.'],
  ['x'.repeat(40), null],
  [` ${'x'.repeat(40)} `, null],
  ['x'.repeat(43), 'Texten är 3 tecken för lång.'],
])('tells what is wrong with a text while it is typed: %s', (text, problem) => {
  expect(textProblem(text, 40)).toBe(problem);
});
