import { useRef, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { sameTime } from '#domain/time/written.ts';
import { shortened } from '#domain/title.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import type { ChangeView } from '#parts/change/change-view.ts';
import styles from '#parts/change/form.module.css';
import { ProseField } from '#parts/change/text-field.tsx';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { TimeField } from '#parts/time/time-field.tsx';
import { onceIn, type TimeText } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { movedWords } from '#words/activity.ts';
import { standingNames } from '#words/names.ts';
import { keptWords } from '#words/time-reading.ts';
import { ResolutionConflict } from './resolution-conflict.tsx';
import { mergedTime, timeTextOf } from './resolution-draft.ts';
import { followUpFormName } from './resolution-form-names.ts';

type Resolution = VersionedOf<'resolution'>;
type Content = { isDone: boolean; text: string; time: TimeText };

/** Says how it goes with a decision, which may be that it takes longer: a new time is kept beside the first one. */
export function FollowUpForm({
  resolution,
  view,
  onClose,
}: {
  resolution: Resolution;
  view: ChangeView;
  onClose: () => void;
}) {
  const [isTimeRefused, setTimeRefused] = useState(false);
  const timeInput = useRef<HTMLInputElement>(null);
  const change = useChange('followUpResolution');
  const form = useDocumentForm(
    { form: followUpFormName(resolution.id), label: `Uppföljning av beslut: ${shortened(resolution.text)}` },
    {
      document: resolution,
      initial: ({ state, time }): Content => ({ isDone: state === 'done', text: '', time: timeTextOf(time.current) }),
      rebase: (content, seen, now) => {
        const time = mergedTime(content.time, seen.time.current, now.time.current);
        return seen.followUps.length < now.followUps.length || time === undefined ? null : { ...content, time };
      },
      attempt: change,
    },
  );
  const { seen, isStale } = form;
  const { isDone, text, time } = form.content;
  const present = seen.time.current;
  const when = isDone ? present : onceIn(time, present, view.today);
  const movesTime = when !== undefined && present !== null && !sameTime(when, present);
  const isEmpty = problemCode(change.error) === 'text-required' && text.trim() === '';
  const save = () => {
    if (isStale) return;
    if (when === undefined) {
      setTimeRefused(true);
      timeInput.current?.focus();
      return;
    }
    const body = { isDone, text, ...(!sameTime(when, present) && { time: when }) };
    change.mutate(
      { params: { resolutionId: resolution.id }, body, version: seen.version },
      { onSuccess: thenClose(form, onClose) },
    );
  };
  return (
    <ChangeForm
      label="Följ upp beslutet"
      error={isStale || isEmpty ? null : change.error}
      isPending={change.isPending}
      draft={form}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale}>
          Spara uppföljningen
        </Button>
      }
    >
      {isStale && <ResolutionConflict seen={seen} current={resolution} view={view} onGoOn={() => form.goOn()} />}
      <fieldset className={styles.choices}>
        <legend>Är det klart?</legend>
        {[false, true].map((one) => (
          <label key={String(one)}>
            <input
              type="radio"
              name={`is-done-${resolution.id}`}
              checked={isDone === one}
              // biome-ignore lint/a11y/noAutofocus: the person has just asked for this form
              autoFocus={isDone === one}
              onChange={() => form.set({ isDone: one })}
            />
            {standingNames[one ? 'done' : 'open']}
          </label>
        ))}
      </fieldset>
      <ProseField
        label={movesTime ? 'Hur går det, och varför ändras tiden?' : 'Hur går det?'}
        error={isEmpty ? 'Skriv hur det går.' : null}
        rows={3}
        value={text}
        onChange={(next) => form.set({ text: next })}
      />
      {!isDone && (
        <>
          <TimeField
            label="När ska det vara klart?"
            value={time}
            onChange={(next) => {
              form.set({ time: next });
              setTimeRefused(false);
            }}
            present={{ time: present, recurrence: null }}
            mayRecur={false}
            today={view.today}
            isRefused={isTimeRefused}
            inputRef={timeInput}
          />
          <Moves resolution={seen} isMoved={movesTime} />
        </>
      )}
    </ChangeForm>
  );
}

/** That the first time is kept, before the time is moved; how it has been moved before that. */
function Moves({ resolution: { time }, isMoved }: { resolution: Resolution; isMoved: boolean }) {
  const words = isMoved ? keptWords(time) : movedWords(time);
  return words === null ? null : <p className={styles.wide}>{words}</p>;
}
