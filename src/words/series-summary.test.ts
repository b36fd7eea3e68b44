import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { findingOf } from './finding.ts';
import { splitSummaryOf, summaryOf } from './series-summary.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const summary = (fields: Partial<Indicator> = {}) => plain(summaryOf(anIndicator(fields)));
const from2022 = { from: written('2022'), text: 'frågan ändrades.', certain: true };

describe('the summary of a series', () => {
  it('says its first and last value, its highest and lowest, what is missing, the trend and the way', () => {
    expect(summary()).toBe(
      'Kalmar län: 3 värden 2020–2023. Först 82,0 % och senast 84,1 %. Högst 84,1 % (2023) och lägst 82,0 % (2020). ' +
        'Värde saknas för 2022 (sekretess). ' +
        'Trenden kan inte bedömas: det finns för få värden. Högre är bättre.',
    );
  });

  it('says of the country and the trend what the finding above it does not', () => {
    const values = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${2014 + index}`, 80 + index]));
    const series = aSeries('Länet', values);
    expect(findingOf(anIndicator({ series }))).toContain('ökade');
    expect(summary({ series })).toContain('Det senaste värdet är högre än riket (83,0 %). Högre är bättre.');
    expect(findingOf(anIndicator())).toContain('högre än riket');
    expect(summary()).not.toContain('riket');
  });

  it('says a long unit once', () => {
    expect(summary({ unit: 'per 100 000 invånare', comparison: null })).toContain(
      '3 värden 2020–2023, per 100 000 invånare. Först 82,0 och senast 84,1. Högst 84,1 (2023)',
    );
  });

  it('holds no value against one that means something else', () => {
    const series = aSeries('Länet', { '2020': 90, '2021': 91, '2022': 50, '2023': 51 });
    const words = summary({ series, breaks: [from2022], comparison: null });
    expect(words).toContain(
      'Länet: 2 värden 2020–2021. Först 90,0 % och senast 91,0 %. Högst 91,0 % (2021) och lägst 90,0 % (2020). ' +
        'Från 2022 mäts något annat. ' +
        'Sedan dess 2 värden 2022–2023. Först 50,0 % och senast 51,0 %.',
    );
    expect(summary({ series, breaks: [{ ...from2022, certain: false }] })).toContain(
      'Från 2022 kan något annat ha mätts',
    );
  });

  it('names a break though there is nothing on one side of it', () => {
    const series = aSeries('Länet', { '2022': 86 });
    const first = summary({ series, breaks: [from2022] });
    expect(first).toMatch(/^Från 2022 mäts något annat\. Länet: 86,0 % 2022, ett enda värde\./);
    const later = summary({ series, breaks: [{ ...from2022, from: written('2024') }] });
    expect(later).toMatch(/^Länet: 86,0 % 2022, ett enda värde\. Från 2024 mäts något annat/);
  });

  it('names the years of which nothing is known, and those of which something is known to be missing', () => {
    const gap = summary({ series: aSeries('Länet', { '2016': 1, '2017': 2, '2023': 3 }) });
    expect(gap).toContain('Mellan 2017 och 2023 finns inga värden.');
    const both = summary({ series: aSeries('Länet', { '2016': 1, '2017': 'non-response', '2018': 'withdrawn' }) });
    expect(both).toContain('Värde saknas för 2017 (bortfall) och 2018 (återkallat av källan).');
    expect(both).not.toContain('finns inga värden');
  });

  it('names each period of the highest value, as long as they are few', () => {
    const times = (count: number) => Object.fromEntries([...Array(count).keys()].map((one) => [`${2010 + one}`, 9]));
    expect(summary({ series: aSeries('Länet', { ...times(3), '2013': 1 }) })).toContain(
      'Högst 9,0 % (2010, 2011 och 2012)',
    );
    expect(summary({ series: aSeries('Länet', { ...times(4), '2014': 1 }) })).toContain('Högst 9,0 % (fyra gånger)');
  });

  it('says that values are means, what the target is, and that there is nothing yet', () => {
    expect(summary({ averagedYears: 5 })).toContain('Varje värde är ett medelvärde för fem år');
    expect(summary({ target: { text: 'färre än fem procent', value: 5 } })).toContain(
      'Mål: färre än fem procent. Utgångsvärde saknas.',
    );
    expect(summary({ series: aSeries('Länet', { '2023': 'not-submitted' }) })).toMatch(
      /^Länet: inget värde finns\. Värde saknas för 2023 \(ej inlämnad\)\./,
    );
  });

  it('of parts tells each by itself', () => {
    const part = {
      id: 'split-women',
      by: 'sex',
      name: 'Kvinnor',
      series: aSeries('', { '2020': 80, '2023': 85 }),
    } as const;
    const one = { ...part, id: 'split-men', name: 'Män', series: aSeries('', { '2023': 81 }) } as const;
    const none = { ...part, id: 'split-x', name: 'Okänt', series: aSeries('', {}) } as const;
    expect(plain(splitSummaryOf(anIndicator({ splits: [part, one, none] }), 'sex'))).toBe(
      'Kvinnor: först 80,0 % 2020, senast 85,0 % 2023. Män: 81,0 % 2023. Okänt: inget värde finns. Högre är bättre.',
    );
  });
});
