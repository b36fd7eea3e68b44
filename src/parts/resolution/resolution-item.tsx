import { lazy, Suspense, useState } from 'react';
import type { Command } from '#domain/commands.ts';
import type { VersionedOf } from '#domain/document.ts';
import { shortened } from '#domain/title.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import form from '#parts/change/form.module.css';
import { Button } from '#ui/button.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { FollowUps } from './follow-ups.tsx';
import styles from './resolution.module.css';
import { ResolutionFacts } from './resolution-facts.tsx';
import { followUpFormName, revisionFormName, withdrawalFormName } from './resolution-form-names.ts';
import type { ResolutionView } from './resolution-view.ts';

const FollowUpForm = lazy(async () => ({ default: (await import('./follow-up-form.tsx')).FollowUpForm }));
const RevisionForm = lazy(async () => ({ default: (await import('./revision-form.tsx')).RevisionForm }));
const WithdrawalForm = lazy(async () => ({ default: (await import('./withdrawal-form.tsx')).WithdrawalForm }));

type Resolution = VersionedOf<'resolution'>;
type Editing = Extract<Command['type'], 'follow-up-resolution' | 'revise-resolution' | 'withdraw-resolution'>;

export function ResolutionItem({
  resolution,
  view,
  isBeingWritten,
  isFrozen,
}: {
  resolution: Resolution;
  view: ResolutionView;
  isBeingWritten: boolean;
  isFrozen: boolean;
}) {
  // Which form was opened: the meeting may be closed meanwhile, and what is typed must not go with it.
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = () => setEditing(null);
  const mayChange = !isFrozen && resolution.state !== 'withdrawn';
  return (
    <article className={styles.resolution} aria-label={`Beslut: ${shortened(resolution.text)}`}>
      <Prose text={resolution.text} />
      <ResolutionFacts resolution={resolution} view={view} />
      <FollowUps resolution={resolution} view={view} />
      {editing !== null && (
        <Suspense>
          {editing === 'follow-up-resolution' && <FollowUpForm resolution={resolution} view={view} onClose={close} />}
          {editing === 'revise-resolution' && <RevisionForm resolution={resolution} view={view} onClose={close} />}
          {editing === 'withdraw-resolution' && <WithdrawalForm resolution={resolution} onClose={close} />}
        </Suspense>
      )}
      {mayChange && (
        <Actions
          resolution={resolution}
          view={view}
          isBeingWritten={isBeingWritten}
          editing={editing}
          onOpen={setEditing}
        />
      )}
    </article>
  );
}

function Actions({
  resolution,
  view,
  isBeingWritten,
  editing,
  onOpen,
}: {
  resolution: Resolution;
  view: ResolutionView;
  isBeingWritten: boolean;
  editing: Editing | null;
  onOpen: (form: Editing) => void;
}) {
  const { id, text } = resolution;
  const begun: Record<Editing, boolean> = {
    'follow-up-resolution': useHasDraft(followUpFormName(id)),
    'revise-resolution': useHasDraft(revisionFormName(id)),
    'withdraw-resolution': useHasDraft(withdrawalFormName(id)),
  };
  const openers: Record<Editing, React.RefObject<HTMLButtonElement | null>> = {
    'follow-up-resolution': useReturnFocus(editing === 'follow-up-resolution'),
    'revise-resolution': useReturnFocus(editing === 'revise-resolution'),
    'withdraw-resolution': useReturnFocus(editing === 'withdraw-resolution'),
  };
  const offered = forms.filter(({ name, whileWritten }) => view.may(name) && (isBeingWritten || !whileWritten));
  if (editing !== null || offered.length === 0) return null;
  return (
    <div className={form.actions}>
      {offered.map(({ name, words, whileWritten }) => (
        <Button key={name} ref={openers[name]} look={whileWritten ? 'quiet' : 'plain'} onClick={() => onOpen(name)}>
          {begun[name] ? `Fortsätt ${words.toLowerCase()}` : words}
          <span className="visually-hidden">: {shortened(text)}</span>
        </Button>
      ))}
    </div>
  );
}

/** What can be done to a decision. `whileWritten`: only as long as the meeting that took it is held. */
const forms: readonly { name: Editing; words: string; whileWritten: boolean }[] = [
  { name: 'follow-up-resolution', words: 'Följ upp', whileWritten: false },
  { name: 'revise-resolution', words: 'Ändra', whileWritten: true },
  { name: 'withdraw-resolution', words: 'Ta tillbaka', whileWritten: true },
];
