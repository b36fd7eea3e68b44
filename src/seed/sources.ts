import type { Provenance, Source } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';

/** The deck that the nine areas and their rows come from. It carries no date. */
export const deck: Source = {
  title: 'Tidsatta, prioriterade aktiviteter för länets folkhälsoarbete',
  url: null,
  published: null,
};

/** States the suicide goal and vision, and invites to the conference of 2022. Only the site of the page is known. */
export const healthPromotionPage: Source = {
  title: 'Hälsofrämjande hälso- och sjukvård (regionkalmar.se)',
  url: null,
  published: written('2022-06-08'),
};

/** The region's own pages, where neither the address nor the day of publication has been kept. */
export const regionWebsite: Source = { title: 'Region Kalmar läns webbplats', url: null, published: null };

export const hbtqTrainingPage: Source = {
  title: 'Region Kalmar län (utveckling.regionkalmar.se)',
  url: 'https://utveckling.regionkalmar.se/utvecklingsomraden/folkhalsa/delta-i-lanets-prideaktiviteter-i-september/',
  published: written('2022-09'),
};

export const tobaccoEndgamePage: Source = {
  title: 'Tobaksfakta om Tobacco Endgame i Kalmar län',
  url: 'https://tobaksfakta.se/kalmar-lans-landsting-stoder-tobacco-endgame/',
  published: null,
};

export function from(source: Source): Provenance {
  return { kind: 'source', source };
}
