import type { Indicator } from '#domain/indicator.ts';
import { county, indicatorOf, readOff } from './indicator.ts';

export const valdIndicators: readonly Indicator[] = [
  indicatorOf('fohm-radsla-ute', {
    areaId: 'area-vald',
    title: 'Avstått från att gå ut ensam av rädsla',
    shortTitle: 'Avstått från att gå ut ensam',
    unit: '%',
    decimals: 1,
    direction: 'lower-is-better',
    geography: county,
    readOn: readOff.on,
    source: {
      title: 'Folkhälsomyndigheten, nationella folkhälsoenkäten Hälsa på lika villkor (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/5_Boende/02Bomrade/05.07raddens/raddensyreg.px',
      published: null,
    },
    remark: `Ett trygghetsmått som inte mäter våld i nära relationer. Det direkta måttet (Kolada N01460, utsatt för våld eller hot) saknar lagrade värden. ${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
];
