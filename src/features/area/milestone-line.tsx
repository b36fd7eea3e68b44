import { lazy, Suspense, useState } from 'react';
import type { Activity } from '#domain/activity.ts';
import type { VersionedOf } from '#domain/document.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { timePhrase } from '#words/activity.ts';
import styles from './activity-table.module.css';
import type { AreaView } from './area-view.ts';

const MilestoneForm = lazy(async () => ({
  default: (await import('#parts/activity/milestone-form.tsx')).MilestoneForm,
}));

type Props = { activity: VersionedOf<'activity'>; milestone: Activity['milestones'][number]; view: AreaView };

/** A point within an activity: when it is to be reached, or was. */
export function MilestoneLine({ activity, milestone, view }: Props) {
  const { title, reached, time, provenance } = milestone;
  const [isOpen, setOpen] = useState(false);
  const mayReach = reached === null && view.may('reach-milestone');
  return (
    <div className={styles.description}>
      ◇ {title}: {reached === null ? timePhrase(time) : `nådd ${timePhrase(reached)}`}{' '}
      {provenance.kind === 'example' && <ExampleMark />}
      {mayReach && (
        <Button look="quiet" onClick={() => setOpen(true)}>
          Hållpunkten är nådd
        </Button>
      )}
      {mayReach && isOpen && (
        <Dialog title={title}>
          <Suspense>
            <MilestoneForm activity={activity} milestone={milestone} view={view} onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}
