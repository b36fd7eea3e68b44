import { describe, expect, it } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { AreaDetail, IndicatorDetail } from '#contract/views.ts';
import { calendarDate } from '#domain/calendar.ts';
import type { VersionedOf } from '#domain/document.ts';
import type { ResolutionId } from '#domain/ids.ts';
import type { SeriesId } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import {
  anActivity,
  anAreaPicture,
  anIndicator,
  aPerson,
  aPlan,
  aResolution,
  today,
  versioned,
} from '#tests/builders.ts';
import { aheadOf } from './ahead-views.ts';
import { type KeptChange, keptChange } from './kept-change.ts';

const coordinator = aPerson('coordinator');
const detail: AreaDetail = {
  plan: versioned(aPlan()),
  today,
  calendarToday: today,
  asOf: null,
  position: 1,
  people: [versioned(coordinator)],
  partners: [],
  area: anAreaPicture({ activities: [anActivity()] }),
  indicators: [],
};
const circumstances = { madeAt: '2026-11-22T09:00:00.000Z', find: () => undefined };

function note(key: string, text: string): KeptChange {
  const body = { kind: 'report', text, activityId: null, state: 'finished' } as const;
  const made = { params: { areaId: 'area-1' }, body, by: coordinator.id, version: null } as const;
  return keptChange('addNote', made, { ...circumstances, key });
}

function status(key: string, value: 'done' | 'paused'): KeptChange {
  const made = {
    params: { activityId: 'activity-1' },
    body: { status: value },
    by: coordinator.id,
    version: 1,
  } as const;
  return keptChange('changeActivity', made, { ...circumstances, key });
}

function value(key: string, series: SeriesId): KeptChange {
  const body = {
    series,
    period: written('2024'),
    outcome: { value: 85 },
    source: { title: 'En källa', url: null, published: null },
    readOn: calendarDate('2026-11-22'),
    reason: null,
    isSure: false,
  };
  const made = { params: { indicatorId: 'indicator-1' }, body, by: coordinator.id, version: 7 } as const;
  return keptChange('recordObservation', made, { ...circumstances, key });
}

it('draws nothing when nothing is kept', () => {
  expect(aheadOf([])).toBeNull();
});

it('draws a waiting note on the card and first in the list, though the card has it already', () => {
  const ahead = aheadOf([note('key-1-1-1', 'Ett.'), note('key-2-2-2', 'Två.')]);
  const drawn = ahead?.detail(detail) ?? detail;
  expect(drawn.area.latestNote?.text).toBe('Två.');
  expect(ahead?.notes(drawn, []).map(({ text }) => text)).toEqual(['Två.', 'Ett.']);
  // What is changed in it while it waits is held against the version that the server will give it.
  expect(ahead?.notes(drawn, []).map(({ version }) => version)).toEqual([1, 1]);
});

it('draws one change upon another, with the version that the server has', () => {
  const drawn = aheadOf([status('key-1-1-1', 'paused'), status('key-2-2-2', 'done')])?.detail(detail);
  expect(drawn?.area.activities[0]).toMatchObject({ version: 1, status: { value: 'done', basis: 'stated' } });
});

it('draws a change as undone when the undoing of it waits behind it', () => {
  const asked = { params: { activityId: 'activity-1' }, body: {}, by: coordinator.id, version: 1 } as const;
  const undoing = keptChange('undoActivity', asked, { ...circumstances, key: 'key-2-2-2' });
  const drawn = aheadOf([status('key-1-1-1', 'paused'), undoing])?.detail(detail);
  expect(drawn?.area.activities[0]).toMatchObject({ version: 1, status: { value: 'ongoing' }, checkedIn: null });
});

it('draws how it goes with a decision, in its area or beside them all', () => {
  const followUp = (key: string, resolutionId: ResolutionId) => {
    const made = { params: { resolutionId }, body: { isDone: true, text: 'Klart.' }, by: coordinator.id, version: 1 };
    return keptChange('followUpResolution', made, { ...circumstances, key });
  };
  const ahead = aheadOf([followUp('key-1-1-1', 'resolution-area'), followUp('key-2-2-2', 'resolution-plan')]);
  const { area: _, ...setting } = detail;
  const area = anAreaPicture({ resolutions: [aResolution({ id: 'resolution-area', areaId: 'area-1' })] });
  const resolutions = [versioned(aResolution({ id: 'resolution-plan' }))];
  const drawn = ahead?.overview({ ...setting, areas: [area], resolutions });
  expect(drawn?.areas[0]?.resolutions).toMatchObject([{ state: 'done', followUps: [{ text: 'Klart.' }] }]);
  expect(drawn?.resolutions).toMatchObject([{ state: 'done', followUps: [{ text: 'Klart.' }] }]);
  expect(ahead?.detail({ ...setting, area }).area.resolutions).toMatchObject([{ state: 'done' }]);
});

describe('a value that waits to be sent', () => {
  const indicator = versioned(anIndicator(), 7);
  const { area: _, indicators: __, ...setting } = detail;
  const page: IndicatorDetail = { ...setting, area: null, indicator };
  const latest = (one: VersionedOf<'indicator'> | null | undefined) => one?.series.observations.at(-1);
  const added = { period: written('2024'), value: 85 };

  it('is drawn on the measure’s page, in the lists and on the card, with the version that the server has', () => {
    const ahead = aheadOf([value('key-1-1-1', 'own')]);
    expect(latest(ahead?.indicator(page).indicator)).toMatchObject(added);
    expect(ahead?.indicator(page).indicator.version).toBe(7);
    expect(latest(ahead?.indicators({ ...setting, areas: [], indicators: [indicator] }).indicators[0])).toMatchObject(
      added,
    );
    const area = { ...detail.area, headline: indicator };
    expect(
      latest(ahead?.overview({ ...setting, areas: [area], indicators: [], resolutions: [] }).areas[0]?.headline),
    ).toMatchObject(added);
    expect(latest(ahead?.detail({ ...detail, area, indicators: [indicator] }).indicators[0])).toMatchObject(added);
  });

  it('is drawn on nothing that lacks its series, and draws nothing else anew', () => {
    const ahead = aheadOf([value('key-1-1-1', 'split-women')]);
    expect(ahead?.indicator(page)).toBe(page);
    const list = { ...setting, areas: [], indicators: [indicator] };
    expect(ahead?.indicators(list)).toBe(list);
    expect(aheadOf([value('key-1-1-1', 'own')])?.indicator({ ...page, asOf: today }).indicator).toBe(indicator);
  });
});

it('draws nothing of what has been refused, and nothing in history', () => {
  const waiting = status('key-1-1-1', 'done');
  const refused = { ...waiting, stopped: problem('not-allowed') };
  expect(aheadOf([refused])?.detail(detail).area).toBe(detail.area);
  expect(aheadOf([waiting])?.detail({ ...detail, asOf: today }).area).toBe(detail.area);
});
