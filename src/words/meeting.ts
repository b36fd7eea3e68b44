import type { ShownMeetingEvent } from '#domain/events.ts';

/** What happened to a meeting or a decision, as the rest of a sentence that begins with who. */
export function meetingEventWords(event: ShownMeetingEvent): string {
  switch (event.type) {
    case 'meeting-revised':
      return 'ändrade mötets titel, tid eller egna anteckningar';
    case 'agenda-set':
      return 'ändrade dagordningen';
    case 'meeting-opened':
      return 'öppnade mötet';
    case 'picture-renewed':
      return 'visade ny information';
    case 'minutes-written':
      return 'skrev mötesanteckningar';
    case 'meeting-closed':
      return 'avslutade mötet';
    case 'meeting-reopened':
      return 'öppnade mötet igen';
    case 'show-shared':
      return 'skapade en länk till visningen';
    case 'link-withdrawn':
      return 'tog tillbaka en länk till visningen';
    case 'resolution-revised':
      return `ändrade beslutet från ”${event.from}” till ”${event.to}”`;
    case 'resolution-withdrawn':
      return 'tog tillbaka beslutet';
    case 'resolution-followed-up':
      return `${followUp(event)}: ”${event.text}”`;
  }
}

function followUp({ wasDone, isDone }: { wasDone: boolean; isDone: boolean }): string {
  if (wasDone === isDone) return 'följde upp beslutet';
  return isDone ? 'noterade beslutet som klart' : 'noterade beslutet som inte klart';
}
