import { log } from './log.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';

const key = 'lagesbild:scenario';

/**
 * The scenario that the address asks for, or the one this tab was given earlier: moving about in the application
 * drops it from the address. `?scenario=` and `?scenario=ingen` end it.
 */
export function chosenScenario(
  search: string,
  kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): ScenarioName | null {
  const asked = new URLSearchParams(search).get('scenario');
  const name = withoutMarks(asked ?? kept.getItem(key) ?? '');
  if (isScenario(name)) {
    kept.setItem(key, name);
    return name;
  }
  kept.removeItem(key);
  if (name !== '' && name !== 'ingen') {
    log.info(`There is no scenario "${name}". There are: ${Object.keys(scenarios).join(', ')}.`);
  }
  return null;
}

/** "Långsam" → "langsam". */
function withoutMarks(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

function isScenario(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
