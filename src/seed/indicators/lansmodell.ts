import type { Indicator } from '#domain/indicator.ts';
import { county, indicatorOf, readOff, regionInKolada } from './indicator.ts';

const common = { areaId: 'area-lansmodell', unit: '%', decimals: 1, readOn: readOff.on } as const;

export const lansmodellIndicators: readonly Indicator[] = [
  indicatorOf('fohm-barnfattigdom', {
    ...common,
    title: 'Barn och unga 0–19 år i hushåll med låg ekonomisk standard',
    shortTitle: 'Låg ekonomisk standard, barn',
    direction: 'lower-is-better',
    geography: county,
    source: {
      title: 'SCB via Folkhälsomyndigheten (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/4_Inkomst/02ResursEk/04.05.01EkBarn/EkBarnReg.px',
      published: null,
    },
    remark: `Låg ekonomisk standard är relativ: under 60 procent av medianen. Inte åldersstandardiserat. ${readOff.folkhalsodata}`,
  }),
  indicatorOf('fohm-gymnasiebehorighet', {
    ...common,
    title: 'Elever i åk 9 behöriga till gymnasiets yrkesprogram',
    shortTitle: 'Gymnasiebehörighet',
    direction: 'higher-is-better',
    geography: county,
    source: {
      title: 'SCB/Skolverket via Folkhälsomyndigheten (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/2_Kompetens/02Lutbsyss/02.11Behgymn/BehgymnReg.px',
      published: null,
    },
    remark: `Region Kalmar län anger själv 84 procent för 2021, vilket stämmer med serien (84,2). ${readOff.folkhalsodata}`,
  }),
  indicatorOf('fohm-forskola', {
    ...common,
    title: 'Barn 3–5 år inskrivna i förskola',
    shortTitle: 'Barn i förskola',
    direction: 'higher-is-better',
    geography: county,
    source: {
      title: 'SCB via Folkhälsomyndigheten (Folkhälsodata)',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/1_Tidigalivet/02Forskola/01.07InskForsk/InskForskReg.px',
      published: null,
    },
    remark: readOff.folkhalsodata,
  }),
  indicatorOf('fohm-tobak-graviditet', {
    ...common,
    title: 'Tobaksanvändning under tidig graviditet',
    shortTitle: 'Tobak i tidig graviditet',
    direction: 'lower-is-better',
    geography: county,
    source: {
      title: 'Socialstyrelsen, medicinska födelseregistret, via Folkhälsomyndigheten',
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/1_Tidigalivet/01MhvBhv/01.02tobmhv/tobmhvReg.px',
      published: null,
    },
    remark: `Hör också ihop med Levnadsvanor. ${readOff.folkhalsodata}`,
  }),
  indicatorOf('kolada-u79119', {
    ...common,
    title: 'Startade utredningar/behandlingar inom 30 dagar i barn- och ungdomspsykiatri',
    shortTitle: 'Barnpsykiatri inom 30 dagar',
    direction: 'higher-is-better',
    kind: 'health-care',
    geography: regionInKolada,
    source: {
      title: 'SKR Väntetider i vården via Vården i siffror och Kolada (U79119)',
      url: 'https://api.kolada.se/v3/data/kpi/U79119/municipality/0008',
      published: null,
    },
    remark: `Ett mått på vårdproduktion, inte på folkhälsa; används bara om verksamheten vill. ${readOff.kolada}`,
  }),
];
