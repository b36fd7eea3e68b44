import { type RefObject, useRef, useState } from 'react';
import type { WrittenTime } from '#domain/time/written.ts';
import type { ChangeView } from '#parts/change/change-view.ts';
import { PersonField } from '#parts/change/person-field.tsx';
import { ProseField } from '#parts/change/text-field.tsx';
import { TimeField } from '#parts/time/time-field.tsx';
import { contentOf, type ResolutionDraft } from './resolution-draft.ts';

type Props = {
  draft: ResolutionDraft;
  onChange: (part: Partial<ResolutionDraft>) => void;
  /** The time that holds now. */
  present: WrittenTime | null;
  view: Pick<ChangeView, 'today' | 'people'>;
  /** Saving was tried without words. */
  isEmpty: boolean;
  isTimeRefused: boolean;
  timeInput: RefObject<HTMLInputElement | null>;
  /** What stands between the words and who answers for them. */
  children?: React.ReactNode;
};

/** What a decision says: what is to be done, by whom and when. */
export function ResolutionFields(props: Props) {
  const { draft, onChange, present, view, isEmpty, isTimeRefused, timeInput, children } = props;
  return (
    <>
      <ProseField
        label="Vad beslutades?"
        error={isEmpty ? 'Skriv vad som beslutades.' : null}
        rows={3}
        isFirst
        value={draft.text}
        onChange={(text) => onChange({ text })}
      />
      {children}
      <PersonField
        label="Ansvarig"
        people={view.people}
        value={draft.leadId}
        onChange={(leadId) => onChange({ leadId })}
      />
      <TimeField
        label="När ska det vara klart?"
        value={draft.time}
        onChange={(time) => onChange({ time })}
        present={{ time: present, recurrence: null }}
        mayRecur={false}
        today={view.today}
        isRefused={isTimeRefused}
        inputRef={timeInput}
      />
    </>
  );
}

/** What a form's draft asks for when it is saved; a time that cannot be read is told at its field instead. */
export function useContentOf({ draft, present, view }: Pick<Props, 'draft' | 'present' | 'view'>) {
  const [refused, setRefused] = useState<ResolutionDraft['time'] | null>(null);
  const timeInput = useRef<HTMLInputElement>(null);
  return {
    timeInput,
    // Once it is written anew it is read anew.
    isTimeRefused: refused !== null && refused.text === draft.time.text && refused.accepted === draft.time.accepted,
    content: () => {
      const content = contentOf(draft, present, view.today);
      if (content === null) {
        setRefused(draft.time);
        timeInput.current?.focus();
      }
      return content;
    },
  };
}
