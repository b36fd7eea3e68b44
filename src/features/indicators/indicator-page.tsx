import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { IndicatorDetail } from '#contract/views.ts';
import { indicatorAddress, indicatorIn } from '#lib/addresses.ts';
import { useAhead } from '#lib/ahead.ts';
import { ProblemError } from '#lib/api-client.ts';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { indicatorQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { Notice } from '#ui/notice.tsx';
import { IndicatorHeader } from './indicator-header.tsx';
import styles from './indicators.module.css';

/** One indicator: what it says, all its values and where they come from. */
export function IndicatorPage() {
  const { indicator: slug = '' } = useParams();
  const indicatorId = indicatorIn(slug);
  const asOf = useAsOf();
  const query = useQuery(indicatorQuery(indicatorId, asOf, useAhead()));
  useDocumentTitle(query.data?.indicator.title ?? 'Indikator');

  const isMissing = query.error instanceof ProblemError && query.error.problem.code === 'not-found';
  if (isMissing && query.data === undefined) return <NoSuchIndicator />;
  return (
    <Fetched query={query} skeleton={<IndicatorSkeleton />} address={indicatorAddress(indicatorId, null)}>
      {/* Another indicator, or another day, begins with its forms closed. */}
      {(detail) => <IndicatorBody key={`${indicatorId} ${detail.asOf}`} detail={detail} />}
    </Fetched>
  );
}

function IndicatorBody({ detail }: { detail: IndicatorDetail }) {
  const view = usePlanView(detail);
  return (
    <article className={styles.page}>
      <IndicatorHeader view={view} />
      <p>
        <a href={`/indikatorer${asOfSearch(view.asOf)}`}>Till alla indikatorer</a>
      </p>
    </article>
  );
}

function IndicatorSkeleton() {
  return (
    <div className={styles.page} aria-busy="true">
      <h1>Indikator</h1>
      <div className={styles.skeleton} />
    </div>
  );
}

function NoSuchIndicator() {
  const asOf = useAsOf();
  return (
    <Notice isPage title="Indikatorn finns inte">
      <p>
        {asOf === null ? 'Kontrollera adressen' : 'Den fanns kanske inte den dagen'} eller gå till{' '}
        <a href={`/indikatorer${asOfSearch(asOf)}`}>alla indikatorer</a>.
      </p>
    </Notice>
  );
}
