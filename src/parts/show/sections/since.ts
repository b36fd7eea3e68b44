import type { AreaChanges, Comparison } from '#domain/since.ts';
import { dateLabel } from '#domain/time/label.ts';
import { listed } from '#words/numbers.ts';
import { changeLine } from '#words/since.ts';
import { nothingChanged, summaryLine, wholeSummary } from '#words/since-summary.ts';
import { beside, body, dot, label, lead, numbered, plain, point, soft, strong } from '../paragraphs.ts';
import { aSection, carriesHelpLines, type Section, type SectionView } from '../section.ts';
import type { Block, Paragraph } from '../slide.ts';
import { resolutionPoint } from './resolutions.ts';

/** Sedan förra mötet: the plan in a line, each area in a line, and what has become of what was decided. */
export function sinceSection(view: SectionView): Section {
  const { since } = view.show;
  const changed = since?.areas.filter(({ changes }) => changes.length > 0) ?? [];
  const concerned = [...changed, ...view.earlier].map(({ areaId }) => areaId);
  return aSection({
    id: 'since',
    name: 'Sedan förra mötet',
    showsHelpLines: carriesHelpLines(view, concerned),
    blocks: [
      ...(since === null
        ? [lead(plain('Det här är det första mötet, så det finns inget tidigare möte att jämföra med.'))]
        : changesBlocks(since, changed)),
      ...earlierBlocks(view),
    ],
  });
}

function changesBlocks(since: Comparison, changed: readonly AreaChanges[]): Block[] {
  const { from, areas, plan } = since;
  const unchanged = areas.filter(({ changes }) => changes.length === 0).map(({ title }) => title);
  const before = from.kind === 'meeting' ? `${from.title}, ${dateLabel(from.on)}` : dateLabel(from.on);
  return [
    lead(plain(`${unbroken(wholeSummary(since))}.`)),
    beside(soft(`Jämfört med ${before}`)),
    ...changed.map(({ number, title, changes }) =>
      point(numbered(number), strong(`${title}:`), plain(unbroken(summaryLine(changes)))),
    ),
    ...(unchanged.length > 0 && changed.length > 0 ? [body(soft(`${nothingChanged} i ${listed(unchanged)}.`))] : []),
    ...(plan.length > 0
      ? [label('Länet i stort'), ...plan.map((change) => point(dot, plain(changeLine(change))))]
      : []),
  ];
}

/** A figure stays on the line of what it counts. */
function unbroken(summary: string): string {
  return summary.replaceAll(/(\d) /gu, '$1\u00a0');
}

function earlierBlocks(view: SectionView): Paragraph[] {
  if (view.earlier.length === 0) return [];
  return [
    label('Det som beslutades tidigare'),
    ...view.earlier.flatMap((resolution) => resolutionPoint(resolution, view, { tellsStanding: true })),
  ];
}
