import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { indicatorOf } from './indicator.ts';

export const lokaltIndicators: readonly Indicator[] = [
  indicatorOf('halsolots-hogsby', {
    areaId: 'area-lokalt',
    title: 'Hälsolots Högsby: personer som hjälpts vidare första året',
    shortTitle: 'Hälsolots Högsby',
    unit: 'personer',
    decimals: 0,
    direction: 'higher-is-better',
    kind: 'own-performance',
    geography: 'Högsby kommun (0821)',
    target: { text: 'hjälpa 10 personer vidare första året', value: 10 },
    source: {
      title: 'Region Kalmar län, nyhet',
      url: 'https://regionkalmar.se/nyhetslista/lyckosamt-projekt-mot-ofrivillig-ensamhet-i-hogsby/',
      published: written('2023-11-15'),
    },
    remark:
      'Inget exakt utfall är publicerat, därför visas inget värde. Satsningen har pågått sedan januari 2023 och målet gällde det första året. I nyheten säger hälsolotsen att kontakten nått dubbelt så många personer som målet och att hälften av dem har kunnat lotsas vidare. Arbetet fortsätter 2024. Siffran ska matas in av den som ansvarar.',
  }),
];
