import { type Change, provenanceOf } from '#domain/since.ts';
import { ExampleMark } from '#ui/example-mark.tsx';

/** Marks a line that counts changes of which some, or all, are made up. */
export function ExamplesAmong({ changes }: { changes: readonly Change[] }) {
  const examples = changes.filter((change) => provenanceOf(change)?.kind === 'example').length;
  return examples > 0 && <ExampleMark partly={examples < changes.length} />;
}
