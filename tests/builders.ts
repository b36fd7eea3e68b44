import type { Setting } from '#contract/views.ts';
import type { Activity, Gate, Milestone } from '#domain/activity.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { calendarDate } from '#domain/calendar.ts';
import type { Document, Picture, Versioned } from '#domain/document.ts';
import type { Event, Happening } from '#domain/events.ts';
import type { Indicator, MissingCode, Observation, Series } from '#domain/indicator.ts';
import { type Meeting, plannedMeeting } from '#domain/meeting.ts';
import type { Note } from '#domain/note.ts';
import type { Person } from '#domain/people.ts';
import type { Area, Plan } from '#domain/plan.ts';
import { entered, example } from '#domain/provenance.ts';
import type { Resolution } from '#domain/resolution.ts';
import { byEnd } from '#domain/time/compare.ts';
import { planned, written } from '#domain/time/written.ts';

/** The least that is valid of each kind. A test names what it is about and leaves the rest. */

export const today = calendarDate('2023-06-15');

/** Skatteverket's own example of a personal identity number, which nobody has. */
export const testNumber = '19121212-1212';

export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    type: 'plan',
    id: 'plan-1',
    title: 'En plan',
    organisation: 'En region',
    period: written('2023/2025'),
    calendar: { mode: 'example', exampleToday: today },
    soonDays: 60,
    assignment: { text: 'Ett uppdrag', source: { title: 'En källa', url: null, published: null }, reports: [] },
    ...fields,
  };
}

export function anArea(fields: Partial<Area> = {}): Area {
  return {
    type: 'area',
    id: 'area-1',
    planId: 'plan-1',
    number: 1,
    title: 'Ett område',
    purpose: 'Ett syfte',
    promises: [],
    steering: null,
    supports: [],
    goals: [],
    coordinatorId: null,
    rhythm: null,
    listIsOpen: false,
    tags: { nationalTargets: [], regionalStrategies: [], healthPerspectives: [], priorityGroups: [], breadth: null },
    assessment: null,
    readings: [],
    headlineIndicatorId: null,
    measureRemark: null,
    showsHelpLines: false,
    ...fields,
  };
}

/** An ongoing activity with a lead and without a time. `time` and `status` may be given in short. */
export function anActivity({ time, status, ...fields }: ActivityFields = {}): Activity {
  return {
    type: 'activity',
    id: 'activity-1',
    areaId: 'area-1',
    row: null,
    title: 'En aktivitet',
    description: '',
    answers: [],
    status: aStatus(status ?? 'ongoing'),
    time: typeof time === 'object' ? time : planned(time === undefined ? null : written(time)),
    validity: null,
    leadId: 'person-coordinator',
    coordinatorId: null,
    partners: [],
    parts: [],
    milestones: [],
    recurrence: null,
    occurrences: [],
    dependsOn: [],
    relatedAreas: [],
    checkedIn: null,
    ...fields,
  };
}

type ActivityFields = Partial<Omit<Activity, 'time' | 'status'>> & {
  time?: string | Activity['time'];
  status?: Activity['status']['value'] | Activity['status'];
};

function aStatus(status: Activity['status']['value'] | Activity['status']): Activity['status'] {
  if (typeof status === 'object') return status;
  return {
    value: status,
    since: calendarDate('2023-01-01'),
    accordingTo: null,
    heardOn: null,
    basis: 'stated',
    provenance: example,
  };
}

export function aMilestone(fields: Partial<Milestone> = {}): Milestone {
  return { id: 'milestone-1', title: 'En hållpunkt', time: null, reached: null, provenance: example, ...fields };
}

export function aGate({ time, ...fields }: Partial<Omit<Gate, 'time'>> & { time?: string } = {}): Gate {
  return {
    type: 'gate',
    id: 'gate-1',
    areaId: 'area-1',
    row: null,
    title: 'Ett beslut',
    forumId: 'partner-1',
    condition: '',
    dependsOn: [],
    time: planned(time === undefined ? null : written(time)),
    outcome: null,
    ...fields,
  };
}

export function aNote(fields: Partial<Note> = {}): Note {
  return {
    type: 'note',
    id: 'note-1',
    areaId: 'area-1',
    activityId: null,
    kind: 'report',
    text: 'En anteckning',
    on: calendarDate('2023-05-01'),
    by: 'person-coordinator',
    state: 'finished',
    corrections: [],
    redactions: [],
    provenance: entered,
    ...fields,
  };
}

export function aPerson(role: Person['role']): Person {
  return { type: 'person', id: `person-${role}`, name: role, role, example: true };
}

export function anEvent(event: Event, fields: Partial<Happening> = {}): Happening {
  return {
    entityId: 'activity-1',
    areaId: 'area-1',
    event,
    on: today,
    by: 'person-coordinator',
    provenance: entered,
    ...fields,
  };
}

export function versioned<D extends Document>(document: D, version = 1): D & { version: number } {
  return { ...document, version };
}

export function aPicture(...documents: Document[]): Picture {
  return new Map(documents.map((document): [Document['id'], Versioned] => [document.id, versioned(document)]));
}

export function anAreaPicture(
  parts: {
    area?: Partial<Area>;
    activities?: Activity[];
    gates?: Gate[];
    latestNote?: Note | null;
    resolutions?: Resolution[];
  } = {},
): AreaPicture {
  const { area = {}, activities = [], gates = [], latestNote = null, resolutions = [] } = parts;
  return {
    area: versioned(anArea(area)),
    activities: activities.map((activity) => versioned(activity)),
    gates: gates.map((gate) => versioned(gate)),
    latestNote: latestNote === null ? null : versioned(latestNote),
    lastWritten: latestNote === null || latestNote.by === null ? null : latestNote,
    headline: null,
    resolutions: resolutions.map((resolution) => versioned(resolution)),
  };
}

/** Four values of the county and the country, one of them missing. */
export function anIndicator(fields: Partial<Indicator> = {}): Indicator {
  return {
    type: 'indicator',
    id: 'indicator-1',
    areaId: 'area-1',
    title: 'Ett mått',
    shortTitle: 'Ett mått',
    unit: '%',
    decimals: 1,
    direction: 'higher-is-better',
    kind: 'population',
    series: aSeries('Kalmar län', { '2020': 82, '2021': 83.5, '2022': 'confidential', '2023': 84.1 }),
    comparison: aSeries('Riket', { '2020': 80, '2021': 81, '2022': 82, '2023': 83 }),
    splits: [],
    breaks: [],
    averagedYears: null,
    target: null,
    baseline: null,
    source: { title: 'En källa', url: null, published: null },
    readOn: null,
    fetched: null,
    remark: null,
    ...fields,
  };
}

/** Values, or why there is none, by period in EDTF; in the order of their periods, whichever they are written in. */
export function aSeries(geography: string, values: Record<string, number | MissingCode>): Series {
  const observations = Object.entries(values).map(
    ([period, value]): Observation =>
      typeof value === 'number' ? { period: written(period), value } : { period: written(period), missing: value },
  );
  return { geography, observations: observations.sort((one, other) => byEnd(one.period.edtf, other.period.edtf)) };
}

/** What every picture of the plan comes with, as it is now. */
export function aSetting(): Setting {
  const plan = versioned(aPlan());
  return { plan, today, calendarToday: today, asOf: null, position: 1, people: [], partners: [] };
}

/** A planned meeting with nothing on its agenda. */
export function aMeeting(fields: Partial<Meeting> = {}): Meeting {
  const time = written('2023-06-15');
  const own = { id: 'meeting-1', planId: 'plan-1', title: 'Ett möte', time, provenance: entered } as const;
  return { ...plannedMeeting(own), ...fields };
}

/** Something decided at the meeting above, about the whole plan, that nobody answers for and that has no time. */
export function aResolution(fields: Partial<Resolution> = {}): Resolution {
  return {
    type: 'resolution',
    id: 'resolution-1',
    meetingId: 'meeting-1',
    areaId: null,
    activityId: null,
    text: 'Ett beslut.',
    leadId: null,
    time: planned(null),
    state: 'open',
    on: today,
    by: 'person-coordinator',
    followUps: [],
    withdrawn: null,
    provenance: entered,
    ...fields,
  };
}
