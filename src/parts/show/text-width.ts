/**
 * How wide letters may be, in ems: at least as wide as in any of the faces that systems set their own text in. The
 * widest of those is DejaVu Sans, from whose advance widths these are rounded upwards; Segoe UI, San Francisco, Roboto
 * and Arial are all narrower.
 */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[iíìîïjlIJ.,:;'’|·/\\ \u00a0]/u, 0.34],
  [/[!frt()[\]-]/u, 0.43],
  [/[szc?"”“§_–*]/u, 0.55],
  [/[a-zåäöéèüáà0-9EFLPST]/u, 0.64],
  [/[A-ZÅÄÖÉ]/u, 0.79],
  [/[\p{Script=Latin}%@+&=<>#…—]/u, 1],
  // More than they are: what a line has left may be too little for one of them.
  [/[⸺⸻]/u, 4.6],
  [/[﷽\p{Script=Cuneiform}]/u, 16],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u, 1.1],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.1],
  [/[\p{M}\p{P}\p{Z}\p{C}\p{Sc}¡-ÿ←-⋿]/u, 1.1],
];

/** Letters of the classes above that are wider than the rest of theirs. */
const wide: Readonly<Record<string, number>> = { m: 1, w: 0.83, M: 1, W: 1, O: 0.83, Q: 0.83, Ö: 0.83 };

/** Pictures are drawn by faces of their own. */
const picture = /\p{Extended_Pictographic}/u;
const pictureEms = 1.4;

/** Any other letter: in some scripts they are as wide as two. */
const otherEms = 2;

const strongShare = 1.1;
const strongExtra = 0.03;

const known = new Map<string, number>();

/** How many ems a text may take on one line: never less than it does take. */
export function emsOf(text: string, { isStrong }: { isStrong: boolean }): number {
  let ems = 0;
  for (const letter of text) {
    const width = widthOf(letter);
    ems += isStrong ? width * strongShare + strongExtra : width;
  }
  return ems;
}

function widthOf(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width =
    wide[letter] ??
    (picture.test(letter) && !/\d/.test(letter)
      ? pictureEms
      : (widths.find(([letters]) => letters.test(letter))?.[1] ?? otherEms));
  known.set(letter, width);
  return width;
}
