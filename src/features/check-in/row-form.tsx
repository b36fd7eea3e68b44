import { lazy, Suspense } from 'react';
import { idOf, type RoundRow } from '#domain/round.ts';
import { EntityHistory } from '#parts/history/entity-history.tsx';
import type { FormName } from './actions.ts';
import type { CheckInView } from './check-in-view.ts';
import styles from './row.module.css';

const ActivityEditor = lazy(async () => ({
  default: (await import('#parts/activity/activity-editor.tsx')).ActivityEditor,
}));
const MilestoneForm = lazy(async () => ({
  default: (await import('#parts/activity/milestone-form.tsx')).MilestoneForm,
}));
const NoteForm = lazy(async () => ({ default: (await import('#parts/note/note-form.tsx')).NoteForm }));
const TickForm = lazy(async () => ({ default: (await import('#parts/timeline/tick-form.tsx')).TickForm }));
const OutcomeForm = lazy(async () => ({ default: (await import('#parts/gate/outcome-form.tsx')).OutcomeForm }));

type Props = {
  form: FormName;
  row: RoundRow;
  view: CheckInView;
  onClose: () => void;
  /** What was saved says how it stands, and the row asks for nothing more. */
  onSaved: () => void;
};

/** What was asked for, in place under its row. */
export function RowForm(props: Props) {
  return (
    <div className={styles.form}>
      <Suspense>{formOf(props)}</Suspense>
    </div>
  );
}

function formOf({ row, ...props }: Props): React.ReactNode {
  if (props.form === 'history') {
    return <EntityHistory areaId={row.picture.area.id} entityId={idOf(row)} view={props.view} />;
  }
  return row.kind === 'gate' ? <GateForm {...props} row={row} /> : <ActivityForm {...props} row={row} />;
}

function GateForm({ form, row, view, onClose, onSaved }: Props & { row: Extract<RoundRow, { kind: 'gate' }> }) {
  return form === 'outcome' ? (
    <OutcomeForm gate={row.gate} view={view} onClose={onClose} onSaved={onSaved} />
  ) : (
    <NoteForm picture={row.picture} onClose={onClose} />
  );
}

function ActivityForm({ form, row, view, onClose, onSaved }: Props & { row: Extract<RoundRow, { kind: 'activity' }> }) {
  const { activity, picture } = row;
  const props = { activity, view, onClose, onSaved };
  switch (form) {
    case 'status':
    case 'time':
      return <ActivityEditor key={form} {...props} focus={form} />;
    case 'tick':
      return <TickForm {...props} />;
    case 'milestone': {
      const milestone = activity.milestones.find(({ reached }) => reached === null);
      return milestone && <MilestoneForm {...props} milestone={milestone} />;
    }
    default:
      // A note tells of it but does not say that the rest holds.
      return <NoteForm picture={picture} about={activity.id} onClose={onClose} />;
  }
}
