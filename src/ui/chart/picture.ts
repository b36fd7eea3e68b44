import { breakMarks } from './break-marks.ts';
import type { ChartModel } from './chart-model.ts';
import { keyWords } from './key-words.ts';
import { looksOf } from './look.ts';
import { markerPath } from './marker.ts';
import { paperPalette } from './palette.ts';
import { escaped } from './sheet.ts';
import { drawnScale } from './size.ts';
import { axisNote } from './value-axis.ts';

/** Of the drawing within a picture, in pixels. */
export const drawnSize = { width: 1120, height: 520, text: 16 };

const margin = 40;
const width = drawnSize.width + 2 * margin;
/** How wide letters are on the whole, as a part of how high they are, in the widest face that a system has for its own. */
const letterWidth = { plain: 0.6, bold: 0.7 };

const font = "'Segoe UI', system-ui, sans-serif";

type Placed = { markup: string; height: number };

/**
 * A picture that says all by itself: a document of its own with the finding, what is measured, the drawing, what its
 * lines are called and where the values come from, on white paper. `drawing`: what stands in the drawing's own document.
 */
export function pictureOf(model: ChartModel, drawing: string): string {
  const note = axisNote(model);
  const blocks = [
    paragraph(model.title, { size: 28, weight: 650, colour: paperPalette.text }),
    paragraph(model.subtitle, { size: 18, colour: paperPalette.soft }),
    ...(note === null ? [] : [paragraph(note, { size: 16, colour: paperPalette.soft })]),
    { markup: `<g transform="translate(0 8)">${drawing}</g>`, height: drawnSize.height + 16 },
    legend(model),
    ...breakMarks(model).map(({ letter, text }) =>
      paragraph(`${letter}: ${text}`, { size: 16, colour: paperPalette.text }),
    ),
    ...keyWords(model).map((words) => paragraph(words, { size: 16, colour: paperPalette.soft })),
    paragraph(model.source, { size: 14, colour: paperPalette.soft }),
    ...(model.notice === null ? [] : [paragraph(model.notice, { size: 16, colour: paperPalette.text })]),
  ];
  let y = margin;
  const placed = blocks.map(({ markup, height }) => {
    const at = `<g transform="translate(${margin} ${y})">${markup}</g>`;
    y += height;
    return at;
  });
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}"><title>${escaped(model.title)}</title><desc>${escaped(model.summary)}</desc><rect width="${width}" height="${height}" fill="${paperPalette.surface}"/>${placed.join('')}</svg>`;
}

type Type = { size: number; weight?: number; colour: string };

function paragraph(text: string, { size, weight = 400, colour }: Type): Placed {
  const lines = linesOf(text, drawnSize.width / (size * (weight > 500 ? letterWidth.bold : letterWidth.plain)));
  const height = size * 1.35;
  const spans = lines.map(
    (line, index) => `<tspan x="0" y="${Math.round(size + index * height)}">${escaped(line)}</tspan>`,
  );
  return {
    markup: `<text font-size="${size}" font-weight="${weight}" fill="${colour}">${spans.join('')}</text>`,
    height: lines.length * height + size * 0.4,
  };
}

/** Lines of at most so many letters, broken between words; a word that is longer has a line of its own. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((one) => one !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const swatchWidth = 44;

function legend({ lines }: ChartModel): Placed {
  if (lines.length === 0) return { markup: '', height: 0 };
  const looks = looksOf(lines, drawnScale(drawnSize.text));
  const [size, row] = [16, 26];
  let [x, y] = [0, 18];
  const items = lines.map(({ id, name }) => {
    const look = looks.get(id);
    const length = swatchWidth + name.length * size * letterWidth.plain + 28;
    if (x > 0 && x + length > drawnSize.width) [x, y] = [0, y + row];
    const colour = paperPalette.lines[look?.colour ?? 0] ?? paperPalette.text;
    const [middle, baseline] = [x + 18, y - 5];
    x += length;
    if (look === undefined) return '';
    const dash = look.dash === undefined ? '' : ` stroke-dasharray="${look.dash}"`;
    return (
      `<path d="M${middle - 18} ${baseline}h36" stroke="${colour}" stroke-width="${look.width}"${dash}/>` +
      `<path d="${markerPath(look.marker, middle, baseline, 4.5)}" stroke="${colour}" stroke-width="${look.outline}" fill="${look.isOpen ? paperPalette.surface : colour}"/>` +
      `<text x="${middle + 26}" y="${y}" font-size="${size}" fill="${paperPalette.text}">${escaped(name)}</text>`
    );
  });
  return { markup: items.join(''), height: y + 12 };
}
