import { find, type Versioned } from '#domain/document.ts';
import { maskedNote } from '#domain/redaction.ts';
import type { Journal, Receipt } from './ports.ts';

/** An earlier answer, to be given again to the letter; only what has been masked since is not told again. */
export async function replayOf(receipt: Receipt, journal: Journal): Promise<Receipt> {
  const document: Versioned = JSON.parse(receipt.body);
  if (document.type !== 'note') return receipt;
  const now = find(await journal.picture(), 'note', document.id);
  const told = now === undefined ? document : maskedNote(document, now);
  return told === document ? receipt : { ...receipt, body: JSON.stringify(told) };
}
