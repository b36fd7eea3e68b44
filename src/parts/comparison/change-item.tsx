import type { AreaId } from '#domain/ids.ts';
import { type Change, provenanceOf } from '#domain/since.ts';
import { areaAddress, indicatorAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { changedName, changeWords } from '#words/since.ts';
import styles from './comparison.module.css';

/** What has changed and how, in full: a note with all its words. `areaId` null: it belongs to none. */
export function ChangeItem({ change, areaId }: { change: Change; areaId: AreaId | null }) {
  const address = addressOf(change, areaId);
  const name = changedName(change);
  return (
    <li className={styles.change}>
      <p>
        {address === null ? <span className={styles.name}>{name}</span> : <a href={address}>{name}</a>}
        {wordsBeside(change)} {provenanceOf(change)?.kind === 'example' && <ExampleMark />}
      </p>
      {change.kind === 'note' && <Prose text={change.text} />}
    </li>
  );
}

function wordsBeside(change: Change): string {
  if (change.kind !== 'note') return `: ${changeWords(change)}`;
  return change.isCorrected ? ' (rättad)' : '';
}

function addressOf(change: Change, areaId: AreaId | null): string | null {
  if ('measure' in change) return indicatorAddress(change.measure.id, null);
  const subject = 'subject' in change ? change.subject : null;
  return subject?.type === 'activity' && areaId !== null ? areaAddress(areaId, null, subject.id) : null;
}
