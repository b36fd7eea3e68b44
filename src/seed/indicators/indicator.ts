import { calendarDate } from '#domain/calendar.ts';
import type { Indicator, Observation, Series } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import seriesData from './series.json' with { type: 'json' };

/** Published values by period, in EDTF. */
type Values = Readonly<Record<string, number>>;
type SeriesName = keyof typeof seriesData;

const published: Record<SeriesName, { county: Values; country?: Values }> = seriesData;

type Stated = 'areaId' | 'title' | 'shortTitle' | 'unit' | 'decimals' | 'direction' | 'source' | 'remark';
type Usual = 'kind' | 'target' | 'breaks' | 'averagedYears' | 'readOn';

type IndicatorSeed = Pick<Indicator, Stated> &
  Partial<Pick<Indicator, Usual>> & {
    geography: string;
    /** The source's own words for a period that is not plainly a year or a span of years. */
    phrases?: Readonly<Record<string, string>>;
  };

/**
 * A published measure; its values stand in series.json under the same name. No baseline is published for any.
 * Kind: what registers and surveys say of the population is `population`; the health services' own waiting times
 * and barometer are `health-care`; what the region has done is `own-performance`.
 */
export function indicatorOf(name: SeriesName, { geography, phrases = {}, ...own }: IndicatorSeed): Indicator {
  const { county, country } = published[name];
  return {
    type: 'indicator',
    id: `indicator-${name}`,
    kind: 'population',
    target: null,
    baseline: null,
    splits: [],
    breaks: [],
    averagedYears: null,
    readOn: null,
    fetched: null,
    series: seriesOf(geography, county, phrases),
    comparison: country === undefined ? null : seriesOf('Riket', country, phrases),
    ...own,
  };
}

function seriesOf(geography: string, values: Values, phrases: Readonly<Record<string, string>>): Series {
  const observations = Object.entries(values).map(
    ([period, value]): Observation => ({ period: written(period, phrases[period]), value }),
  );
  return { geography, observations };
}

/** The day on which the file was made out of its sources, and in words that several remarks share where they were read. */
export const readOff = {
  on: calendarDate('2026-07-02'),
  folkhalsodata:
    'Värdena är avlästa med en decimal ur Region Hallands öppna analysunderlag (fil från 2 juli 2026, hämtad ur Folkhälsomyndighetens databas). Kontrollera mot källan före skarp drift.',
  kolada:
    'Värdena är avlästa med en decimal ur Region Hallands öppna analysunderlag (fil från 2 juli 2026, hämtad ur Kolada). Kontrollera mot källan före skarp drift.',
  elsewhere:
    'Värdena är avlästa ur Region Hallands öppna analysunderlag (fil från 2 juli 2026). Adressen går till källans startsida, inte till tabellen.',
  movingWindows:
    'Perioderna är glidande fyraårsfönster. Enkäten görs inte varje år, så fönstren ligger ojämnt; värdet hör till hela perioden.',
} as const;

export const county = 'Kalmar län (08)';
export const regionInKolada = 'Region Kalmar (Kolada-id 0008)';
