import { useEffect, useRef } from 'react';
import type { Difference } from '#domain/assessment-difference.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { AssessmentValue } from '#domain/plan.ts';
import { ProseField } from '#parts/change/text-field.tsx';
import { AttentionLine } from '#ui/attention-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { differenceQuestion, differenceWords } from '#words/assessment.ts';
import styles from './area.module.css';

/** What is computed that speaks against the judgement, and why it is judged so all the same. Empty where nothing does. */
export function DifferenceField({
  difference,
  value,
  text,
  onChange,
  isMissing,
  today,
}: {
  difference: Difference;
  value: AssessmentValue;
  text: string;
  onChange: (text: string) => void;
  /** Saving was tried without an answer. */
  isMissing: boolean;
  today: CalendarDate;
}) {
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isMissing) input.current?.focus();
  }, [isMissing]);
  const differs = difference.kind !== 'none';
  return (
    <>
      {/* There before it has anything to say, so that it is read out when it has. */}
      <div role="status" className={styles.difference}>
        {differs && <p>{differenceWords(difference, value)}</p>}
        {difference.kind === 'better-than-computed' && (
          <ul className={styles.attention}>
            {[...difference.against.entries()].map(([place, one]) => (
              <li key={place}>
                <AttentionName kind={one.kind} />{' '}
                <span>
                  <AttentionLine attention={one} today={today} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {differs && (
        <ProseField
          label={differenceQuestion(value)}
          error={isMissing ? 'Skriv varför, så att den som läser båda förstår.' : null}
          isRequired
          rows={3}
          inputRef={input}
          value={text}
          onChange={onChange}
        />
      )}
    </>
  );
}
