import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { planSpan } from '#parts/timeline/plan-span.ts';
import { Timeline } from '#parts/timeline/timeline.tsx';
import { choiceIn, spanOfYears } from '#parts/timeline/timeline-address.ts';
import { TimelineControls } from '#parts/timeline/timeline-controls.tsx';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';

/** Tidslinje: the area's own lines of the plan's timeline. */
export function TimelineSection({ view }: { view: AreaView }) {
  const [search] = useSearchParams();
  const areas = useMemo(() => [view.area], [view.area]);
  const plan = planSpan(view, areas);
  const choice = choiceIn(search, plan);
  return (
    <section aria-labelledby="timeline" className={page.section}>
      <h2 id="timeline">Tidslinje</h2>
      <TimelineControls choice={choice} plan={plan} />
      <Timeline
        areas={areas}
        view={view}
        span={spanOfYears(choice)}
        unit={choice.unit}
        asTable={choice.asTable}
        withHeadings={false}
      />
    </section>
  );
}
