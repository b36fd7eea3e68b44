import type { AreaPicture } from '#domain/area-picture.ts';
import type { VersionedOf } from '#domain/document.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import { thenClose, useForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import { AboutFields } from './about-fields.tsx';
import { type About, emptyDraft, type ResolutionDraft } from './resolution-draft.ts';
import { ResolutionFields, useContentOf } from './resolution-fields.tsx';
import { resolutionFormName } from './resolution-form-names.ts';

/**
 * Writes down what an open meeting decides, as it is decided. `preset`: what is being talked about, which the person may
 * change. There is one such draft a meeting: what was begun about one area goes on when the meeting has gone to the next.
 */
export function ResolutionForm({
  view,
  meeting,
  preset,
  onClose,
  onSaved = onClose,
}: {
  view: ChangeView & { areas: readonly Pick<AreaPicture, 'area' | 'activities'>[] };
  meeting: Pick<VersionedOf<'meeting'>, 'id' | 'title'>;
  preset: About;
  onClose: () => void;
  onSaved?: () => void;
}) {
  const change = useChange('addResolution');
  const initial: ResolutionDraft & About = { ...emptyDraft, ...preset };
  const form = useForm({ form: resolutionFormName(meeting.id), label: `Beslut på ${meeting.title}` }, initial);
  // What has not been touched follows the meeting.
  const draft = form.isTouched ? form.content : initial;
  const { isTimeRefused, timeInput, content } = useContentOf({ draft, present: null, view });
  const isEmpty = problemCode(change.error) === 'text-required' && draft.text.trim() === '';
  const save = () => {
    const said = content();
    if (said === null) return;
    const { areaId, activityId } = draft;
    change.mutate(
      { params: { meetingId: meeting.id }, body: { ...said, areaId, activityId }, version: null },
      { onSuccess: thenClose(form, onSaved) },
    );
  };
  return (
    <ChangeForm
      label="Nytt beslut"
      error={isEmpty ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={change.isPending}>
          Spara beslutet
        </Button>
      }
    >
      <ResolutionFields
        draft={draft}
        onChange={(part) => form.set({ ...draft, ...part })}
        present={null}
        view={view}
        isEmpty={isEmpty}
        isTimeRefused={isTimeRefused}
        timeInput={timeInput}
      >
        <AboutFields about={draft} areas={view.areas} onChange={(about) => form.set({ ...draft, ...about })} />
      </ResolutionFields>
    </ChangeForm>
  );
}
