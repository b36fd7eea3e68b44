/**
 * Which value of the variables that are a table's own an indicator's values stand for, by table (below A_Folkhalsodata)
 * and variable. The very values that the shipped series were read with: Region Halland's open script
 * fohm-folkhalsa.R (2 July 2026). A table that is not here is read all the same when it has no variable of its own.
 */
export const ownVariables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // 1: ej åldersstandardiserat.
  'A_Mo8/4_Inkomst/02ResursEk/04.05.01EkBarn/EkBarnReg.px': { Åldersstandardisering: '1' },
  'A_Mo8/5_Boende/02Bomrade/05.07raddens/raddensyreg.px': { 'Rädd att gå ut ensam': '01' },
  'A_Mo8/6_Levanor/01Begrans/06.01tobakdag/tobakdagyreg.px': { 'Användning av tobaks- och nikotinprodukter': '01' },
  'A_Mo8/6_Levanor/02Okad/06.18fysak/fysakyreg.px': { 'Fysisk aktivitet': '01' },
  'A_Mo8/7_Kontroll/02Civil/07.05lita/litaYreg.px': { Tillit: '40' },
  'A_Mo8/8_Sjukvard/04Tandvard/08.14tlejsok/tlejsokyreg.px': { 'Avstått tandläkarvård': '04' },
  'A_Mo8/Halsoutfall/01Overgrip/01.01halsgod/halsgodyreg.px': { Hälsotillstånd: '01' },
  // At birth.
  'A_Mo8/Halsoutfall/01Overgrip/01.03medlivs/MedlivsXReg.px': { 'Återstående medellivslängd': '0' },
};
