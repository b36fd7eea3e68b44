import { useEffect, useRef } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import styles from '#parts/change/form.module.css';
import { Button } from '#ui/button.tsx';
import { FarOutsideQuestion } from './far-outside-question.tsx';
import { useValueForm } from './use-value-form.ts';
import { type Place, placeOf, standingOf } from './value-draft.ts';
import { ValueFields } from './value-fields.tsx';
import { valueFormName } from './value-form-name.ts';
import { ValueMeanwhile } from './value-meanwhile.tsx';

type Props = { indicator: VersionedOf<'indicator'>; place: Place; onClose: () => void };

/** Adds a value to an indicator or, where one stands already, corrects it. What stood there is kept. */
export function ValueForm({ indicator, place, onClose }: Props) {
  const { form, entering, others, problems, tries, asked, set, save, change, isPending, error } = useValueForm(
    indicator,
    place,
    onClose,
  );
  const { content: draft, seen, isStale, goOn } = form;
  const about = placeOf(draft, entering);
  const fields = useRef<HTMLDivElement>(null);
  // What is missing may stand out of sight of whoever saved.
  useEffect(() => {
    if (tries > 0) focusIn(fields.current, '[aria-invalid="true"]');
  }, [tries]);
  return (
    <ChangeForm
      label={valueFormName(indicator, place).label}
      error={error}
      isPending={isPending}
      draft={form}
      onSave={() => save(false)}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          {standingOf(draft, entering) === undefined ? 'Spara värdet' : 'Spara rättelsen'}
        </Button>
      }
    >
      {isStale && about !== null && (
        <ValueMeanwhile indicator={indicator} seen={seen} place={about} onGoOn={() => goOn()} />
      )}
      <div ref={fields} className={styles.fields}>
        <ValueFields draft={draft} entering={entering} problems={problems} onChange={set} />
      </div>
      {asked !== null && (
        <FarOutsideQuestion
          value={asked.value}
          others={others}
          indicator={seen}
          onSure={() => save(true)}
          onChange={() => {
            change();
            focusIn(fields.current, '[name="value"]');
          }}
        />
      )}
    </ChangeForm>
  );
}

function focusIn(fields: HTMLElement | null, selector: string): void {
  fields?.querySelector<HTMLElement>(selector)?.focus();
}
