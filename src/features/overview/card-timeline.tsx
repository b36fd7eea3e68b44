import { type Activity, hasNoTime } from '#domain/activity.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { MiniTimeline } from '#ui/timeline/mini-timeline.tsx';
import { counted } from '#words/numbers.ts';
import { activitySentence, gateSentence, supportSentence } from '#words/timeline.ts';
import styles from './area-card.module.css';
import type { OverviewView } from './overview-view.ts';

/** The area on the plan's axis, and the same in words for who cannot see it. */
export function CardTimeline({ picture, view }: { picture: AreaPicture; view: OverviewView }) {
  const { area, activities, gates } = picture;
  return (
    <div>
      <MiniTimeline picture={picture} axis={view.axis} />
      <p className={styles.soft}>{untimedWords(activities)}</p>
      <ul className="visually-hidden" aria-label="Tidslinje i ord">
        {activities.map((activity) => (
          <li key={activity.id}>{activitySentence(activity, view)}</li>
        ))}
        {gates.map((gate) => (
          <li key={gate.id}>Beslutspunkt: {gateSentence(gate, view)}</li>
        ))}
        {area.supports.map((support) => (
          <li key={support.row}>Stöd: {supportSentence(support, view)}</li>
        ))}
      </ul>
    </div>
  );
}

function untimedWords(activities: readonly Activity[]): string {
  const untimed = activities.filter(hasNoTime).length;
  if (untimed === 0) return '';
  return untimed === activities.length
    ? 'Ingen aktivitet har någon tid angiven'
    : `${counted(untimed, 'aktivitet har', 'aktiviteter har')} ingen tid angiven`;
}
