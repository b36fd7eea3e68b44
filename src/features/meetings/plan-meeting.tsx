import { lazy, Suspense, useState } from 'react';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { newMeetingFormName } from './form-names.ts';
import type { MeetingsView } from './meeting-view.ts';

const NewMeetingForm = lazy(async () => ({ default: (await import('./new-meeting-form.tsx')).NewMeetingForm }));

/** Planera ett möte, for whoever may. */
export function PlanMeeting({ view }: { view: MeetingsView }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(newMeetingFormName);
  if (!view.may('plan-meeting')) return null;
  return isOpen ? (
    <Suspense>
      <NewMeetingForm view={view} onClose={() => setOpen(false)} />
    </Suspense>
  ) : (
    <p>
      <Button ref={opener} look="primary" onClick={() => setOpen(true)}>
        {isBegun ? 'Fortsätt planera mötet' : 'Planera ett möte'}
      </Button>
    </p>
  );
}
