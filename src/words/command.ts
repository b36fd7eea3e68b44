import type { Command, RecordObservation } from '#domain/commands.ts';
import type { PersonId } from '#domain/ids.ts';
import { dateLabel, timeLabel } from '#domain/time/label.ts';
import { accordingWords, timePhrase } from './activity.ts';
import { besideSeries, outcomeWords } from './measured.ts';
import { meetingCommandWords } from './meeting-command.ts';
import { assessmentNames, noteKindNames, rhythmNames, statusNames } from './names.ts';
import { capitalised } from './numbers.ts';

/** A change that somebody asked for, in words: what, line by line, and the text that they wrote. */
export type CommandWords = { what: readonly string[]; text: string | null };

export function commandWords(command: Command, nameOf: (id: PersonId | null) => string | null): CommandWords {
  switch (command.type) {
    case 'change-activity':
      return { what: changes(command, nameOf), text: command.reason ?? null };
    case 'check-in':
      return said('Ingen förändring');
    case 'record-occurrence':
      return said(
        `Bocka av ${command.title === '' ? 'ett tillfälle' : `”${command.title}”`}, ${timePhrase(command.time)}`,
      );
    case 'withdraw-occurrence':
      return said('Ta bort en bock', command.reason);
    case 'reach-milestone':
      return said(`Hållpunkten är nådd, ${timePhrase(command.reached)}`);
    case 'record-outcome':
      return said(`Beslut ${dateLabel(command.on)}`, command.text);
    case 'undo':
      return said('Ångra den senaste ändringen');
    case 'assess-area':
      return said(
        `Lägesbedömning: ${assessmentNames[command.value]}`,
        [command.reason, command.difference ?? ''].filter((part) => part !== '').join('\n\n'),
      );
    case 'mark-read':
      return said('Markera området som läst');
    case 'agree-rhythm':
      return said(`Området stäms av: ${command.rhythm === null ? 'ingen bestämd rytm' : rhythmNames[command.rhythm]}`);
    case 'add-note':
      return said(`Ny anteckning: ${noteKindNames[command.kind]}`, command.text);
    case 'revise-draft':
      return said(`Ändrat utkast: ${noteKindNames[command.kind]}`, command.text);
    case 'finish-note':
      return said('Färdigställ anteckningen');
    case 'correct-note':
      return said(`Rättelse, skäl: ${command.reason}`, command.text);
    case 'redact-note':
      return said(`Maskning, skäl: ${command.reason}`, command.text);
    case 'record-observation':
      return observationWords(command);
    case 'remove-observation':
      return said(`Ta bort värdet för ${timeLabel(command.period)}${besideSeries(command.series)}`, command.reason);
    case 'ask-for-values':
      return said('Hämta värden från källan');
    case 'take-in-values':
      return said('Ta in de hämtade värdena');
    case 'dismiss-values':
      return said('Lägg de hämtade värdena åt sidan');
    case 'switch-calendar':
      return said(command.mode === 'real' ? 'Byt till verkligt datum' : 'Byt till exemplets dag');
    default:
      return meetingCommandWords(command, nameOf);
  }
}

function said(what: string, text: string | null = null): CommandWords {
  return { what: [what], text };
}

function observationWords({ series, period, outcome, source, reason }: RecordObservation): CommandWords {
  const value = `Värde för ${timePhrase(period)}${besideSeries(series)}: ${outcomeWords(outcome)}`;
  return { what: [value, `Källa: ${source.title}`], text: reason };
}

function changes(
  {
    status,
    accordingTo,
    heardOn,
    time,
    recurrence,
    leadId,
    coordinatorId,
  }: Extract<Command, { type: 'change-activity' }>,
  nameOf: (id: PersonId | null) => string | null,
): string[] {
  const word = { accordingTo: accordingTo ?? null, heardOn };
  const given: [boolean, () => string][] = [
    [status !== undefined, () => `Status: ${status === undefined ? '' : statusNames[status]}`],
    [accordingTo !== undefined, () => capitalised(accordingWords(word, null) ?? 'enligt ingen annan')],
    [accordingTo === undefined && !!heardOn, () => `Uppgiften är från ${heardOn ? dateLabel(heardOn) : ''}`],
    [time !== undefined, () => `Tid: ${timePhrase(time ?? null)}`],
    [recurrence !== undefined, () => `Återkommer: ${recurrence?.phrase ?? 'nej'}`],
    [leadId !== undefined, () => `Ansvarig: ${nameOf(leadId ?? null) ?? 'ingen'}`],
    [coordinatorId !== undefined, () => `Samordnare: ${nameOf(coordinatorId ?? null) ?? 'områdets'}`],
  ];
  return given.filter(([isGiven]) => isGiven).map(([, words]) => words());
}
