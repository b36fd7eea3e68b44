import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { AreaDetail } from '#contract/views.ts';
import { areaAddress, areaIn } from '#lib/addresses.ts';
import { useAhead } from '#lib/ahead.ts';
import { ProblemError } from '#lib/api-client.ts';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areaQuery, areasQuery, detailIn } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { Notice } from '#ui/notice.tsx';
import { ActivityTable } from './activity-table.tsx';
import styles from './area.module.css';
import { AreaAbout } from './area-about.tsx';
import { AreaHeader } from './area-header.tsx';
import { DevelopmentSection } from './development-section.tsx';
import { HistorySection } from './history-section.tsx';
import { NoteSection } from './note-section.tsx';
import { PromiseSection } from './promise-section.tsx';
import { ResolutionSection } from './resolution-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

const notInOverview = 'Anteckningar, historik och kanske fler mått är inte hämtade.';

/** Område: what the plan promises, what is done, how it goes and who has changed what. */
export function AreaPage() {
  const { area: slug = '' } = useParams();
  const areaId = areaIn(slug);
  const asOf = useAsOf();
  const queryClient = useQueryClient();
  const { data: overview, dataUpdatedAt: fetchedAt = 0 } = queryClient.getQueryState(areasQuery(asOf).queryKey) ?? {};
  const ahead = useAhead();
  const query = useQuery(areaQuery(areaId, asOf, { overview, ahead }));
  const part = overview && detailIn(overview, areaId);
  const title = (query.data ?? part)?.area.area.title ?? 'Område';
  useDocumentTitle(title);

  const isMissing = query.error instanceof ProblemError && query.error.problem.code === 'not-found';
  if (isMissing && query.data === undefined) return <NoSuchArea />;
  return (
    <Fetched
      query={query}
      skeleton={<AreaSkeleton title={title} />}
      address={areaAddress(areaId, null)}
      part={part && { data: ahead?.detail(part) ?? part, fetchedAt, missing: notInOverview }}
    >
      {/* Another area, or another day, begins with its forms closed. */}
      {(detail) => <AreaBody key={`${areaId} ${detail.asOf}`} detail={detail} />}
    </Fetched>
  );
}

function AreaBody({ detail }: { detail: AreaDetail }) {
  const view = usePlanView(detail);
  return (
    <article className={styles.page}>
      <AreaHeader view={view} />
      <PromiseSection view={view} />
      <ActivityTable view={view} />
      <TimelineSection view={view} />
      <AreaAbout view={view} />
      <DevelopmentSection view={view} />
      <ResolutionSection view={view} />
      <NoteSection view={view} />
      <HistorySection view={view} />
      <p>
        <a href={`/${asOfSearch(view.asOf)}`}>Till översikten</a>
      </p>
    </article>
  );
}

function AreaSkeleton({ title }: { title: string }) {
  return (
    <div className={styles.page} aria-busy="true">
      <h1>{title}</h1>
      <div className={styles.skeleton} />
    </div>
  );
}

function NoSuchArea() {
  const asOf = useAsOf();
  return (
    <Notice isPage title="Området finns inte">
      <p>
        {asOf === null ? 'Kontrollera adressen' : 'Det fanns kanske inte den dagen'} eller gå till{' '}
        <a href={`/${asOfSearch(asOf)}`}>översikten</a>.
      </p>
    </Notice>
  );
}
