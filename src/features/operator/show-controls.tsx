import { textSizes } from '#parts/show/stage.ts';
import { Button } from '#ui/button.tsx';
import styles from './slides.module.css';
import type { Operator } from './use-operator.ts';

/** What the keys do, for hands that would rather point. */
export function ShowControls({ operator }: { operator: Operator }) {
  const { act, place, slides, stage, isHeld, hold } = operator;
  return (
    <fieldset className={styles.controls}>
      <legend className="visually-hidden">Styr visningen</legend>
      <Button aria-keyshortcuts="ArrowLeft" disabled={place === 0} onClick={() => act({ type: 'back' })}>
        ← Tillbaka
      </Button>
      <Button
        look="primary"
        aria-keyshortcuts="ArrowRight"
        disabled={place >= slides.length - 1}
        onClick={() => act({ type: 'next' })}
      >
        Nästa →
      </Button>
      <Button aria-keyshortcuts="B" aria-pressed={stage.isBlack} onClick={() => act({ type: 'black' })}>
        Svart
      </Button>
      <Button aria-pressed={isHeld} onClick={isHeld ? operator.release : hold}>
        Håll kvar
      </Button>
      <fieldset className={styles.sizes}>
        <legend className="visually-hidden">Textens storlek</legend>
        <Button
          aria-label="Mindre text"
          aria-keyshortcuts="-"
          disabled={stage.size === textSizes[0]}
          onClick={() => act({ type: 'smaller' })}
        >
          A−
        </Button>
        <span aria-live="polite">{Math.round(stage.size * 100)} %</span>
        <Button
          aria-label="Större text"
          aria-keyshortcuts="+"
          disabled={stage.size === textSizes.at(-1)}
          onClick={() => act({ type: 'larger' })}
        >
          A+
        </Button>
      </fieldset>
      <details className={styles.keys}>
        <summary>Tangenter</summary>
        <p>
          <kbd>→</kbd> <kbd>mellanslag</kbd> nästa · <kbd>←</kbd> tillbaka · <kbd>1</kbd>–<kbd>9</kbd> område ·{' '}
          <kbd>Home</kbd> <kbd>End</kbd> första och sista · <kbd>B</kbd> svart · <kbd>+</kbd> <kbd>−</kbd> textens
          storlek · <kbd>F</kbd> helskärm. De gäller i båda fönstren.
        </p>
      </details>
    </fieldset>
  );
}
