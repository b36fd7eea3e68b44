import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { activityStatuses } from '#domain/activity.ts';
import type { Filter } from '#domain/filter.ts';
import { nationalTargets, priorityGroups } from '#domain/tags.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { yearsOf } from '#ui/timeline/scale.ts';
import { nationalTargetNames, priorityGroupNames, statusNames } from '#words/names.ts';
import { fieldValue, withField, withoutFilter } from './filter-address.ts';
import styles from './filters.module.css';
import type { OverviewView } from './overview-view.ts';

type Choice = readonly [value: string, label: string];

/** The filter's fields; what they say is written in the address. */
export function FilterFields({ filter, view }: { filter: Filter; view: OverviewView }) {
  const [, setSearch] = useSearchParams();
  const set = (field: keyof Filter) => (value: string) =>
    setSearch((search) => withField(search, field, value), { replace: true, preventScrollReset: true });
  const choice = (field: keyof Filter, label: string, choices: readonly Choice[]) => (
    <FilterChoice label={label} value={fieldValue(filter, field)} choices={choices} onChoose={set(field)} />
  );
  return (
    <search className={styles.fields}>
      <SearchField text={filter.text} onSearch={set('text')} />
      {choice(
        'status',
        'Status',
        ([...activityStatuses, 'late'] as const).map((status) => [status, statusNames[status]]),
      )}
      {choice(
        'coordinatorId',
        'Samordnare',
        view.people.filter(({ role }) => role === 'coordinator').map(({ id, name }) => [id, name]),
      )}
      {choice(
        'nationalTarget',
        'Målområde',
        nationalTargets.map((target) => [target, nationalTargetNames[target]]),
      )}
      {choice(
        'priorityGroup',
        'Målgrupp',
        priorityGroups.map((group) => [group, priorityGroupNames[group]]),
      )}
      {choice(
        'partnerId',
        'Samverkanspart',
        view.partners.map(({ id, name }) => [id, name]),
      )}
      {choice('period', 'Period', [
        ...yearsOf(view.scale).map(({ year }): Choice => [String(year), String(year)]),
        ['none', 'Tid ej angiven'],
      ])}
      <Button onClick={() => setSearch(withoutFilter, { replace: true, preventScrollReset: true })}>
        Rensa filter
      </Button>
    </search>
  );
}

/** Keeps what is typed to itself, since the address follows a moment later; takes what the address says otherwise. */
function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null && input.current !== document.activeElement) input.current.value = text;
  }, [text]);
  return (
    <Field label="Sök">
      {(attributes) => (
        <input
          {...attributes}
          ref={input}
          type="search"
          defaultValue={text}
          onChange={({ target }) => onSearch(target.value)}
        />
      )}
    </Field>
  );
}

function FilterChoice({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
}) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select {...attributes} value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="">Alla</option>
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
