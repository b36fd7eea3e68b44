import { type Attention, attentionOf, byUrgency, unansweredPromises } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Area } from '#domain/plan.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import { attentionNames, attentionSentence } from '#words/attention.ts';
import { planSentence } from '#words/progress.ts';
import { countsOf } from '../counts.ts';
import { beside, body, dot, exampleIf, label, lead, plain, point, soft, statusMark, strong } from '../paragraphs.ts';
import { aSection, carriesHelpLines, type Section, type SectionView } from '../section.ts';
import type { Mark, Paragraph } from '../slide.ts';

/** Läget i stort: the plan in a sentence and in figures, and what needs attention, most urgent first. */
export function stateSection(view: SectionView): Section {
  const { show, activities } = view;
  const { areas, plan, today } = show;
  const gaps = areas.flatMap(unansweredPromises).filter(({ kind }) => kind === 'promise-unanswered');
  const progress = progressOf(activities, today);
  const found = areas
    .flatMap((picture) => attentionOf(picture, plan, today).map((attention) => ({ area: picture.area, attention })))
    .filter(({ attention }) => !standsForLong(attention))
    .sort((one, other) => byUrgency(one.attention, other.attention));
  return aSection({
    id: 'state',
    name: 'Läget i stort',
    showsHelpLines: carriesHelpLines(
      view,
      found.map(({ area }) => area.id),
    ),
    blocks: [
      lead(plain(planSentence(progress, gaps.length))),
      countsOf(progress),
      ...(isPartlyExample(activities) ? [beside(exampleIf(true, { partly: true }))] : []),
      label('Behöver uppmärksamhet'),
      ...(found.length === 0 ? [body(soft('Inget just nu.'))] : found.map((one) => attentionPoint(one, today))),
    ],
  });
}

/** What stands for long and is found in most areas: the plan's sentence counts it, and each area tells it. */
function standsForLong({ kind }: Attention): boolean {
  return kind === 'promise-unanswered' || kind === 'promise-partly-answered' || kind === 'no-lead';
}

type Found = { attention: Attention; area: Area | null };

/** What needs attention, why, and in which area, where that has not been said. */
export function attentionPoint({ area, attention }: Found, today: CalendarDate): Paragraph {
  return point(
    markOf(attention),
    strong(`${attentionNames[attention.kind]}:`),
    plain(attentionSentence(attention, today)),
    area === null ? null : soft(`(${area.title})`),
  );
}

function markOf({ kind }: Attention): Mark {
  if (kind === 'late') return statusMark('late');
  return kind === 'decision-due' ? statusMark('decision') : dot;
}
