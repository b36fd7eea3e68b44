import { timeOfRow, waitedFor } from '#domain/timeline.ts';
import { areaAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import type { Axis } from '#ui/timeline/axis.ts';
import { offAxis } from '#ui/timeline/bar.ts';
import type { Pressed } from '#ui/timeline/boxes.tsx';
import { Track } from '#ui/timeline/track.tsx';
import { timePhrase } from '#words/activity.ts';
import styles from './line.module.css';
import type { Line } from './lines.ts';
import { describedRow } from './row-words.ts';
import type { TimelineView } from './timeline-view.ts';

type Props = {
  line: Extract<Line, { kind: 'row' }>;
  place: { id: string; tabIndex: 0 | -1; 'aria-rowindex': number };
  axis: Axis;
  view: TimelineView;
  setAt: (id: string) => void;
  onPress: ((pressed: Pressed) => void) | undefined;
};

/** What is done, decided or supported: who and how it goes to the left, when to the right. */
export function TimelineLine({ line: { row, picture, hasTime, id }, place, axis, view, setAt, onPress }: Props) {
  const { title, number, status, sentence, about, isExample, activityId, ...words } = describedRow(row, picture, view);
  const time = timeOfRow(row);
  const side = time === null ? null : offAxis(time.edtf, axis.scale);
  return (
    <tr className={styles.row} {...place} onFocus={() => setAt(id)}>
      <th scope="row" className={styles.panel}>
        {status === null ? <SupportGlyph /> : <StatusGlyph status={status} />}
        <div>
          <a href={areaAddress(picture.area.id, view.asOf, activityId)} tabIndex={-1}>
            {number && <span className={styles.number}>{number}</span>} {title}
          </a>
          {/* The sentence beside it says this too. */}
          <p className={styles.about} aria-hidden="true">
            {about} {isExample && <ExampleMark partly />}
          </p>
        </div>
      </th>
      <td className={styles.track}>
        <span className="visually-hidden">
          {sentence}
          {row.kind !== 'gate' && words.who && `, ${words.who}`}
          {onPress === undefined && words.ticked && `. ${words.ticked}`}
          {isExample && '. Delvis exempeldata'}
        </span>
        {!hasTime && (
          <span className={styles.noTime} aria-hidden="true">
            <span>{timePhrase(time)}</span>
          </span>
        )}
        {side && (
          <span className={side === 'before' ? styles.before : styles.after} aria-hidden="true">
            {side === 'before' ? `← ${timePhrase(time)}` : `${timePhrase(time)} →`}
          </span>
        )}
        <Track
          row={row}
          axis={axis}
          waitsFor={waitedFor(row, picture)}
          pressing={onPress && { onPress, tabIndex: place.tabIndex }}
        />
      </td>
    </tr>
  );
}

/** Money or administration that may end: a bar that is hatched at its end. Drawn in a 16 × 16 box. */
function SupportGlyph() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 4h14v8H1zM9 12l4-8M12 12l3-6" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
