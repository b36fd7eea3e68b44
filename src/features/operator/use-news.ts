import { useQuery } from '@tanstack/react-query';
import type { Comparison } from '#domain/since.ts';
import { comparisonQuery } from '#lib/queries.ts';
import { changeLine } from '#words/since.ts';
import { wholeSummary } from '#words/since-summary.ts';
import type { OperatorView } from './operator-view.ts';

type News = { summary: string; changes: readonly { id: string; words: string }[] };

/** What has come to the plan since what an open meeting shows the room. Null: nothing, or it is not known. */
export function useNews({ meeting: { state, shown } }: OperatorView): News | null {
  const position = state === 'open' && shown !== null ? shown.position : null;
  const { data, isPlaceholderData } = useQuery({
    ...comparisonQuery(String(position), null),
    enabled: position !== null,
  });
  if (position === null || data === undefined || isPlaceholderData) return null;
  const changes = changesIn(data);
  return changes.length === 0 ? null : { summary: wholeSummary(data), changes };
}

function changesIn({ areas, plan }: Comparison): News['changes'] {
  const ofAreas = areas.flatMap(({ areaId, title, changes }) =>
    changes.map((change, place) => ({ id: `${areaId} ${place}`, words: `${title}: ${changeLine(change)}` })),
  );
  const ofPlan = plan.map((change, place) => ({ id: `plan ${place}`, words: changeLine(change) }));
  return [...ofAreas, ...ofPlan];
}
