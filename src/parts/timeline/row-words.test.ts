import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { entered, example } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import type { TimelineRow } from '#domain/timeline.ts';
import { aGate, anActivity, anAreaPicture, aSetting } from '#tests/builders.ts';
import { namesIn } from '../plan-view.ts';
import { describedRow } from './row-words.ts';

const setting = aSetting();
const view = { ...setting, ...namesIn(setting), may: () => false };
const described = (row: TimelineRow) => describedRow(row, anAreaPicture(), view);
const activityRow = (fields: Parameters<typeof anActivity>[0]) =>
  described({ kind: 'activity', id: 'row', activity: anActivity(fields) });
const gateRow = (fields: Parameters<typeof aGate>[0]) => described({ kind: 'gate', id: 'row', gate: aGate(fields) });

describe('a line of a timeline in words', () => {
  it('tells what was ticked off in the order in which it was done, by its name or by what is counted', () => {
    const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
    const occurrences = [
      { id: 'occurrence-2', title: '', time: written('2023-05'), provenance: entered },
      { id: 'occurrence-1', title: 'Vinterns träff', time: written('2023-02'), provenance: entered },
    ] as const;
    expect(activityRow({ recurrence, occurrences }).ticked).toBe(
      'Avbockat: Vinterns träff, februari 2023; Träff, maj 2023',
    );
    expect(activityRow({ recurrence }).ticked).toBeNull();
  });

  it('says that something of it is an example, be it the status, a milestone or what was ticked off', () => {
    const stated = { ...anActivity().status, provenance: entered };
    const milestone = { id: 'm', title: 'Utkast', time: null, reached: null };
    const occurrence = { id: 'occurrence-1', title: '', time: written('2023-05') } as const;
    for (const provenance of [entered, example]) {
      const isExample = provenance === example;
      expect(activityRow({ status: { ...stated, provenance } }).isExample).toBe(isExample);
      expect(activityRow({ status: stated, milestones: [{ ...milestone, provenance }] }).isExample).toBe(isExample);
      expect(activityRow({ status: stated, occurrences: [{ ...occurrence, provenance }] }).isExample).toBe(isExample);
    }
  });

  it('shows what a line waits for, and that a decision should have been taken', () => {
    const pilot = anActivity({ id: 'activity-pilot', title: 'Pilotprojekt' });
    const picture = anAreaPicture({ activities: [pilot] });
    const dependsOn = [pilot.id];
    const about = (row: TimelineRow) => describedRow(row, picture, view).about;
    const gate = aGate({ time: '2022', dependsOn });
    expect(about({ kind: 'gate', id: 'row', gate })).toMatch(/^Skulle ha tagits 2022.* · väntar på Pilotprojekt$/);
    const activity = anActivity({ time: '2024', dependsOn });
    expect(about({ kind: 'activity', id: 'row', activity })).toBe('Pågår · 2024 · väntar på Pilotprojekt');
  });

  it('calls a decision that has been taken decided', () => {
    const outcome = { text: 'Arbetet fortsätter.', on: calendarDate('2023-06-01'), provenance: entered };
    expect(gateRow({}).statusName).toBe('Väntar på beslut');
    expect(gateRow({ outcome }).statusName).toBe('Beslutat');
  });
});
