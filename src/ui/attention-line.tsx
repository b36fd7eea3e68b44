import type { Attention } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Provenance } from '#domain/provenance.ts';
import { attentionSentence } from '#words/attention.ts';
import { ExampleMark } from './example-mark.tsx';

/** Why something needs attention, marked when the reason rests on an example. */
export function AttentionLine({ attention, today }: { attention: Attention; today: CalendarDate }) {
  return (
    <>
      {attentionSentence(attention, today)} {groundOf(attention)?.kind === 'example' && <ExampleMark />}
    </>
  );
}

/** Where the fact that decided it comes from: the last word heard, the status that is not yet done, what was counted. */
function groundOf(attention: Attention): Provenance | undefined {
  switch (attention.kind) {
    case 'silent':
      return attention.heard?.provenance;
    case 'late':
    case 'soon':
    case 'moved':
      return attention.activity.status.provenance;
    case 'resolution-overdue':
    case 'resolution-soon':
      return attention.resolution.provenance;
    case 'recurrence-behind':
      return attention.done.find(({ provenance }) => provenance.kind === 'example')?.provenance;
    default:
      return undefined;
  }
}
