import { useRef, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import styles from './mask.module.css';
import { MaskField } from './mask-field.tsx';
import { NoteConflict } from './note-conflict.tsx';

/** Masks words in a finished note, for good: what stood there is then told nowhere, that it was masked everywhere. */
export function RedactionForm({ note, onClose }: { note: VersionedOf<'note'>; onClose: () => void }) {
  const [isTextRefused, setTextRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = useChange('redactNote');
  const form = useDocumentForm(
    { form: `redaction ${note.id}`, label: `Maskning: ${shortened(note.text)}` },
    {
      document: note,
      initial: ({ text }) => ({ text, reason: '' }),
      rebase: (content, seen, now) => (seen.text === now.text && seen.state === now.state ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { text, reason } = form.content;
  const needsReason = problemCode(change.error) === 'reason-required' && reason.trim() === '';
  const reasonInput = useFocusWhen(needsReason);
  const isUntouched = text === seen.text;
  const save = () => {
    if (isStale) return;
    if (isUntouched) {
      setTextRefused(true);
      field.current?.focus();
      return;
    }
    change.mutate(
      { params: { noteId: note.id }, body: { text, reason }, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  };
  return (
    <ChangeForm
      label="Maska ord i anteckningen"
      error={isStale || needsReason ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Maska för gott
        </Button>
      }
    >
      {isStale && (
        <NoteConflict
          seen={seen}
          current={note}
          onGoOn={() => {
            // What is masked is the text that stands there; the new one has to be gone through anew.
            goOn({ text: note.text, reason });
          }}
        />
      )}
      <div className={styles.whole}>
        <p>
          Orden visas sedan inte för någon, inte heller i tidigare texter eller i historiken. Skäl till tidigare
          rättelser står kvar. Att du har maskat, när och varför visas under anteckningen. Det går inte att ångra.
        </p>
      </div>
      <MaskField
        before={seen.text}
        text={text}
        onChange={(next) => {
          form.set({ text: next });
          setTextRefused(false);
        }}
        isRefused={isTextRefused}
        inputRef={field}
      />
      <section className={styles.preview} aria-label="Så här blir anteckningen">
        <p className={styles.heading}>Så här blir anteckningen</p>
        <Prose text={text} />
      </section>
      <div className={styles.whole}>
        <TextField
          label="Varför ska orden maskas?"
          hint="Skriv inte det som du maskar."
          error={needsReason ? 'Skriv varför orden ska maskas.' : null}
          inputRef={reasonInput}
          isRequired
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      </div>
    </ChangeForm>
  );
}
