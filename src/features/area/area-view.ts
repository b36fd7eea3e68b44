import type { AreaDetail } from '#contract/views.ts';
import { type Names, namesIn, type Permission, usePermission } from '#parts/plan-view.ts';

/** An area's page as its parts need it. */
export type AreaView = AreaDetail & Names & Permission;

export function useAreaView(detail: AreaDetail): AreaView {
  return { ...detail, ...namesIn(detail), ...usePermission(detail) };
}
