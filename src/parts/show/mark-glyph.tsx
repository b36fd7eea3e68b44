import { StatusGlyph } from '#ui/status-glyph.tsx';
import type { Mark } from './slide.ts';

/** What stands before words; a status is said by the words themselves. */
export function MarkGlyph({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'status':
      return <StatusGlyph status={mark.status} />;
    case 'number':
      return <strong>{mark.number}</strong>;
    case 'dot':
      return <span aria-hidden="true">•</span>;
    case 'none':
      return null;
  }
}
