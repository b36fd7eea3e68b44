import { type AreaChanges, allChanges, type Change, type Comparison } from '#domain/since.ts';
import { counted, listed } from './numbers.ts';

/** "3 statusar ändrade, 1 tid flyttad, 2 anteckningar", or that nothing has changed. Each change is counted once. */
export function summaryLine(changes: readonly Change[]): string {
  if (changes.length === 0) return nothingChanged;
  const found = Map.groupBy(changes, countedAs);
  return counts
    .flatMap(({ as, one, many }) => {
      const count = found.get(as)?.length ?? 0;
      return count === 0 ? [] : [counted(count, one, many)];
    })
    .join(', ');
}

export const nothingChanged = 'Inget har ändrats';

/** The whole plan in one line: all areas together with what belongs to none. */
export function wholeSummary(comparison: Pick<Comparison, 'areas' | 'plan'>): string {
  return summaryLine(allChanges(comparison));
}

/** "Inget har ändrats i HBTQ och Civilsamhället." */
export function unchangedWords(areas: readonly Pick<AreaChanges, 'title'>[]): string {
  return `${nothingChanged} i ${listed(areas.map(({ title }) => title))}.`;
}

/** In the order in which they are told. */
const counts = [
  { as: 'assessment', one: 'lägesbedömning ändrad', many: 'lägesbedömningar ändrade' },
  { as: 'new-activity', one: 'ny aktivitet', many: 'nya aktiviteter' },
  { as: 'new-gate', one: 'ny beslutspunkt', many: 'nya beslutspunkter' },
  { as: 'given-up', one: 'aktivitet avbruten', many: 'aktiviteter avbrutna' },
  { as: 'gone', one: 'sak inte längre i planen', many: 'saker inte längre i planen' },
  { as: 'status', one: 'status ändrad', many: 'statusar ändrade' },
  { as: 'moved', one: 'tid flyttad', many: 'tider flyttade' },
  { as: 'timed', one: 'tid angiven', many: 'tider angivna' },
  { as: 'otherwise-timed', one: 'tid ändrad', many: 'tider ändrade' },
  { as: 'recurrence', one: 'återkommande åtagande ändrat', many: 'återkommande åtaganden ändrade' },
  { as: 'reached', one: 'hållpunkt nådd', many: 'hållpunkter nådda' },
  { as: 'not-reached', one: 'hållpunkt inte längre nådd', many: 'hållpunkter inte längre nådda' },
  { as: 'occurrence', one: 'tillfälle avbockat', many: 'tillfällen avbockade' },
  { as: 'withdrawn', one: 'avbockning tillbakatagen', many: 'avbockningar tillbakatagna' },
  { as: 'outcome', one: 'beslutspunkt avgjord', many: 'beslutspunkter avgjorda' },
  { as: 'no-outcome', one: 'beslutspunkt inte längre avgjord', many: 'beslutspunkter inte längre avgjorda' },
  { as: 'new-measure', one: 'nytt mått', many: 'nya mått' },
  { as: 'new-value', one: 'nytt värde', many: 'nya värden' },
  { as: 'other-value', one: 'värde ändrat', many: 'värden ändrade' },
  { as: 'no-value', one: 'värde borttaget', many: 'värden borttagna' },
  { as: 'note', one: 'anteckning', many: 'anteckningar' },
  { as: 'corrected-note', one: 'anteckning rättad', many: 'anteckningar rättade' },
] as const;

function countedAs(change: Change): (typeof counts)[number]['as'] {
  switch (change.kind) {
    case 'added':
      return change.status === null ? 'new-gate' : 'new-activity';
    case 'time':
      if (change.from === null) return 'timed';
      return change.to === null || change.times === 0 ? 'otherwise-timed' : 'moved';
    case 'milestone':
      return change.reached === null ? 'not-reached' : 'reached';
    case 'occurrence':
      return change.isWithdrawn ? 'withdrawn' : 'occurrence';
    case 'outcome':
      return change.outcome === null ? 'no-outcome' : 'outcome';
    case 'measure-added':
      return 'new-measure';
    case 'measure':
      if (change.from === null) return 'new-value';
      return change.to === null ? 'no-value' : 'other-value';
    case 'note':
      return change.isCorrected ? 'corrected-note' : 'note';
    default:
      return change.kind;
  }
}
