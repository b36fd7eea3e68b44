import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { county, indicatorOf, readOff } from './indicator.ts';

const common = { areaId: null, geography: county, readOn: readOff.on } as const;

/** Those that belong to the whole plan. */
export const overallIndicators: readonly Indicator[] = [
  indicatorOf('fohm-sjalvskattad-halsa', {
    ...common,
    title: 'Bra eller mycket bra självskattad hälsa',
    shortTitle: 'Bra självskattad hälsa',
    unit: '%',
    decimals: 1,
    direction: 'higher-is-better',
    breaks: [
      {
        from: written('2021/2024'),
        text: 'Rikets serie faller från 73,4 till 71,0; metoden kan ha bytts, så kontrollera det innan trenden tolkas.',
        certain: false,
      },
    ],
    source: {
      title: 'Folkhälsomyndigheten, nationella folkhälsoenkäten Hälsa på lika villkor (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/Halsoutfall/01Overgrip/01.01halsgod/halsgodyreg.px',
      published: null,
    },
    remark: `Rikets serie faller från 73,4 till 71,0 mellan de två sista fönstren; metoden kan ha bytts, så kontrollera det innan trenden tolkas. Region Kalmar län angav 70 procent (riket 73) i november 2022, vilket stämmer med 2019–2022. ${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
  indicatorOf('fohm-medellivslangd', {
    ...common,
    title: 'Återstående medellivslängd vid födseln',
    shortTitle: 'Medellivslängd',
    unit: 'år',
    decimals: 1,
    direction: 'higher-is-better',
    source: {
      title: 'SCB via Folkhälsomyndigheten (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/Halsoutfall/01Overgrip/01.03medlivs/MedlivsXReg.px',
      published: null,
    },
    remark: `Båda könen tillsammans, år för år. ${readOff.folkhalsodata}`,
  }),
  indicatorOf('bef-folkmangd', {
    ...common,
    title: 'Folkmängd 31 december',
    shortTitle: 'Folkmängd',
    unit: 'personer',
    decimals: 0,
    direction: 'neutral',
    source: {
      title: 'SCB, befolkningsstatistiken',
      url: 'https://www.statistikdatabasen.scb.se',
      published: null,
    },
    remark: readOff.elsewhere,
  }),
  indicatorOf('bef-ohalsotal', {
    ...common,
    title: 'Ohälsotalet (december)',
    shortTitle: 'Ohälsotalet',
    unit: 'dagar per person 16–64 år',
    decimals: 1,
    direction: 'lower-is-better',
    source: {
      title: 'Försäkringskassan',
      url: 'https://www.forsakringskassan.se/statistik-och-analys',
      published: null,
    },
    remark: readOff.elsewhere,
  }),
];
