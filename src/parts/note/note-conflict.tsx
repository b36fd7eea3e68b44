import type { Note } from '#domain/note.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Prose } from '#ui/prose/prose.tsx';

/** Somebody else changed the note while this form was open: what stands there now, to be read before it is replaced. */
export function NoteConflict({ current, onGoOn }: { current: Note; onGoOn: () => void }) {
  return (
    <Notice tone="problem" title="Någon annan har ändrat anteckningen medan du skrev">
      <p>Nu står det:</p>
      <Prose text={current.text} />
      <Button onClick={onGoOn}>Jag har läst den, behåll min text</Button>
    </Notice>
  );
}
