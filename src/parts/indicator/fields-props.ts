import type { Entering, ValueDraft } from './value-draft.ts';
import type { Problems } from './value-problems.ts';

/** What a part of the form for a value is drawn from. */
export type FieldsProps = {
  draft: ValueDraft;
  entering: Entering;
  problems: Problems;
  onChange: (part: Partial<ValueDraft>) => void;
};
