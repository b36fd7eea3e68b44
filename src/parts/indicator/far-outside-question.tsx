import { useEffect, useRef } from 'react';
import type { Indicator, Series } from '#domain/indicator.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { farOutsideWords } from '#words/measured.ts';
import styles from './value.module.css';

/** Asks about a value far outside its series. Enter in a field does not answer it: only its own button does. */
export function FarOutsideQuestion({
  value,
  others,
  indicator,
  onSure,
  onChange,
}: {
  value: number;
  others: Series;
  indicator: Indicator;
  onSure: () => void;
  onChange: () => void;
}) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div ref={question} tabIndex={-1} className={styles.question}>
      <Notice tone="problem" title="Stämmer värdet?">
        <p>{farOutsideWords(value, others, indicator)}</p>
        <p className={styles.answers}>
          <Button onClick={onSure}>Ja, värdet stämmer</Button>
          <Button onClick={onChange}>Nej, ändra värdet</Button>
        </p>
      </Notice>
    </div>
  );
}
