import type { PersonId } from '#domain/ids.ts';
import type { MeetingCommand } from '#domain/meeting-commands.ts';
import { timePhrase } from './activity.ts';
import type { CommandWords } from './command.ts';
import { counted } from './numbers.ts';

type NameOf = (id: PersonId | null) => string | null;

/** What somebody wants of a meeting or a decision, in words. */
export function meetingCommandWords(command: MeetingCommand, nameOf: NameOf): CommandWords {
  switch (command.type) {
    case 'plan-meeting':
      return { what: [`Nytt möte: ${command.title}`, `Tid: ${timePhrase(command.time)}`], text: null };
    case 'revise-meeting':
      return { what: [`Möte: ${command.title}`, `Tid: ${timePhrase(command.time)}`], text: command.privateNote };
    case 'set-agenda':
      return {
        what: [`Dagordning med ${counted(command.agenda.length, 'punkt', 'punkter')}`],
        text: command.agenda.map(({ title }) => title).join('\n'),
      };
    case 'open-meeting':
      return { what: ['Öppna mötet'], text: null };
    case 'renew-picture':
      return { what: ['Visa ny information'], text: null };
    case 'write-minutes':
      return { what: ['Mötesanteckningar'], text: command.text };
    case 'close-meeting':
      return { what: ['Avsluta mötet'], text: null };
    case 'reopen-meeting':
      return { what: ['Öppna mötet igen'], text: command.reason };
    case 'share-show':
      return { what: ['Skapa en länk till visningen'], text: null };
    case 'withdraw-link':
      return { what: ['Ta tillbaka en länk till visningen'], text: null };
    case 'add-resolution':
    case 'revise-resolution':
      return {
        what: [
          command.type === 'add-resolution' ? 'Nytt beslut' : 'Ändrat beslut',
          `Ansvarig: ${nameOf(command.leadId) ?? 'ingen'}`,
          `Tid: ${timePhrase(command.time)}`,
        ],
        text: command.text,
      };
    case 'withdraw-resolution':
      return { what: ['Ta tillbaka beslutet'], text: command.reason };
    case 'follow-up-resolution':
      return {
        what: [
          command.isDone ? 'Beslutet är klart' : 'Beslutet är inte klart',
          ...(command.time === undefined ? [] : [`Tid: ${timePhrase(command.time)}`]),
        ],
        text: command.text,
      };
  }
}
