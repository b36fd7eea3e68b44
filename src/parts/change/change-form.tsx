import { useEffect, useState } from 'react';
import { failureWords } from '#lib/change.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { fieldName } from '#words/fields.ts';
import styles from './form.module.css';

/**
 * A form in place: Ctrl+Enter saves, Escape leaves while nothing has been filled in. What was filled in stays until it
 * is saved or left on purpose; the browser asks before the page is left with it.
 */
export function ChangeForm({
  label,
  error,
  isFilledIn = false,
  onSave,
  onClose,
  children,
  actions,
}: {
  label: string;
  error: Error | null;
  /** Whether something was filled in by a button: what is typed or picked is seen here. */
  isFilledIn?: boolean;
  /** `by`: the value of the button that was pressed, or empty. Not called while a field says that something is wrong. */
  onSave: (by: string) => void;
  onClose: () => void;
  children: React.ReactNode;
  actions: React.ReactNode;
}) {
  const failure = error && failureWords(error);
  const [wasTyped, setTyped] = useState(false);
  const isKept = wasTyped || isFilledIn;
  useLeaveQuestion(isKept);
  const save = (inForm: HTMLFormElement, by: string) => {
    const wrong = inForm.querySelector<HTMLElement>('[aria-invalid="true"]');
    // It has been told at the field, which may stand out of sight of whoever saves.
    if (wrong === null) onSave(by);
    else wrong.focus();
  };
  return (
    <form
      aria-label={label}
      className={styles.form}
      noValidate
      onInput={() => setTyped(true)}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        save(event.currentTarget, submitter instanceof HTMLButtonElement ? submitter.value : '');
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && !isKept) onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event.currentTarget, '');
      }}
    >
      {children}
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
          {failure.problem?.errors && (
            <ul>
              {failure.problem.errors.map(({ path, message }) => (
                <li key={path}>
                  {fieldName(path)} {message}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div className={styles.actions}>
        {actions}
        <Button onClick={onClose}>Avbryt</Button>
      </div>
    </form>
  );
}

function useLeaveQuestion(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
