import { useQuery } from '@tanstack/react-query';
import { attentionOf } from '#domain/attention.ts';
import type { Assessment } from '#domain/plan.ts';
import { progressOf } from '#domain/progress.ts';
import { comparisonQuery } from '#lib/queries.ts';
import { ChangeList } from '#parts/comparison/change-list.tsx';
import { AttentionLine } from '#ui/attention-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { shortDate } from '#words/dates.ts';
import { progressLine } from '#words/progress.ts';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

/** What is computed of an area, for whoever is about to judge it: counted, explained, and what is new since last time. */
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
        <ul className={styles.attention}>
          {[...attention.entries()].map(([place, one]) => (
            <li key={place}>
              <AttentionName kind={one.kind} />{' '}
              <span>
                <AttentionLine attention={one} today={today} />
              </span>
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
