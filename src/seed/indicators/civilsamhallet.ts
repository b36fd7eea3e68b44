import type { Indicator } from '#domain/indicator.ts';
import { county, indicatorOf, readOff } from './indicator.ts';

export const civilsamhalletIndicators: readonly Indicator[] = [
  indicatorOf('fohm-lag-tillit', {
    areaId: 'area-civilsamhallet',
    title: 'Svårt att lita på andra människor',
    shortTitle: 'Svårt att lita på andra',
    unit: '%',
    decimals: 1,
    direction: 'lower-is-better',
    geography: county,
    readOn: readOff.on,
    source: {
      title: 'Folkhälsomyndigheten, nationella folkhälsoenkäten Hälsa på lika villkor (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/7_Kontroll/02Civil/07.05lita/litaYreg.px',
      published: null,
    },
    remark: `${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
];
