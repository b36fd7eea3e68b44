import { useQuery } from '@tanstack/react-query';
import type { Aspect } from '#domain/collision.ts';
import type { DocumentId } from '#domain/ids.ts';
import { areasQuery, sinceQuery } from '#lib/queries.ts';
import { namesIn } from '#parts/plan-view.ts';
import { lastAbout } from './last-about.ts';

type Props = {
  /** The document, and the version in which the person saw it. */
  seen: { id: DocumentId; version: number };
  aspect: Aspect;
};

/** Who changed what of a document since the person saw it, and when. Nothing until that is known. */
export function WhoChanged({ seen, aspect }: Props) {
  const { data: page } = useQuery(sinceQuery(seen.id, seen.version));
  const { data: setting } = useQuery(areasQuery(null));
  if (page === undefined || setting === undefined) return null;
  const words = lastAbout(page.entries, aspect, { nameOf: namesIn(setting).nameOf, today: setting.today });
  return words === null ? null : <p>Ändrat av {words}.</p>;
}
