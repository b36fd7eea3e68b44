import type { Picture } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Batch } from './ports.ts';

/**
 * The entries that a batch becomes at the end of a journal, numbered and versioned, or `conflict` when a document is
 * not at its expected version. Every implementation of the journal asks this, so that they cannot disagree.
 */
export function prepare(picture: Picture, position: number, batch: Batch): Entry[] | 'conflict' {
  const versions = new Map<DocumentId, number>();
  const versionOf = (id: DocumentId) => versions.get(id) ?? picture.get(id)?.version ?? 0;
  for (const [id, expected] of batch.expected) if (versionOf(id) !== expected) return 'conflict';
  return batch.happenings.map((happening, index) => {
    const version = versionOf(happening.entityId) + 1;
    versions.set(happening.entityId, version);
    return { ...happening, seq: position + index + 1, version, at: batch.at };
  });
}
