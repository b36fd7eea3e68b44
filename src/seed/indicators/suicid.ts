import type { Indicator } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { indicatorOf, readOff, regionInKolada } from './indicator.ts';

const common = { areaId: 'area-suicid', direction: 'lower-is-better' } as const;

/** Four definitions, which are never joined. Nothing is shown below county level. */
export const suicidIndicators: readonly Indicator[] = [
  indicatorOf('kolada-n61603', {
    ...common,
    title: 'Självmord (säkra suicid X60–X84), 25 år och äldre, femårsmedelvärde',
    shortTitle: 'Självmord, femårsmedelvärde',
    unit: 'per 100 000 invånare',
    decimals: 1,
    averagedYears: 5,
    geography: regionInKolada,
    readOn: readOff.on,
    source: {
      title: 'Folkhälsomyndigheten via Kolada (N61603)',
      url: 'https://api.kolada.se/v3/data/kpi/N61603/municipality/0008',
      published: null,
    },
    remark: `Åldersstandardiserat antal per 100 000 invånare. Gäller bara säkra suicid och personer som är 25 år eller äldre. Områdets bästa huvudserie, eftersom enskilda år svänger mycket. Registren är dynamiska: värden kan ändras bakåt. ${readOff.kolada}`,
  }),
  indicatorOf('suicid-antal-lan', {
    ...common,
    title: 'Antal självmord i länet (enskilda år)',
    shortTitle: 'Självmord i länet, antal',
    unit: 'personer',
    decimals: 0,
    geography: 'Kalmar län',
    source: {
      title: 'Suicide Zero 2018-11-05 (2016, 2017); Dagens Vimmerby 2025-09-09 efter Region Kalmar län (2023, 2024)',
      url: 'https://www.dagensvimmerby.se/nyheter/e/308045/sa-uppmarksammar-kommunen-suicidpreventiva-dagen-i-ar/',
      published: written('2025-09-09'),
    },
    remark:
      'Bara enskilda år är publicerade. Åren 2018–2022 saknas och får inte räknas fram. Värdena för 2016 och 2017 publicerades av Suicide Zero den 5 november 2018 (suicidezero.se/nyheter/farre-sjalvmord-i-kalmar-lan). 2024 anges som det lägsta antalet på sex år, lika många som 2023. Om siffrorna gäller säkra eller både säkra och osäkra suicid framgår inte. Hela serien finns hos Socialstyrelsen. Målet är att halvera antalet till 2025; något basår är inte funnet.',
  }),
  indicatorOf('nasp-15plus', {
    ...common,
    title: 'Självmordstal, säkra och osäkra, 15 år och äldre',
    shortTitle: 'Självmordstal, 15 år och äldre',
    unit: 'per 100 000 invånare',
    decimals: 1,
    geography: 'Kalmar län',
    source: {
      title: 'NASP, Karolinska Institutet (Socialstyrelsens dödsorsaksregister)',
      url: 'https://ki.se/nasp/sjalvmord-i-varje-lan-i-sverige',
      published: null,
    },
    remark:
      'Medelvärdet för 2018–2022 är enligt källan 19,6 (riket 18,0). Går inte att lägga ihop med serien för 2006–2016, som har en annan definition.',
  }),
  indicatorOf('nasp-alla-aldrar', {
    ...common,
    title: 'Självmordstal, säkra och osäkra, alla åldrar, åldersstandardiserat',
    shortTitle: 'Självmordstal, alla åldrar',
    unit: 'per 100 000 invånare',
    decimals: 1,
    geography: 'Kalmar län',
    source: {
      title: 'NASP, Karolinska Institutet (äldre version av sidan)',
      url: 'https://ki.se/nasp/sjalvmord-i-varje-lan-i-sverige',
      published: null,
    },
    remark:
      'Standardiserat mot medelbefolkningen 2000. Historisk bakgrund: definitionen är en annan än i serien för 2018–2022, och de går inte att lägga ihop.',
  }),
];
