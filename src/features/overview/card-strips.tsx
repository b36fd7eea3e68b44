import { type ComponentType, lazy, Suspense } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import type { StatusStripsProps } from '#parts/progress/status-strips.tsx';
import { useLasts } from '#ui/use-lasts.ts';
import type { OverviewView } from './overview-view.ts';

/** More than this would make a card a chart of its own. */
const most = 8;

/** Milliseconds until the first screen has stood for a while; nothing once the strips have come. */
let wait = 1500;

const StatusStrips = lazy<ComponentType<StatusStripsProps>>(async () => {
  // Without a network the cards stand as they are.
  const strips = await import('#parts/progress/status-strips.tsx').catch(() => null);
  wait = 0;
  return { default: strips?.StatusStrips ?? (() => null) };
});

/** How it has gone for each activity. Its room is kept from the start, so that nothing moves when it comes. */
export function CardStrips({ picture: { activities }, view }: { picture: AreaPicture; view: OverviewView }) {
  const isTime = useLasts(true, wait);
  const rows = Math.min(activities.length, most);
  return (
    <div style={{ minHeight: `${rows * 0.625 + 4.125}rem` }}>
      {isTime && (
        <Suspense>
          <StatusStrips activities={activities} setting={view} most={most} />
        </Suspense>
      )}
    </div>
  );
}
