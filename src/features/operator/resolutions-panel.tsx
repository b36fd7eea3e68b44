import { Suspense, useState } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { resolutionFormName } from '#parts/resolution/resolution-form-names.ts';
import { ResolutionList } from '#parts/resolution/resolution-list.tsx';
import { resolutionViewOf } from '#parts/resolution/resolution-view-of.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { ResolutionForm } from './forms.ts';
import type { OperatorView } from './operator-view.ts';
import styles from './panels.module.css';

type Props = { view: OperatorView; areas: readonly AreaPicture[] };

/** Decisions as they are taken. `section`: what is shown, which a new one is about until the person says otherwise. */
export function ResolutionsPanel({ view, areas, section }: Props & { section: string }) {
  const { meeting, resolutions } = view;
  const listView = resolutionViewOf(view, areas);
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(resolutionFormName(meeting.id));
  const mayWrite = meeting.state === 'open' && view.may('add-resolution');
  return (
    <details className={styles.panel} open>
      <summary>Beslut på mötet ({resolutions.filter(({ state }) => state !== 'withdrawn').length})</summary>
      {mayWrite && isOpen && (
        <Suspense>
          <ResolutionForm
            view={{ ...view, areas }}
            meeting={meeting}
            preset={{ areaId: areaShown(section, { view, areas }), activityId: null }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
      {mayWrite && !isOpen && (
        <Button ref={opener} onClick={() => setOpen(true)}>
          {isBegun ? 'Fortsätt skriva beslutet' : 'Skriv beslut'}
        </Button>
      )}
      {/* Somebody else may close the meeting while it is written: the form goes, and the words must not seem to. */}
      {meeting.state === 'closed' && isBegun && (
        <p role="status">Ett beslut är påbörjat men inte sparat. Det finns kvar här om mötet öppnas igen.</p>
      )}
      {resolutions.length === 0 && <p className={styles.quietWords}>{noneWords(view)}</p>}
      <ResolutionList
        resolutions={resolutions}
        view={listView}
        openMeetingId={meeting.state === 'open' ? meeting.id : null}
        isFrozen={meeting.state === 'closed'}
      />
    </details>
  );
}

/** What was decided before, to be gone through. */
export function EarlierPanel({ view, areas }: Props) {
  const { earlier, meeting } = view;
  const listView = resolutionViewOf(view, areas);
  if (earlier.length === 0) return null;
  return (
    <details className={styles.panel}>
      <summary>Beslut från tidigare möten ({earlier.length})</summary>
      <ResolutionList resolutions={earlier} view={listView} isFrozen={meeting.state === 'closed'} />
    </details>
  );
}

/** The area of the slide that is shown, or of the thing to take up that it is about. */
function areaShown(section: string, { view, areas }: Props) {
  const areaId = view.meeting.agenda.find(({ id }) => id === section)?.areaId ?? section;
  return areas.find(({ area }) => area.id === areaId)?.area.id ?? null;
}

function noneWords({ meeting }: OperatorView): string {
  return meeting.state === 'planned' ? 'Beslut skrivs när mötet är öppet.' : 'Inga beslut än.';
}
