import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { areasQuery } from '#lib/queries.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import { Field } from '#ui/field.tsx';
import { resolutionCounts } from '#words/resolution-counts.ts';
import type { MeetingsView } from './meeting-view.ts';
import styles from './meetings.module.css';

type Meeting = VersionedOf<'meeting'>;

/** All that was decided, meeting by meeting, with how each stands. `meetings`: in the order in which they are told. */
export function ResolutionSection({ view, meetings }: { view: MeetingsView; meetings: readonly Meeting[] }) {
  const [isOnlyOpen, setOnlyOpen] = useState(false);
  const { data: overview } = useQuery(areasQuery(null));
  const { resolutions, today } = view;
  const shown = isOnlyOpen ? resolutions.filter(({ state }) => state === 'open') : resolutions;
  const activities = overview?.areas.flatMap((area) => area.activities) ?? [];
  const byMeeting = Map.groupBy(shown, ({ meetingId }) => meetingId);
  return (
    <section aria-labelledby="resolutions" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="resolutions">Beslut</h2>
        {resolutions.length > 0 && (
          <Field label="Visa">
            {(attributes) => (
              <select
                {...attributes}
                value={isOnlyOpen ? 'open' : 'all'}
                onChange={({ target }) => setOnlyOpen(target.value === 'open')}
              >
                <option value="all">Alla beslut</option>
                <option value="open">Det som inte är klart</option>
              </select>
            )}
          </Field>
        )}
      </div>
      <p className={resolutions.length === 0 ? styles.soft : styles.finding}>{resolutionCounts(resolutions, today)}</p>
      {meetings.map(({ id, title }) => {
        const own = byMeeting.get(id) ?? [];
        return own.length === 0 ? null : (
          <section key={id} aria-label={`Beslut på ${title}`} className={styles.section}>
            <h3>{title}</h3>
            <ResolutionList resolutions={own} view={{ ...view, activities }} />
          </section>
        );
      })}
    </section>
  );
}
