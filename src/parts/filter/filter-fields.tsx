import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Setting } from '#contract/views.ts';
import { activityStatuses } from '#domain/activity.ts';
import type { Filter } from '#domain/filter.ts';
import { nationalTargets, priorityGroups } from '#domain/tags.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { nationalTargetNames, priorityGroupNames, statusNames } from '#words/names.ts';
import { fieldValue, withField, withoutFilter } from './filter-address.ts';
import styles from './filters.module.css';

/** What there is to choose among. `years`: those that the plan's pictures show. */
export type FilterChoices = Pick<Setting, 'people' | 'partners'> & { years: readonly number[] };

type Choice = readonly [value: string, label: string];

/** The filter's fields; what they say is written in the address. */
export function FilterFields({ filter, choices }: { filter: Filter; choices: FilterChoices }) {
  const [, setSearch] = useSearchParams();
  const set = (field: keyof Filter) => (value: string) =>
    setSearch((search) => withField(search, field, value), { replace: true, preventScrollReset: true });
  const choice = (field: keyof Filter, label: string, options: readonly Choice[]) => (
    <FilterChoice label={label} value={fieldValue(filter, field)} choices={options} onChoose={set(field)} />
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
        choices.people.filter(({ role }) => role === 'coordinator').map(({ id, name }) => [id, name]),
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
        choices.partners.map(({ id, name }) => [id, name]),
      )}
      {choice('period', 'Period', [
        ...choices.years.map((year): Choice => [String(year), String(year)]),
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
