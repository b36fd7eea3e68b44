import type { QueryClient } from '@tanstack/react-query';
import type { AreaPicture } from '#domain/area-picture.ts';
import { isOfType, type Versioned } from '#domain/document.ts';
import { areaQuery, areasQuery } from './queries.ts';

/**
 * Puts a changed document where it is shown, so that the person need not wait for it to be fetched anew. Answers
 * whether that was all there was to show: a note moves in lists and a calendar moves everything.
 */
export function showAnswer(queryClient: QueryClient, document: Versioned): boolean {
  if (!isOfType(document, 'activity') && !isOfType(document, 'area')) return false;
  const areaId = isOfType(document, 'area') ? document.id : document.areaId;
  queryClient.setQueryData(
    areasQuery(null).queryKey,
    (overview) => overview && { ...overview, areas: overview.areas.map((area) => withDocument(area, document)) },
  );
  queryClient.setQueryData(
    areaQuery(areaId, null).queryKey,
    (detail) => detail && { ...detail, area: withDocument(detail.area, document) },
  );
  return true;
}

/** The area with the document in its place, or the very same area when it is not its own. */
function withDocument(picture: AreaPicture, document: Versioned): AreaPicture {
  if (isOfType(document, 'area') && document.id === picture.area.id) return { ...picture, area: document };
  if (!isOfType(document, 'activity') || document.areaId !== picture.area.id) return picture;
  return { ...picture, activities: picture.activities.map((one) => (one.id === document.id ? document : one)) };
}
