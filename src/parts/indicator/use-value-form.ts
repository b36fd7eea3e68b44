import { useState } from 'react';
import { swedishDate } from '#domain/calendar.ts';
import type { VersionedOf } from '#domain/document.ts';
import { isFarOutside } from '#domain/plausible.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { type Body, bodyOf } from './value-body.ts';
import { blankDraft, type Entering, othersOf, type Place, placeOf, sameValue, type ValueDraft } from './value-draft.ts';
import { valueFormName } from './value-form-name.ts';
import { missingIn, problemsIn } from './value-problems.ts';

/** The value that is asked about: it lies far outside the others. */
type Asked = Extract<Body['outcome'], { value: number }>;

/** What stands in the form for a value, what is wrong with it, and the way to save it. */
export function useValueForm(indicator: VersionedOf<'indicator'>, place: Place, onClose: () => void) {
  const [today] = useState(() => swedishDate(new Date().toISOString()));
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const change = useChange('recordObservation');
  const form = useDocumentForm(valueFormName(indicator, place), {
    document: indicator,
    initial: (document) => blankDraft({ indicator: document, place, today }),
    // Beside what others do to other values it goes on.
    rebase: (draft, before, now) => {
      const about = placeOf(draft, { indicator: before, place, today });
      return about === null || sameValue(about, before, now) ? draft : null;
    },
    attempt: change,
  });
  const { content: draft, seen, isStale } = form;
  const entering: Entering = { indicator: seen, place, today };
  const others = othersOf(draft, entering);
  const ask = ({ outcome }: Pick<Body, 'outcome'>) => 'value' in outcome && setAsked(outcome);

  const save = (isSure: boolean) => {
    const body = bodyOf(draft, entering);
    if (isStale) return;
    if (body === null) setTries(tries + 1);
    else if (!isSure && isFarOutside(body.outcome, others)) ask(body);
    else {
      change.mutate(
        { params: { indicatorId: seen.id }, body: { ...body, isSure }, version: seen.version },
        {
          onSuccess: thenClose(form, onClose),
          // It was not far outside what this browser knew of.
          onError: (error) => problemCode(error) === 'far-outside' && ask(body),
        },
      );
    }
  };
  return {
    form,
    entering,
    others,
    problems: { ...problemsIn(draft, entering), ...(tries > 0 && missingIn(draft, entering)) },
    /** How many times the person has wanted to save with something missing. */
    tries,
    asked,
    set: (part: Partial<ValueDraft>) => {
      setAsked(null);
      form.set(part);
    },
    save,
    change: () => setAsked(null),
    isPending: change.isPending,
    error: isStale || asked !== null ? null : change.error,
  };
}
