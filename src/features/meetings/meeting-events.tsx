import { dateLabel } from '#domain/time/label.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

/** Who closed it and opened it again, and when, in the order in which it happened. Nothing before it was ever closed. */
export function MeetingEvents({ view: { meeting, nameOf } }: { view: MeetingView }) {
  const { closings, reopenings } = meeting;
  if (closings.length === 0) return null;
  return (
    <ol className={styles.events}>
      {[...closings.entries()].map(([place, { on, by }]) => {
        const reopening = reopenings[place];
        return (
          <li key={place}>
            Avslutat av {nameOf(by) ?? 'okänd'} {dateLabel(on)}.
            {reopening !== undefined && (
              <>
                {' '}
                Öppnat igen av {nameOf(reopening.by) ?? 'okänd'} {dateLabel(reopening.on)}: {reopening.reason}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
