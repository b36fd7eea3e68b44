import type { AreaPicture } from '#domain/area-picture.ts';
import { areaAddress } from '#lib/addresses.ts';
import { StatusGlyph, statusClass } from '#ui/status-glyph.tsx';
import { shownStatus } from '#words/activity.ts';
import { activitySentence } from '#words/timeline.ts';
import type { OverviewView } from './overview-view.ts';
import styles from './segments.module.css';

/** One segment an activity, each with its glyph and a link to where it is explained. */
export function Segments({ picture, view }: { picture: AreaPicture; view: OverviewView }) {
  const { today, asOf } = view;
  return (
    <ul className={styles.segments}>
      {picture.activities.map((activity) => {
        const status = shownStatus(activity, today);
        const isExample = activity.status.provenance.kind === 'example';
        const words = `${activitySentence(activity, view)}${isExample ? ' (exempeldata)' : ''}`;
        return (
          <li key={activity.id}>
            <a
              className={`${styles.segment} ${statusClass[status]}`}
              data-status={status}
              href={areaAddress(picture.area.id, asOf, activity.id)}
              title={words}
              aria-label={words}
            >
              <StatusGlyph status={status} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
