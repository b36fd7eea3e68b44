import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { county, indicatorOf, readOff, regionInKolada } from './indicator.ts';

const common = { areaId: 'area-levnadsvanor', unit: '%' } as const;
const survey = 'Folkhälsomyndigheten, nationella folkhälsoenkäten Hälsa på lika villkor (Folkhälsodata)';

export const levnadsvanorIndicators: readonly Indicator[] = [
  indicatorOf('fohm-rokning', {
    ...common,
    title: 'Daglig tobaksrökning',
    shortTitle: 'Daglig tobaksrökning',
    decimals: 1,
    direction: 'lower-is-better',
    geography: county,
    readOn: readOff.on,
    target: { text: 'Tobacco Endgame – Rökfritt Sverige 2025: färre än fem procent rökare', value: 5 },
    source: {
      title: survey,
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/6_Levanor/01Begrans/06.01tobakdag/tobakdagyreg.px',
      published: null,
    },
    remark: `Målet i Tobacco Endgame är färre än 5 procent rökare 2025; Region Kalmar läns eget mål är ett tobaksfritt län 2025. ${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
  indicatorOf('fohm-fysisk-aktivitet', {
    ...common,
    title: 'Fysiskt aktiva minst 150 minuter per vecka',
    shortTitle: 'Fysiskt aktiva',
    decimals: 1,
    direction: 'higher-is-better',
    geography: county,
    readOn: readOff.on,
    source: {
      title: survey,
      url: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A_Mo8/6_Levanor/02Okad/06.18fysak/fysakyreg.px',
      published: null,
    },
    remark: `Region Kalmar läns pressmeddelande den 16 november 2022 anger 68 procent, vilket stämmer med 2019–2022 (68,1). Inget måltal är funnet. ${readOff.movingWindows} ${readOff.folkhalsodata}`,
  }),
  indicatorOf('riskkonsumtion', {
    ...common,
    title: 'Riskkonsumtion av alkohol',
    shortTitle: 'Riskkonsumtion av alkohol',
    decimals: 0,
    direction: 'lower-is-better',
    geography: 'Kalmar län',
    source: {
      title: 'Region Kalmar län, pressmeddelande (Hälsa på lika villkor)',
      url: 'https://regionkalmar.se/nyhetslista/sa-upplever-befolkningen-sin-halsa/',
      published: written('2022-11-16'),
    },
    remark:
      'Ett enstaka publicerat värde, avrundat till heltal. En hel serie finns i Kolada (U01404) och i Folkhälsodata.',
  }),
  indicatorOf('fetma', {
    ...common,
    title: 'Fetma (BMI 30 eller högre)',
    shortTitle: 'Fetma',
    decimals: 0,
    direction: 'lower-is-better',
    geography: 'Kalmar län',
    phrases: { '../2019': 'ÖJ Folkhälsa 2019' },
    source: {
      title: 'Region Kalmar län, pressmeddelande (Öppna jämförelser folkhälsa 2019)',
      url: 'https://www.regionkalmar.se/nyhetslista/oj-folkhalsa/',
      published: written('2019-02-06'),
    },
    remark:
      'BMI är kroppsmasseindex. Ett enstaka publicerat värde ur Öppna jämförelser (ÖJ) folkhälsa 2019; vilken period det mättes framgår inte. En hel serie finns i Kolada (U01411).',
  }),
  indicatorOf('tobaksfria-hogstadiet', {
    ...common,
    title: 'Tobaksfria högstadieelever',
    shortTitle: 'Tobaksfria högstadieelever',
    decimals: 0,
    direction: 'higher-is-better',
    geography: 'Kalmar län',
    target: { text: 'alla elever i åk 9 tobaksfria 2020', value: 100 },
    breaks: [{ from: written('2018'), text: 'Frågan ändrades 2018 och räknar sedan dess in snus.', certain: true }],
    source: {
      title: 'Vimmerby Tidning/Västerviks-Tidningen 2019 efter Region Kalmar län',
      url: 'https://www.vimmerbytidning.se/nyheter/vastervik/nasta-ar-ska-niorna-vara-tobaksfria-om5850765.aspx',
      published: written('2019'),
    },
    remark:
      'Ett enstaka publicerat värde. Målet då var att alla elever i årskurs 9 skulle vara tobaksfria 2020. Frågan ändrades 2018 och räknar sedan dess in snus.',
  }),
  // Over how many years each of its values is a mean, its source does not say here: `averagedYears` stays unknown.
  indicatorOf('bef-atgardbar-dodlighet', {
    ...common,
    title: 'Hälsopolitiskt åtgärdbar dödlighet, 0–74 år',
    shortTitle: 'Åtgärdbar dödlighet, 0–74 år',
    unit: 'per 100 000 invånare',
    decimals: 1,
    direction: 'lower-is-better',
    geography: regionInKolada,
    readOn: readOff.on,
    source: {
      title: 'Socialstyrelsens dödsorsaksregister via Kolada (N79191)',
      url: 'https://api.kolada.se/v3/data/kpi/N79191/municipality/0008',
      published: null,
    },
    remark: `Nyckeltalet är avslutat: titeln i Kolada har tillägget (-2023). Samma värde upprepas för flera år, det är alltså medelvärden över flera år. ${readOff.kolada}`,
  }),
];
