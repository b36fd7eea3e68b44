import type { Indicator } from '#domain/indicator.ts';
import { county, indicatorOf, readOff, regionInKolada } from './indicator.ts';

const common = { areaId: 'area-jamlik-vard', unit: '%', decimals: 1, readOn: readOff.on } as const;

export const jamlikVardIndicators: readonly Indicator[] = [
  indicatorOf('kolada-u70449', {
    ...common,
    title: 'Har tillgång till den hälso- och sjukvård man behöver',
    shortTitle: 'Tillgång till vård',
    direction: 'higher-is-better',
    kind: 'health-care',
    geography: regionInKolada,
    source: {
      title: 'SKR Hälso- och sjukvårdsbarometern via Kolada (U70449)',
      url: 'https://api.kolada.se/v3/data/kpi/U70449/municipality/0008',
      published: null,
    },
    remark: readOff.kolada,
  }),
  indicatorOf('kolada-u70447', {
    ...common,
    title: 'Förtroende för hälso- och sjukvården i sin helhet',
    shortTitle: 'Förtroende för vården',
    direction: 'higher-is-better',
    kind: 'health-care',
    geography: regionInKolada,
    source: {
      title: 'SKR Hälso- och sjukvårdsbarometern via Kolada (U70447)',
      url: 'https://api.kolada.se/v3/data/kpi/U70447/municipality/0008',
      published: null,
    },
    remark: readOff.kolada,
  }),
  indicatorOf('kolada-n79173', {
    ...common,
    title: 'Medicinsk bedömning inom tre dagar i primärvård',
    shortTitle: 'Bedömning inom tre dagar',
    direction: 'higher-is-better',
    kind: 'health-care',
    geography: regionInKolada,
    source: {
      title: 'SKR Väntetider i vården via Kolada (N79173)',
      url: 'https://api.kolada.se/v3/data/kpi/N79173/municipality/0008',
      published: null,
    },
    remark: readOff.kolada,
  }),
  indicatorOf('fohm-avstatt-tandvard', {
    ...common,
    title: 'Avstått tandvård av ekonomiska skäl trots behov',
    shortTitle: 'Avstått tandvård',
    direction: 'lower-is-better',
    geography: county,
    source: {
      title: 'Folkhälsomyndigheten, nationella folkhälsoenkäten Hälsa på lika villkor (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/8_Sjukvard/04Tandvard/08.14tlejsok/tlejsokyreg.px',
      published: null,
    },
    remark: `Fönstren 2012–2015 till 2015–2018 saknar värden. ${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
  indicatorOf('kolada-n79190', {
    ...common,
    title: 'Sjukvårdsrelaterad åtgärdbar dödlighet, 0–79 år (treårsmedelvärde)',
    shortTitle: 'Åtgärdbar dödlighet, 0–79 år',
    unit: 'per 100 000 invånare',
    averagedYears: 3,
    direction: 'lower-is-better',
    geography: regionInKolada,
    source: {
      title: 'Socialstyrelsen via Kolada (N79190)',
      url: 'https://api.kolada.se/v3/data/kpi/N79190/municipality/0008',
      published: null,
    },
    remark: readOff.kolada,
  }),
];
