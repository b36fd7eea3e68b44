import type { CalendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { Span } from '#domain/time/bounds.ts';
import type { Edtf } from '#domain/time/edtf.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import type { ShownStatus } from '#words/names.ts';
import type { SlideKey } from './stage.ts';

/**
 * What the room sees at once. Made of data alone, so that every window and every screen, whatever their letters look
 * like, agrees on how many slides there are and on what each of them holds.
 */
export type Slide = {
  key: SlideKey;
  /** What the part of the show is called that it belongs to, and which of its slides this is, from 1. */
  section: { name: string; number: number; of: number };
  /** The number of the area that it is about, by which it is jumped to. */
  area: number | null;
  /** Cut (…) where it is too long for its place; the first slide of its section then has it in full below. */
  heading: string;
  look: 'title' | 'content';
  /** The plan's day, which stands on every slide. */
  on: CalendarDate;
  /** Whether it is about suicide: the help lines then stand on it. */
  showsHelpLines: boolean;
  /** Whether it stands after all that the meeting goes through, for who asks. */
  isAppendix: boolean;
  blocks: readonly Block[];
};

/** One thing on a slide, from above. */
export type Block = Paragraph | Timeline | Measure | Counts;

/**
 * Words. A long one goes on on the next slide; `continues` tells that it is such a rest, which has its mark where it
 * began.
 */
export type Paragraph = {
  kind: 'paragraph';
  look: ParagraphLook;
  mark: Mark | null;
  /** Whether it says what follows it is about: they then stand on the same slide. */
  introduces: boolean;
  continues: boolean;
  runs: readonly Run[];
};

/** `label`: a heading of what follows. `lead`: the sentence that a slide is about. `beside`: where something comes from. */
export type ParagraphLook = 'lead' | 'label' | 'body' | 'beside';

/**
 * What stands before a paragraph: a status, whose word the paragraph says; a number; a dot; or nothing, where it
 * belongs under what has one.
 */
export type Mark =
  | { kind: 'status'; status: ShownStatus }
  | { kind: 'number'; number: number }
  | { kind: 'dot' }
  | { kind: 'none' };

/** A stretch of words that look alike. `example` marks what says nothing about the real world. */
export type Run = { text: string; look: 'plain' | 'strong' | 'soft' | 'example' };

/** Some lines of an area's timeline, each with its words. */
export type Timeline = { kind: 'timeline'; lines: readonly TimelineLine[]; axis: SlideAxis };

export type TimelineLine = {
  row: TimelineRow;
  mark: Mark;
  /** Cut (…) to what has room beside a bar. */
  title: string;
  /** Its status and its time, in words. */
  words: string;
  waitsFor: readonly Extract<TimelineRow, { kind: 'activity' }>['activity'][];
};

export type SlideAxis = { span: Span; today: CalendarDate; planned: Edtf };

/** A measure's latest value, large, with its curve. `beside`: its unit, the country's value and the period. */
export type Measure = { kind: 'measure'; value: string; beside: string; indicator: Indicator };

/** How many there are of each status, those of which there are none left out. */
export type Counts = { kind: 'counts'; counts: readonly { status: ShownStatus; count: number }[] };
