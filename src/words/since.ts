import type { Outcome } from '#domain/indicator.ts';
import { decimalsOf } from '#domain/read-number.ts';
import type { Change, Subject } from '#domain/since.ts';
import { dateLabel } from '#domain/time/label.ts';
import { sameTime } from '#domain/time/written.ts';
import { shortened } from '#domain/title.ts';
import { timePhrase } from './activity.ts';
import { promiseWords } from './history.ts';
import { observationWords } from './indicator.ts';
import { inPeriod } from './measured-period.ts';
import { assessmentNames, noteKindNames, statusNames } from './names.ts';
import { counted } from './numbers.ts';
import { occurrenceWords } from './occurrence.ts';

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** One change in a line, for who reads it outside its area: "2b Kurser: gick från Ej påbörjad till Pågår". */
export function changeLine(change: Change): string {
  return `${changedName(change)}: ${changeWords(change)}`;
}

/** What has changed: an activity, a decision point, a measure, or what is told of an area. */
export function changedName(change: Change): string {
  switch (change.kind) {
    case 'assessment':
      return 'Lägesbedömning';
    case 'measure-added':
      return change.measure.title;
    case 'measure':
      return change.measure.title + (change.seriesName === null ? '' : ` (${change.seriesName})`);
    case 'note':
      return noteName(change);
    default:
      return subjectName(change.subject);
  }
}

function noteName({ noteKind, subject, on }: ChangeOf<'note'>): string {
  const about = subject === null ? '' : ` om ${subjectName(subject)}`;
  return `${noteKindNames[noteKind]}${about}, ${dateLabel(on)}`;
}

/** "2b Kurser": with its row in the source, where it has one. */
export function subjectName({ row, title }: Subject): string {
  return row === null ? title : `${row} ${title}`;
}

/** How it has changed, as the rest of a sentence that begins with what. A note is told by its first words. */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'assessment':
      return assessmentWords(change);
    case 'added':
      return change.status === null ? 'ny beslutspunkt' : `ny aktivitet (${statusNames[change.status]})`;
    case 'given-up':
      return `avbröts (förut ${statusNames[change.from]})`;
    case 'gone':
      return 'finns inte längre i planen';
    case 'status':
      return `gick från ${statusNames[change.from]} till ${statusNames[change.to]}`;
    case 'time':
      return timeWords(change);
    case 'recurrence':
      return recurrenceWords(change);
    case 'milestone':
      return change.reached === null
        ? `hållpunkten ”${change.milestone}” är inte längre nådd`
        : `nådde hållpunkten ”${change.milestone}”, ${timePhrase(change.reached)}`;
    case 'occurrence':
      return occurrenceChange(change);
    case 'outcome':
      return change.outcome === null
        ? 'beslutet är inte längre noterat'
        : `beslutet är fattat, ${dateLabel(change.outcome.on)}: ”${change.outcome.text}”`;
    case 'measure-added':
      return 'nytt mått';
    case 'measure':
      return valueWords(change);
    case 'note':
      return `${change.isCorrected ? 'rättades till ' : ''}”${shortened(change.text)}”`;
  }
}

function assessmentWords({ from, to, reason, on }: ChangeOf<'assessment'>): string {
  const way =
    from === to ? `${assessmentNames[to]}, av ett annat skäl` : ways(assessmentNames[from], assessmentNames[to]);
  return `${way}, ${dateLabel(on)}: ”${reason}”`;
}

function ways(from: string, to: string): string {
  return `från ${from} till ${to}`;
}

function timeWords({ from, to, times, first }: ChangeOf<'time'>): string {
  const beside = movedBeside({ from, to, times, first });
  if (from === null) return `fick tiden ${timePhrase(to)}${beside}`;
  if (to === null) return `har inte längre någon tid (förut ${timePhrase(from)})`;
  const verb = times === 0 ? 'fick tiden ändrad' : 'flyttades';
  return `${verb} ${ways(timePhrase(from), timePhrase(to))}${beside}`;
}

/** What from and to do not tell: how many times it was moved between them, and what was said at first. */
function movedBeside({ from, to, times, first }: Pick<ChangeOf<'time'>, 'from' | 'to' | 'times' | 'first'>): string {
  const isTold = sameTime(first, from) || sameTime(first, to);
  const parts = [
    (times > 1 || (times > 0 && from === null)) && `flyttad ${counted(times, 'gång', 'gånger')}`,
    !isTold && `först ${timePhrase(first)}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function recurrenceWords({ from, to }: ChangeOf<'recurrence'>): string {
  if (from === null) return `fick det återkommande åtagandet ${promiseWords(to)}`;
  if (to === null) return `har inte längre det återkommande åtagandet ${promiseWords(from)}`;
  return `det återkommande åtagandet ändrades ${ways(promiseWords(from), promiseWords(to))}`;
}

function occurrenceChange({ occurrence, one, isWithdrawn }: ChangeOf<'occurrence'>): string {
  const what = occurrenceWords(occurrence, one === null ? null : { one });
  return isWithdrawn ? `avbockningen togs tillbaka: ${what}` : `bockades av: ${what}`;
}

function valueWords({ period, from, to, unit, decimals }: ChangeOf<'measure'>): string {
  const said = (outcome: Outcome) => observationWords(outcome, { unit, decimals: decimalsIn(outcome, decimals) });
  if (from === null) return to === null ? '' : `nytt värde, ${inPeriod(said(to), period)}`;
  if (to === null) return `värdet ${inPeriod(said(from), period)} togs bort`;
  const [before, after] = [said(from), said(to)];
  if (before === after) return `konfidensintervallet för ${inPeriod(after, period)} ändrades`;
  return `värdet för ${timePhrase(period)} ändrades ${ways(before, after)}`;
}

/** As many as its source publishes, or all that were written where they are more. */
function decimalsIn(outcome: Outcome, decimals: number): number {
  return 'value' in outcome ? Math.max(decimals, decimalsOf(outcome.value)) : decimals;
}
