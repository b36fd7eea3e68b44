import { useEffect, useRef, useState } from 'react';
import type { Activity } from '#domain/activity.ts';
import type { VersionedOf } from '#domain/document.ts';
import { useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { noText, timeIn } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { timePhrase } from '#words/activity.ts';

type Props = {
  activity: VersionedOf<'activity'>;
  milestone: Activity['milestones'][number];
  view: Pick<ChangeView, 'today'>;
  onClose: () => void;
  onSaved?: () => void;
};

/** That a point within an activity has been reached, and when, in one's own words. */
export function MilestoneForm({ activity, milestone, view, onClose, onSaved = onClose }: Props) {
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = useChange('reachMilestone');
  const form = useDocumentForm(
    { form: `milestone ${activity.id} ${milestone.id}`, label: `Nådd hållpunkt: ${milestone.title}` },
    {
      document: activity,
      initial: () => ({ when: noText }),
      rebase: (content, seen, now) => (reachedIn(seen, milestone) === reachedIn(now, milestone) ? content : null),
      attempt: change,
    },
  );
  const { seen, isStale, goOn } = form;
  const { when } = form.content;
  const reached = timeIn(when, view.today);
  // The person has just asked for this field.
  useEffect(() => input.current?.focus(), []);
  const save = () => {
    if (isStale) return;
    if (reached === undefined) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    const params = { activityId: seen.id, milestoneId: milestone.id };
    change.mutate({ params, body: { reached }, version: seen.version }, { onSuccess: thenClose(form, onSaved) });
  };
  return (
    <ChangeForm
      label={`Hållpunkten är nådd: ${milestone.title}`}
      error={isStale ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara att den är nådd
        </Button>
      }
    >
      {isStale && (
        <Notice tone="problem" title="Någon annan har ändrat aktiviteten medan du skrev">
          <p>
            {milestone.reached === null
              ? 'Hållpunkten är inte noterad som nådd.'
              : `Hållpunkten är redan noterad som nådd: ${timePhrase(milestone.reached)}.`}
          </p>
          <Button onClick={() => goOn()}>Jag har läst det, behåll min text</Button>
        </Notice>
      )}
      <TimeField
        label={`När nåddes ”${milestone.title}”?`}
        value={when}
        onChange={(text) => {
          form.set({ when: text });
          setRefused(false);
        }}
        present={null}
        today={view.today}
        isRefused={isRefused}
        inputRef={input}
      />
    </ChangeForm>
  );
}

function reachedIn({ milestones }: Activity, { id }: Props['milestone']): string | null {
  return milestones.find((one) => one.id === id)?.reached?.edtf ?? null;
}
