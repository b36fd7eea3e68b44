import type { AreaPicture } from '#domain/area-picture.ts';
import { attentionOf } from '#domain/attention.ts';
import type { AreaId } from '#domain/ids.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import type { Change } from '#domain/since.ts';
import { shortDate } from '#words/dates.ts';
import { assessmentNames } from '#words/names.ts';
import { changeLine } from '#words/since.ts';
import { countsOf } from '../counts.ts';
import {
  beside,
  body,
  dot,
  exampleIf,
  exampleOf,
  intro,
  label,
  lead,
  plain,
  point,
  soft,
  strong,
} from '../paragraphs.ts';
import { aSection, type Section, type SectionView } from '../section.ts';
import type { Block } from '../slide.ts';
import { measureBlocks } from './area-measure.ts';
import { noteBlocks } from './area-notes.ts';
import { timelineBlocks } from './area-timeline.ts';
import { attentionPoint } from './state.ts';

export function areaSection(picture: AreaPicture, view: SectionView): Section {
  const { id, number, title, showsHelpLines } = picture.area;
  return aSection({
    id,
    name: title,
    area: number,
    showsHelpLines,
    blocks: [
      ...agendaBlocks(picture, view),
      ...judgedBlocks(picture, view),
      ...computedBlocks(picture, view),
      ...attentionBlocks(picture, view),
      ...sinceBlocks(picture, view),
      ...timelineBlocks(picture, view),
      ...measureBlocks(picture),
      ...noteBlocks(picture, view),
    ],
  });
}

/** Why it is on the agenda. */
function agendaBlocks({ area }: AreaPicture, { meeting: { agenda } }: SectionView): Block[] {
  const items = agenda.filter(({ areaId }) => areaId === area.id);
  if (items.length === 0) return [];
  return [
    label('På dagordningen'),
    ...items.flatMap(({ title, why }) => [
      ...(title === area.title ? [] : [intro(strong(title))]),
      ...(why === '' ? [] : [body(plain(why))]),
    ]),
  ];
}

/** What a manager judges, and why. */
function judgedBlocks({ area: { id, assessment } }: AreaPicture, { nameOf, show }: SectionView): Block[] {
  if (assessment === null) return [label('Lägesbedömning'), body(soft('Ej bedömd'))];
  const { value, reason, difference, by, on, provenance } = assessment;
  const changed = changesOf(id, show).find((change) => change.kind === 'assessment' && change.from !== value);
  const author = [nameOf(by), shortDate(on, show.today)].filter((part) => part !== null).join(', ');
  return [
    label('Lägesbedömning'),
    lead(
      strong(assessmentNames[value]),
      changed?.kind !== 'assessment' ? null : soft(`(förut ${assessmentNames[changed.from].toLocaleLowerCase('sv')})`),
    ),
    body(plain(reason)),
    ...(difference === null ? [] : [body(strong('Skiljer sig från det beräknade:'), plain(difference))]),
    beside(soft(author), exampleOf(provenance)),
  ];
}

/** The same as it is computed. */
function computedBlocks({ activities }: AreaPicture, { show: { today } }: SectionView): Block[] {
  const progress = progressOf(activities, today);
  if (progress.total === 0) return [label('Beräknat av aktiviteterna'), body(soft('Området har inga aktiviteter än.'))];
  const example = exampleIf(isPartlyExample(activities), { partly: true });
  return [label('Beräknat av aktiviteterna', example), countsOf(progress)];
}

/** What needs a decision or a word, most urgent first. */
function attentionBlocks(picture: AreaPicture, { show: { plan, today } }: SectionView): Block[] {
  const found = attentionOf(picture, plan, today);
  if (found.length === 0) return [];
  return [
    label('Behöver uppmärksamhet'),
    ...found.map((attention) => attentionPoint({ attention, area: null }, today)),
  ];
}

/** What has changed since the last meeting, but for the assessment and notes, which stand in full elsewhere. */
function sinceBlocks({ area }: AreaPicture, { show }: SectionView): Block[] {
  const told = changesOf(area.id, show).filter(({ kind }) => kind !== 'note' && kind !== 'assessment');
  if (told.length === 0) return [];
  return [label('Sedan förra mötet'), ...told.map((change) => point(dot, plain(`${changeLine(change)}.`)))];
}

function changesOf(id: AreaId, { since }: SectionView['show']): readonly Change[] {
  return since?.areas.find(({ areaId }) => areaId === id)?.changes ?? [];
}
