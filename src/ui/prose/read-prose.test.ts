import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestNote } from '#domain/note.ts';
import { withLinks } from './links.ts';
import { type Block, inOneLine, type Line, readProse } from './read-prose.ts';

const said = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
const linksIn = (line: string) => withLinks(line).flatMap(({ kind, text }) => (kind === 'link' ? [text] : []));

/** A block in short: a paragraph as its words, a list as the words of its items. */
function short(block: Block): string | string[] {
  if (block.kind === 'paragraph') return said(block.lines);
  return block.items.map(({ number, lines }) => (number === null ? said(lines) : `${number}: ${said(lines)}`));
}

function written(block: Block): string {
  if (block.kind === 'paragraph') return said(block.lines);
  return block.items.map(({ marker, lines }) => marker + said(lines)).join('\n');
}

describe('plain text', () => {
  it.each<[string, string, (string | string[])[]]>([
    ['a paragraph, its line breaks kept', 'Ett\ntvå', ['Ett\ntvå']],
    ['a paragraph after each empty line', 'Ett\n\n \t\nTvå\r\n\r\nTre', ['Ett', 'Två', 'Tre']],
    ['a list of what begins with a dash, a star or a dot', '- Ett\n* två\n• tre', [['Ett', 'två', 'tre']]],
    ['a numbered list that keeps its own numbers', '1. Ett\n3. tre', [['1: Ett', '3: tre']]],
    ['a list beneath the words that lead up to it', 'Kvar:\n- ett\n- två\nSlut.', ['Kvar:', ['ett', 'två'], 'Slut.']],
    ['an item that goes on beneath itself', '- ett\n  och lite till\n- två', [['ett\n  och lite till', 'två']]],
    ['two lists, with an empty line between', '- ett\n\n- två', [['ett'], ['två']]],
    ['words, where a dash or a year is no marker', '-5 grader\n2023. Sedan', ['-5 grader\n2023. Sedan']],
    ['nothing, where there is nothing', ' \n', []],
  ])('becomes %s', (_, text, blocks) => {
    expect(readProse(text).map(short)).toEqual(blocks);
  });

  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '- ', '- punkt', '1. ett', '  mer', '\tindraget', ' ', 'se https://a.se/(b).', '<b>', '\t'),
  );
  const anyText = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n'))).map((lines) => lines.flat().join(''));

  it('loses nothing and gets nothing added, but for the empty lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n|\r|\n/).filter((one) => one.trim() !== '');
        expect(readProse(text).map(written).join('\n')).toBe(lines.join('\n'));
      }),
    );
  });

  it('is told in one line with its items beside each other', () => {
    expect(inOneLine('Kvar är:\n- ett\n- två\n\nSedan\nklart.')).toBe('Kvar är: ett · två Sedan klart.');
    expect(inOneLine('1. Ett\n2. Två')).toBe('1. Ett · 2. Två');
  });
});

describe('an address', () => {
  it.each([
    ['Läs https://www.1177.se/Kalmar-lan/ först', 'https://www.1177.se/Kalmar-lan/'],
    ['Se http://a.se.', 'http://a.se'],
    ['(se https://a.se/b?c=d#e)', 'https://a.se/b?c=d#e'],
    ['https://sv.wikipedia.org/wiki/Kalmar_(stad), förstås!', 'https://sv.wikipedia.org/wiki/Kalmar_(stad)'],
    ['”https://a.se/b”', 'https://a.se/b'],
    ['<https://a.se>', 'https://a.se'],
    ['[https://a.se/b]...', 'https://a.se/b'],
    ['HTTPS://A.SE', 'HTTPS://A.SE'],
    ['https://räksmörgås.se/å', 'https://räksmörgås.se/å'],
    ['http://intranat:8080/x', 'http://intranat:8080/x'],
  ])('is found in "%s"', (text, link) => {
    expect(linksIn(text)).toEqual([link]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ftp://a.se',
    'xhttps://a.se',
    'https://',
    'https://bank.se@annan.se/',
    'https://någon:hemligt@bank.se',
    'https://b\u0430nk.se',
    'https:\u200b//a.se',
    '//a.se',
  ])('is nothing to follow in "%s"', (text) => {
    expect(linksIn(text)).toEqual([]);
  });

  it('ends where an unseen character or one that turns the text round begins', () => {
    expect(linksIn('https://a.se/\u202egro.knab')).toEqual(['https://a.se/']);
    expect(linksIn('https://a.se/\u0000b')).toEqual(['https://a.se/']);
  });

  it('only ever leads to the web, by the very letters that are seen', () => {
    const tail = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.constantFrom('http://', 'https://', 'javascript:', ''), tail, tail, (scheme, before, after) => {
        const line = `${before} ${scheme}a.se${after}`;
        for (const link of linksIn(line)) {
          expect(line).toContain(link);
          const { protocol, username, password } = new URL(link);
          expect(['http:', 'https:']).toContain(protocol);
          expect(username + password).toBe('');
        }
      }),
    );
  });

  it('is found in the longest text, however many brackets follow', () => {
    expect(linksIn('https://a.se'.padEnd(longestNote, ')'))).toEqual(['https://a.se']);
  });
});
