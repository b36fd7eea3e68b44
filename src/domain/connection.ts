import type { Indicator } from './indicator.ts';

/** Where a source's own interface has an indicator's values, in its own codes: ours, and those of the country. */
export type Connection =
  | { origin: 'kolada'; kpi: string; own: string; comparison: string }
  /** `table`: the path below the database's own address, ending in ".px". */
  | { origin: 'folkhalsodata'; table: string; own: string; comparison: string };

const country = { kolada: '0000', folkhalsodata: '00' } as const;

/** The code of Kalmar län among the regions of Folkhälsodata. */
const county = '08';

/**
 * Read off the address of its source, which says all of it: a Kolada key figure and unit, or a table of Folkhälsodata.
 * Null: its values come from no interface that we know, and are entered by hand.
 */
export function connectionOf({ source }: Pick<Indicator, 'source'>): Connection | null {
  const kolada = /^https:\/\/api\.kolada\.se\/v\d\/data\/kpi\/([A-Z]\d{5})\/municipality\/(\d{4})$/.exec(
    source.url ?? '',
  );
  if (kolada !== null) {
    const [, kpi = '', own = ''] = kolada;
    return { origin: 'kolada', kpi, own, comparison: country.kolada };
  }
  const table = /\/Folkhalsodata\/api\/v1\/sv\/A_Folkhalsodata\/([\w/.-]+\.px)$/.exec(source.url ?? '')?.[1];
  return table === undefined
    ? null
    : { origin: 'folkhalsodata', table, own: county, comparison: country.folkhalsodata };
}
