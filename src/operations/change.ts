import type { Meaning } from '#contract/commands.ts';
import { type Instant, swedishDate } from '#domain/calendar.ts';
import { decide } from '#domain/decide.ts';
import type { LastChange } from '#domain/decision.ts';
import { all, find, type Versioned } from '#domain/document.ts';
import { shownEvent } from '#domain/events.ts';
import { fold, foldOne } from '#domain/fold.ts';
import type { DocumentId } from '#domain/ids.ts';
import { todayOf } from '#domain/today.ts';
import { fail, type Outcome } from './outcome.ts';
import type { Journal, Ports, Receipt } from './ports.ts';
import { replayOf } from './replay.ts';
import type { ChangeHeaders } from './request.ts';

/** What a change answers: the document, or the very text of an earlier answer to the same request. */
export type Changed = { document: Versioned } | { replay: Receipt };

/**
 * The one road of every change: command → decide → append against the expected version → evolve → answer.
 * Nothing is stored unless everything is, and the same key is never carried out twice.
 */
export async function change(
  ports: Ports,
  { personId, version, key }: ChangeHeaders,
  { target, command }: Meaning,
): Promise<Outcome<Changed>> {
  // Before the picture: what is known of the last change is then never newer than what it is held against.
  const last = command.type === 'undo' ? await lastChange(ports.journal, target.id) : null;
  // Likewise: what is shown must have happened.
  const position = await ports.journal.position();
  const picture = await ports.journal.picture();
  const actor = find(picture, 'person', personId);
  if (actor === undefined) return fail('person-required');
  const [plan] = all(picture, 'plan');
  if (plan === undefined) return fail('before-plan');

  const current = find(picture, target.type, target.id);
  if (version !== null && current === undefined) return fail('not-found');
  if (version !== null && current !== undefined && current.version !== version) {
    return { problem: 'version-mismatch', current };
  }

  const now = ports.clock.now();
  const days = { today: todayOf(plan, now), realToday: swedishDate(now) };
  const decision = decide(picture, command, { actor, ...days, now, position, last });
  if ('refusal' in decision) return fail(decision.refusal);

  const document = foldOne(picture, target.id, decision.happenings);
  if (document === undefined) return fail('not-found');
  const receipt = { ...key, body: JSON.stringify(document), version: document.version };
  const expected = new Map([[target.id, current?.version ?? 0]]);
  const at = await instantAfter(now, target.id, ports.journal);
  const appended = await ports.journal.append({ happenings: decision.happenings, at, expected, receipt });
  switch (appended.kind) {
    case 'appended':
      return { answer: { document } };
    case 'repeated':
      return appended.receipt.fingerprint === key.fingerprint
        ? { answer: { replay: await replayOf(appended.receipt, ports.journal) } }
        : fail('idempotency-key-reused');
    case 'conflict': {
      // Somebody was faster between our reading and our writing.
      const theirs = find(await ports.journal.picture(), target.type, target.id);
      return theirs === undefined ? fail('not-found') : { problem: 'version-mismatch', current: theirs };
    }
  }
}

/** The entries that were taken in at once at the end of a document's own, and the document before them. */
async function lastChange(journal: Journal, id: DocumentId): Promise<LastChange | null> {
  const entries = await journal.entries({ entityId: id });
  const latest = entries.at(-1);
  if (latest === undefined) return null;
  // The seed and an import take many changes in at one instant; each of them has a day and an author.
  const { at, by, on } = latest;
  const first = entries.findLastIndex((entry) => entry.at !== at || entry.by !== by || entry.on !== on) + 1;
  const earlier = fold(entries.slice(0, first)).get(id);
  if (earlier?.type !== 'activity' && earlier?.type !== 'gate') return null;
  const { version: _, ...before } = earlier;
  return { by, events: entries.slice(first).map(({ event }) => shownEvent(event)), before };
}

/**
 * Now, but later than what last happened to the document: two changes within a millisecond, or a clock that was set
 * back, must not look like one change when the last is to be undone.
 */
async function instantAfter(now: Instant, id: DocumentId, journal: Journal): Promise<Instant> {
  const [latest] = await journal.entries({ entityId: id, order: 'newest', limit: 1 });
  return latest === undefined || latest.at < now ? now : new Date(Date.parse(latest.at) + 1).toISOString();
}
