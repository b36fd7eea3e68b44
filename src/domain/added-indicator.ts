import { calendarDate } from './calendar.ts';
import type { IndicatorId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { written } from './time/written.ts';

/** An indicator as `added` entries before 0.4.0 have it: with one series of its own, and never fetched. */
type AddedIndicator = Omit<Indicator, NewField> & Partial<Pick<Indicator, NewField>>;
type NewField = 'splits' | 'breaks' | 'averagedYears' | 'readOn' | 'fetched';

/** An indicator with the fields that it has had since it was written. */
export function indicatorUpToDate(indicator: AddedIndicator): Indicator {
  const told = toldInWords(indicator);
  const { splits = [], breaks = told.breaks, fetched = null, ...rest } = indicator;
  const { averagedYears = told.averagedYears, readOn = told.readOn } = indicator;
  return { ...rest, splits, breaks, averagedYears, readOn, fetched };
}

/** What the plan that ships with 0.1.0–0.3.0 had no fields for, and so told in its measures' remarks and titles alone. */
function toldInWords({ id, remark }: AddedIndicator): Pick<Indicator, 'breaks' | 'averagedYears' | 'readOn'> {
  return {
    breaks: toldBreaks[id] ?? [],
    averagedYears: toldYears[id] ?? null,
    readOn: remark?.includes('fil från 2 juli 2026') ? calendarDate('2026-07-02') : null,
  };
}

const toldYears: Partial<Record<IndicatorId, number>> = {
  'indicator-kolada-n61603': 5,
  'indicator-kolada-n79190': 3,
};

const toldBreaks: Partial<Record<IndicatorId, Indicator['breaks']>> = {
  'indicator-tobaksfria-hogstadiet': [
    { from: written('2018'), text: 'Frågan ändrades 2018 och räknar sedan dess in snus.', certain: true },
  ],
  'indicator-fohm-sjalvskattad-halsa': [
    {
      from: written('2021/2024'),
      text: 'Rikets serie faller från 73,4 till 71,0; metoden kan ha bytts, så kontrollera det innan trenden tolkas.',
      certain: false,
    },
  ],
};
