import type { Setting } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { Names } from '#parts/plan-view.ts';

/** What progress is shown of: some areas, and the picture of the plan that they belong to. */
export type ProgressProps = { areas: readonly AreaPicture[]; view: Setting & Names };
