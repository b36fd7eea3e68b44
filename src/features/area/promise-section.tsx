import type { Activity } from '#domain/activity.ts';
import type { PlanPromise } from '#domain/plan.ts';
import { AttentionName } from '#ui/attention-name.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { shownStatus } from '#words/activity.ts';
import { statusNames } from '#words/names.ts';
import styles from './area.module.css';
import type { AreaView } from './area-view.ts';

/** Planskrivning: each promise with the activities that answer it, and those that nothing answers. */
export function PromiseSection({ view }: { view: AreaView }) {
  const { area, activities } = view.area;
  return (
    <section aria-labelledby="promises" className={styles.section}>
      <h2 id="promises">Planskrivning</h2>
      <ol className={styles.promises}>
        {area.promises.map((promise) => (
          <li key={promise.id}>
            <p>{promise.text}</p>
            <Answers
              promise={promise}
              activities={activities.filter(({ answers }) => answers.includes(promise.id))}
              view={view}
            />
          </li>
        ))}
      </ol>
      <p className={styles.soft}>Vilken aktivitet som svarar mot vilket löfte är vår tolkning.</p>
    </section>
  );
}

function Answers({
  promise,
  activities,
  view,
}: {
  promise: PlanPromise;
  activities: readonly Activity[];
  view: AreaView;
}) {
  return (
    <ul className={styles.answers}>
      {activities.map((activity) => {
        const status = shownStatus(activity, view.today);
        return (
          <li key={activity.id}>
            <StatusGlyph status={status} />
            <span className="visually-hidden">{statusNames[status]}: </span>
            <a href={`#${activity.id}`}>{activity.title}</a>
            {activity.status.provenance.kind === 'example' && <ExampleMark />}
          </li>
        );
      })}
      {activities.length === 0 && (
        <li>
          <AttentionName kind="promise-unanswered" />
        </li>
      )}
      {promise.unanswered !== null && <li className={styles.soft}>Saknas: {promise.unanswered}</li>}
    </ul>
  );
}
