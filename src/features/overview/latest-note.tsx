import type { CalendarDate } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Note } from '#domain/note.ts';
import { shortDate } from '#words/dates.ts';
import { provenanceLabel } from '#words/provenance.ts';
import styles from './area-card.module.css';

/** The latest finished note, two lines at most, with who said it; or who can write one. */
export function LatestNote({
  note,
  today,
  nameOf,
  coordinatorId,
}: {
  note: Note | null;
  today: CalendarDate;
  nameOf: (id: PersonId | null) => string | null;
  coordinatorId: PersonId | null;
}) {
  if (note === null) {
    const who = nameOf(coordinatorId);
    return <p className={styles.soft}>Ingen anteckning än{who === null ? '' : `; ${who} kan skriva en`}.</p>;
  }
  const by = [nameOf(note.by), shortDate(note.on, today), provenanceLabel(note.provenance)];
  return (
    <figure className={styles.note}>
      <blockquote>{note.text}</blockquote>
      <figcaption className={styles.soft}>{by.filter((part) => part !== null).join(' · ')}</figcaption>
    </figure>
  );
}
