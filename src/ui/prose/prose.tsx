import { Fragment } from 'react';
import styles from './prose.module.css';
import { type Block, type Line, readProse } from './read-prose.ts';

/** Text that somebody has written, as paragraphs, lists and links. Never as markup: what looks like it is text. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={styles.prose}>
      {[...readProse(text).entries()].map(([place, block]) => (
        <Part key={place} block={block} />
      ))}
    </div>
  );
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Lines lines={block.lines} />
      </p>
    );
  }
  return (
    <ul>
      {[...block.items.entries()].map(([place, { number, lines }]) => (
        <li key={place}>
          <span className={styles.marker} aria-hidden={number === null}>
            {number === null ? '•' : `${number}.`}
          </span>{' '}
          <span>
            <Lines lines={lines} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return [...lines.entries()].map(([place, line]) => (
    <Fragment key={place}>
      {place > 0 && '\n'}
      {[...line.entries()].map(([piece, { kind, text }]) =>
        kind === 'link' ? (
          // Left to right of itself, whatever stands before it: an address turned round would be another.
          <a key={piece} href={text} dir="ltr" rel="noopener noreferrer">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </Fragment>
  ));
}
