import type { VersionedOf } from '#domain/document.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Prose } from '#ui/prose/prose.tsx';

type Props = { seen: VersionedOf<'note'>; current: VersionedOf<'note'>; onGoOn: () => void };

/** Somebody else changed the note while this form was open: what stands there now, to be read before it is replaced. */
export function NoteConflict({ seen, current, onGoOn }: Props) {
  return (
    <Notice tone="problem" title="Anteckningen har ändrats medan du skrev">
      <WhoChanged seen={seen} aspect="text" />
      <p>Nu står det:</p>
      <Prose text={current.text} />
      <Button onClick={onGoOn}>Jag har läst den, behåll min text</Button>
    </Notice>
  );
}
