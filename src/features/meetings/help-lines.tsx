import { useQuery } from '@tanstack/react-query';
import type { AreaId } from '#domain/ids.ts';
import { areasQuery } from '#lib/queries.ts';
import { helpLines } from '#words/help-lines.ts';
import styles from './meetings.module.css';

/** For someone in distress, where an area that carries them is told of. `areaIds`: the areas that are. */
export function HelpLines({ areaIds }: { areaIds: readonly (AreaId | null)[] }) {
  const { data: overview } = useQuery(areasQuery(null));
  const told = new Set(areaIds);
  const areTold = overview?.areas.some(({ area }) => area.showsHelpLines && told.has(area.id)) === true;
  return areTold ? <p className={styles.help}>{helpLines}</p> : null;
}
