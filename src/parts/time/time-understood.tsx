import type { CalendarDate } from '#domain/calendar.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import type { Reading } from '#domain/time/reading.ts';
import { Button } from '#ui/button.tsx';
import { type Asked, acceptWords, readingWords, remarkWords } from '#words/time-reading.ts';
import styles from './time.module.css';
import { TimePicture } from './time-picture.tsx';

/** How a text is understood, in words that are read out as they change, and on an axis. */
export function TimeUnderstood({
  id,
  reading,
  asked,
  before,
  today,
  onAccept,
}: {
  id: string;
  reading: Reading;
  asked: Asked;
  /** What is planned now, drawn behind what it would become. */
  before: Edtf | null;
  today: CalendarDate;
  onAccept: (time: Edtf) => void;
}) {
  const remarks = reading.kind === 'time' || reading.kind === 'recurring' ? reading.remarks : [];
  const offered = reading.kind === 'unread' ? reading.understood?.edtf : undefined;
  return (
    <div className={styles.understood}>
      <div className={styles.said}>
        <div id={id} className={styles.words} aria-live="polite">
          <p>{readingWords(reading, asked, today)}</p>
          {remarks
            .map((remark) => remarkWords(remark, today))
            .map((words) => (
              <p key={words} className={styles.remark}>
                {words}
              </p>
            ))}
        </div>
        {offered !== undefined && <Button onClick={() => onAccept(offered)}>{acceptWords(offered)}</Button>}
      </div>
      <TimePicture reading={reading} before={before} today={today} />
    </div>
  );
}
