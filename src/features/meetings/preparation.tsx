import { useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { areasQuery } from '#lib/queries.ts';
import { AgendaSection } from './agenda-section.tsx';
import { AssessmentSection } from './assessment-section.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { HelpLines } from './help-lines.tsx';
import { MeetingResolutions } from './meeting-resolutions.tsx';
import type { MeetingView } from './meeting-view.ts';
import { MinutesSection } from './minutes-section.tsx';
import { SinceSection } from './since-section.tsx';

/** What there is to do before the meeting, and to look at while it is held. */
export function Preparation({ view }: { view: MeetingView }) {
  const { data: overview } = useQuery(areasQuery(null, useAhead()));
  const areas = overview?.areas ?? [];
  const isOpen = view.meeting.state === 'open';
  return (
    <>
      <SinceSection view={view} />
      <AgendaSection view={view} areas={areas} />
      {isOpen && <MeetingResolutions view={view} areas={areas} />}
      {isOpen && <MinutesSection meeting={view.meeting} />}
      <AssessmentSection view={view} areas={areas} />
      <EarlierSection view={view} areas={areas} />
      <HelpLines areaIds={areas.map(({ area }) => area.id)} />
    </>
  );
}
