import { timePhrase } from '#words/activity.ts';
import { beside, body, exampleOf, lead, numbered, plain, point, soft, strong, under } from '../paragraphs.ts';
import { aSection, carriesHelpLines, type Section, type SectionView } from '../section.ts';

/** What the meeting is, and of what plan. */
export function titleSection({ meeting, show: { plan } }: SectionView): Section {
  const { mode } = plan.calendar;
  const note = 'Exempel: planen visas på en dag som är vald för att den ska gå att prova.';
  return aSection({
    id: 'title',
    name: 'Styrgrupp',
    heading: meeting.title,
    look: 'title',
    blocks: [
      lead(plain(timePhrase(meeting.time)), exampleOf(meeting.provenance)),
      body(plain(plan.organisation)),
      body(soft(plan.title)),
      ...(mode === 'example' ? [beside(soft(note))] : []),
    ],
  });
}

/** What is to be taken up, in the order in which it is; nothing where no agenda has been made. */
export function agendaSections(view: SectionView): Section[] {
  const { agenda } = view.meeting;
  if (agenda.length === 0) return [];
  const blocks = agenda.flatMap(({ title, areaId, why }, index) => {
    const area = areaId === null ? null : view.titleOf(areaId);
    const isSame = area === null || title.includes(area);
    return [
      point(numbered(index + 1), strong(title), isSame ? null : soft(`(${area})`)),
      ...(why === '' ? [] : [under(plain(why))]),
    ];
  });
  const areaIds = agenda.map(({ areaId }) => areaId);
  return [aSection({ id: 'agenda', name: 'Dagordning', blocks, showsHelpLines: carriesHelpLines(view, areaIds) })];
}
