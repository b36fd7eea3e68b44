import { lazy } from 'react';

/** Forms that come when they are opened, or ahead of it: the network may be gone by then. */
const loadResolutionForm = () => import('#parts/resolution/resolution-form.tsx');
const loadMinutesForm = () => import('#parts/meeting/minutes-form.tsx');
const loadItemNoteForm = () => import('./item-note-form.tsx');
const loadMeetingNoteForm = () => import('./meeting-note-form.tsx');

export const ResolutionForm = lazy(async () => ({ default: (await loadResolutionForm()).ResolutionForm }));
export const MinutesForm = lazy(async () => ({ default: (await loadMinutesForm()).MinutesForm }));
export const ItemNoteForm = lazy(async () => ({ default: (await loadItemNoteForm()).ItemNoteForm }));
export const MeetingNoteForm = lazy(async () => ({ default: (await loadMeetingNoteForm()).MeetingNoteForm }));

/** All that can be opened from here. Without a network it is of no matter: whoever opens one then is told. */
export function loadForms(): void {
  const forms = [
    loadResolutionForm,
    loadMinutesForm,
    loadItemNoteForm,
    loadMeetingNoteForm,
    () => import('#parts/resolution/follow-up-form.tsx'),
    () => import('#parts/resolution/revision-form.tsx'),
    () => import('#parts/resolution/withdrawal-form.tsx'),
  ];
  void Promise.allSettled(forms.map((load) => load()));
}
