import { describe, expect, it } from 'vitest';
import type { AgendaReason, ProposedItem } from '#domain/agenda.ts';
import { calendarDate } from '#domain/calendar.ts';
import { longestShortText } from '#domain/note.ts';
import { entered } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { aMeeting, anActivity, today } from '#tests/builders.ts';
import { agendaReason, agendaWhy, proposedTitle } from './agenda.ts';

const late = (title: string): AgendaReason => ({
  kind: 'attention',
  attention: { kind: 'late', activity: anActivity({ title }), lastDay: calendarDate('2023-05-31') },
});
const never: AgendaReason = { kind: 'not-taken-up', last: null };

describe('why something is proposed for the agenda', () => {
  it.each<[AgendaReason, string]>([
    [late('Utvärdera'), 'Utvärdera: skulle vara klar senast 31 maj 2023.'],
    [
      {
        kind: 'assessed',
        assessment: {
          value: 'off-track',
          reason: 'Inget har hänt.',
          difference: null,
          by: 'person-manager',
          on: calendarDate('2023-06-02'),
          provenance: entered,
        },
      },
      'Lägesbedömning 2 juni: avviker. Inget har hänt.',
    ],
    [never, 'Har inte tagits upp på något möte.'],
    [
      { kind: 'not-taken-up', last: aMeeting({ title: 'Vårmötet', time: written('2023-03-16') }) },
      'Togs senast upp på Vårmötet, 16 mars 2023.',
    ],
  ])('is a sentence', (reason, words) => {
    expect(agendaReason(reason, today)).toBe(words);
  });

  it('is told as one text, without those that it has no room for', () => {
    const item = (...reasons: ProposedItem['reasons']): ProposedItem => ({ area: null, reasons });
    expect(agendaWhy(item(late('Utvärdera'), never), today)).toBe(
      'Utvärdera: skulle vara klar senast 31 maj 2023. Har inte tagits upp på något möte.',
    );
    expect(agendaWhy(item(late('x'.repeat(longestShortText)), never), today)).toBe(
      'Har inte tagits upp på något möte.',
    );
  });

  it('is called by its area, or by what concerns them all', () => {
    expect(proposedTitle({ area: { id: 'area-1', number: 1, title: 'HBTQ' }, reasons: [never] })).toBe('HBTQ');
    expect(proposedTitle({ area: null, reasons: [never] })).toBe('Beslut som gäller hela planen');
  });
});
