import { isCalendarDate } from '#domain/calendar.ts';
import { impossibilityOf } from '#domain/plausible.ts';
import { isWebAddress, longestAddress } from '#domain/provenance.ts';
import { readNumber } from '#domain/read-number.ts';
import { longestPhrase } from '#domain/time/written.ts';
import { textProblem } from '#words/free-text.ts';
import { impossibleWords, numberProblem } from '#words/measured.ts';
import { type Entering, periodOf, publishedIn, standingOf, type ValueDraft, valueIn } from './value-draft.ts';

type Field = 'period' | 'value' | 'low' | 'high' | 'title' | 'address' | 'published' | 'readOn' | 'reason';
export type Problems = Partial<Record<Field, string>>;

/** What is wrong with what has been typed, told while it is. What is yet to be filled in is no problem before it is saved. */
export function problemsIn(draft: ValueDraft, entering: Entering): Problems {
  return given({
    ...(draft.says === 'value' ? numberProblems(draft, entering) : {}),
    ...sourceProblems(draft, entering),
  });
}

function numberProblems(draft: ValueDraft, { indicator }: Entering): Record<string, string | null> {
  const problemOf = (text: string) => {
    const reading = readNumber(text, indicator.unit);
    const impossible = reading.kind === 'number' ? impossibilityOf({ value: reading.value }, indicator) : null;
    return impossible === null ? numberProblem(reading, indicator.unit) : impossibleWords(impossible);
  };
  const [value, low, high] = [draft.value, draft.low, draft.high].map(problemOf);
  const outcome = valueIn(draft, indicator);
  const impossible = outcome === null ? null : impossibilityOf(outcome, indicator);
  const outside = impossible === 'outside-its-interval' ? impossibleWords(impossible) : null;
  return { value: value ?? null, low: low ?? null, high: high ?? outside };
}

function sourceProblems(
  { address, published, readOn }: ValueDraft,
  { today }: Entering,
): Record<string, string | null> {
  const isAddress = address.trim() === '' || isWebAddress(address.trim());
  const isDay = readOn === '' || (isCalendarDate(readOn) && readOn <= today);
  return {
    address: isAddress ? textProblem(address, longestAddress) : 'Skriv en adress som börjar med https://',
    published: textProblem(published, longestPhrase),
    readOn: isDay ? null : 'Välj i dag eller en dag som har varit.',
  };
}

/** What is still to be filled in, or cannot be read, once the person has wanted to save. */
export function missingIn(draft: ValueDraft, entering: Entering): Problems {
  const { says, value, low, high, title, published, readOn, reason } = draft;
  const isHalf = says === 'value' && (low.trim() === '') !== (high.trim() === '');
  const needsReason = standingOf(draft, entering) !== undefined && reason.trim() === '';
  const isUnread = publishedIn(published, entering) === undefined;
  return given({
    period: periodOf(draft, entering) === undefined ? 'Skriv vilken period det gäller.' : null,
    value: says === 'value' && value.trim() === '' ? 'Skriv värdet, eller välj varför det saknas.' : null,
    low: isHalf && low.trim() === '' ? 'Fyll i båda gränserna, eller ingen.' : null,
    high: isHalf && high.trim() === '' ? 'Fyll i båda gränserna, eller ingen.' : null,
    title: title.trim() === '' ? 'Skriv varifrån värdet kommer.' : null,
    published: isUnread ? 'Tiden går inte att läsa. Skriv till exempel 15 juni 2026, eller lämna tomt.' : null,
    readOn: readOn === '' ? 'Välj dagen då du läste värdet.' : null,
    reason: needsReason ? 'Skriv varför värdet rättas.' : null,
  });
}

function given(problems: Record<string, string | null>): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, words]) => words !== null));
}
