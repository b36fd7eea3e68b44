import { lazy, Suspense } from 'react';
import type { AreaId, DocumentId } from '#domain/ids.ts';
import { wholeHistory } from '#lib/queries.ts';
import type { Names } from '#parts/plan-view.ts';

const HistoryList = lazy(async () => ({ default: (await import('./history-list.tsx')).HistoryList }));

/** What has happened to one document, fetched when it is shown. */
export function EntityHistory({ areaId, entityId, view }: { areaId: AreaId; entityId: DocumentId; view: Names }) {
  return (
    <Suspense>
      <HistoryList areaId={areaId} filter={{ ...wholeHistory, entityId }} names={view} nothing="Inget har hänt än." />
    </Suspense>
  );
}
