import type { Overview } from '#contract/views.ts';
import { areaPictureWith, toFollowUpWith } from '#domain/area-picture.ts';
import { isOfType, type Versioned } from '#domain/document.ts';

/** The overview after one of its documents became another, or was added. An older version never replaces a newer one. */
export function overviewWith(shown: Overview, document: Versioned): Overview {
  if (isOfType(document, 'resolution') && document.areaId === null) {
    return { ...shown, resolutions: toFollowUpWith(shown.resolutions, document) };
  }
  return { ...shown, areas: shown.areas.map((area) => areaPictureWith(area, document)) };
}
