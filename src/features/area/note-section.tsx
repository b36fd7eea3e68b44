import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type NoteKind, noteKinds } from '#domain/note.ts';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { notesQuery } from '#lib/queries.ts';
import { noteFormName } from '#parts/note/note-form-name.ts';
import { NoteKindOptions } from '#parts/note/note-kind-options.tsx';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { noteKindNames } from '#words/names.ts';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import styles from './note.module.css';
import { NoteItem } from './note-item.tsx';

const NoteForm = lazy(async () => ({ default: (await import('#parts/note/note-form.tsx')).NoteForm }));

/** Uppföljning: dated narrative, newest first. */
export function NoteSection({ view }: { view: AreaView }) {
  const [kind, setKind] = useState<NoteKind | null>(null);
  const [isWriting, setWriting] = useState(false);
  const opener = useReturnFocus(isWriting);
  const query = useInfiniteQuery(notesQuery(view.area.area.id, useAsOf(), kind));
  const ahead = useAhead();
  const fetched = query.data?.pages.flatMap((page) => page.notes) ?? [];
  const drawn = ahead === null ? fetched : ahead.notes(view, fetched);
  const notes = kind === null ? drawn : drawn.filter((note) => note.kind === kind);
  const isBegun = useHasDraft(noteFormName(view.area.area.id, null));
  return (
    <section aria-labelledby="notes" className={page.section}>
      <div className={styles.sectionHead}>
        <h2 id="notes">Uppföljning</h2>
        <Field label="Visa">
          {(attributes) => (
            <select
              {...attributes}
              value={kind ?? ''}
              onChange={({ target }) => setKind(noteKinds.find((one) => one === target.value) ?? null)}
            >
              <option value="">Alla anteckningar</option>
              <NoteKindOptions />
            </select>
          )}
        </Field>
        {view.may('add-note') && !isWriting && (
          <Button ref={opener} onClick={() => setWriting(true)}>
            {isBegun ? 'Fortsätt skriva anteckningen' : 'Skriv anteckning'}
          </Button>
        )}
      </div>
      {isWriting && view.may('add-note') && (
        <Suspense>
          <NoteForm picture={view.area} onClose={() => setWriting(false)} />
        </Suspense>
      )}
      {query.error !== null && query.data === undefined && (
        <p>
          Anteckningarna kunde inte hämtas. <Button onClick={() => query.refetch()}>Försök igen</Button>
        </p>
      )}
      {query.data !== undefined && notes.length === 0 && (
        <p className={page.soft}>
          {kind === null ? 'Ingen anteckning än.' : `Ingen anteckning av slaget ${noteKindNames[kind].toLowerCase()}.`}
        </p>
      )}
      <ol className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} view={view} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button disabled={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          Visa äldre anteckningar
        </Button>
      )}
    </section>
  );
}
