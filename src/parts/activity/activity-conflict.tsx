import type { Activity } from '#domain/activity.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import styles from '#parts/change/comparison.module.css';
import form from '#parts/change/form.module.css';
import { isUntouched, timingOf } from '#parts/time/time-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { accordingWords, noTime, plannedPhrase } from '#words/activity.ts';
import { shortDate } from '#words/dates.ts';
import { statusNames } from '#words/names.ts';
import { type ActivityDraft, changesIn } from './activity-draft.ts';

/** Somebody else changed the activity while this form was open: what holds now beside what stands in the form. */
export function ActivityConflict({
  seen,
  current,
  draft,
  view,
  onKeepMine,
  onKeepTheirs,
}: {
  seen: Activity;
  current: Activity;
  draft: ActivityDraft;
  view: ChangeView;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
}) {
  const mine = changesIn(draft, seen, view.today);
  const person = (id: Activity['leadId']) => view.nameOf(id) ?? 'ingen';
  // As it was typed: it may not be readable yet.
  const typed = isUntouched(draft.time, timingOf(seen)) ? undefined : draft.time.text.trim() || 'inget skrivet';
  const rows = [
    ['Status', statusNames[current.status.value], mine.status && statusNames[mine.status]],
    ['Enligt', accordingWords(current.status, view.today) ?? '–', wantedWord(mine, draft, view)],
    ['Tid', plannedPhrase(timingOf(current)) || noTime, typed],
    ['Ansvarig', person(current.leadId), mine.leadId === undefined ? undefined : person(mine.leadId)],
    [
      'Samordnare',
      person(current.coordinatorId),
      mine.coordinatorId === undefined ? undefined : person(mine.coordinatorId),
    ],
  ] as const;
  const { checkedIn } = current;
  return (
    <Notice tone="problem" title="Någon annan hann före">
      <p>
        Aktiviteten har ändrats sedan du öppnade den
        {checkedIn && `, av ${person(checkedIn.by)} ${shortDate(checkedIn.on, view.today)}`}. Det du fyllt i är kvar.
      </p>
      <table className={styles.values}>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col">Nu gäller</th>
            <th scope="col">Du vill ändra till</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, now, wanted]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{now}</td>
              <td>{wanted ?? 'ingen ändring'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={form.actions}>
        <Button onClick={onKeepMine}>Gå vidare med mina ändringar</Button>
        <Button onClick={onKeepTheirs}>Låt det som gäller stå</Button>
      </div>
    </Notice>
  );
}

/** Whose word it is to be and from when, as far as the person has changed either. */
function wantedWord(mine: ReturnType<typeof changesIn>, draft: ActivityDraft, { today }: ChangeView) {
  if (mine.accordingTo === null) return 'ingen';
  const isChanged = mine.accordingTo !== undefined || mine.heardOn !== undefined;
  return (isChanged && accordingWords({ ...mine, accordingTo: draft.accordingTo.trim() }, today)) || undefined;
}
