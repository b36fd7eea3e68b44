import type { AreaPicture } from '#domain/area-picture.ts';
import { byLastDay } from '#domain/time/compare.ts';
import { gateSentence } from '#words/timeline.ts';
import { body, label, plain, point, soft, statusMark } from '../paragraphs.ts';
import { aSection, carriesHelpLines, type Section, type SectionView } from '../section.ts';
import type { Paragraph } from '../slide.ts';
import { resolutionPoint } from './resolutions.ts';

/** Nästa steg: who does what until when of all that has been decided, and what is to be decided by others. */
export function nextSection(view: SectionView): Section {
  const { earlier, resolutions, show } = view;
  const open = [...resolutions, ...earlier].filter(({ state }) => state === 'open');
  const gates = gatesAhead(show.areas);
  return aSection({
    id: 'next',
    name: 'Nästa steg',
    showsHelpLines: carriesHelpLines(
      view,
      [...open, ...gates].map(({ areaId }) => areaId),
    ),
    blocks: [
      label('Det som är beslutat och inte klart'),
      ...(open.length === 0
        ? [body(soft('Inget beslut väntar på att bli klart.'))]
        : open.flatMap((resolution) => resolutionPoint(resolution, view, { tellsStanding: false }))),
      ...gateBlocks(gates, view),
    ],
  });
}

function gateBlocks(
  gates: AreaPicture['gates'],
  { show: { plan, today }, activities, partnerOf }: SectionView,
): Paragraph[] {
  if (gates.length === 0) return [];
  const around = { plan, today, activities, partnerOf };
  return [
    label('Beslut som andra ska ta'),
    ...gates.map((gate) =>
      point(statusMark('decision'), plain(`${gateSentence(gate, around)}.`.replace(/\.\.$/, '.'))),
    ),
  ];
}

/** Those that are not taken, the one that is nearest first and last those without a time. */
function gatesAhead(areas: readonly AreaPicture[]): AreaPicture['gates'] {
  return areas
    .flatMap(({ gates }) => gates)
    .filter(({ outcome }) => outcome === null)
    .toSorted((one, other) => byLastDay(one.time, other.time));
}
