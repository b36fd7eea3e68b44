import type { Aspect } from '#domain/collision.ts';
import { aspectsOfEvent } from '#domain/collision.ts';
import { collisionsOf, type KeptChange } from '#lib/outbox/kept-change.ts';
import { without } from '#lib/outbox/without.ts';
import { Comparison } from '#parts/change/comparison.tsx';
import { lastAbout } from '#parts/change/last-about.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { commandWords } from '#words/command.ts';
import { shortDate } from '#words/dates.ts';
import { eventReason, eventWords } from '#words/history.ts';
import { aspectNames } from '#words/names.ts';
import { capitalised } from '#words/numbers.ts';
import type { OutboxView } from './outbox-view.ts';

type Props = {
  change: KeptChange;
  view: OutboxView;
  onTryAgain: (change: KeptChange) => void;
  onDiscard: () => void;
};

/** What others did meanwhile beside what was wanted here, to choose between: field by field where there are fields. */
export function Collision(props: Props) {
  return props.change.meaning.command.type === 'change-activity' ? <Fields {...props} /> : <Whole {...props} />;
}

function Fields({ change, view, onTryAgain, onDiscard }: Props) {
  const { meanwhile, meaning } = change;
  const rows = collisionsOf(change).map((aspect) => ({
    part: aspect,
    name: aspectNames[aspect],
    now: latestWords(change, aspect, view),
    by: lastAbout(meanwhile, aspect, view),
    mine: commandWords(only(change, aspect)?.meaning.command ?? meaning.command, view.nameOf).what.join('. '),
  }));
  const choose = (theirs: readonly Aspect[]) => {
    const left = theirs.length === 0 ? change : without(change, theirs);
    if (left === null) onDiscard();
    else onTryAgain(left);
  };
  return <Comparison title="Någon annan har ändrat samma sak" rows={rows} onDone={choose} />;
}

/** The change with nothing but one of its aspects. */
function only(change: KeptChange, aspect: Aspect): KeptChange | null {
  return without(
    change,
    collisionsOf(change).filter((other) => other !== aspect),
  );
}

function Whole({ change, view, onTryAgain }: Props) {
  return (
    <Notice tone="problem" title="Någon annan har ändrat medan din ändring väntade">
      <ul>
        {change.meanwhile.map(({ seq, by, on, event, entity, milestone }) => (
          <li key={seq}>
            {view.nameOf(by) ?? 'Inläsningen'}{' '}
            {eventWords(event, entity.type, (id) => view.nameOf(id) ?? 'någon', milestone)}, {shortDate(on, view.today)}
            {eventReason(event) !== null && `. Skäl: ${eventReason(event)}`}
          </li>
        ))}
      </ul>
      <Button onClick={() => onTryAgain(change)}>Jag har läst det, gör min ändring ändå</Button>
    </Notice>
  );
}

/** What somebody else last made of it, in words, and why. Who and when stands beside it. */
function latestWords({ meanwhile }: KeptChange, aspect: Aspect, view: OutboxView): string {
  const last = meanwhile.filter(({ event }) => aspectsOfEvent(event).includes(aspect)).at(-1);
  if (last === undefined) return '';
  const words = eventWords(last.event, last.entity.type, (id) => view.nameOf(id) ?? 'någon', last.milestone);
  const reason = eventReason(last.event);
  return capitalised(reason === null ? words : `${words}. Skäl: ${reason}`);
}
