import type { Person } from '#domain/people.ts';
import { roleNames } from '#words/names.ts';

/** People to choose among in a select, the example people under a heading that says what they are. */
export function PersonOptions({ people }: { people: readonly Person[] }) {
  const option = ({ id, name, role }: Person) => (
    <option key={id} value={id}>
      {name}, {roleNames[role]}
    </option>
  );
  const examples = people.filter(({ example }) => example);
  return (
    <>
      {people.filter(({ example }) => !example).map(option)}
      {examples.length > 0 && <optgroup label="Exempeldata">{examples.map(option)}</optgroup>}
    </>
  );
}
