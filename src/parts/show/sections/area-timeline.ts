import type { AreaPicture } from '#domain/area-picture.ts';
import { rowsOf, type TimelineRow, waitedFor } from '#domain/timeline.ts';
import { planSpan } from '#parts/timeline/plan-span.ts';
import { plannedWords, shownStatus, timePhrase } from '#words/activity.ts';
import { statusNames } from '#words/names.ts';
import { timeWords } from '#words/timeline.ts';
import { dot, label, statusMark } from '../paragraphs.ts';
import type { SectionView } from '../section.ts';
import type { Block, TimelineLine } from '../slide.ts';

/** All that the area has on the calendar: each with its glyph, its status in words, its time and where that is. */
export function timelineBlocks(picture: AreaPicture, { show }: SectionView): Block[] {
  const rows = rowsOf(picture);
  if (rows.length === 0) return [];
  const { plan, today, areas } = show;
  const axis = { span: planSpan(show, areas), today, planned: plan.period.edtf };
  return [
    label('Tidslinje'),
    {
      kind: 'timeline',
      axis,
      lines: rows.map((row) => ({ row, waitsFor: waitedFor(row, picture), ...told(row, today) })),
    },
  ];
}

function told(row: TimelineRow, today: SectionView['show']['today']): Pick<TimelineLine, 'mark' | 'title' | 'words'> {
  switch (row.kind) {
    case 'activity': {
      const status = shownStatus(row.activity, today);
      // How often says more than when; of a time the status, which has just been said, is not said again.
      const when = row.activity.recurrence === null ? timeWords(row.activity, status) : plannedWords(row.activity);
      const words = `${statusNames[status]} · ${when}`;
      return { mark: statusMark(status), title: row.activity.title, words };
    }
    case 'gate': {
      const { outcome, time, title } = row.gate;
      const words = outcome === null ? `Beslutspunkt · ${timePhrase(time.current)}` : 'Beslutat';
      return { mark: statusMark(outcome === null ? 'decision' : 'done'), title, words };
    }
    case 'support':
      return { mark: dot, title: row.support.text, words: `Stöd · ${timePhrase(row.support.time)}` };
  }
}
