import { type Asked, commands, type Meaning } from '#contract/commands.ts';
import type { Problem } from '#contract/problem.ts';
import type { ChangeName } from '#contract/routes.ts';
import type { HistoryEntry } from '#contract/views.ts';
import type { Instant } from '#domain/calendar.ts';
import { type Aspect, collisions } from '#domain/collision.ts';
import { areaIdOf, type Versioned } from '#domain/document.ts';
import type { AreaId, DocumentId, PersonId } from '#domain/ids.ts';
import { titleOf } from '#domain/title.ts';
import { type ChangeRequest, changeRequest } from '#lib/api-client.ts';

/** A change that somebody has made here and that the server has not answered yet, or has refused. */
export type KeptChange = {
  /** Its idempotency key, the same however often it is sent. */
  key: string;
  request: ChangeRequest;
  /** What it asks for, in the domain's words. */
  meaning: Meaning;
  by: PersonId;
  /** By this machine's clock. */
  madeAt: Instant;
  /** The server's version that it is held against; null for what makes something new. */
  version: number | null;
  /** The area of the document, or null for what concerns the whole plan. */
  areaId: AreaId | null;
  /** What the document was called when the change was made, for the list of what is kept. */
  about: string;
  /** What others have done to the document since its author saw it. */
  meanwhile: readonly HistoryEntry[];
  /** Why the server will not have it. Null: it waits to be sent. */
  stopped: Problem | null;
};

/** A change as a form makes it: who, and the version that they saw; null when something new is made. */
export type Made<N extends ChangeName> = Omit<Asked<N>, 'key'> & { by: PersonId; version: number | null };

type Circumstances = { key: string; madeAt: Instant; find: (id: DocumentId) => Versioned | undefined };

export function keptChange<N extends ChangeName>(
  name: N,
  { by, version, params, body }: Made<N>,
  { key, madeAt, find }: Circumstances,
): KeptChange {
  const meaning = commands[name]({ params, body, key });
  const request = changeRequest(name, params, body);
  const place = placeOf(find(aboutIn(meaning)));
  return { key, request, meaning, by, madeAt, version, ...place, meanwhile: [], stopped: null };
}

/** What is not there yet is about where it will stand. */
function aboutIn({ command, target }: Meaning): DocumentId {
  if (command.type === 'add-note') return command.areaId;
  return command.type === 'add-resolution' ? command.meetingId : target.id;
}

function placeOf(document: Versioned | undefined): Pick<KeptChange, 'areaId' | 'about'> {
  if (document === undefined) return { areaId: null, about: '' };
  // A measure may be shown anywhere, but what happens to it is told with its own area.
  const areaId = document.type === 'indicator' ? document.areaId : areaIdOf(document);
  return { areaId, about: titleOf(document) };
}

/** What of a change collides with what others have done since its author saw the document. */
export function collisionsOf({ meaning, meanwhile }: Pick<KeptChange, 'meaning' | 'meanwhile'>): Aspect[] {
  return collisions(
    meaning.command,
    meanwhile.map(({ event }) => event),
  );
}

export function isAbout(change: Pick<KeptChange, 'meaning'>, { meaning: { target } }: KeptChange): boolean {
  return change.meaning.target.id === target.id;
}

/** What can be sent next: the oldest that is not stopped and whose document no stopped one before it holds. */
export function nextToSend<C extends KeptChange>(changes: readonly C[]): C | undefined {
  return changes.find(
    (change, place) =>
      change.stopped === null &&
      !changes.slice(0, place).some((earlier) => earlier.stopped !== null && isAbout(change, earlier)),
  );
}

/**
 * A later change of a document once an earlier one of the same author has been answered: held against what the earlier
 * one became, and still against what others had done before that and its author had not seen.
 */
export function following(later: KeptChange, answered: KeptChange, version: number): KeptChange {
  const saw = later.version ?? 0;
  const unseen = answered.meanwhile.filter((entry) => entry.version > saw);
  return { ...later, version, meanwhile: [...unseen, ...later.meanwhile] };
}
