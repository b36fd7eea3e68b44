import { Link } from 'react-router-dom';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { areaAddress } from '#lib/addresses.ts';
import { useAsOf } from '#lib/as-of.ts';
import { StatusGlyph, statusClass } from '#ui/status-glyph.tsx';
import { activitySentence, shownStatus } from '#words/activity.ts';
import styles from './segments.module.css';

/** One segment an activity, each with its glyph and a link to where it is explained. */
export function Segments({ picture, today }: { picture: AreaPicture; today: CalendarDate }) {
  const asOf = useAsOf();
  return (
    <ul className={styles.segments}>
      {picture.activities.map((activity) => {
        const status = shownStatus(activity, today);
        const words = activitySentence(activity, today);
        return (
          <li key={activity.id}>
            <Link
              className={`${styles.segment} ${statusClass[status]}`}
              data-status={status}
              to={areaAddress(picture.area.id, asOf, activity.id)}
              title={words}
              aria-label={words}
            >
              <StatusGlyph status={status} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
