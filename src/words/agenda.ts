import type { AgendaReason, ProposedItem } from '#domain/agenda.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { longestShortText } from '#domain/note.ts';
import { timePhrase } from './activity.ts';
import { attentionSentence } from './attention.ts';
import { shortDate } from './dates.ts';
import { assessmentNames } from './names.ts';

/** What a proposed thing to take up is called. */
export function proposedTitle({ area }: ProposedItem): string {
  return area === null ? 'Beslut som gäller hela planen' : area.title;
}

/** Why it is proposed, in a sentence. */
export function agendaReason(reason: AgendaReason, today: CalendarDate): string {
  switch (reason.kind) {
    case 'attention':
      return attentionSentence(reason.attention, today);
    case 'assessed': {
      const { value, on, reason: why } = reason.assessment;
      return `Lägesbedömning ${shortDate(on, today)}: ${assessmentNames[value].toLocaleLowerCase('sv')}. ${why}`;
    }
    case 'not-taken-up':
      return reason.last === null
        ? 'Har inte tagits upp på något möte.'
        : `Togs senast upp på ${reason.last.title}, ${timePhrase(reason.last.time)}.`;
  }
}

/** All reasons as one text, of those that have room in it. */
export function agendaWhy({ reasons }: ProposedItem, today: CalendarDate): string {
  return reasons.reduce((why, reason) => {
    const longer = `${why} ${agendaReason(reason, today)}`.trim();
    return longer.length > longestShortText ? why : longer;
  }, '');
}
