import type { AgendaItem, Meeting, ShowLink } from './meeting.ts';
import type { WrittenTime } from './time/written.ts';

/** What has happened to a meeting or to what was decided there. A resolution's time moves as an activity's does. */
export type MeetingEvent =
  | { type: 'meeting-revised'; title: string; time: WrittenTime; privateNote: string }
  | { type: 'agenda-set'; agenda: readonly AgendaItem[] }
  | { type: 'meeting-opened'; position: number; previous: Meeting['previous'] }
  | { type: 'picture-renewed'; position: number }
  | { type: 'minutes-written'; text: string }
  | { type: 'meeting-closed' }
  | { type: 'meeting-reopened'; reason: string }
  | { type: 'show-shared'; link: Pick<ShowLink, 'id' | 'until'> }
  | { type: 'link-withdrawn'; link: Pick<ShowLink, 'id' | 'until'> }
  | { type: 'resolution-revised'; from: string; to: string }
  | { type: 'resolution-withdrawn'; reason: string }
  | { type: 'resolution-followed-up'; wasDone: boolean; isDone: boolean; text: string };
