import { useState } from 'react';
import type { AreaId } from '#domain/ids.ts';
import type { Change } from '#domain/since.ts';
import { usePrinting } from '#ui/printing.ts';
import { nothingChanged, summaryLine } from '#words/since-summary.ts';
import { ChangeItem } from './change-item.tsx';
import styles from './comparison.module.css';

/** More than these are shown when somebody asks for them. */
const mostOpen = 6;

/** All changes in one line, which opens to each of them in full if there are any. On paper everything is open. */
export function ChangeList({ changes, areaId }: { changes: readonly Change[]; areaId: AreaId | null }) {
  const [isOpen, setOpen] = useState(changes.length <= mostOpen);
  const isPrinting = usePrinting();
  if (changes.length === 0) return <p>{nothingChanged}.</p>;
  return (
    <details
      className={styles.changes}
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => !isPrinting && setOpen(currentTarget.open)}
    >
      <summary>{summaryLine(changes)}</summary>
      {(isOpen || isPrinting) && (
        <ul>
          {[...changes.entries()].map(([place, change]) => (
            <ChangeItem key={place} change={change} areaId={areaId} />
          ))}
        </ul>
      )}
    </details>
  );
}
