import { lazy, Suspense, useState } from 'react';
import type { VersionedOf } from '#domain/document.ts';
import { dateLabel } from '#domain/time/label.ts';
import { useChange } from '#lib/change.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import form from '#parts/change/form.module.css';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { shortDate } from '#words/dates.ts';
import { noteKindNames } from '#words/names.ts';
import { sourceLabel } from '#words/provenance.ts';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import styles from './note.module.css';

const CorrectionForm = lazy(async () => ({
  default: (await import('#parts/note/correction-form.tsx')).CorrectionForm,
}));
const DraftForm = lazy(async () => ({ default: (await import('#parts/note/draft-form.tsx')).DraftForm }));
const RedactionForm = lazy(async () => ({ default: (await import('#parts/note/redaction-form.tsx')).RedactionForm }));

type Editing = 'draft' | 'correction' | 'redaction';
type Props = { note: VersionedOf<'note'>; view: AreaView };

export function NoteItem({ note, view }: Props) {
  // Which form was opened: somebody may finish the draft meanwhile, and what is typed must not go with it.
  const [editing, setEditing] = useState<Editing | null>(null);
  const isEditing = editing !== null && view.may('correct-note');
  const opener = useReturnFocus(isEditing && editing !== 'redaction');
  const maskOpener = useReturnFocus(isEditing && editing === 'redaction');
  const activity = view.area.activities.find(({ id }) => id === note.activityId);
  const close = () => setEditing(null);
  const isDraft = note.state === 'draft';
  const isDraftBegun = useHasDraft(`draft ${note.id}`);
  const isCorrectionBegun = useHasDraft(`correction ${note.id}`);
  const isRedactionBegun = useHasDraft(`redaction ${note.id}`);
  return (
    <article className={styles.note} aria-label={`${noteKindNames[note.kind]} ${dateLabel(note.on)}`}>
      <p className={styles.noteHead}>
        <strong>{noteKindNames[note.kind]}</strong>
        {isDraft && <span className={styles.draft}>Utkast</span>}
        <span className={page.soft}>
          {dateLabel(note.on)} · <Author note={note} view={view} />
        </span>
        {note.provenance.kind === 'example' && <ExampleMark />}
        <WaitingMark id={note.id} />
      </p>
      {activity && (
        <p className={page.soft}>
          Om <a href={`#${activity.id}`}>{activity.title}</a>
        </p>
      )}
      {isEditing ? (
        <Suspense>
          {editing === 'draft' && <DraftForm note={note} onClose={close} />}
          {editing === 'correction' && <CorrectionForm note={note} onClose={close} />}
          {editing === 'redaction' && <RedactionForm note={note} onClose={close} />}
        </Suspense>
      ) : (
        <Prose text={note.text} />
      )}
      <Redactions note={note} view={view} />
      <Corrections note={note} view={view} />
      {!isEditing && view.may('correct-note') && (
        <div className={form.actions}>
          {isDraft && <FinishButton note={note} />}
          <Button ref={opener} look="quiet" onClick={() => setEditing(isDraft ? 'draft' : 'correction')}>
            {isDraft ? begunWords('Ändra utkastet', isDraftBegun) : begunWords('Rätta', isCorrectionBegun)}
          </Button>
          {!isDraft && (
            <Button ref={maskOpener} look="quiet" onClick={() => setEditing('redaction')}>
              {begunWords('Maska', isRedactionBegun)}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** A form that was left with something in it says so where it is opened. */
function begunWords(words: string, isBegun: boolean): string {
  return isBegun ? `Fortsätt ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

function Author({ note: { by, provenance }, view }: Props) {
  if (provenance.kind !== 'source') return view.nameOf(by) ?? 'okänd';
  const { source } = provenance;
  return source.url === null ? sourceLabel(source) : <a href={source.url}>{sourceLabel(source)}</a>;
}

/** That words have been masked; what stood there is told nowhere. */
function Redactions({ note: { redactions }, view }: Props) {
  return [...redactions.entries()].map(([place, { on, by, reason }]) => (
    <p key={place} className={page.soft}>
      Maskad av {view.nameOf(by) ?? 'okänd'} den {shortDate(on, view.today)}. Skäl: {reason}
    </p>
  ));
}

/** A correction keeps what stood there before, for who wants to see it. */
function Corrections({ note: { corrections }, view }: Props) {
  if (corrections.length === 0) return null;
  return (
    <details className={page.soft}>
      <summary>Rättad {corrections.length === 1 ? 'en gång' : `${corrections.length} gånger`}</summary>
      <ul>
        {[...corrections.entries()].map(([place, { earlierText, on, by, reason }]) => (
          <li key={place}>
            <p>
              {view.nameOf(by)}, {shortDate(on, view.today)}. Skäl: {reason}
            </p>
            <p>Förut stod:</p>
            <Prose text={earlierText} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function FinishButton({ note }: { note: VersionedOf<'note'> }) {
  const { mutate, isPending, error } = useChange('finishNote');
  return (
    <>
      <Button
        look="primary"
        disabled={isPending}
        onClick={() => mutate({ params: { noteId: note.id }, body: {}, version: note.version })}
      >
        Färdigställ
      </Button>
      {error && <ChangeFailure error={error} />}
    </>
  );
}
