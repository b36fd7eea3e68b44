/** The colours of a drawing by what they are for. */
export type Palette = {
  text: string;
  soft: string;
  grid: string;
  edge: string;
  surface: string;
  lines: readonly [string, string, string, string, string, string];
};

/** On the screen the roles of tokens.css decide, and with them theme, print and forced colours. */
export const screenPalette: Palette = {
  text: 'var(--color-text)',
  soft: 'var(--color-text-soft)',
  grid: 'var(--color-line)',
  edge: 'var(--color-edge)',
  surface: 'var(--color-surface)',
  lines: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)', 'var(--chart-4)', 'var(--chart-5)', 'var(--chart-6)'],
};

/** A picture is white paper whatever the theme, in numbers that any program understands: the roles' light colours. */
export const paperPalette: Palette = {
  text: '#132129',
  soft: '#44525a',
  grid: '#d5d0c7',
  edge: '#7c776c',
  surface: '#ffffff',
  lines: ['#005a63', '#736e63', '#d06800', '#a079a7', '#456adc', '#32440f'],
};
