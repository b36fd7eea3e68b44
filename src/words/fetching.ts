import type { Connection } from '#domain/connection.ts';
import {
  type FetchFailure,
  type Indicator,
  type Outcome,
  type Proposal,
  type Proposed,
  sameOutcome,
} from '#domain/indicator.ts';
import { intervalWords, seriesName } from './measured.ts';
import { missingNames } from './names.ts';
import { capitalised, counted, listed, withUnit } from './numbers.ts';

/** What happened when a source was asked in vain, and what can be done about it. */
export const fetchFailureWords: Record<FetchFailure, { title: string; advice: string }> = {
  'no-network': {
    title: 'Det gick inte att nå källan',
    advice:
      'Servern har ingen väg dit. Försök igen, eller be den som sköter servern att se efter nätet och brandväggen.',
  },
  'time-out': {
    title: 'Källan svarade inte i tid',
    advice: 'Den kan ha mycket att göra. Försök igen om en stund.',
  },
  'server-error': {
    title: 'Källan har ett fel just nu',
    advice: 'Felet finns hos källan. Försök igen om en stund.',
  },
  refused: {
    title: 'Källan tog inte emot frågan',
    advice: 'Försök igen senare. Går det ändå inte har källan kanske ändrat hur den får frågas.',
  },
  unreadable: {
    title: 'Källans svar gick inte att läsa',
    advice: 'Något på vägen, som en inloggningssida, kan ha svarat i källans ställe. Försök igen om en stund.',
  },
  'not-understood': {
    title: 'Källans svar gick inte att förstå',
    advice:
      'Källan kan ha ändrat hur den svarar. Inget är gissat: skriv in värdena för hand tills hämtningen är rättad.',
  },
  'too-much': {
    title: 'Källan gav mer än vad som tas emot',
    advice: 'Källan kan ha ändrat hur den svarar. Skriv in värdena för hand tills hämtningen är rättad.',
  },
  endless: {
    title: 'Källans svar tog aldrig slut',
    advice: 'Felet finns hos källan. Försök igen om en stund.',
  },
  'nothing-there': {
    title: 'Källan har inga värden för måttet',
    advice: 'Måttet kan ha flyttat eller tagits bort där. Se efter hos källan.',
  },
};

/** "Kolada, nyckeltal N61603": where it is asked. */
export function connectionWords(connection: Connection): string {
  switch (connection.origin) {
    case 'kolada':
      return `Kolada, nyckeltal ${connection.kpi}`;
    case 'folkhalsodata':
      return `Folkhälsodata, tabell ${connection.table.split('/').at(-1)}`;
  }
}

type Kind = 'new' | 'interval' | 'revised' | 'withdrawn';

/** What a proposal does, in a word. */
export const proposalNames: Record<Kind, string> = {
  new: 'nytt',
  interval: 'nytt konfidensintervall',
  revised: 'ändrat',
  withdrawn: 'återkallat',
};

export function kindOf({ from, to }: Pick<Proposal, 'from' | 'to'>): Kind {
  if (from === null) return 'new';
  if ('missing' in to) return to.missing === 'withdrawn' ? 'withdrawn' : 'revised';
  return 'value' in from && from.value === to.value && !sameOutcome(from, to) ? 'interval' : 'revised';
}

/** "2 nya värden, 1 ändrat och 1 återkallat." */
export function proposedWords(proposals: readonly Proposal[]): string {
  const count = (kind: Kind) => proposals.filter((one) => kindOf(one) === kind).length;
  const kinds: [Kind, string, string][] = [
    ['new', 'nytt värde', 'nya värden'],
    ['revised', 'ändrat värde', 'ändrade värden'],
    ['interval', 'värde som får konfidensintervall', 'värden som får konfidensintervall'],
    ['withdrawn', 'återkallat värde', 'återkallade värden'],
  ];
  const parts = kinds.filter(([kind]) => count(kind) > 0).map(([kind, one, many]) => counted(count(kind), one, many));
  return `${capitalised(listed(parts))}.`;
}

/** What a series is called, also one that the indicator does not have yet. */
export function proposedSeriesName(indicator: Indicator, { newSeries }: Proposed, id: Proposal['series']): string {
  const added = newSeries.find((one) => one.id === id);
  if (added === undefined) return seriesName(indicator, id);
  return `${added.id === 'comparison' ? added.geography : added.name} (ny serie)`;
}

/** "12,2 % (11,0–13,4)", or why there is no value. Null: nothing stands there. */
export function valueWords(outcome: Outcome | null, measure: Pick<Indicator, 'decimals' | 'unit'>): string {
  if (outcome === null) return 'inget värde';
  if ('missing' in outcome) return missingNames[outcome.missing];
  const interval = intervalWords(outcome, measure);
  const value = withUnit(outcome.value, measure.decimals, measure.unit);
  return interval === null ? value : `${value} (${interval})`;
}
