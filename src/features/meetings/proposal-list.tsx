import type { AgendaReason, ProposedItem } from '#domain/agenda.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { AgendaItem } from '#domain/meeting.ts';
import { AttentionLine } from '#ui/attention-line.tsx';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { agendaReason, proposedTitle } from '#words/agenda.ts';
import styles from './agenda.module.css';
import { itemOf } from './agenda-draft.ts';
import { ownItemButton } from './use-agenda.ts';

type Props = {
  proposals: readonly ProposedItem[];
  today: CalendarDate;
  /** `focusId`: what has the focus when what was pressed is gone. */
  onAdd: (items: readonly AgendaItem[], focusId: string) => void;
};

/** What there is reason to take up and is not on the agenda yet, each with its reasons. */
export function ProposalList({ proposals, today, onAdd }: Props) {
  return (
    <section aria-labelledby="proposals" className={styles.proposals}>
      <div className={styles.proposalsHead}>
        <h3 id="proposals">Förslag</h3>
        {proposals.length > 1 && (
          <Button
            onClick={() =>
              onAdd(
                proposals.map((one) => itemOf(one, today)),
                ownItemButton,
              )
            }
          >
            Föreslå hela dagordningen
          </Button>
        )}
      </div>
      {proposals.length === 0 && <p>Inget mer att föreslå.</p>}
      <ul className={styles.proposalList}>
        {proposals.map((proposed, place) => {
          const title = proposedTitle(proposed);
          const after = proposals[place + 1];
          return (
            <li key={title}>
              <div>
                <p className={styles.proposed}>{title}</p>
                <ul className={styles.reasons}>
                  {proposed.reasons.map((reason) => (
                    <li key={agendaReason(reason, today)}>
                      <Reason reason={reason} today={today} />
                    </li>
                  ))}
                </ul>
              </div>
              <Button
                id={buttonOf(proposed)}
                onClick={() => onAdd([itemOf(proposed, today)], after === undefined ? ownItemButton : buttonOf(after))}
              >
                Ta med <span className="visually-hidden">{title}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function buttonOf({ area }: ProposedItem): string {
  return `proposal ${area?.id}`;
}

function Reason({ reason, today }: { reason: AgendaReason; today: CalendarDate }) {
  if (reason.kind === 'attention') return <AttentionLine attention={reason.attention} today={today} />;
  return (
    <>
      {agendaReason(reason, today)}{' '}
      {reason.kind === 'assessed' && reason.assessment.provenance.kind === 'example' && <ExampleMark />}
    </>
  );
}
