import type { KeptChange } from '#lib/outbox/kept-change.ts';
import { fetchedAtText } from '#ui/fetched-at.ts';
import { Prose } from '#ui/prose/prose.tsx';
import { commandWords } from '#words/command.ts';
import styles from './outbox.module.css';
import type { OutboxView } from './outbox-view.ts';

/** A change in words: what it is about, what it asks for, when it was made, and the whole text that was written. */
export function KeptItem({ change, view }: { change: KeptChange; view: OutboxView }) {
  const { what, text } = commandWords(change.meaning.command, view.nameOf);
  return (
    <div className={styles.item}>
      <p className={styles.about}>{change.about}</p>
      {what.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {text !== null && text !== '' && (
        <div className={styles.text}>
          <Prose text={text} />
        </div>
      )}
      <p className={styles.soft}>
        {view.nameOf(change.by) ?? 'okänd'}, {fetchedAtText(new Date(change.madeAt), new Date())}
      </p>
    </div>
  );
}
