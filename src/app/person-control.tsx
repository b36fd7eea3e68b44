import { useEffect, useId } from 'react';
import type { Person } from '#domain/people.ts';
import { choosePerson, isPersonId, useChosenPerson } from '#lib/person.ts';
import { PersonOptions } from '#ui/person-options.tsx';
import styles from './shell.module.css';

/** Who I am. Until sign-in arrives a person is chosen among the example people; the first one, until somebody is. */
export function PersonControl({ people }: { people: readonly Person[] }) {
  const id = useId();
  const chosen = useChosenPerson();
  const known = people.some((person) => person.id === chosen);
  const [first] = people;

  useEffect(() => {
    if (!known && first !== undefined) choosePerson(first.id);
  }, [known, first]);

  return (
    <div className={styles.control}>
      <label htmlFor={id}>Du är</label>
      <select
        id={id}
        value={known && chosen !== null ? chosen : first?.id}
        disabled={people.length === 0}
        onChange={({ target }) => isPersonId(target.value) && choosePerson(target.value)}
      >
        <PersonOptions people={people} />
      </select>
    </div>
  );
}
