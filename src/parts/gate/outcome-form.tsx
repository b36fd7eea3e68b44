import { useState } from 'react';
import { isCalendarDate } from '#domain/calendar.ts';
import type { VersionedOf } from '#domain/document.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
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
  const [isDayRefused, setDayRefused] = useState(false);
  const change = useChange('recordOutcome');
  const form = useDocumentForm(
    { form: `outcome ${gate.id}`, label: `Beslut: ${gate.title}` },
    {
      document: gate,
      initial: () => ({ text: '', day: String(today) }),
      rebase: (content, seen, now) => (seen.outcome?.text === now.outcome?.text ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { text, day } = form.content;
  const isEmpty = problemCode(change.error) === 'text-required' && text.trim() === '';
  const save = () => {
    if (isStale) return;
    const isDay = isCalendarDate(day) && day <= today;
    setDayRefused(!isDay);
    if (!isDay) return;
    change.mutate(
      { params: { gateId: seen.id }, body: { text, on: day }, version: seen.version },
      { onSuccess: thenClose(form, onSaved) },
    );
  };
  return (
    <ChangeForm
      label={`Skriv in beslutet: ${gate.title}`}
      error={isStale || isEmpty ? null : change.error}
      isPending={change.isPending}
      draft={form}
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
          <Button onClick={() => goOn()}>Jag har läst det, behåll min text</Button>
        </Notice>
      )}
      <ProseField
        label="Vad beslutades?"
        error={isEmpty ? 'Skriv vad som beslutades.' : null}
        rows={3}
        isFirst
        value={text}
        onChange={(next) => form.set({ text: next })}
      />
      <Field label="Vilken dag?" error={isDayRefused ? 'Välj en dag som har varit, eller i dag.' : null}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            max={today}
            value={day}
            onChange={({ target }) => {
              form.set({ day: target.value });
              setDayRefused(false);
            }}
          />
        )}
      </Field>
    </ChangeForm>
  );
}
