import { useLocation } from 'react-router-dom';
import { useDraft } from '#lib/kept/drafts.ts';

/** What names a form among all, for one person, and what it is called in the list of what was begun. */
export type FormName = { form: string; label: string };

/** What a `ChangeForm` needs to know of what stands in it. */
export type FormDraft = { isTouched: boolean; clear: () => void };

/** A form about nothing that is there yet: what stands in it is kept until it is saved or thrown away. */
export function useForm<Content extends object>({ form, label }: FormName, initial: Content) {
  const { pathname } = useLocation();
  return useDraft({ form, label, address: pathname }, initial);
}

type Attempt = { isPending: boolean; isSuccess: boolean; reset: () => void };

/** How a form about a document follows the document. */
type Following<Seen, Content> = {
  document: Seen;
  /** What an untouched form holds. */
  initial: (document: Seen) => Content;
  /** What was begun on the document as its author saw it, put on the one that stands now. Null: the two concern the same. */
  rebase: (content: Content, seen: Seen, now: Seen) => Content | null;
  /** The change that the form makes. */
  attempt: Attempt;
};

/**
 * A form about a document that others may change meanwhile. What they do beside it is taken in as it comes; where it
 * concerns the same, `isStale` says that the person must see both before going on. What was begun is kept with the
 * document that it was begun on, so that this holds after a reload too.
 */
export function useDocumentForm<Seen extends { version: number }, Content extends object>(
  name: FormName,
  { document, initial, rebase, attempt }: Following<Seen, Content>,
) {
  const draft = useForm<{ content: Content; seen: Seen }>(name, { content: initial(document), seen: document });
  const begun = draft.isTouched ? draft.content : { content: initial(document), seen: document };
  const rebased = begun.seen === document ? begun.content : rebase(begun.content, begun.seen, document);
  // A newer version that comes while the person's own change is on its way is most likely their own.
  const isOwn = attempt.isPending || attempt.isSuccess;
  const follows = rebased !== null && !isOwn;
  const [content, seen] = follows ? [rebased, document] : [begun.content, begun.seen];
  return {
    content,
    /** The document that the content is a change of. */
    seen,
    isStale: rebased === null && !isOwn,
    isTouched: draft.isTouched,
    set: (part: Partial<Content>) => draft.set({ content: { ...content, ...part }, seen }),
    /** The person has seen what stands now: their content is from here on a change of that. */
    goOn: (next: Content = content) => {
      draft.set({ content: next, seen: document });
      attempt.reset();
    },
    clear: draft.clear,
  };
}

/** Once it is saved, or kept to be sent: nothing of it is left to go on with. */
export function thenClose({ clear }: FormDraft, close: () => void): () => void {
  return () => {
    clear();
    close();
  };
}
