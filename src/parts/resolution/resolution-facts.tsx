import type { VersionedOf } from '#domain/document.ts';
import { standingOf } from '#domain/resolution.ts';
import { areaAddress } from '#lib/addresses.ts';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusGlyph } from '#ui/status-glyph.tsx';
import { movedWords } from '#words/activity.ts';
import { dueWords, standingShapes, standingWords } from '#words/resolution.ts';
import styles from './resolution.module.css';
import type { ResolutionView } from './resolution-view.ts';

type Props = { resolution: VersionedOf<'resolution'>; view: ResolutionView };

/** How a decision stands, about what, by whom and when. */
export function ResolutionFacts({ resolution, view }: Props) {
  const { id, leadId, time, withdrawn, provenance } = resolution;
  const moved = movedWords(time);
  return (
    <p className={styles.facts}>
      <strong className={styles.standing}>
        <StatusGlyph status={standingShapes[standingOf(resolution, view.today)]} />
        {standingWords(resolution, view.today)}
      </strong>
      {withdrawn !== null && <span>Skäl: {withdrawn.reason}</span>}
      <Concerns resolution={resolution} view={view} />
      <span>{leadId === null ? 'Ingen ansvarig' : `Ansvarig: ${view.nameOf(leadId) ?? 'okänd'}`}</span>
      <span>{dueWords(resolution)}</span>
      {moved !== null && <span>{moved}</span>}
      {provenance.kind === 'example' && <ExampleMark />}
      <WaitingMark id={id} />
    </p>
  );
}

function Concerns({ resolution: { areaId, activityId }, view }: Props) {
  if (areaId === null) return <span>Hela planen</span>;
  const area = view.areas.find(({ id }) => id === areaId);
  const activity = view.activities.find(({ id }) => id === activityId);
  if (area === undefined && activity === undefined) return null;
  const title = [area?.title, activity?.title].filter((part) => part !== undefined).join(': ');
  return (
    <span>
      <a href={areaAddress(areaId, view.asOf, activityId ?? undefined)}>{title}</a>
    </span>
  );
}
