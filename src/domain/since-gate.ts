import type { Gate } from './activity.ts';
import type { Picture } from './document.ts';
import type { Change, GateSubject, PlacedChange } from './since.ts';
import { pairsOf } from './since-pair.ts';
import { gateSubject, placedIn, timeChanges } from './since-subject.ts';

/** What has changed in decision points: those that came and went, when they are due, and what was decided. */
export function gateChanges(before: Picture, after: Picture): PlacedChange[] {
  return pairsOf(before, after, 'gate').flatMap(({ was, now }) => {
    if (now === null) return placedIn(was, [{ kind: 'gone', subject: gateSubject(was) }]);
    const subject = gateSubject(now);
    if (was === null) return placedIn(now, [{ kind: 'added', subject, status: null, provenance: null }]);
    return placedIn(now, [...timeChanges(subject, was.time, now.time), ...outcomeChanges(subject, was, now)]);
  });
}

function outcomeChanges(subject: GateSubject, { outcome: was }: Gate, { outcome: now }: Gate): Change[] {
  const isSame = was?.text === now?.text && was?.on === now?.on;
  return isSame ? [] : [{ kind: 'outcome', subject, outcome: now }];
}
