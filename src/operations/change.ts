import type { Command } from '#domain/commands.ts';
import { decide } from '#domain/decide.ts';
import { all, type DocumentType, find, isOfType, type VersionedOf } from '#domain/document.ts';
import { foldOne } from '#domain/fold.ts';
import type { DocumentId } from '#domain/ids.ts';
import { todayOf } from '#domain/today.ts';
import type { Changed, ChangeHeaders } from './operation.ts';
import { fail, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** The document that a command is about. */
type Target<T extends DocumentType> = { type: T; id: DocumentId };

/**
 * The one road of every change: command → decide → append against the expected version → evolve → answer.
 * Nothing is stored unless everything is, and the same key is never carried out twice.
 */
export async function change<T extends DocumentType>(
  ports: Ports,
  { personId, version, key }: ChangeHeaders,
  target: Target<T>,
  command: Command,
): Promise<Outcome<Changed<VersionedOf<T>>>> {
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

  const at = ports.clock.now();
  const decision = decide(picture, command, { actor, today: todayOf(plan, at) });
  if ('refusal' in decision) return fail(decision.refusal);

  const document = foldOne(picture, target.id, decision.happenings);
  if (document === undefined || !isOfType(document, target.type)) return fail('not-found');
  const receipt = { ...key, body: JSON.stringify(document), version: document.version };
  const expected = new Map([[target.id, current?.version ?? 0]]);
  const appended = await ports.journal.append({ happenings: decision.happenings, at, expected, receipt });
  switch (appended.kind) {
    case 'appended':
      return { answer: { document } };
    case 'repeated':
      return appended.receipt.fingerprint === key.fingerprint
        ? { answer: { replay: appended.receipt } }
        : fail('idempotency-key-reused');
    case 'conflict': {
      // Somebody was faster between our reading and our writing.
      const now = find(await ports.journal.picture(), target.type, target.id);
      return now === undefined ? fail('not-found') : { problem: 'version-mismatch', current: now };
    }
  }
}
