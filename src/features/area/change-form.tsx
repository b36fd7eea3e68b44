import { failureWords } from '#lib/change.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './form.module.css';

/** A form in place: Ctrl+Enter saves, Escape leaves. What was typed stays until it is saved or left on purpose. */
export function ChangeForm({
  label,
  error,
  onSave,
  onClose,
  children,
  actions,
}: {
  label: string;
  error: Error | null;
  onSave: () => void;
  onClose: () => void;
  children: React.ReactNode;
  actions: React.ReactNode;
}) {
  const failure = error && failureWords(error);
  return (
    <form
      aria-label={label}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
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
                  {path} {message}
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
