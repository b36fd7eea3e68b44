import { useState } from 'react';
import type { Aspect } from '#domain/collision.ts';
import { aspectsOfEvent } from '#domain/collision.ts';
import { longestShortText } from '#domain/note.ts';
import { collisionsOf, type KeptChange } from '#lib/outbox/kept-change.ts';
import { lacksReason, withReason } from '#lib/outbox/with-reason.ts';
import { without } from '#lib/outbox/without.ts';
import { Comparison } from '#parts/change/comparison.tsx';
import { lastAbout } from '#parts/change/last-about.ts';
import { TextField } from '#parts/change/text-field.tsx';
import { useFocusWhen } from '#parts/change/use-focus-when.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { commandWords } from '#words/command.ts';
import { shortDate } from '#words/dates.ts';
import { textProblem } from '#words/free-text.ts';
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
      {lacksReason(change) ? (
        <ReasonForm onReason={(reason) => onTryAgain(withReason(change, reason))} />
      ) : (
        <Button onClick={() => onTryAgain(change)}>{goOnWords}</Button>
      )}
    </Notice>
  );
}

const goOnWords = 'Jag har läst det, gör min ändring ändå';

/** What was new has become a correction of what somebody else has entered, and needs a reason. */
function ReasonForm({ onReason }: { onReason: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const needsReason = isTried && reason.trim() === '';
  const input = useFocusWhen(needsReason);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '' && textProblem(reason, longestShortText) === null) onReason(reason);
      }}
    >
      <TextField
        label="Varför ska ditt värde gälla?"
        error={needsReason ? 'Skriv varför värdet rättas.' : null}
        inputRef={input}
        isRequired
        value={reason}
        onChange={setReason}
      />
      <Button type="submit">{goOnWords}</Button>
    </form>
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
