import type { Document } from './document.ts';

const longest = 80;

/** What a document is called where it is one of many. */
export function titleOf(document: Document): string {
  switch (document.type) {
    case 'note':
    case 'resolution':
      return shortened(document.text);
    case 'person':
    case 'partner':
      return document.name;
    default:
      return document.title;
  }
}

/** Enough of a text to know it by, cut between words where there is a space to cut at. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest)} …`;
}
