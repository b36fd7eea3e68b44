import { ChangeForm } from '#parts/change/change-form.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Prose } from '#ui/prose/prose.tsx';

type Form = {
  content: { text: string };
  isStale: boolean;
  isTouched: boolean;
  set: (content: { text: string }) => void;
  goOn: () => void;
  clear: () => void;
};

/** A note of the operator's own being written. `now`: what stands there, which another operator may have changed. */
export function OwnNoteFields({
  about,
  form,
  change,
  now,
  longest,
  onSave,
  onClose,
}: {
  about: string;
  form: Form;
  change: { error: Error | null; isPending: boolean };
  now: string;
  longest: number;
  onSave: () => void;
  onClose: () => void;
}) {
  const { content, isStale, set, goOn } = form;
  return (
    <ChangeForm
      label={`Egen anteckning: ${about}`}
      error={isStale ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={() => isStale || onSave()}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale || change.isPending}>
          Spara anteckningen
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Anteckningen har ändrats medan du skrev">
          <p>Nu står det:</p>
          <Prose text={now} />
          <Button onClick={() => goOn()}>Jag har läst den, behåll min text</Button>
        </Notice>
      )}
      <ProseField
        label={about}
        hint="Visas bara här."
        rows={3}
        isFirst
        longest={longest}
        value={content.text}
        onChange={(text) => set({ text })}
      />
    </ChangeForm>
  );
}
