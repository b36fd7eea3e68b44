import { useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './comparison.module.css';
import form from './form.module.css';

type Row<Part> = {
  part: Part;
  name: string;
  /** What stands now, and who wrote it when, if that is known. */
  now: string;
  by: string | null;
  mine: string;
};

/** Two versions side by side, field by field, to choose between. Nothing is chosen until the person has. */
export function Comparison<Part extends string>({
  title,
  rows,
  onDone,
}: {
  title: string;
  rows: readonly Row<Part>[];
  /** Is told of the parts for which the person has chosen what stands now. */
  onDone: (theirs: readonly Part[]) => void;
}) {
  const id = useId();
  const [choices, setChoices] = useState<ReadonlyMap<Part, 'now' | 'mine'>>(new Map());
  const one = rows.length === 1;
  const all = rows.map(({ part }) => part);
  const choose = (part: Part, choice: 'now' | 'mine') => setChoices(new Map(choices).set(part, choice));
  return (
    <Notice tone="problem" title={title}>
      <p>Det du fyllt i är kvar. {one ? 'Välj vad som ska gälla.' : 'Välj vad som ska gälla för varje uppgift.'}</p>
      <div className={styles.rows}>
        {rows.map(({ part, name, now, by, mine }) => (
          <fieldset key={part} className={styles.row}>
            <legend>{name}</legend>
            <label>
              <input
                type="radio"
                name={`${id} ${part}`}
                checked={choices.get(part) === 'now'}
                onChange={() => choose(part, 'now')}
              />
              <span>
                <span className={styles.whose}>Nu gäller{by !== null && ` (${by})`}</span>{' '}
                <span className={styles.value}>{now}</span>
              </span>
            </label>
            <label>
              <input
                type="radio"
                name={`${id} ${part}`}
                checked={choices.get(part) === 'mine'}
                onChange={() => choose(part, 'mine')}
              />
              <span>
                <span className={styles.whose}>Din ändring</span> <span className={styles.value}>{mine}</span>
              </span>
            </label>
          </fieldset>
        ))}
      </div>
      <div className={form.actions}>
        <Button
          disabled={!all.every((part) => choices.has(part))}
          onClick={() => onDone(all.filter((part) => choices.get(part) === 'now'))}
        >
          Gå vidare med det valda
        </Button>
        {!one && (
          <>
            <Button look="quiet" onClick={() => onDone([])}>
              Allt som du skrev
            </Button>
            <Button look="quiet" onClick={() => onDone(all)}>
              Allt som gäller nu
            </Button>
          </>
        )}
      </div>
    </Notice>
  );
}
