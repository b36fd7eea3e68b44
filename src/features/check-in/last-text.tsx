import { useCallback, useId, useState } from 'react';
import type { Note } from '#domain/note.ts';
import type { RoundRow } from '#domain/round.ts';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { inOneLine } from '#ui/prose/read-prose.ts';
import { shortDate } from '#words/dates.ts';
import { noteKindNames } from '#words/names.ts';
import { sourceLabel } from '#words/provenance.ts';
import { type CheckInView, lastTextOf } from './check-in-view.ts';
import styles from './row.module.css';

/** The last that was written, on two lines until somebody wants all of it. */
export function LastText({ row, view, tabIndex }: { row: RoundRow; view: CheckInView; tabIndex: 0 | -1 }) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [place, isCut] = useIsCut();
  const note = lastTextOf(row, view);
  if (note === null) return null;
  const { text, kind, provenance, activityId } = note;
  const isOfRow = row.kind === 'activity' && activityId === row.activity.id;
  // Lines of their own are run together while it is short.
  const hasMore = isWhole || isCut || text.includes('\n');
  return (
    <div className={styles.last}>
      <div key={text} id={id} ref={place} className={isWhole ? undefined : styles.start}>
        {!isOfRow && 'Om området: '}
        {isWhole ? <Prose text={text} /> : `”${inOneLine(text)}”`}
      </div>
      <p className={styles.by}>
        {noteKindNames[kind]}, {fromWhom(note, view)} {provenance.kind === 'example' && <ExampleMark />}{' '}
        {hasMore && (
          <Button
            look="quiet"
            aria-expanded={isWhole}
            aria-controls={id}
            tabIndex={tabIndex}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Visa mindre' : 'Visa hela texten'}
          </Button>
        )}
      </p>
    </div>
  );
}

/** "Nils Exempel, 30 maj"; a source that is dated says itself when. */
function fromWhom({ on, by, provenance }: Note, view: CheckInView): string {
  const day = shortDate(on, view.today);
  if (provenance.kind !== 'source') return [view.nameOf(by), day].filter((part) => part !== null).join(', ');
  const { source } = provenance;
  return source.published === null ? `${sourceLabel(source)}, ${day}` : sourceLabel(source);
}

/** Whether the element holds more than it shows. How much fits depends on the screen, so it is measured. */
function useIsCut(): [React.RefCallback<HTMLElement>, boolean] {
  const [isCut, setCut] = useState(false);
  const place = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setCut(element.scrollHeight > element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, isCut];
}
