import type { Indicator } from '#domain/indicator.ts';
import { hbtqTrainingPage } from '../sources.ts';
import { indicatorOf } from './indicator.ts';

export const hbtqIndicators: readonly Indicator[] = [
  indicatorOf('hbtq-enheter', {
    areaId: 'area-hbtq',
    title: 'Enheter som fått hbtq+-utbildning',
    shortTitle: 'Enheter med hbtq+-utbildning',
    unit: 'enheter',
    decimals: 0,
    direction: 'higher-is-better',
    kind: 'own-performance',
    geography: 'Region Kalmar län',
    phrases: { '../2022-09': '2022 (t.o.m. september)' },
    source: hbtqTrainingPage,
    remark:
      'Ett enstaka publicerat mått på vad som gjorts, inte på hälsa. Inget länsmått på hbtqi-personers hälsa är funnet; enkäten redovisar gruppen bara nationellt.',
  }),
];
