import type { Entering, Problems, ValueDraft } from './value-draft.ts';

/** What a part of the form for a value is drawn from. */
export type FieldsProps = {
  draft: ValueDraft;
  entering: Entering;
  problems: Problems;
  onChange: (part: Partial<ValueDraft>) => void;
};
