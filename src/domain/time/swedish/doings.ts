import type { Term } from './term.ts';

/**
 * What is done to what a plan holds. Such a word says what happens then, and nothing of when; but it tells two times
 * apart ("antas 2023, utvärderas 2025"), so it is read past only before and after all of them.
 */
export const doings: readonly (readonly [Term, string])[] = [
  [{ is: 'done' }, 'klart, klar, klara, färdig, färdigt, färdiga, färdigställd, färdigställt, färdigställs'],
  [{ is: 'done' }, 'slutförs, slutföras, slutförd, slutfört, levereras'],
  [{ is: 'done' }, 'avslutas, avslutad, avslutat, avslutades, avslut'],

  [{ is: 'doing' }, 'beslut, beslut tas, beslut fattas, beslutas, beslutad, beslutat, beslutades'],
  [{ is: 'doing' }, 'antas, antagen, antaget, antagande, antogs, fastställs, fastställdes, träder i kraft'],
  [{ is: 'doing' }, 'behandlas, behandlades, tas upp, återupptas, diskuteras, diskuterades'],
  [{ is: 'doing' }, 'remissas, remitteras, remisstid, granskas, revideras, reviderad, reviderades'],
  [{ is: 'doing' }, 'planeras, planerad, planerat, beräknas, förväntas, väntas, förbereds, förberedelser'],
  [{ is: 'doing' }, 'genomförs, genomföras, genomförd, genomfört, genomfördes, genomförande'],
  [{ is: 'doing' }, 'implementeras, implementerad, implementerat, implementerades'],
  [{ is: 'doing' }, 'införs, införas, infördes, införande, tas i bruk, tas i drift, driftsätts'],
  [{ is: 'doing' }, 'piloteras, testas, prövas, kartläggs, upphandlas'],
  [{ is: 'doing' }, 'tas fram, utarbetas, utvecklas, uppdateras, uppdaterad, uppdaterades, ses över'],
  [{ is: 'doing' }, 'lanseras, lanserades, publiceras, publicerad, publicerades, sprids'],
  [{ is: 'doing' }, 'presenteras, presenterades, invigs, öppnar, öppnas, erbjuds'],
  [{ is: 'doing' }, 'anordnas, arrangeras, hålls, hölls, ges, görs, gjordes, sker, skedde, äger rum'],
  [{ is: 'doing' }, 'utvärderas, utvärderad, utvärderades, följs upp, följdes upp, analyseras, mäts'],
  [{ is: 'doing' }, 'redovisas, redovisades, slutredovisas, rapporteras, rapporterades, slutrapporteras'],
  [{ is: 'doing' }, 'återrapporteras, återkommer, återredovisas, avrapporteras'],
  [{ is: 'doing' }, 'gäller, gällde, gällande, giltig, giltigt, löper, upphör, löper ut'],
];
