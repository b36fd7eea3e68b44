import type { RefObject } from 'react';
import { longestShortText } from '#domain/note.ts';
import { Field } from '#ui/field.tsx';
import { noIndividuals, textProblem } from '#words/free-text.ts';

type Props<Control> = {
  label: string;
  hint?: string | undefined;
  /** What is wrong beside what the text tells by itself. */
  error?: string | null | undefined;
  value: string;
  onChange: (value: string) => void;
  /** In UTF-16 code units. */
  longest?: number;
  isRequired?: boolean;
  inputRef?: RefObject<Control | null>;
};

/** A line in one's own words. Reminds not to write about individuals, and tells while it is typed what cannot be saved. */
export function TextField({ inputRef, isRequired, onChange, ...field }: Props<HTMLInputElement>) {
  return (
    <Field {...wordsOf(field)}>
      {(attributes) => (
        <input
          {...attributes}
          ref={inputRef}
          required={isRequired}
          value={field.value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** The same with room for several lines. `isFirst`: the person came to write here, and it takes the focus. */
export function ProseField({
  inputRef,
  isRequired,
  onChange,
  rows = 5,
  isFirst = false,
  ...field
}: Props<HTMLTextAreaElement> & { rows?: number; isFirst?: boolean }) {
  return (
    <Field {...wordsOf(field)}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={inputRef}
          required={isRequired}
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked for this field
          autoFocus={isFirst}
          rows={rows}
          value={field.value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

type Words = Pick<Props<never>, 'label' | 'hint' | 'error' | 'value' | 'longest'>;

function wordsOf({ label, hint, error, value, longest = longestShortText }: Words) {
  return {
    label,
    hint: hint === undefined || hint === '' ? noIndividuals : `${hint} ${noIndividuals}`,
    error: textProblem(value, longest) ?? error,
  };
}
