import { useQuery } from '@tanstack/react-query';
import type { AreaPicture } from '#domain/area-picture.ts';
import { lastClosed } from '#domain/meeting.ts';
import { areaAddress } from '#lib/addresses.ts';
import { meetingsQuery } from '#lib/queries.ts';
import { AssessmentLine } from '#ui/assessment-line.tsx';
import { assessedSince, freshAssessments } from '#words/assessed-since.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

type Props = { view: MeetingView; areas: readonly AreaPicture[] };

/** Each area's latest judgement, held against the last meeting: what is older is to be written anew by a manager. */
export function AssessmentSection({ view, areas }: Props) {
  const { data: list } = useQuery(meetingsQuery());
  const last = lastClosed(list?.meetings ?? []);
  const since = last === null ? null : { title: last.title, on: last.shown.on };
  const mayAssess = view.may('assess-area');
  return (
    <section aria-labelledby="assessments" className={styles.section}>
      <h2 id="assessments">Lägesbedömningar inför mötet</h2>
      {areas.length > 0 && (
        <p>
          {freshAssessments(
            areas.map(({ area }) => area.assessment),
            since,
          )}
        </p>
      )}
      <ul className={styles.rows}>
        {areas.map(({ area }) => {
          const isFresh = assessedSince(area.assessment, since);
          return (
            <li key={area.id} className={styles.assessed}>
              <span>
                <span className={styles.number}>{area.number}</span>{' '}
                <a href={areaAddress(area.id, null)}>{area.title}</a>
              </span>
              <AssessmentLine assessment={area.assessment} today={view.today} />
              <span className={styles.soft}>
                {!isFresh && area.assessment !== null && 'Före förra mötet. '}
                {!isFresh && mayAssess && (
                  <a href={`${areaAddress(area.id, null)}#assessment`}>
                    Skriv bedömning <span className="visually-hidden">av {area.title}</span>
                  </a>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
