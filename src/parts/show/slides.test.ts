import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forRoom, type Meeting } from '#domain/meeting.ts';
import { entered } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import {
  aGate,
  aMeeting,
  aNote,
  anActivity,
  anArea,
  anAreaPicture,
  aPerson,
  aPlan,
  aResolution,
  today,
  versioned,
} from '#tests/builders.ts';
import { gapAbove, heightOf } from './block-height.ts';
import type { RoomView } from './room-view.ts';
import type { Block, Slide } from './slide.ts';
import { contentWidth, headings, roomBelow } from './slide-metrics.ts';
import { slidesOf } from './slides.ts';
import { type TextSize, textSizes } from './stage.ts';
import { linesOf, wordsOf } from './text-lines.ts';

type Parts = Partial<Pick<RoomView, 'resolutions' | 'earlier'>> & {
  meeting?: Partial<Meeting>;
  show?: Partial<RoomView['show']>;
};

function aView({ meeting = {}, show = {}, resolutions = [], earlier = [] }: Parts = {}): RoomView {
  return {
    meeting: forRoom(aMeeting(meeting)),
    resolutions,
    earlier,
    show: {
      plan: versioned(aPlan()),
      today,
      calendarToday: today,
      asOf: null,
      position: 1,
      people: [versioned(aPerson('coordinator'))],
      partners: [],
      areas: [],
      indicators: [],
      notes: [],
      resolutions: [],
      since: null,
      ...show,
    },
  };
}

function sectionsIn(slides: readonly Slide[]): string[] {
  return slides.filter(({ key }) => key.page === 0).map(({ key }) => key.section);
}

/** All that is read on slides, in order. */
function wordsOn(slides: readonly { blocks: readonly Block[] }[]): string {
  return slides
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : []))
    .join(' ');
}

const item = { title: 'En punkt', areaId: null, why: '', privateNote: 'Hemligt' } as const;

describe('the order of the slides', () => {
  const areas = [
    anAreaPicture({ area: { id: 'area-1', number: 1 } }),
    anAreaPicture({ area: { id: 'area-2', number: 2 } }),
    anAreaPicture({ area: { id: 'area-3', number: 3 } }),
  ];

  it('is from the title to what comes next, with the areas in the order of the plan', () => {
    const sections = sectionsIn(slidesOf(aView({ show: { areas } }), 1));
    expect(sections).toEqual(['title', 'state', 'since', 'area-1', 'area-2', 'area-3', 'resolutions', 'next']);
  });

  it('follows the agenda, and has the areas that are not on it after what comes next', () => {
    const agenda = [
      { ...item, id: 'item-1', areaId: 'area-3' },
      { ...item, id: 'item-2' },
      { ...item, id: 'item-3', areaId: 'area-1' },
      { ...item, id: 'item-4', areaId: 'area-3' },
    ] as const;
    const slides = slidesOf(aView({ meeting: { agenda }, show: { areas } }), 1);
    expect(sectionsIn(slides).slice(1)).toEqual([
      ...['agenda', 'state', 'since', 'area-3', 'item-2', 'area-1'],
      ...['resolutions', 'next', 'area-2'],
    ]);
    expect(sectionsIn(slides.filter(({ isAppendix }) => isAppendix))).toEqual(['area-2']);
  });
});

describe('what stands on the slides', () => {
  it('is nothing of what is the operator’s own', () => {
    const view = aView({ meeting: { agenda: [{ ...item, id: 'item-1' }], privateNote: 'Hemligt' } });
    expect(JSON.stringify(slidesOf(view, 1))).not.toContain('Hemligt');
  });

  it('is a decision with who answers for it and when, but not one that has been taken back', () => {
    const resolutions = [
      versioned(aResolution({ text: 'Bjud in kommunerna.', leadId: 'person-coordinator' })),
      versioned(aResolution({ id: 'resolution-2', text: 'Skrivfel.', state: 'withdrawn' })),
    ];
    const slides = slidesOf(aView({ resolutions }), 1).filter(({ key }) => key.section === 'resolutions');
    expect(wordsOn(slides)).toBe('Bjud in kommunerna. Ansvarig: coordinator · Tid ej angiven');
  });

  it('is how it stands with what was decided before, late from the day after its last possible one', () => {
    const time = { current: written('2023-05', 'maj 2023'), moves: [] };
    const earlier = [
      versioned(aResolution({ id: 'resolution-1', text: 'Ett.', time })),
      versioned(aResolution({ id: 'resolution-2', text: 'Två.', state: 'done' })),
      versioned(aResolution({ id: 'resolution-3', text: 'Tre.' })),
    ];
    const words = wordsOn(slidesOf(aView({ earlier }), 1).filter(({ key }) => key.section === 'since'));
    for (const told of ['Försenat: Ett.', 'Klart: Två.', 'Inte klart: Tre.']) expect(words).toContain(told);
  });

  it('is what others are to decide, what comes first before the rest, but not what has been decided', () => {
    const outcome = { text: 'Ja.', on: today, provenance: entered };
    const gates = [
      versioned(aGate({ id: 'gate-later', title: 'Om ett år', time: '2024-06' })),
      versioned(aGate({ id: 'gate-taken', title: 'Redan taget', outcome })),
      versioned(aGate({ id: 'gate-soon', title: 'I höst', time: '2023-10' })),
    ];
    const areas = [{ ...anAreaPicture({}), gates }];
    const words = wordsOn(slidesOf(aView({ show: { areas } }), 1).filter(({ key }) => key.section === 'next'));
    expect(words).toMatch(/I höst.*Om ett år/);
    expect(words).not.toContain('Redan taget');
  });

  it('is a heading that has no room in full beneath it, and cut on the slides that follow', () => {
    const title = `${'Samverkan '.repeat(29)}sist`;
    const slides = slidesOf(aView({ show: { areas: [anAreaPicture({ area: { title } })] } }), 1.5);
    const own = slides.filter(({ area }) => area === 1);
    expect(wordsOn(own)).toContain(title);
    expect(own.map(({ heading }) => heading.endsWith('…'))).toEqual(own.map(() => true));
  });

  it('is in words also where there is nothing', () => {
    const words = wordsOn(slidesOf(aView({ show: { areas: [anAreaPicture()] } }), 1));
    for (const told of [
      'Ej bedömd',
      'inga aktiviteter',
      'första mötet',
      'Inga beslut har fattats än.',
      'Inget just nu',
    ]) {
      expect(words).toContain(told);
    }
  });

  it('is the help lines on every slide of an area that carries them', () => {
    const areas = [
      anAreaPicture({ area: { showsHelpLines: true } }),
      anAreaPicture({ area: { id: 'area-2', number: 2 } }),
    ];
    const slides = slidesOf(aView({ show: { areas } }), 1.5);
    expect(slides.filter(({ area }) => area === 1).every(({ showsHelpLines }) => showsHelpLines)).toBe(true);
    expect(slides.some(({ area, showsHelpLines }) => area === 2 && showsHelpLines)).toBe(false);
  });
});

/** Letters of which lines are easily longer than they seem. */
const anyWord = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'W'.repeat(300),
    'mmmm',
    '公共卫生'.repeat(9),
    '👩‍👩‍👧‍👦'.repeat(20),
    'samverkan',
    'och',
    'uppföljning.',
  ),
);
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
const anyTitle = anyText.map((text) => text.slice(0, 300));
const anySize = fc.constantFrom(...textSizes);

const anyView = fc
  .record({ title: anyTitle, why: anyText, reason: anyText, text: anyText, activity: anyTitle, helps: fc.boolean() })
  .map(({ title, why, reason, text, activity, helps }) => {
    const provenance = { kind: 'entered' } as const;
    const assessment = {
      value: 'at-risk',
      reason,
      difference: why,
      by: 'person-coordinator',
      on: today,
      provenance,
    } as const;
    const area = anArea({ title, assessment, showsHelpLines: helps });
    const time = written('2023', activity.slice(0, 200));
    const activities = [1, 2, 3, 4].map((id) =>
      anActivity({ id: `activity-${id}`, title: activity, time: { current: time, moves: [] } }),
    );
    const areas = [anAreaPicture({ area, activities, gates: [aGate({ title })], latestNote: aNote({ text }) })];
    const agenda = [
      { ...item, id: 'item-1', title, why },
      { ...item, id: 'item-2', title, why, areaId: area.id },
    ] as const;
    const resolutions = [versioned(aResolution({ text, areaId: area.id }))];
    return aView({ meeting: { title, agenda }, resolutions, earlier: resolutions, show: { areas } });
  });

function headingLines({ heading, look, area }: Slide): number {
  const ems = contentWidth / headings[look].size - (area === null ? 0 : 2);
  return linesOf(wordsOf([{ text: heading, look: 'strong' }]), ems);
}

function heightUsed(blocks: readonly Block[], size: TextSize): number {
  return blocks.reduce(
    (sum, block, place) => sum + (place === 0 ? 0 : gapAbove(block, size)) + heightOf(block, size),
    0,
  );
}

describe('whatever is written', () => {
  it('has room on its slides', () => {
    fc.assert(
      fc.property(anyView, anySize, (view, size) => {
        for (const slide of slidesOf(view, size)) {
          const room = roomBelow({ ...slide, lines: headingLines(slide) });
          expect(heightUsed(slide.blocks, size), slide.key.section).toBeLessThanOrEqual(room + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stands there word for word, in order', () => {
    const letters = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(anyText, anySize, (text, size) => {
        const resolutions = [versioned(aResolution({ text }))];
        const slides = slidesOf(aView({ resolutions }), size).filter(({ key }) => key.section === 'resolutions');
        expect(letters(wordsOn(slides))).toBe(letters(`${text}Ansvarig: ingen utsedd · Tid ej angiven`));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same slides for the same view and size, and never fewer in larger letters', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const counts = textSizes.map((size) => slidesOf(view, size).length);
        expect(counts).toEqual(counts.toSorted((one, other) => one - other));
        expect(slidesOf(structuredClone(view), 1)).toEqual(slidesOf(view, 1));
      }),
      { numRuns: 10 },
    );
  });
});
