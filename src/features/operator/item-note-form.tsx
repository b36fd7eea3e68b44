import type { VersionedOf } from '#domain/document.ts';
import type { AgendaItemId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { longestShortText } from '#domain/note.ts';
import { useChange } from '#lib/change.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { OwnNoteFields } from './own-note-fields.tsx';

type Props = { meeting: VersionedOf<'meeting'>; itemId: AgendaItemId; onClose: () => void };

/** The agenda is one thing to the plan: the note is changed in it, and all else of it stands as it was seen. */
export function ItemNoteForm({ meeting, itemId, onClose }: Props) {
  const change = useChange('setAgenda');
  const title = itemIn(meeting, itemId)?.title ?? '';
  const form = useDocumentForm(
    { form: `private-note ${meeting.id} ${itemId}`, label: `Egen anteckning: ${title}` },
    {
      document: meeting,
      initial: (now) => ({ text: noteIn(now, itemId) }),
      rebase: (content, seen, now) => (noteIn(seen, itemId) === noteIn(now, itemId) ? content : null),
      attempt: change,
    },
  );
  const { agenda, version } = form.seen;
  const save = () => {
    const privateNote = form.content.text;
    const withNote = agenda.map((item) => (item.id === itemId ? { ...item, privateNote } : item));
    change.mutate(
      { params: { meetingId: meeting.id }, body: { agenda: withNote }, version },
      { onSuccess: thenClose(form, onClose) },
    );
  };
  return (
    <OwnNoteFields
      about={title}
      form={form}
      change={change}
      now={noteIn(meeting, itemId)}
      longest={longestShortText}
      onSave={save}
      onClose={onClose}
    />
  );
}

function itemIn({ agenda }: Meeting, itemId: AgendaItemId) {
  return agenda.find(({ id }) => id === itemId);
}

function noteIn(meeting: Meeting, itemId: AgendaItemId): string {
  return itemIn(meeting, itemId)?.privateNote ?? '';
}
