import { isWebAddress, type Source } from '#domain/provenance.ts';
import { sourceLabel } from '#words/provenance.ts';

/** What something was read in, as a link where it has an address that a link may lead to: people type them. */
export function SourceLink({ source }: { source: Source }) {
  if (source.url === null || !isWebAddress(source.url)) return sourceLabel(source);
  return (
    <a href={source.url} rel="noopener noreferrer">
      {sourceLabel(source)}
    </a>
  );
}
