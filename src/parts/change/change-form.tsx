import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureWords, loadOutbox, problemCode } from '#lib/change.ts';
import { draftsOutliveThePage } from '#lib/kept/drafts.ts';
import { planKey } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { fieldName } from '#words/fields.ts';
import styles from './form.module.css';
import type { FormDraft } from './use-form.ts';

/**
 * A form in place: Ctrl+Enter saves, Escape leaves. What stands in it is kept, also when it is left, until it is saved
 * or thrown away.
 */
export function ChangeForm({
  label,
  error,
  isPending,
  draft,
  onSave,
  onClose,
  children,
  actions,
}: {
  label: string;
  error: Error | null;
  isPending: boolean;
  draft: FormDraft;
  /** `by`: the value of the button that was pressed, or empty. Not called while a field says that something is wrong. */
  onSave: (by: string) => void;
  onClose: () => void;
  children: React.ReactNode;
  actions: React.ReactNode;
}) {
  const isMet = problemCode(error) === 'version-mismatch';
  // The form shows what the other did beside what stands here, unless both want the same.
  const isOnItsWay = useIsFetching({ queryKey: planKey }) > 0;
  const failure = error && !isMet ? failureWords(error) : null;
  useLeaveQuestion(draft.isTouched);
  useEffect(() => void loadOutbox(), []);
  const save = (inForm: HTMLFormElement, by: string) => {
    if (isPending) return;
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
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        save(event.currentTarget, submitter instanceof HTMLButtonElement ? submitter.value : '');
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event.currentTarget, '');
      }}
    >
      {children}
      {isMet && (
        <p role="status">
          Någon annan har ändrat samma sak. {isOnItsWay ? 'Hämtar deras version …' : 'Läs igenom och spara igen.'}
        </p>
      )}
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
        <Button onClick={onClose}>{draft.isTouched ? 'Stäng, fortsätt senare' : 'Avbryt'}</Button>
        {draft.isTouched && (
          <Button
            look="quiet"
            onClick={() => {
              draft.clear();
              onClose();
            }}
          >
            Kasta det påbörjade
          </Button>
        )}
      </div>
    </form>
  );
}

/** Only where the browser keeps nothing: there what was begun goes with the page. */
function useLeaveQuestion(isBegun: boolean): void {
  useEffect(() => {
    if (!isBegun) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!draftsOutliveThePage()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isBegun]);
}
