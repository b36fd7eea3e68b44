import { isWebAddress, type Source } from '#domain/provenance.ts';
import { sourceLabel } from '#words/provenance.ts';

/**
 * What something was read in, as a link where it has an address that a link may lead to: people type them. In a `bdi`,
 * so that letters which turn the direction of writing turn nothing that stands after it.
 */
export function SourceLink({ source }: { source: Source }) {
  const label = <bdi>{sourceLabel(source)}</bdi>;
  if (source.url === null || !isWebAddress(source.url)) return label;
  return (
    <a href={source.url} rel="noopener noreferrer">
      {label}
    </a>
  );
}
