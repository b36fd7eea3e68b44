import { ActivityRow } from './activity-row.tsx';
import styles from './activity-table.module.css';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';

/** Aktiviteter: a real table, changed in place. On a narrow screen each row becomes a block of its own. */
export function ActivityTable({ view }: { view: AreaView }) {
  const { area, activities } = view.area;
  return (
    <section aria-labelledby="activities" className={page.section}>
      <h2 id="activities">Aktiviteter</h2>
      {activities.length === 0 ? (
        <p>Området har inga aktiviteter än.</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Aktivitet</th>
              <th scope="col">Status</th>
              <th scope="col">Tid</th>
              <th scope="col">Ansvarig</th>
              <th scope="col">Samverkanspart</th>
              <th scope="col">Senaste avstämning</th>
              {view.may('change-activity') && (
                <th scope="col">
                  <span className="visually-hidden">Ändra</span>
                </th>
              )}
            </tr>
          </thead>
          {activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} view={view} />
          ))}
        </table>
      )}
      {area.listIsOpen && (
        <p className={page.soft}>Källan skriver ”bland annat”: det kan finnas aktiviteter som inte står här.</p>
      )}
    </section>
  );
}
