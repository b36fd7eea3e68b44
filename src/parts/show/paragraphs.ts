import type { Provenance } from '#domain/provenance.ts';
import { type Item, type Line, readProse } from '#ui/prose/read-prose.ts';
import type { ShownStatus } from '#words/names.ts';
import type { Mark, Paragraph, ParagraphLook, Run } from './slide.ts';

/** Words as paragraphs of a slide. Of runs, those that are null or say nothing are left out. */
type Given = Run | null;

function paragraph(look: ParagraphLook, mark: Mark | null, given: readonly Given[]): Paragraph {
  const runs = given.filter((run) => run !== null).filter(({ text }) => text.trim() !== '');
  return { kind: 'paragraph', look, mark, introduces: look === 'label', continues: false, runs };
}

/** The sentence that a slide is about. */
export function lead(...runs: readonly Given[]): Paragraph {
  return paragraph('lead', null, runs);
}

/** The heading of what follows, and whether that is examples. */
export function label(text: string, example: Given = null): Paragraph {
  return paragraph('label', null, [strong(text), example]);
}

export function body(...runs: readonly Given[]): Paragraph {
  return paragraph('body', null, runs);
}

/** What follows is about. */
export function intro(...runs: readonly Given[]): Paragraph {
  return { ...body(...runs), introduces: true };
}

/** Where something comes from, or who said it. */
export function beside(...runs: readonly Given[]): Paragraph {
  return paragraph('beside', null, runs);
}

export function point(mark: Mark, ...runs: readonly Given[]): Paragraph {
  return paragraph('body', mark, runs);
}

/** Something more about what stands above. */
export function under(...runs: readonly Given[]): Paragraph {
  return paragraph('beside', { kind: 'none' }, runs);
}

export const dot: Mark = { kind: 'dot' };

export function numbered(number: number): Mark {
  return { kind: 'number', number };
}

export function statusMark(status: ShownStatus): Mark {
  return { kind: 'status', status };
}

export function plain(text: string): Run {
  return { text, look: 'plain' };
}

export function strong(text: string): Run {
  return { text, look: 'strong' };
}

export function soft(text: string): Run {
  return { text, look: 'soft' };
}

/** The mark of what says nothing about the real world, where it does not. `partly`: of sums of both. */
export function exampleIf(isExample: boolean, { partly = false }: { partly?: boolean } = {}): Run | null {
  return isExample ? { text: partly ? 'Delvis exempeldata' : 'Exempeldata', look: 'example' } : null;
}

export function exampleOf({ kind }: Provenance): Run | null {
  return exampleIf(kind === 'example');
}

/** Text that somebody has written: a paragraph for each of its paragraphs, lines and items. */
export function written(text: string): Paragraph[] {
  return readProse(text).flatMap((block) =>
    block.kind === 'paragraph' ? block.lines.map((line) => body(plain(lineText(line)))) : block.items.map(itemOf),
  );
}

function itemOf({ number, lines }: Item): Paragraph {
  return point(number === null ? dot : numbered(number), plain(lines.map(lineText).join(' ')));
}

function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
