import { lazy, Suspense, useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import styles from './meetings.module.css';

const SlideList = lazy(async () => ({ default: (await import('./slide-list.tsx')).SlideList }));

/** What stood on the projector, one slide after another, for who asks. */
export function SlidesSection({ meetingId }: { meetingId: MeetingId }) {
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <section aria-labelledby="slides" className={`${styles.section} ${styles.onScreen}`}>
      <h2 id="slides">Det som visades</h2>
      <details onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>Bilderna, en efter en</summary>
        {isUnfolded && (
          <Suspense>
            <SlideList meetingId={meetingId} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
