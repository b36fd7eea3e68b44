import type { Provenance, Source } from '#domain/provenance.ts';
import { timeLabel } from '#domain/time/label.ts';

/** "Region Kalmar län, 15 november 2023", for under a fact. Null: somebody wrote it here. */
export function provenanceLabel(provenance: Provenance): string | null {
  switch (provenance.kind) {
    case 'source':
      return sourceLabel(provenance.source);
    case 'example':
      return 'Exempeldata';
    case 'entered':
      return null;
  }
}

export function sourceLabel({ title, published }: Source): string {
  return published === null ? title : `${title}, ${timeLabel(published.edtf)}`;
}
