import { type HistoryKind, historyKinds } from '#domain/history-kind.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import type { HistoryFilter } from '#lib/queries.ts';
import { Field } from '#ui/field.tsx';
import { PersonOptions } from '#ui/person-options.tsx';
import { historyKindNames } from '#words/names.ts';
import styles from './history-filter.module.css';

/** What history can be about. */
export type Subject = { id: DocumentId; title: string };

/** Who, what and about what. */
export function HistoryFilterFields({
  filter,
  people,
  subjects,
  onChange,
}: {
  filter: HistoryFilter;
  people: readonly Person[];
  subjects: readonly Subject[];
  onChange: (filter: HistoryFilter) => void;
}) {
  const kindOf = (value: string): HistoryKind | null => historyKinds.find((kind) => kind === value) ?? null;
  return (
    <search className={styles.fields} aria-label="Filtrera historiken">
      <Choice
        label="Vem"
        all="Alla"
        value={filter.by}
        onChoose={(value) => onChange({ ...filter, by: people.find(({ id }) => id === value)?.id ?? null })}
      >
        <PersonOptions people={people} />
      </Choice>
      <Choice
        label="Vad"
        all="Alla ändringar"
        value={filter.kind}
        onChoose={(value) => onChange({ ...filter, kind: kindOf(value) })}
      >
        {historyKinds.map((kind) => (
          <option key={kind} value={kind}>
            {historyKindNames[kind]}
          </option>
        ))}
      </Choice>
      <Choice
        label="Om"
        all="Hela området"
        value={filter.entityId}
        onChoose={(value) => onChange({ ...filter, entityId: subjects.find(({ id }) => id === value)?.id ?? null })}
      >
        {subjects.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Choice>
    </search>
  );
}

export function isFiltering(filter: HistoryFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

function Choice({
  label,
  all,
  value,
  onChoose,
  children,
}: {
  label: string;
  all: string;
  value: string | null;
  onChoose: (value: string) => void;
  children: React.ReactNode;
}) {
  return (
    <Field label={label}>
      {(attributes) => (
        <select {...attributes} value={value ?? ''} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{all}</option>
          {children}
        </select>
      )}
    </Field>
  );
}
