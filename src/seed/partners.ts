import type { Partner, PartnerKind } from '#domain/people.ts';

/** Every organisation that the deck names as taking part. */
export const morbylanga = partner('morbylanga', 'Mörbylånga kommun', 'municipality');
export const hogsby = partner('hogsby', 'Högsby kommun', 'municipality');
export const nybro = partner('nybro', 'Nybro kommun', 'municipality');
export const hultsfred = partner('hultsfred', 'Hultsfreds kommun', 'municipality');
/** An association of municipalities, of which there is no kind of its own. */
export const kommunforbundet = partner('kommunforbundet', 'Kommunförbundet', 'municipality');
export const linneuniversitetet = partner('linneuniversitetet', 'Linnéuniversitetet', 'university');
export const lansstyrelsen = partner('lansstyrelsen', 'Länsstyrelsen i Kalmar län', 'authority');
export const regionJonkoping = partner('region-jonkoping', 'Region Jönköping', 'region');
export const lansgemensamLedning = partner('lansgemensam-ledning', 'Länsgemensam ledning i samverkan', 'forum');
export const spes = partner('spes', 'SPES (Riksförbundet för suicidprevention och efterlevandestöd)', 'civil-society');
export const suicideZero = partner('suicide-zero', 'Suicide Zero', 'civil-society');
export const nsph = partner('nsph', 'NSPH (Nationell samverkan för psykisk hälsa)', 'civil-society');
export const coompanion = partner('coompanion', 'Coompanion', 'civil-society');
export const kvinnojour = partner('kvinnojour', 'Kvinnojour (namn ej angivet)', 'civil-society');

export const partners: readonly Partner[] = [
  morbylanga,
  hogsby,
  nybro,
  hultsfred,
  kommunforbundet,
  linneuniversitetet,
  lansstyrelsen,
  regionJonkoping,
  lansgemensamLedning,
  spes,
  suicideZero,
  nsph,
  coompanion,
  kvinnojour,
];

function partner(slug: string, name: string, kind: PartnerKind): Partner {
  return { type: 'partner', id: `partner-${slug}`, name, kind };
}
