import { describe, expect, it } from 'vitest';
import { documents } from '#contract/documents.ts';
import { documentId } from '#contract/values.ts';
import { type AreaPicture, areaPictures } from '#domain/area-picture.ts';
import { attentionOf, lastHeardOf } from '#domain/attention.ts';
import { type CalendarDate, calendarDate } from '#domain/calendar.ts';
import { all, type Versioned } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';
import type { AreaId, DocumentId } from '#domain/ids.ts';
import { recurrenceProgress } from '#domain/progress.ts';
import { standingOf } from '#domain/resolution.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { seedHappenings, sourcedHappenings } from './journal.ts';
import { exampleToday, plan, planStart } from './plan.ts';

const happenings = seedHappenings();
const picture = fold(happenings);
const activities = all(picture, 'activity');
const notes = all(picture, 'note');

describe('the journal of a fresh store', () => {
  it('tells what happened in the order in which it happened', () => {
    const days = happenings.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe(planStart);
  });

  it('holds nothing dated after the day on which the example stands', () => {
    const days = [
      ...happenings.map(({ on }) => on),
      ...notes.map(({ on }) => on),
      ...activities.flatMap(({ occurrences }) => occurrences.map(lastDay)),
      ...activities.flatMap(({ milestones }) =>
        milestones.flatMap(({ reached }) => (reached === null ? [] : [lastDay({ time: reached })])),
      ),
    ];
    expect(days.filter((day) => day === null || day > exampleToday)).toEqual([]);
  });

  it('adds a document before anything else happens to it', () => {
    const seen = new Set<DocumentId>();
    for (const { entityId, event } of happenings) {
      if (event.type === 'added') expect(event.document.id).toBe(entityId);
      expect(event.type === 'added').toBe(!seen.has(entityId));
      seen.add(entityId);
    }
    expect(picture.size).toBe(seen.size);
  });

  it('says of each change what the document stood at before', () => {
    const [statuses, assessments] = [new Map<DocumentId, string>(), new Map<DocumentId, string>()];
    for (const { entityId, event } of happenings) {
      if (event.type === 'added' && event.document.type === 'activity') {
        statuses.set(entityId, event.document.status.value);
      }
      if (event.type === 'status-changed') {
        expect(event.from).toBe(statuses.get(entityId));
        statuses.set(entityId, event.to);
      }
      if (event.type === 'area-assessed') {
        expect(event.from).toBe(assessments.get(entityId) ?? 'not-assessed');
        assessments.set(entityId, event.to);
      }
    }
  });

  it('files every happening under the area of its document', () => {
    for (const { entityId, areaId } of happenings) expect(areaId).toBe(ownArea(picture.get(entityId)));
  });

  it('marks everything that a person does as example, and lets sources speak for themselves', () => {
    for (const { by, provenance, event } of happenings) {
      const isPerson = event.type === 'added' && event.document.type === 'person';
      expect(provenance.kind).toBe(by !== null || isPerson ? 'example' : 'source');
    }
  });

  it('marks all its people as examples', () => {
    const people = all(picture, 'person');
    expect(people).not.toEqual([]);
    expect(people.filter(({ example, name }) => !example || !name.endsWith(' Exempel'))).toEqual([]);
  });

  it('folds into documents that the contract lets through unchanged', () => {
    for (const document of picture.values()) expect(documents[document.type].parse(document)).toEqual(document);
  });

  it('refers only to documents that exist', () => {
    const references = [...picture.values()].flatMap(referencesOf).filter((id) => id !== null);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((id) => !picture.has(id))).toEqual([]);
  });

  it('lets activities answer only promises of their own area', () => {
    for (const { area, activities } of areaPictures(picture)) {
      const promises = area.promises.map(({ id }) => id);
      expect(activities.flatMap(({ answers }) => answers).filter((id) => !promises.includes(id))).toEqual([]);
    }
  });

  it('gives every promise, milestone and occurrence an id of its own', () => {
    const ids = [
      ...all(picture, 'area').flatMap(({ promises }) => promises.map(({ id }) => id)),
      ...activities.flatMap(({ milestones }) => milestones.map(({ id }) => id)),
      ...activities.flatMap(({ occurrences }) => occurrences.map(({ id }) => id)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses ids of the shape that addresses can carry', () => {
    for (const id of picture.keys()) expect(documentId.parse(id)).toBe(id);
  });

  it('starts every store from data of its own', () => {
    expect(seedHappenings()).toEqual(happenings);
    expect(seedHappenings()).not.toBe(happenings);
  });
});

describe('what the sources add to the deck', () => {
  const finished = all(fold(sourcedHappenings()), 'note');

  it('is three notes, each with its source and by nobody here', () => {
    expect(finished.map(({ id, on, by, provenance }) => [id, on, by, provenance.kind])).toEqual([
      ['note-source-suicidkonferens', '2022-06-08', null, 'source'],
      ['note-source-hbtq-enheter', '2022-09-30', null, 'source'],
      ['note-source-morbylanga', '2023-03-31', null, 'source'],
    ]);
  });

  it('holds the two rows of January, done, from the day when that month is over', () => {
    const statusOn = (day: string) => {
      const then = fold(happenings.filter(({ on }) => on <= day));
      return all(then, 'activity').flatMap(({ row, status }) => (row === '2a' || row === '8b' ? [status.value] : []));
    };
    expect(statusOn('2023-01-30')).toEqual([]);
    expect(statusOn('2023-01-31')).toEqual(['done', 'done']);
  });

  it('reaches the milestone of the pilot on the last day of March', () => {
    const [milestone] = activities.flatMap(({ milestones }) => milestones);
    expect(milestone).toMatchObject({ title: 'Handlingsplanen klar', reached: { edtf: '2023-03-31' } });
  });
});

describe('the example history', () => {
  const attention = (id: AreaId) => attentionOf(pictureOf(id), plan, exampleToday).map(({ kind }) => kind);

  it('leaves one area silent for longer than its rhythm, and only one', () => {
    const silent = areaPictures(picture).filter(({ area }) => attention(area.id).includes('silent'));
    expect(silent.map(({ area }) => area.id)).toEqual(['area-lokalt']);
    expect(lastHeardOf(pictureOf('area-lokalt'))).toMatchObject({ on: '2023-01-24' });
  });

  it('has nothing late, and one thing that soon will be', () => {
    const found = areaPictures(picture).flatMap((area) => attentionOf(area, plan, exampleToday));
    expect(found.filter(({ kind }) => kind === 'late')).toEqual([]);
    expect(found.flatMap((one) => (one.kind === 'soon' ? [one.activity.row, one.daysLeft] : []))).toEqual(['8a', 15]);
  });

  it('changes the status only of rows of which the deck does not say', () => {
    const byPeople = happenings.filter(({ by, event }) => by !== null && event.type === 'status-changed');
    expect(byPeople.map(({ entityId }) => entityId)).toEqual(['activity-5a', 'activity-9a']);
  });

  it('has held one of the two ANDTS conferences of the year', () => {
    const conferences = activities.find(({ row }) => row === '4d') ?? expect.fail('no 4d');
    const { done, recurrence } = recurrenceProgress(conferences, plan, exampleToday) ?? expect.fail('4d recurs');
    expect([done.length, recurrence.times]).toEqual([1, 2]);
  });

  it('keeps pace on its own day, and is behind in what recurs when the years have passed without more', () => {
    const behindOn = (day: string) =>
      areaPictures(picture)
        .flatMap((area) => attentionOf(area, plan, calendarDate(day)))
        .flatMap((one) => (one.kind === 'recurrence-behind' ? `${one.activity.row} ${one.period}` : []));
    expect(behindOn(exampleToday)).toEqual([]);
    expect(behindOn('2023-12-31')).toEqual([]);
    expect(behindOn('2024-01-01')).toEqual(['2d 2023', '4d 2023']);
    expect(behindOn('2024-07-01')).toEqual(['2d 2023', '4d 2023', '4d 2024']);
    expect(behindOn('2026-11-21')).toEqual(['2d 2025', '4d 2025']);
  });

  it('assesses some areas and leaves the rest', () => {
    const values = all(picture, 'area').map(({ assessment }) => assessment?.value ?? null);
    expect(values).toEqual(['on-track', 'on-track', 'off-track', 'at-risk', null, null, null, 'at-risk', null]);
  });

  it('holds one note that is still a draft', () => {
    expect(notes.filter(({ state }) => state === 'draft').map(({ id }) => id)).toEqual(['note-example-hbtq-2']);
  });
});

describe('the example meetings', () => {
  const [held, next] = all(picture, 'meeting');

  it('are one that has been held, and one to prepare for the day on which the example stands', () => {
    expect(all(picture, 'meeting').map(({ state }) => state)).toEqual(['closed', 'planned']);
    expect(next?.time.edtf).toBe(exampleToday);
    expect(next?.agenda).toEqual([]);
  });

  it('show the plan as it stood on the morning of the meeting', () => {
    const { position, on } = held?.shown ?? expect.fail('nothing was shown');
    const dayBefore = happenings.filter((one) => one.on < on);
    expect(fold(happenings.slice(0, position))).toEqual(fold(dayBefore));
  });

  it('leave one decision undone after its time, one done and one that still has time', () => {
    expect(all(picture, 'resolution').map((one) => standingOf(one, exampleToday))).toEqual(['overdue', 'done', 'open']);
  });
});

function pictureOf(id: AreaId): AreaPicture {
  return areaPictures(picture).find(({ area }) => area.id === id) ?? expect.fail(`no ${id}`);
}

function lastDay({ time }: { time: { edtf: Parameters<typeof boundsOf>[0] } }): CalendarDate | null {
  return boundsOf(time.edtf).latestEnd;
}

function ownArea(document: Versioned | undefined): AreaId | null {
  if (document?.type === 'area') return document.id;
  return document !== undefined && 'areaId' in document ? document.areaId : null;
}

function referencesOf(document: Versioned): (DocumentId | null)[] {
  switch (document.type) {
    case 'area':
      return [
        document.planId,
        document.coordinatorId,
        document.headlineIndicatorId,
        document.steering?.partnerId ?? null,
        document.assessment?.by ?? null,
        ...document.supports.map(({ partnerId }) => partnerId),
      ];
    case 'activity':
      return [
        document.areaId,
        document.leadId,
        document.coordinatorId,
        document.checkedIn?.by ?? null,
        ...document.partners.map(({ partnerId }) => partnerId),
        ...document.dependsOn,
        ...document.relatedAreas,
      ];
    case 'gate':
      return [document.areaId, document.forumId, ...document.dependsOn];
    case 'note':
      return [document.areaId, document.activityId, document.by];
    case 'indicator':
      return [document.areaId];
    case 'meeting':
      return [document.planId, ...document.agenda.map(({ areaId }) => areaId)];
    case 'resolution':
      return [document.meetingId, document.areaId, document.activityId, document.leadId, document.by];
    default:
      return [];
  }
}
