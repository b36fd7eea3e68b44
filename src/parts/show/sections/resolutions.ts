import { type Resolution, standingOf } from '#domain/resolution.ts';
import { standingNames } from '#words/names.ts';
import { dueWords, standingShapes } from '#words/resolution.ts';
import { body, exampleOf, numbered, plain, point, soft, statusMark, strong, under } from '../paragraphs.ts';
import { aSection, carriesHelpLines, type Section, type SectionView } from '../section.ts';
import type { Paragraph } from '../slide.ts';

/** Beslut: what is decided at this meeting, as it is written down. */
export function resolutionSection(view: SectionView): Section {
  const taken = view.resolutions.filter(({ state }) => state !== 'withdrawn');
  const none = view.meeting.state === 'closed' ? 'Inga beslut fattades.' : 'Inga beslut har fattats än.';
  return aSection({
    id: 'resolutions',
    name: 'Beslut',
    showsHelpLines: carriesHelpLines(
      view,
      taken.map(({ areaId }) => areaId),
    ),
    blocks:
      taken.length === 0
        ? [body(soft(none))]
        : taken.flatMap((resolution, index) => [
            point(numbered(index + 1), strong(resolution.text), exampleOf(resolution.provenance)),
            ...whoAndWhen(resolution, view),
          ]),
  });
}

/** A decision with how it stands, who answers for it and by when, and what was last said of how it goes. */
export function resolutionPoint(
  resolution: Resolution,
  view: SectionView,
  { tellsStanding }: { tellsStanding: boolean },
): Paragraph[] {
  const standing = standingOf(resolution, view.show.today);
  const last = tellsStanding ? resolution.followUps.at(-1) : undefined;
  return [
    point(
      statusMark(standingShapes[standing]),
      tellsStanding ? strong(`${standingNames[standing]}:`) : null,
      plain(resolution.text),
      exampleOf(resolution.provenance),
    ),
    ...whoAndWhen(resolution, view),
    ...(last === undefined ? [] : [under(soft(`Uppföljt: ${last.text}`))]),
  ];
}

/** Whom, about what and when, in a line beneath the decision. */
function whoAndWhen(resolution: Resolution, view: SectionView): Paragraph[] {
  const { areaId, activityId, leadId } = resolution;
  const area = areaId === null ? null : view.titleOf(areaId);
  const activity = view.activities.find(({ id }) => id === activityId)?.title ?? null;
  const parts = [
    `Ansvarig: ${view.nameOf(leadId) ?? 'ingen utsedd'}`,
    dueWords(resolution),
    ...[area, activity].filter((part) => part !== null),
  ];
  return [under(soft(parts.join(' · ')))];
}
