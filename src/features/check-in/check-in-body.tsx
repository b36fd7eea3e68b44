import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Overview } from '#contract/views.ts';
import { followUpRows } from '#domain/follow-up.ts';
import { roundRows } from '#domain/round.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useChosenPerson } from '#lib/person.ts';
import { latestNotesQuery } from '#lib/queries.ts';
import { usePlanView } from '#parts/plan-view.ts';
import { Field } from '#ui/field.tsx';
import styles from './check-in.module.css';
import type { CheckInView } from './check-in-view.ts';
import { FollowUpSection } from './follow-up-section.tsx';
import { ReadingLine } from './reading-line.tsx';
import { RoundList } from './round-list.tsx';
import { choicesIn, rowsOf, whoseIn, whoseParameter } from './whose.ts';

export function CheckInBody({ overview }: { overview: Overview }) {
  const asOf = useAsOf();
  const plan = usePlanView(overview);
  const chosen = useChosenPerson();
  const { data: latest } = useQuery(latestNotesQuery(asOf));
  const view = useMemo((): CheckInView => {
    const texts = new Map((latest?.notes ?? []).map((note) => [note.activityId, note]));
    return { ...plan, me: chosen, texts };
  }, [plan, chosen, latest]);
  const [search, setSearch] = useSearchParams();
  const { areas, today, people, me } = view;
  const all = useMemo(() => roundRows(areas, plan.plan, today), [areas, plan.plan, today]);
  const followUps = useMemo(() => followUpRows(overview), [overview]);
  const choices = choicesIn({ round: all, followUps, today }, people, me);
  const whose = whoseIn(search, choices, me);
  const [rows, decided] = [rowsOf(all, whose), rowsOf(followUps, whose)];
  const show = (next: string) =>
    setSearch(
      (before) => {
        before.set(whoseParameter, next);
        return before;
      },
      { replace: true },
    );

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>Avstämning</h1>
        {choices.length > 1 && (
          <Field label="Visa">
            {(attributes) => (
              <select {...attributes} value={whose} onChange={({ target }) => show(target.value)}>
                {choices.map((choice) => (
                  <option key={choice.whose} value={choice.whose}>
                    {choice.words}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <ReadingLine whose={whose} view={view} />
      <FollowUpSection key={`${whose} ${me}`} rows={decided} view={view} isOpen={rows.length === 0} />
      {/* Another person's rows, or another day's, are another list. */}
      {(rows.length > 0 || decided.length === 0) && (
        <RoundList key={`${whose} ${me} ${asOf}`} rows={rows} view={view} />
      )}
    </div>
  );
}
