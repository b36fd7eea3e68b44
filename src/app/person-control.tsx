import { useId } from 'react';
import type { Person } from '#domain/people.ts';
import { choosePerson, isPersonId, useChosenPerson } from '#lib/person.ts';
import { roleNames } from '#words/names.ts';
import styles from './shell.module.css';

/** Who I am. Until sign-in arrives a person is chosen among the example people. */
export function PersonControl({ people }: { people: readonly Person[] }) {
  const id = useId();
  const chosen = useChosenPerson();
  const known = people.some((person) => person.id === chosen);
  return (
    <div className={styles.control}>
      <label htmlFor={id}>Du är</label>
      <select
        id={id}
        value={known && chosen !== null ? chosen : ''}
        disabled={people.length === 0}
        onChange={({ target }) => choosePerson(isPersonId(target.value) ? target.value : null)}
      >
        <option value="">en läsare</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}, {roleNames[person.role]}
            {person.example ? ' (Exempeldata)' : ''}
          </option>
        ))}
      </select>
    </div>
  );
}
