import { useState } from 'react';
import { isCalendarDate } from '#domain/calendar.ts';
import type { VersionedOf } from '#domain/document.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { useSeen } from '#lib/seen.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import { ProseField } from '#parts/change/text-field.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { shortDate } from '#words/dates.ts';

type Props = {
  gate: VersionedOf<'gate'>;
  view: Pick<ChangeView, 'today'>;
  onClose: () => void;
  onSaved?: () => void;
};

/** What somebody else decided, and on which day. */
export function OutcomeForm({ gate, view: { today }, onClose, onSaved = onClose }: Props) {
  const [text, setText] = useState('');
  const [day, setDay] = useState<string>(today);
  const [isDayRefused, setDayRefused] = useState(false);
  const change = useChange('recordOutcome');
  const { seen, isStale, goOn } = useSeen(gate, change);
  const isEmpty = problemCode(change.error) === 'text-required' && text.trim() === '';
  const save = () => {
    if (isStale) return;
    const isDay = isCalendarDate(day) && day <= today;
    setDayRefused(!isDay);
    if (!isDay) return;
    change.mutate(
      { params: { gateId: seen.id }, body: { text, on: day }, version: seen.version },
      { onSuccess: onSaved },
    );
  };
  return (
    <ChangeForm
      label={`Skriv in beslutet: ${gate.title}`}
      error={isStale || isEmpty ? null : change.error}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara beslutet
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Någon annan har ändrat beslutspunkten medan du skrev">
          <p>
            {gate.outcome === null
              ? 'Inget beslut är noterat nu.'
              : `Nu står det: ${gate.outcome.text} (${shortDate(gate.outcome.on, today)})`}
          </p>
          <Button onClick={goOn}>Jag har läst det, behåll min text</Button>
        </Notice>
      )}
      <ProseField
        label="Vad beslutades?"
        error={isEmpty ? 'Skriv vad som beslutades.' : null}
        rows={3}
        isFirst
        value={text}
        onChange={setText}
      />
      <Field label="Vilken dag?" error={isDayRefused ? 'Välj en dag som har varit, eller i dag.' : null}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={today}
            value={day}
            onChange={({ target }) => {
              setDay(target.value);
              setDayRefused(false);
            }}
          />
        )}
      </Field>
    </ChangeForm>
  );
}
