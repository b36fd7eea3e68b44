import { useEffect, useRef, useState } from 'react';
import { swedishDate } from '#domain/calendar.ts';
import type { VersionedOf } from '#domain/document.ts';
import { isFarOutside } from '#domain/plausible.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import formStyles from '#parts/change/form.module.css';
import { TextField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { timePhrase } from '#words/activity.ts';
import { observationWords } from '#words/indicator.ts';
import { FarOutsideQuestion } from './far-outside-question.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SourceFields } from './source-fields.tsx';
import {
  type Body,
  blankDraft,
  bodyOf,
  type Entering,
  missingIn,
  othersOf,
  type Place,
  placeOf,
  problemsIn,
  sameValue,
  standingOf,
} from './value-draft.ts';
import { valueFormName } from './value-form-name.ts';
import { ValueMeanwhile } from './value-meanwhile.tsx';

type Props = { indicator: VersionedOf<'indicator'>; place: Place; onClose: () => void };

/** Adds a value to an indicator or, where one stands already, corrects it. What stood there is kept. */
export function ValueForm({ indicator, place, onClose }: Props) {
  const [today] = useState(() => swedishDate(new Date().toISOString()));
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState<Body['outcome'] | null>(null);
  const fields = useRef<HTMLDivElement>(null);
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
  const { content: draft, seen, isStale, goOn } = form;
  const entering: Entering = { indicator: seen, place, today };
  const [about, standing] = [placeOf(draft, entering), standingOf(draft, entering)];
  const problems = { ...problemsIn(draft, entering), ...(tries > 0 && missingIn(draft, entering)) };
  // What is missing may stand out of sight of whoever saved.
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const set = (part: Partial<typeof draft>) => {
    setAsked(null);
    form.set(part);
  };
  const save = (isSure: boolean) => {
    if (isStale) return;
    const body = bodyOf(draft, entering);
    if (body === null) setTries(tries + 1);
    else if (!isSure && isFarOutside(body.outcome, othersOf(draft, entering))) setAsked(body.outcome);
    else {
      change.mutate(
        { params: { indicatorId: seen.id }, body: { ...body, isSure }, version: seen.version },
        {
          onSuccess: thenClose(form, onClose),
          // Others have entered values meanwhile, which it is far outside.
          onError: (error) => problemCode(error) === 'far-outside' && setAsked(body.outcome),
        },
      );
    }
  };
  return (
    <ChangeForm
      label={valueFormName(indicator, place).label}
      error={isStale || asked !== null ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={() => save(false)}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          {standing === undefined ? 'Spara värdet' : 'Spara rättelsen'}
        </Button>
      }
    >
      {isStale && about !== null && (
        <ValueMeanwhile indicator={indicator} seen={seen} place={about} onGoOn={() => goOn()} />
      )}
      <div ref={fields} className={formStyles.fields}>
        {place === null && <PlaceFields draft={draft} entering={entering} problems={problems} onChange={set} />}
        {place === null && standing !== undefined && (
          <p role="status" className={formStyles.wide}>
            För {timePhrase(standing.period)} står redan {observationWords(standing, seen)}. Det du skriver rättar det
            värdet; det som stod sparas.
          </p>
        )}
        <OutcomeFields draft={draft} entering={entering} problems={problems} onChange={set} />
        <SourceFields draft={draft} entering={entering} problems={problems} onChange={set} />
        {standing !== undefined && (
          <TextField
            label="Varför rättas värdet?"
            hint="Skälet visas tillsammans med det som stod förut."
            error={problems.reason}
            isRequired
            value={draft.reason}
            onChange={(reason) => set({ reason })}
          />
        )}
      </div>
      {asked !== null && 'value' in asked && (
        <FarOutsideQuestion
          value={asked.value}
          others={othersOf(draft, entering)}
          indicator={seen}
          onSure={() => save(true)}
          onChange={() => {
            setAsked(null);
            fields.current?.querySelector<HTMLElement>('[name="value"]')?.focus();
          }}
        />
      )}
    </ChangeForm>
  );
}
