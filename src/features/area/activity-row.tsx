import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { waitsFor } from '#domain/attention.ts';
import type { VersionedOf } from '#domain/document.ts';
import { recurrenceProgress } from '#domain/progress.ts';
import { inOrder } from '#domain/time/recurrence.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { Status } from '#ui/status.tsx';
import { movedWords, noTime, secondHandWords, shownStatus, timeReading } from '#words/activity.ts';
import { shortDate } from '#words/dates.ts';
import { partnerRoleNames, statusNames } from '#words/names.ts';
import { capitalised, listed } from '#words/numbers.ts';
import { occurrenceWords } from '#words/occurrence.ts';
import { recurrenceLine } from '#words/progress.ts';
import styles from './activity-table.module.css';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import { MilestoneLine } from './milestone-line.tsx';

const ActivityEditor = lazy(async () => ({
  default: (await import('#parts/activity/activity-editor.tsx')).ActivityEditor,
}));

type Props = { activity: VersionedOf<'activity'>; view: AreaView };

export function ActivityRow({ activity, view }: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const mayChange = view.may('change-activity');
  // Said when the form is left: while it is open its button stays as wide as it was.
  const isBegun = useHasDraft(`activity ${activity.id}`) && !isOpen;
  const place = useRef<HTMLTableSectionElement>(null);
  const isTarget = useLocation().hash === `#${activity.id}`;

  // The browser jumped to the address's fragment before the row was there.
  useEffect(() => {
    if (isTarget) place.current?.scrollIntoView({ block: 'center' });
  }, [isTarget]);

  return (
    <tbody id={activity.id} ref={place} className={isTarget ? styles.reached : undefined}>
      <tr>
        <th scope="row">
          <ActivityCell activity={activity} view={view} />
        </th>
        <td data-label="Status">
          <StatusCell activity={activity} view={view} />
        </td>
        <td data-label="Tid">
          <TimeCell activity={activity} view={view} />
        </td>
        <td data-label="Ansvarig">{view.nameOf(activity.leadId) ?? <Missing>Ingen ansvarig</Missing>}</td>
        <td data-label="Samverkanspart">
          <PartnerCell activity={activity} view={view} />
        </td>
        <td data-label="Senaste avstämning">
          <CheckInCell activity={activity} view={view} />
        </td>
        {mayChange && (
          <td className={styles.change}>
            <Button ref={opener} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {isBegun ? 'Fortsätt ändra' : 'Ändra'} <span className="visually-hidden">{activity.title}</span>
            </Button>
          </td>
        )}
      </tr>
      {isOpen && mayChange && (
        <tr>
          <td colSpan={7} className={styles.editorCell}>
            <Suspense>
              <ActivityEditor activity={activity} view={view} onClose={() => setOpen(false)} />
            </Suspense>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ActivityCell({ activity, view }: Props) {
  const waitsForTitles = waitsFor(activity, view.area.activities).map(({ title }) => title);
  return (
    <>
      <span className={styles.title}>
        {activity.row && <span className={styles.row}>{activity.row}</span>}
        {activity.title}
      </span>
      <span className={styles.description}>{activity.description}</span>
      {activity.parts.length > 0 && (
        <ul className={styles.parts}>
          {activity.parts.map(({ title, status }) => (
            <li key={title}>
              {title}
              {status !== null && `: ${statusNames[status]}`}
            </li>
          ))}
        </ul>
      )}
      {activity.milestones.map((milestone) => (
        <MilestoneLine key={milestone.id} activity={activity} milestone={milestone} view={view} />
      ))}
      {waitsForTitles.length > 0 && <span className={styles.description}>Väntar på: {listed(waitsForTitles)}</span>}
    </>
  );
}

function StatusCell({ activity, view }: Props) {
  const { status } = activity;
  const secondHand = secondHandWords(activity, view.today);
  return (
    <>
      <div>
        <Status status={shownStatus(activity, view.today)} />
      </div>
      <WaitingMark id={activity.id} />
      {secondHand !== null && <span className={page.soft}>{secondHand}</span>}
      {status.basis === 'assumed' && <span className={page.soft}>Antaget: källan säger inte om den har börjat.</span>}
      {status.provenance.kind === 'example' && <ExampleMark />}
    </>
  );
}

function TimeCell({ activity, view }: Props) {
  const { current } = activity.time;
  const moved = movedWords(activity.time);
  const progress = recurrenceProgress(activity, view.plan, view.today);
  return (
    <>
      {progress !== null && (
        <>
          <span>{progress.recurrence.phrase}</span>
          <span className={page.soft}>{recurrenceLine(progress)}</span>
        </>
      )}
      {inOrder(activity.occurrences).map((occurrence) => (
        <span key={occurrence.id} className={page.soft}>
          ▪ {occurrenceWords(occurrence, activity.recurrence)}{' '}
          {occurrence.provenance.kind === 'example' && <ExampleMark />}
        </span>
      ))}
      {current !== null && (
        <>
          {current.phrase !== progress?.recurrence.phrase && <span>{current.phrase}</span>}
          <span className={page.soft}>{timeReading(current)}</span>
        </>
      )}
      {current === null && progress === null && <Missing>{capitalised(noTime)}</Missing>}
      {activity.validity !== null && <span className={page.soft}>Gäller {activity.validity.phrase}</span>}
      {moved !== null && <span className={page.soft}>{moved}</span>}
    </>
  );
}

function PartnerCell({ activity, view }: Props) {
  if (activity.partners.length === 0) return <Missing>Ingen angiven</Missing>;
  return (
    <ul>
      {activity.partners.map(({ partnerId, role }) => (
        <li key={partnerId}>
          {view.partnerName(partnerId)}
          {role !== null && <span className={page.soft}>{partnerRoleNames[role]}</span>}
        </li>
      ))}
    </ul>
  );
}

function CheckInCell({ activity: { checkedIn }, view }: Props) {
  if (checkedIn === null) return <Missing>Inte avstämd</Missing>;
  return (
    <>
      {shortDate(checkedIn.on, view.today)}
      <span className={page.soft}>{view.nameOf(checkedIn.by)}</span>
      {checkedIn.provenance.kind === 'example' && <ExampleMark />}
    </>
  );
}

function Missing({ children }: { children: string }) {
  return <span className={styles.missing}>{children}</span>;
}
