import { noteKinds } from '#domain/note.ts';
import { noteKindNames } from '#words/names.ts';

export function NoteKindOptions() {
  return noteKinds.map((kind) => (
    <option key={kind} value={kind}>
      {noteKindNames[kind]}
    </option>
  ));
}
