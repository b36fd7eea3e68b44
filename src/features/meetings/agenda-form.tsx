import { useQuery } from '@tanstack/react-query';
import { proposedAgenda } from '#domain/agenda.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { type Meeting, sameAgenda } from '#domain/meeting.ts';
import { useAhead } from '#lib/ahead.ts';
import { problemCode, useChange } from '#lib/change.ts';
import { meetingsQuery } from '#lib/queries.ts';
import { ChangeForm } from '#parts/change/change-form.tsx';
import form from '#parts/change/form.module.css';
import { thenClose, useDocumentForm } from '#parts/change/use-form.ts';
import { Button } from '#ui/button.tsx';
import styles from './agenda.module.css';
import { AgendaConflict } from './agenda-conflict.tsx';
import { type Agenda, asSaved, emptyItem, revised, stillProposed } from './agenda-draft.ts';
import { AgendaItemRow } from './agenda-item-row.tsx';
import { agendaFormName } from './form-names.ts';
import type { MeetingView } from './meeting-view.ts';
import { ProposalList } from './proposal-list.tsx';
import { ownItemButton, useAgenda } from './use-agenda.ts';

type Props = { view: MeetingView; areas: readonly AreaPicture[]; onClose: () => void };

/** Puts the agenda together: of what is proposed and of one's own, in the order in which it is to be taken up. */
export function AgendaForm({ view, areas, onClose }: Props) {
  const { meeting, plan, today } = view;
  const change = useChange('setAgenda');
  const draft = useDocumentForm(
    { form: agendaFormName(meeting.id), label: `Dagordning för ${meeting.title}` },
    { document: meeting, initial: contentOf, rebase, attempt: change },
  );
  const { isStale, seen, content } = draft;
  const { agenda } = content;
  const set = (next: Agenda) => draft.set({ agenda: next });
  const work = useAgenda(agenda, set);
  const { data: list } = useQuery(meetingsQuery(useAhead()));
  const proposals = list === undefined ? [] : proposedAgenda(areas, { ...list, plan, today });
  const isRefused = problemCode(change.error) === 'text-required';
  const save = () => {
    if (isStale) return;
    const body = { agenda: asSaved(agenda) };
    // What lacks its title is opened, so that the field can tell.
    work.setEditing(body.agenda.find(({ title }) => title.trim() === '')?.id ?? null);
    change.mutate(
      { params: { meetingId: meeting.id }, body, version: seen.version },
      { onSuccess: thenClose(draft, onClose) },
    );
  };
  return (
    <ChangeForm
      label="Dagordning"
      error={isStale || isRefused ? null : change.error}
      isPending={change.isPending}
      draft={draft}
      onSave={save}
      onClose={onClose}
      actions={
        <Button look="primary" type="submit" disabled={isStale || change.isPending}>
          Spara dagordningen
        </Button>
      }
    >
      {isStale && <AgendaConflict seen={seen} current={meeting} mine={agenda} onChoose={draft.goOn} />}
      <div className={`${form.wide} ${styles.editor}`}>
        {agenda.length === 0 && <p>Inget är upptaget än. Ta med av förslagen, eller lägg till en egen punkt.</p>}
        <ol className={styles.agenda}>
          {agenda.map((item, place) => (
            <AgendaItemRow
              key={item.id}
              item={item}
              place={place}
              of={agenda.length}
              areas={areas}
              isEditing={work.editing === item.id}
              isTitleMissing={isRefused && item.title.trim() === ''}
              onEdit={(isEditing) => work.setEditing(isEditing ? item.id : null)}
              onChange={(part) => set(revised(agenda, item.id, part))}
              onMove={(step) => work.move(item, step)}
              onRemove={() => work.remove(item)}
            />
          ))}
        </ol>
        <p role="status" className="visually-hidden">
          {work.said}
        </p>
        <p>
          <Button id={ownItemButton} onClick={() => work.addOwn(emptyItem())}>
            Lägg till en egen punkt
          </Button>
        </p>
        <ProposalList proposals={stillProposed(proposals, agenda)} today={today} onAdd={work.add} />
      </div>
    </ChangeForm>
  );
}

type Content = { agenda: Agenda };

function contentOf({ agenda }: Meeting): Content {
  return { agenda };
}

function rebase(content: Content, seen: Meeting, now: Meeting): Content | null {
  return sameAgenda(seen.agenda, now.agenda) ? content : null;
}
