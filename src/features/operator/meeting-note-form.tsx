import type { VersionedOf } from '#domain/document.ts';
import { longestMinutes } from '#domain/meeting.ts';
import { useChange } from '#lib/change.ts';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { OwnNoteFields } from './own-note-fields.tsx';

export function MeetingNoteForm({ meeting, onClose }: { meeting: VersionedOf<'meeting'>; onClose: () => void }) {
  const change = useChange('reviseMeeting');
  const form = useDocumentForm(
    { form: `private-note ${meeting.id}`, label: `Egen anteckning: ${meeting.title}` },
    {
      document: meeting,
      initial: ({ privateNote }) => ({ text: privateNote }),
      rebase: (content, seen, now) => (seen.privateNote === now.privateNote ? content : null),
      attempt: change,
    },
  );
  const { title, time, version } = form.seen;
  const save = () =>
    change.mutate(
      { params: { meetingId: meeting.id }, body: { title, time, privateNote: form.content.text }, version },
      { onSuccess: thenClose(form, onClose) },
    );
  return (
    <OwnNoteFields
      about="Hela mötet"
      form={form}
      change={change}
      now={meeting.privateNote}
      longest={longestMinutes}
      onSave={save}
      onClose={onClose}
    />
  );
}
