import type { Happening } from './events.ts';
import type { Meeting } from './meeting.ts';
import type { Resolution } from './resolution.ts';

export function evolveMeeting(meeting: Meeting, { event, on, by }: Happening): Meeting {
  switch (event.type) {
    case 'meeting-revised':
      return { ...meeting, title: event.title, time: event.time, privateNote: event.privateNote };
    case 'agenda-set':
      return { ...meeting, agenda: event.agenda };
    case 'meeting-opened':
      return { ...meeting, state: 'open', shown: { position: event.position, on }, previous: event.previous };
    case 'picture-renewed':
      return { ...meeting, shown: { position: event.position, on } };
    case 'minutes-written':
      return { ...meeting, minutes: event.text };
    case 'meeting-closed':
      return by === null ? meeting : { ...meeting, state: 'closed', closings: [...meeting.closings, { on, by }] };
    case 'meeting-reopened':
      // It goes on from what it last showed.
      return by === null
        ? meeting
        : { ...meeting, state: 'open', reopenings: [...meeting.reopenings, { on, by, reason: event.reason }] };
    case 'show-shared':
      return by === null
        ? meeting
        : { ...meeting, links: [...meeting.links, { ...event.link, by, isWithdrawn: false }] };
    case 'link-withdrawn': {
      const links = meeting.links.map((link) => (link.id === event.link.id ? { ...link, isWithdrawn: true } : link));
      return { ...meeting, links };
    }
    default:
      return meeting;
  }
}

export function evolveResolution(resolution: Resolution, { event, on, by }: Happening): Resolution {
  switch (event.type) {
    case 'resolution-revised':
      return { ...resolution, text: event.to };
    case 'lead-changed':
      return { ...resolution, leadId: event.to };
    case 'time-changed': {
      // Without a reason it was said anew while it was being decided, which moves nothing that was promised.
      const isWorded = event.reason === null;
      const moves = isWorded
        ? resolution.time.moves
        : [...resolution.time.moves, { from: event.from, to: event.to, on, by, reason: event.reason }];
      return { ...resolution, time: { current: event.to, moves } };
    }
    case 'resolution-followed-up': {
      if (by === null || resolution.state === 'withdrawn') return resolution;
      const { isDone, text } = event;
      const followUps = [...resolution.followUps, { on, by, isDone, text }];
      return { ...resolution, state: isDone ? 'done' : 'open', followUps };
    }
    case 'resolution-withdrawn':
      return by === null
        ? resolution
        : { ...resolution, state: 'withdrawn', withdrawn: { on, by, reason: event.reason } };
    default:
      return resolution;
  }
}
