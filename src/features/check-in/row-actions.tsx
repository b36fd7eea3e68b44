import { Button } from '#ui/button.tsx';
import type { Action, ActionName, FormName } from './actions.ts';
import styles from './row.module.css';

type Props = {
  actions: readonly Action[];
  /** Whether it is the row that keys act on, which shows them. */
  isAt: boolean;
  form: FormName | null;
  /** Forms in which something stands that has not been saved. */
  begun: ReadonlySet<ActionName>;
  onAct: (name: ActionName) => void;
};

/** What can be done to a row: to answer what it asks, or to take the answer back, and everything else. */
export function RowActions({ actions, isAt, form, begun, onAct }: Props) {
  const button = ({ name, words, key }: Action) => (
    <Button
      key={name}
      look={lookOf(name, isAt && form === null)}
      tabIndex={isAt ? 0 : -1}
      aria-keyshortcuts={key}
      aria-expanded={isAnswer(name) ? undefined : form === name}
      onClick={() => onAct(name)}
    >
      {words}
      {/* Not while it is written, which would move what stands beside it. */}
      {begun.has(name) && form !== name && ' (påbörjat)'}
      <span className={styles.key} aria-hidden="true">
        {key}
      </span>
    </Button>
  );
  return (
    <>
      <div className={styles.answer}>{actions.filter(({ name }) => isAnswer(name)).map(button)}</div>
      <div className={styles.actions}>{actions.filter(({ name }) => !isAnswer(name)).map(button)}</div>
    </>
  );
}

function isAnswer(name: ActionName): boolean {
  return name === 'confirm' || name === 'undo';
}

/** One filled button on the screen: that of the row where the work goes on, or of the form that is open in it. */
function lookOf(name: ActionName, isNext: boolean): 'primary' | 'plain' | 'quiet' {
  if (name !== 'confirm') return 'quiet';
  return isNext ? 'primary' : 'plain';
}
