import { useState } from 'react';
import { entered } from '#domain/provenance.ts';
import { idOf, type RoundRow } from '#domain/round.ts';
import type { FormName } from './actions.ts';
import type { CheckInView } from './check-in-view.ts';
import { type RowId, useSteps } from './use-steps.ts';

type Section = RoundRow['standing']['kind'];
type Sections = Record<Section, readonly RoundRow[]>;

export type Round = ReturnType<typeof useRound>;

/**
 * A round while it is gone through. Every row keeps the place where it was when the page was opened, so that nothing
 * moves under whoever works. One row is the one that Tab comes to; keys step from it.
 */
export function useRound(fetched: readonly RoundRow[], view: CheckInView, mayWork: boolean) {
  const rows = useConfirmed(fetched, view);
  const sections = useStill(rows.now);
  const [unfolded, setUnfolded] = useState<ReadonlySet<Section>>(new Set());
  const isUnfolded = (section: Section) => section === 'asked' || unfolded.has(section);
  const shown = sectionNames.flatMap((section) => (isUnfolded(section) ? sections[section] : []));
  const [forms, setForms] = useState<ReadonlyMap<RowId, FormName>>(new Map());
  const steps = useSteps(shown.map(idOf), mayWork && sections.asked.length > 0);
  const { at, goTo } = steps;

  /** The nearest row below that still asks for something, else the first that does, else the same. */
  const goOnFrom = (id: RowId) => {
    const index = shown.findIndex((row) => idOf(row) === id);
    const asks = (row: RoundRow) => row.standing.kind === 'asked' && idOf(row) !== id;
    const next = shown.slice(index + 1).find(asks) ?? shown.find(asks);
    goTo(next === undefined ? id : idOf(next));
  };
  const setForm = (id: RowId, form: FormName | null) =>
    setForms((before) => {
      const after = new Map(before);
      if (form === null) after.delete(id);
      else after.set(id, form);
      return after;
    });

  return {
    /** As they stand, with what has just been confirmed. */
    rows: rows.now,
    sections,
    at,
    setAt: steps.setAt,
    onKeyDown: steps.onKeyDown,
    isUnfolded,
    onFold: (section: Section, isOpen: boolean) =>
      setUnfolded((before) => {
        const after = new Set(before);
        if (isOpen) after.add(section);
        else after.delete(section);
        return after;
      }),
    goOnFrom,
    confirmed: (row: RoundRow) => {
      rows.confirm(row);
      goOnFrom(idOf(row));
    },
    refused: rows.refuse,
    goTo,
    formOf: (id: RowId) => forms.get(id) ?? null,
    openForm: setForm,
    /** Left or saved without an answer to what the row asks for: back to the row. */
    closeForm: (id: RowId) => {
      setForm(id, null);
      goTo(id);
    },
    /** Saved, which is a confirmation as good as any. */
    savedForm: (row: RoundRow) => {
      setForm(idOf(row), null);
      rows.confirm(row);
      goOnFrom(idOf(row));
    },
  };
}

const sectionNames: readonly Section[] = ['asked', 'done', 'unasked'];

/** Rows with what has been confirmed on this screen, from the keystroke on and until the answer shows by itself. */
function useConfirmed(fetched: readonly RoundRow[], { me, today }: CheckInView) {
  const [confirmed, setConfirmed] = useState<ReadonlyMap<RowId, number>>(new Map());
  const now = fetched.map((row): RoundRow => {
    if (confirmed.get(idOf(row)) !== versionOf(row) || row.standing.kind !== 'asked') return row;
    const standing = { kind: 'done' } as const;
    if (row.kind === 'gate' || me === null) return { ...row, standing };
    return { ...row, standing, activity: { ...row.activity, checkedIn: { on: today, by: me, provenance: entered } } };
  });
  return {
    now,
    confirm: (row: RoundRow) => setConfirmed((before) => new Map(before).set(idOf(row), versionOf(row))),
    refuse: (id: RowId) =>
      setConfirmed((before) => {
        const after = new Map(before);
        after.delete(id);
        return after;
      }),
  };
}

function versionOf(row: RoundRow): number {
  return row.kind === 'activity' ? row.activity.version : row.gate.version;
}

/** Rows in the section and the order in which they were first seen; newcomers come last. */
function useStill(rows: readonly RoundRow[]): Sections {
  const [first, setFirst] = useState<ReadonlyMap<RowId, Section>>(() => sectionsOf(rows));
  const newcomers = rows.filter((row) => !first.has(idOf(row)));
  if (newcomers.length > 0) setFirst(new Map([...first, ...sectionsOf(newcomers)]));
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const inSection = (section: Section) =>
    [...first].flatMap(([id, was]) => (was === section ? (byId.get(id) ?? []) : []));
  return { asked: inSection('asked'), done: inSection('done'), unasked: inSection('unasked') };
}

function sectionsOf(rows: readonly RoundRow[]): Map<RowId, Section> {
  return new Map(rows.map((row) => [idOf(row), row.standing.kind]));
}
