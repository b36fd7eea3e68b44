import { useId } from 'react';
import { coordinatorOf, idOf, type RoundRow, roundOf, roundProgress } from '#domain/round.ts';
import type { Span } from '#domain/time/bounds.ts';
import { nextRoundWords, roundWords } from '#words/round.ts';
import styles from './check-in.module.css';
import { type CheckInView, mayWorkOn } from './check-in-view.ts';
import { RoundItem } from './round-item.tsx';
import { useRound } from './use-round.ts';

type Props = { rows: readonly RoundRow[]; view: CheckInView };

/** What is left of the round, in the order in which it is asked for; what has been gone through is folded below it. */
export function RoundList({ rows, view }: Props) {
  const keysId = useId();
  const mayWork = rows.some((row) => mayWorkOn(row, view));
  const round = useRound(rows, view, mayWork);
  const { sections, onKeyDown } = round;
  const items = (shown: readonly RoundRow[]) => (
    <ol className={styles.list} aria-describedby={mayWork ? keysId : undefined}>
      {shown.map((row) => (
        <RoundItem key={idOf(row)} row={row} view={view} round={round} />
      ))}
    </ol>
  );

  return (
    <>
      <Progress rows={round.rows} view={view} />
      {!mayWork && <ReadOnly rows={rows} view={view} />}
      {mayWork && (
        <p id={keysId} className={styles.keys}>
          <kbd>Enter</kbd> stämmer av och går till nästa. <kbd>J</kbd> <kbd>K</kbd> eller pilarna flyttar mellan
          raderna. Bokstaven vid en knapp trycker på den. I ett formulär sparar <kbd>Ctrl</kbd> <kbd>Enter</kbd>, och{' '}
          <kbd>Esc</kbd> stänger.
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that step between what it contains */}
      <div className={styles.sections} onKeyDown={onKeyDown}>
        {sections.asked.length > 0 && items(sections.asked)}
        {folds.map(
          ({ name, words }) =>
            sections[name].length > 0 && (
              <details
                key={name}
                open={round.isUnfolded(name)}
                onToggle={({ currentTarget }) => round.onFold(name, currentTarget.open)}
              >
                <summary>
                  {words} ({sections[name].length})
                </summary>
                {round.isUnfolded(name) && items(sections[name])}
              </details>
            ),
        )}
      </div>
    </>
  );
}

const folds = [
  { name: 'done', words: 'Avstämda den här omgången' },
  { name: 'unasked', words: 'Behöver ingen avstämning' },
] as const;

/** How far through the round one is. It stays in sight, and is read out when it has changed. */
function Progress({ rows, view: { today } }: { rows: readonly RoundRow[]; view: CheckInView }) {
  const progress = roundProgress(rows);
  if (progress.total === 0) return null;
  const isDone = progress.done === progress.total;
  const round = commonRound(rows, today);
  return (
    <div className={styles.progress}>
      <p role="status">
        <strong>{roundWords(progress, round)}</strong>
        {isDone && round !== null && ` ${nextRoundWords(round, today)}`}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <div style={{ width: `${(100 * progress.done) / progress.total}%` }} />
      </div>
    </div>
  );
}

/** The period that all of them go by, or null where their areas have different rhythms. */
function commonRound(rows: readonly RoundRow[], today: CheckInView['today']): Span | null {
  const rounds = rows.flatMap(({ picture, standing }) =>
    standing.kind === 'unasked' ? [] : (roundOf(picture.area, today) ?? []),
  );
  const [first] = rounds;
  return first !== undefined && rounds.every((one) => one.first === first.first && one.last === first.last)
    ? first
    : null;
}

/** Why nothing can be done here. An earlier day says so itself, above the page. */
function ReadOnly({ rows, view }: { rows: readonly RoundRow[]; view: CheckInView }) {
  if (view.asOf !== null) return null;
  const hasOwn = view.areas.some(({ area, activities }) =>
    activities.some((activity) => coordinatorOf(activity, area) === view.me),
  );
  return (
    <p className={styles.nothing}>
      {!hasOwn && 'Du samordnar inget själv. '}
      {whyOnlyRead(rows, view)}
    </p>
  );
}

function whyOnlyRead(rows: readonly RoundRow[], { may }: CheckInView): string {
  if (rows.length === 0) return 'Här finns inget att stämma av: planen har inga aktiviteter än.';
  return may('change-activity')
    ? 'Andras rader läses här och ändras på områdets sida.'
    : 'Här läser du hur långt de andra har kommit.';
}
