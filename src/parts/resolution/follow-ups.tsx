import type { FollowUp, Resolution } from '#domain/resolution.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import { Prose } from '#ui/prose/prose.tsx';
import { shortDate } from '#words/dates.ts';
import { standingNames } from '#words/names.ts';
import { counted } from '#words/numbers.ts';
import styles from './resolution.module.css';

type View = Pick<ChangeView, 'today' | 'nameOf'>;

/** What was last said of how it goes, and, for who asks, all that was said before. */
export function FollowUps({ resolution: { followUps }, view }: { resolution: Resolution; view: View }) {
  const last = followUps.at(-1);
  if (last === undefined) return null;
  const earlier = followUps.slice(0, -1);
  return (
    <div className={styles.followUps}>
      <OneFollowUp followUp={last} view={view} />
      {earlier.length > 0 && (
        <details>
          <summary>{counted(earlier.length, 'tidigare uppföljning', 'tidigare uppföljningar')}</summary>
          <ol className={styles.earlier}>
            {[...earlier.entries()].reverse().map(([place, followUp]) => (
              <li key={place}>
                <OneFollowUp followUp={followUp} view={view} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function OneFollowUp({ followUp: { on, by, isDone, text }, view }: { followUp: FollowUp; view: View }) {
  return (
    <>
      <p>
        {standingNames[isDone ? 'done' : 'open']} enligt {view.nameOf(by) ?? 'okänd'}, {shortDate(on, view.today)}:
      </p>
      <Prose text={text} />
    </>
  );
}
