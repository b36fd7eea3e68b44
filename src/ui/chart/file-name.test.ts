import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['Färre röker dagligen: 7,7 % (2021–2024)', 'färre-röker-dagligen-7-7-2021-2024.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['   ', 'diagram.csv'],
  ['ord '.repeat(60), `${'ord-'.repeat(19)}ord.csv`],
  ['a'.repeat(300), 'diagram.csv'],
  ['A\u030Ar 2021', 'år-2021.csv'],
])('a file of %j has a name that every file system takes', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});
