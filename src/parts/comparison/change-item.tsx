import type { AreaId } from '#domain/ids.ts';
import { type Change, provenanceOf } from '#domain/since.ts';
import { dateLabel } from '#domain/time/label.ts';
import { areaAddress, indicatorAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { noteKindNames } from '#words/names.ts';
import { changedName, changeWords, subjectName } from '#words/since.ts';
import styles from './comparison.module.css';

/** What has changed and how, in full: a note with all its words. `areaId` null: it belongs to none. */
export function ChangeItem({ change, areaId }: { change: Change; areaId: AreaId | null }) {
  const address = addressOf(change, areaId);
  const mark = provenanceOf(change)?.kind === 'example' && <ExampleMark />;
  if (change.kind === 'note') {
    const { noteKind, on, isCorrected, subject, text } = change;
    return (
      <li className={styles.change}>
        <p>
          <span className={styles.name}>{noteKindNames[noteKind]}</span> {dateLabel(on)}
          {isCorrected && ', rättad'}
          {subject !== null && (
            <>
              , om <Name name={subjectName(subject)} address={address} />
            </>
          )}{' '}
          {mark}
        </p>
        <Prose text={text} />
      </li>
    );
  }
  return (
    <li className={styles.change}>
      <p>
        <Name name={changedName(change)} address={address} />: {changeWords(change)} {mark}
      </p>
    </li>
  );
}

/** What has a place of its own is a link to it. */
function Name({ name, address }: { name: string; address: string | null }) {
  return address === null ? <span className={styles.name}>{name}</span> : <a href={address}>{name}</a>;
}

function addressOf(change: Change, areaId: AreaId | null): string | null {
  if ('measure' in change) return indicatorAddress(change.measure.id, null);
  const subject = 'subject' in change ? change.subject : null;
  return subject?.type === 'activity' && areaId !== null ? areaAddress(areaId, null, subject.id) : null;
}
