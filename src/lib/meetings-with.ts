import type { MeetingDetail, MeetingList } from '#contract/views.ts';
import { isOfType, type Versioned, type VersionedOf } from '#domain/document.ts';

/** The meetings after some of their documents became others, or were added. An older version never replaces a newer one. */
export function meetingsWith(shown: MeetingList, changed: readonly Versioned[]): MeetingList {
  return {
    ...shown,
    meetings: listWith(
      shown.meetings,
      changed.filter((one) => isOfType(one, 'meeting')),
    ),
    resolutions: listWith(shown.resolutions, resolutionsIn(changed)),
  };
}

/** One meeting likewise. A closed one stands as it was closed, until it is opened again. */
export function meetingWith(shown: MeetingDetail, changed: readonly Versioned[]): MeetingDetail {
  const { meeting, resolutions, earlier } = shown;
  const [changedMeeting = meeting] = changed
    .filter((one) => isOfType(one, 'meeting'))
    .filter(({ id }) => id === meeting.id);
  if (changedMeeting.version < meeting.version) return shown;
  if (meeting.state === 'closed' && changedMeeting.state === 'closed') return { ...shown, meeting: changedMeeting };
  const own = resolutionsIn(changed).filter(({ meetingId }) => meetingId === meeting.id);
  const known = new Set(earlier.map(({ id }) => id));
  const ofEarlier = resolutionsIn(changed).filter(({ id }) => known.has(id));
  return {
    ...shown,
    meeting: changedMeeting,
    resolutions: listWith(resolutions, own),
    earlier: listWith(earlier, ofEarlier),
  };
}

function resolutionsIn(documents: readonly Versioned[]): VersionedOf<'resolution'>[] {
  return documents.filter((one) => isOfType(one, 'resolution'));
}

function listWith<D extends Versioned>(list: readonly D[], changed: readonly D[]): readonly D[] {
  const byId = new Map(changed.map((one) => [one.id, one]));
  const known = list.map((one) => {
    const other = byId.get(one.id);
    byId.delete(one.id);
    return other === undefined || other.version < one.version ? one : other;
  });
  return [...known, ...byId.values()];
}
