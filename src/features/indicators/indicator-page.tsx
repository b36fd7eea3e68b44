import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { IndicatorDetail, IndicatorList } from '#contract/views.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { indicatorAddress, indicatorIn } from '#lib/addresses.ts';
import { useAhead } from '#lib/ahead.ts';
import { ProblemError } from '#lib/api-client.ts';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { indicatorQuery, indicatorsQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { FetchPanel } from '#parts/indicator/fetch-panel.tsx';
import { ValueList } from '#parts/indicator/value-list.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './indicator.module.css';
import { IndicatorChart } from './indicator-chart.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorHeader } from './indicator-header.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

const notInList = 'Uppdelningar, och det som stod före en rättelse, är inte hämtade.';

/** One indicator: what it says, all its values and where they come from. */
export function IndicatorPage() {
  const { indicator: slug = '' } = useParams();
  const indicatorId = indicatorIn(slug);
  const asOf = useAsOf();
  const queryClient = useQueryClient();
  const { data: list, dataUpdatedAt: fetchedAt = 0 } = queryClient.getQueryState(indicatorsQuery(asOf).queryKey) ?? {};
  const ahead = useAhead();
  const query = useQuery(indicatorQuery(indicatorId, asOf, ahead));
  const part = list && indicatorInList(list, indicatorId);
  const title = (query.data ?? part)?.indicator.title ?? 'Indikator';
  useDocumentTitle(title);

  const isMissing = query.error instanceof ProblemError && query.error.problem.code === 'not-found';
  if (isMissing && query.data === undefined) return <NoSuchIndicator />;
  return (
    <Fetched
      query={query}
      skeleton={<PageSkeleton title={title} />}
      address={indicatorAddress(indicatorId, null)}
      part={part && { data: ahead?.indicator(part) ?? part, fetchedAt, missing: notInList }}
    >
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
      <IndicatorChart view={view} />
      <IndicatorFacts view={view} />
      <section aria-labelledby="values" className={styles.section}>
        <h2 id="values">Värden</h2>
        <ValueList view={view} />
      </section>
      <section aria-labelledby="fetching" className={styles.section}>
        <h2 id="fetching">Hämtning från källan</h2>
        <FetchPanel view={view} />
      </section>
      <p>
        <a href={`/indikatorer${asOfSearch(view.asOf)}`}>Till alla indikatorer</a>
      </p>
    </article>
  );
}

/** An indicator as far as the list knows it. */
function indicatorInList(
  { areas, indicators, ...setting }: IndicatorList,
  id: IndicatorId,
): IndicatorDetail | undefined {
  const indicator = indicators.find((one) => one.id === id);
  return indicator && { ...setting, indicator, area: areas.find((area) => area.id === indicator.areaId) ?? null };
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
