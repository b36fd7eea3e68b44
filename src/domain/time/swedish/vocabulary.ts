import { edtf } from '../edtf.ts';
import type { Term } from './term.ts';

/**
 * Every word that the reader knows, by what it stands for. Abbreviations stand without their dots, which are never
 * read. What is written with several words is found before any of those words alone.
 */
const calendar: readonly (readonly [Term, string])[] = [
  [{ is: 'month', month: 1 }, 'januari, jan'],
  [{ is: 'month', month: 2 }, 'februari, feb, febr'],
  [{ is: 'month', month: 3 }, 'mars, mar'],
  [{ is: 'month', month: 4 }, 'april, apr'],
  [{ is: 'month', month: 5 }, 'maj'],
  [{ is: 'month', month: 6 }, 'juni, jun'],
  [{ is: 'month', month: 7 }, 'juli'],
  [{ is: 'month', month: 8 }, 'augusti, aug'],
  [{ is: 'month', month: 9 }, 'september, sep, sept'],
  [{ is: 'month', month: 10 }, 'oktober, okt'],
  [{ is: 'month', month: 11 }, 'november, nov'],
  [{ is: 'month', month: 12 }, 'december, dec'],

  [{ is: 'season', season: 'spring' }, 'våren, vår, vårens, vårterminen, vårtermin, vårterminens, vt'],
  [{ is: 'season', season: 'summer' }, 'sommaren, sommar, sommarens'],
  [{ is: 'season', season: 'autumn' }, 'hösten, höst, höstens, höstterminen, hösttermin, höstterminens, ht'],
  [{ is: 'season', season: 'winter' }, 'vintern, vinter, vinterns'],
  [{ is: 'months', from: 2, to: 3 }, 'vårvintern, vårvinter'],
  [{ is: 'months', from: 5, to: 5 }, 'senvåren, senvår, sen vår, sena våren'],
  [{ is: 'months', from: 6, to: 6 }, 'försommaren, försommar'],
  [{ is: 'months', from: 7, to: 7 }, 'högsommaren'],
  [{ is: 'months', from: 8, to: 8 }, 'sensommaren, sensommar, sen sommar'],
  [{ is: 'months', from: 9, to: 9 }, 'förhösten'],
  [{ is: 'months', from: 11, to: 11 }, 'senhösten, senhöst, sen höst, sena hösten'],

  [{ is: 'weekday', weekday: 1 }, 'måndag, måndagen'],
  [{ is: 'weekday', weekday: 2 }, 'tisdag, tisdagen, tis, tisd'],
  [{ is: 'weekday', weekday: 3 }, 'onsdag, onsdagen, ons'],
  [{ is: 'weekday', weekday: 4 }, 'torsdag, torsdagen, tors'],
  [{ is: 'weekday', weekday: 5 }, 'fredag, fredagen, fre'],
  [{ is: 'weekday', weekday: 6 }, 'lördag, lördagen, lör'],
  [{ is: 'weekday', weekday: 7 }, 'söndag, söndagen, sön'],

  [{ is: 'feast', feast: 'christmas' }, 'jul, julen, julafton'],
  [{ is: 'feast', feast: 'lucia' }, 'lucia'],
  [{ is: 'feast', feast: 'easter' }, 'påsk, påsken'],
  [{ is: 'feast', feast: 'midsummer' }, 'midsommar, midsommaren, midsommarafton'],

  [{ is: 'turn', of: 'year' }, 'årsskiftet, årsskifte, nyår, nyåret'],
  [{ is: 'turn', of: 'half-year' }, 'halvårsskiftet, halvårsskifte'],
  [{ is: 'turn', of: 'month' }, 'månadsskiftet, månadsskifte'],
  [{ is: 'school-year' }, 'läsåret, läsår, skolåret, skolår'],

  [{ is: 'period', per: 'day' }, 'dag, dagar, dygn'],
  [{ is: 'period', per: 'week' }, 'vecka, veckor, veckorna, v'],
  [{ is: 'period', per: 'month' }, 'månad, månader, mån'],
  [{ is: 'period', per: 'quarter' }, 'kvartal, kv, q, k'],
  [{ is: 'period', per: 'tertial' }, 'tertial, t'],
  [{ is: 'period', per: 'half-year' }, 'halvår, h'],
  [{ is: 'period', per: 'year' }, 'år, åren, årens, kalenderår, verksamhetsår, budgetår'],
  [{ is: 'this-period', per: 'week' }, 'veckan, veckans'],
  [{ is: 'this-period', per: 'month' }, 'månaden, månadens'],
  [{ is: 'this-period', per: 'quarter' }, 'kvartalet, kvartalets'],
  [{ is: 'this-period', per: 'tertial' }, 'tertialet, tertialets'],
  [{ is: 'this-period', per: 'half-year' }, 'halvåret, halvårets'],
  [{ is: 'school-term' }, 'termin, terminer, terminen, terminens'],
  [{ is: 'this-period', per: 'year' }, 'året, årets, kalenderåret, verksamhetsåret, budgetåret, års'],

  [{ is: 'part', part: 'beginning' }, 'början, starten, inledningen, tidig, tidigt, tidiga, primo'],
  [{ is: 'part', part: 'middle' }, 'mitten, mitt, medio'],
  [{ is: 'part', part: 'end' }, 'slutet, slut, sent'],
  [{ is: 'half' }, 'halvan, hälften'],
];

const numbers: readonly (readonly [Term, string])[] = [
  [{ is: 'count', count: 1 }, 'en, ett'],
  [{ is: 'count', count: 2 }, 'två'],
  [{ is: 'count', count: 3 }, 'tre'],
  [{ is: 'count', count: 4 }, 'fyra'],
  [{ is: 'count', count: 5 }, 'fem'],
  [{ is: 'count', count: 6 }, 'sex'],
  [{ is: 'count', count: 7 }, 'sju'],
  [{ is: 'count', count: 8 }, 'åtta'],
  [{ is: 'count', count: 9 }, 'nio'],
  [{ is: 'count', count: 10 }, 'tio'],
  [{ is: 'count', count: 11 }, 'elva'],
  [{ is: 'count', count: 12 }, 'tolv'],
  [{ is: 'ordinal', ordinal: 1 }, 'första, förste'],
  [{ is: 'ordinal', ordinal: 2 }, 'andra, andre'],
  [{ is: 'ordinal', ordinal: 3 }, 'tredje'],
  [{ is: 'ordinal', ordinal: 4 }, 'fjärde'],
  [{ is: 'ordinal', ordinal: 5 }, 'femte'],
  [{ is: 'ordinal', ordinal: 6 }, 'sjätte'],
  [{ is: 'ordinal', ordinal: 'last' }, 'sista, siste'],
];

const relative: readonly (readonly [Term, string])[] = [
  [{ is: 'which', which: -1 }, 'förra, föregående'],
  [{ is: 'which', which: 0 }, 'denna, detta, innevarande, den här, det här, nuvarande'],
  [{ is: 'which', which: 1 }, 'nästa'],
  [{ is: 'coming' }, 'kommande, nästkommande'],
  [{ is: 'relative-year', which: -1 }, 'i fjol, fjolåret, fjolårets, förra årets'],
  [{ is: 'relative-year', which: 0 }, 'i år'],
  [{ is: 'relative-day', days: -1 }, 'i går, igår'],
  [{ is: 'relative-day', days: 0 }, 'i dag, idag'],
  [{ is: 'relative-day', days: 1 }, 'i morgon, imorgon'],
  [{ is: 'relative-day', days: 2 }, 'i övermorgon, övermorgon'],
  [{ is: 'coming-season', season: 'spring' }, 'i vår'],
  [{ is: 'coming-season', season: 'summer' }, 'i sommar'],
  [{ is: 'coming-season', season: 'autumn' }, 'i höst'],
  [{ is: 'coming-season', season: 'winter' }, 'i vinter'],
  [{ is: 'past-season', season: 'spring' }, 'i våras'],
  [{ is: 'past-season', season: 'summer' }, 'i somras'],
  [{ is: 'past-season', season: 'autumn' }, 'i höstas'],
  [{ is: 'past-season', season: 'winter' }, 'i vintras'],
  [{ is: 'rest' }, 'resten, återstoden'],
  [{ is: 'in' }, 'om'],
  [{ is: 'within' }, 'inom'],
];

const bounds: readonly (readonly [Term, string])[] = [
  [{ is: 'boundless', edtf: edtf('../..') }, 'tills vidare, tillsvidare, permanent, framåt, framöver'],
  [{ is: 'boundless', edtf: edtf('/..') }, 'tills vidare med okänd början'],
  [{ is: 'boundless', edtf: edtf('../') }, 'pågående med okänt slut'],
  [{ is: 'ongoing' }, 'pågående, pågår, löpande, kontinuerligt, kontinuerlig, fortlöpande, ständigt'],
  [{ is: 'from' }, 'från och med, fr o m, from, f o m, fom, från'],
  [{ is: 'since' }, 'sedan'],
  [{ is: 'until' }, 'till och med, t o m, tom, fram till och med, fram t o m, fram till, tills'],
  [{ is: 'to' }, 'till'],
  [{ is: 'between' }, 'mellan'],
  [{ is: 'deadline' }, 'senast, allra senast, deadline, sista dag, sista datum'],
  [{ is: 'before' }, 'före, innan'],
  [{ is: 'after' }, 'efter'],
  [{ is: 'start' }, 'med start, start, startar, startas, starta, startade, startades, uppstart, tidigast'],
  [{ is: 'start' }, 'börjar, börja, började, påbörjas, påbörja, påbörjades, inleds, inleddes'],
  [{ is: 'and' }, 'och, samt, o'],
  [{ is: 'qualifier', qualifier: '~' }, 'omkring, kring, runt, cirka, ca, c a, ungefär, ungefärligen'],
  [
    { is: 'qualifier', qualifier: '?' },
    'preliminärt, preliminär, prel, troligen, troligtvis, förmodligen, eventuellt, ev, kanske, möjligen, möjligtvis, antagligen, sannolikt, förhoppningsvis, osäkert',
  ],
];

const rhythms: readonly (readonly [Term, string])[] = [
  [{ is: 'times' }, 'gånger, gång, ggr, ggn'],
  [{ is: 'at-least' }, 'minst'],
  [{ is: 'per' }, 'per'],
  [{ is: 'every' }, 'varje, var'],
  [{ is: 'every-other' }, 'varannan'],
  [{ is: 'recurring', times: 1, per: 'year' }, 'årligen, årsvis'],
  [{ is: 'recurring', times: 1, per: 'half-year' }, 'halvårsvis, terminsvis'],
  [{ is: 'recurring', times: 1, per: 'tertial' }, 'tertialvis, tertialsvis'],
  [{ is: 'recurring', times: 1, per: 'quarter' }, 'kvartalsvis'],
  [{ is: 'recurring', times: 1, per: 'month' }, 'månadsvis, månatligen'],
  [{ is: 'each', per: 'year' }, 'årlig, årligt, årliga'],
  [{ is: 'each', per: 'half-year' }, 'halvårsvisa'],
  [{ is: 'each', per: 'tertial' }, 'tertialvisa, tertialsvisa'],
  [{ is: 'each', per: 'quarter' }, 'kvartalsvisa'],
  [{ is: 'each', per: 'month' }, 'månatlig, månatliga, månadsvisa'],
  [{ is: 'uncounted' }, 'dagligen, daglig, veckovis, vartannat, vart'],
];

const asides: readonly (readonly [Term, string])[] = [
  [
    { is: 'none' },
    'tid ej angiven, ej angiven, ej angivet, inte angiven, inte angivet, ingen tid, ingen tid angiven, ingen angiven tid',
  ],
  [
    { is: 'none' },
    'okänt, okänd, okänd tid, ej känt, ej bestämt, ej bestämd, inte bestämt, obestämt, vet ej, vet inte, tbd',
  ],
  [{ is: 'none' }, 'ej tidsatt, ej tidssatt, inte tidsatt, ej beslutat, oklart, oklar, saknas, tid saknas, ingen'],
  [
    { is: 'none' },
    'ej satt, ej fastställt, inte fastställt, ej planerat, inte planerat, bestäms senare, meddelas senare',
  ],
  [{ is: 'not' }, 'inte, ej, icke, aldrig'],
  // Near to words of ours, or conditions: neither read nor taken for slips of the pen.
  [{ is: 'unknown' }, 'snart, annan, annat, andras, beslut, beslutet, besluts, senaste, rösten, tiden, omgående'],
  [{ is: 'noise' }, 'klart, klar, klara, färdig, färdigt, färdiga, färdigställd, färdigställt, färdigställs'],
  [
    { is: 'noise' },
    'genomförs, genomföras, genomförd, genomfört, genomfördes, genomförande, slutförs, slutförd, slutfört, levereras',
  ],
  [
    { is: 'noise' },
    'avslutas, avslutad, avslutat, avslutades, avslut, beräknas, förväntas, väntas, någon gång, ännu, än',
  ],
  [{ is: 'noise' }, 'planeras, planerad, planerat, plan, planen, handlingsplan, regionplan, tidplan, tid, tidpunkt'],
  [
    { is: 'noise' },
    'gäller, gällande, giltig, giltigt, ska, skall, vara, bli, blir, är, görs, sker, hålls, datum, period, perioden, planperioden, mandatperioden',
  ],
  [{ is: 'noise' }, 'under, hela, hel, i, på, vid, den, det, av, för'],
];

export const vocabulary = [...calendar, ...numbers, ...relative, ...bounds, ...rhythms, ...asides];
