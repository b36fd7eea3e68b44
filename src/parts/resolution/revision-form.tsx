import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { ResolutionConflict } from './resolution-conflict.tsx';
import { draftOf, rebased } from './resolution-draft.ts';
import { ResolutionFields, useContentOf } from './resolution-fields.tsx';
import { revisionFormName } from './resolution-form-names.ts';

/** Words a decision anew while its meeting is held. What it concerns stays: what concerns something else is another. */
export function RevisionForm({
  resolution,
  view,
  onClose,
}: {
  resolution: VersionedOf<'resolution'>;
  view: ChangeView;
  onClose: () => void;
}) {
  const change = useChange('reviseResolution');
  const form = useDocumentForm(
    { form: revisionFormName(resolution.id), label: `Ändring av beslut: ${shortened(resolution.text)}` },
    { document: resolution, initial: draftOf, rebase: rebased, attempt: change },
  );
  const { content: draft, seen, isStale } = form;
  const present = seen.time.current;
  const { isTimeRefused, timeInput, content } = useContentOf({ draft, present, view });
  const isEmpty = problemCode(change.error) === 'text-required' && draft.text.trim() === '';
  const save = () => {
    const body = isStale ? null : content();
    if (body === null) return;
    const params = { resolutionId: resolution.id };
    change.mutate({ params, body, version: seen.version }, { onSuccess: thenClose(form, onClose) });
  };
  return (
    <ChangeForm
      label="Ändra beslutet"
      error={isStale || isEmpty ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara ändringen
        </Button>
      }
    >
      {isStale && <ResolutionConflict seen={seen} current={resolution} view={view} onGoOn={() => form.goOn()} />}
      <ResolutionFields
        draft={draft}
        onChange={form.set}
        present={present}
        view={view}
        isEmpty={isEmpty}
        isTimeRefused={isTimeRefused}
        timeInput={timeInput}
      />
    </ChangeForm>
  );
}
