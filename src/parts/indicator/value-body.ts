import type { Asked } from '#contract/commands.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { longestShortText } from '#domain/note.ts';
import type { Source } from '#domain/provenance.ts';
import { textProblem } from '#words/free-text.ts';
import { type Entering, outcomeIn, periodOf, publishedIn, standingOf, type ValueDraft } from './value-draft.ts';
import { missingIn, problemsIn } from './value-problems.ts';

export type Body = Asked<'recordObservation'>['body'];

/** What the draft asks for, or null while something in it is wrong or missing. */
export function bodyOf(draft: ValueDraft, entering: Entering): Omit<Body, 'isSure'> | null {
  const { series, readOn, reason } = draft;
  const problems = { ...problemsIn(draft, entering), ...missingIn(draft, entering) };
  const [period, source, outcome] = [periodOf(draft, entering), sourceIn(draft, entering), outcomeIn(draft, entering)];
  const texts = [textProblem(draft.title, longestShortText), textProblem(reason, longestShortText)];
  const isWhole = Object.keys(problems).length === 0 && texts.every((problem) => problem === null);
  if (!isWhole || period === undefined || outcome === null || !isCalendarDate(readOn)) return null;
  const isCorrection = standingOf(draft, entering) !== undefined;
  return { series, period, outcome, source, readOn, reason: isCorrection ? reason : null };
}

function sourceIn({ title, address, published }: ValueDraft, entering: Entering): Source {
  const url = address.trim() === '' ? null : address.trim();
  return { title: title.trim(), url, published: publishedIn(published, entering) ?? null };
}
