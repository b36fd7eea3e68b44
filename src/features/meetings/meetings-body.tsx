import type { MeetingList } from '#contract/views.ts';
import { usePlanView } from '#parts/plan-view.ts';
import { HelpLines } from './help-lines.tsx';
import { MeetingItem } from './meeting-item.tsx';
import { byNearness } from './meeting-order.ts';
import styles from './meetings.module.css';
import { PlanMeeting } from './plan-meeting.tsx';
import { ResolutionSection } from './resolution-section.tsx';

export function MeetingsBody({ list }: { list: MeetingList }) {
  const view = usePlanView(list);
  const meetings = view.meetings.toSorted(byNearness);
  return (
    <div className={styles.page}>
      <header className={styles.lead}>
        <h1>Styrgrupp</h1>
        <p className={styles.soft}>
          Ett möte förbereds här, visas på projektorn och avslutas med sina beslut. Det som visades finns sedan kvar.
        </p>
        <PlanMeeting view={view} />
      </header>
      <section aria-labelledby="meetings" className={styles.section}>
        <h2 id="meetings">Möten</h2>
        {meetings.length === 0 && (
          <p className={styles.soft}>
            Inget möte är planerat. {view.may('plan-meeting') && 'Planera det första, så kan dagordningen förberedas.'}
          </p>
        )}
        <ol className={styles.cards}>
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <MeetingItem meeting={meeting} view={view} />
            </li>
          ))}
        </ol>
        <p>
          <a href="/styrgrupp/jamfor">Jämför planen mellan två möten eller dagar</a>
        </p>
      </section>
      <ResolutionSection view={view} meetings={meetings} />
      <HelpLines areaIds={view.resolutions.map(({ areaId }) => areaId)} />
    </div>
  );
}
