import { outbox } from '#lib/outbox/browser-outbox.ts';
import { collisionsOf, type KeptChange } from '#lib/outbox/kept-change.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Collision } from './collision.tsx';
import { KeptItem } from './kept-item.tsx';
import styles from './outbox.module.css';
import type { OutboxView } from './outbox-view.ts';

type Props = {
  change: KeptChange;
  view: OutboxView;
  /** It leaves the list, and with it the button that has the focus. */
  onGone: () => void;
};

/** A change that the server will not have as it is: why, and what can be done. What was written is still at hand. */
export function StoppedItem({ change, view, onGone }: Props) {
  const tryAgain = (made: KeptChange) => {
    onGone();
    void outbox.retry(made).then(outbox.flush);
  };
  const discard = () => {
    onGone();
    void outbox.discard(change);
  };
  const isCollision = collisionsOf(change).length > 0;
  return (
    <>
      <KeptItem change={change} view={view} />
      {isCollision ? (
        <Collision change={change} view={view} onTryAgain={tryAgain} onDiscard={discard} />
      ) : (
        <Notice tone="problem" title={change.stopped?.title ?? ''}>
          <p>{change.stopped?.detail}</p>
          <Button onClick={() => tryAgain(change)}>Försök igen</Button>
        </Notice>
      )}
      <p className={styles.end}>
        <Button look="quiet" onClick={discard}>
          Kasta ändringen
        </Button>
      </p>
    </>
  );
}
