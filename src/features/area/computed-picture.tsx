import { useQuery } from '@tanstack/react-query';
import { attentionOf } from '#domain/attention.ts';
import type { Assessment } from '#domain/plan.ts';
import { progressOf } from '#domain/progress.ts';
import { comparisonQuery } from '#lib/queries.ts';
import { ChangeList } from '#parts/comparison/change-list.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { shortDate } from '#words/dates.ts';
import { progressLine } from '#words/progress.ts';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

/**
 * What is computed of an area, for whoever is about to judge it, and what is new since last time. In short: each thing
 * that needs attention is explained beside it, under "Läget".
 */
export function ComputedPicture({ view }: { view: AreaView }) {
  const { area, plan, today } = view;
  const attention = attentionOf(area, plan, today);
  return (
    <section aria-labelledby="computed" className={styles.computed}>
      <h3 id="computed">Det som räknas fram</h3>
      <p>{progressLine(progressOf(area.activities, today))}.</p>
      {attention.length === 0 ? (
        <p>Inget behöver uppmärksamhet.</p>
      ) : (
        <ul className={styles.kinds} aria-label="Behöver uppmärksamhet">
          {[...Map.groupBy(attention, ({ kind }) => kind)].map(([kind, found]) => (
            <li key={kind}>
              <AttentionName kind={kind} /> {found.length > 1 && found.length}
            </li>
          ))}
        </ul>
      )}
      {area.area.assessment !== null && <SinceAssessment assessment={area.area.assessment} view={view} />}
    </section>
  );
}

function SinceAssessment({ assessment: { on }, view }: { assessment: Assessment; view: AreaView }) {
  const { id } = view.area.area;
  const { data, isError } = useQuery(comparisonQuery(on, null));
  const changes = data?.areas.find(({ areaId }) => areaId === id)?.changes;
  return (
    <>
      <h4>Sedan bedömningen {shortDate(on, view.today)}</h4>
      {changes !== undefined && <ChangeList changes={changes} areaId={id} />}
      {changes === undefined && isError && <p>Det som har ändrats sedan dess kunde inte hämtas.</p>}
    </>
  );
}
