import { edtf } from '../edtf.ts';
import { calendarWords } from './calendar-words.ts';
import { doings } from './doings.ts';
import type { Term } from './term.ts';

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
  [{ is: 'relative-day', days: -2 }, 'i förrgår, förrgår'],
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
  [{ is: 'past-weekday', weekday: 1 }, 'i måndags'],
  [{ is: 'past-weekday', weekday: 2 }, 'i tisdags'],
  [{ is: 'past-weekday', weekday: 3 }, 'i onsdags'],
  [{ is: 'past-weekday', weekday: 4 }, 'i torsdags'],
  [{ is: 'past-weekday', weekday: 5 }, 'i fredags'],
  [{ is: 'past-weekday', weekday: 6 }, 'i lördags'],
  [{ is: 'past-weekday', weekday: 7 }, 'i söndags'],
  [{ is: 'nearest' }, 'närmaste, närmsta'],
  [{ is: 'rest' }, 'resten, återstoden'],
  [{ is: 'later' }, 'senare'],
  [{ is: 'in' }, 'om'],
  [{ is: 'within' }, 'inom'],
];

const bounds: readonly (readonly [Term, string])[] = [
  [{ is: 'boundless', edtf: edtf('../..') }, 'tills vidare, tillsvidare, permanent, framåt, framöver'],
  [{ is: 'boundless', edtf: edtf('/..') }, 'tills vidare med okänd början'],
  [{ is: 'boundless', edtf: edtf('../') }, 'pågående med okänt slut'],
  [{ is: 'ongoing' }, 'pågående, pågår, löpande, kontinuerligt, kontinuerlig, fortlöpande, ständigt'],
  [{ is: 'from' }, 'från och med, from och med, fr o m, from, f o m, fom, från'],
  [{ is: 'since' }, 'sedan, pågår sen, pågående sen, pågått sen, pågått sedan'],
  [{ is: 'until' }, 'till och med, t o m, tom, fram till och med, fram t o m, fram till, tills'],
  [{ is: 'to' }, 'till'],
  [{ is: 'set-for' }, 'planeras till, planerad till, planerat till, flyttas till, flyttad till, flyttat till'],
  [{ is: 'set-for' }, 'framflyttad till, framflyttat till, bordläggs till, skjuts till, skjuts upp till'],
  [{ is: 'set-for' }, 'skjuts fram till, uppskjuten till, uppskjutet till, framskjutet till'],
  [{ is: 'between' }, 'mellan'],
  [{ is: 'deadline' }, 'senast, allra senast, deadline, sista dag, sista datum, slutdatum'],
  [{ is: 'before' }, 'före, innan'],
  [{ is: 'after' }, 'efter'],
  [{ is: 'start' }, 'med start, start, startar, startas, starta, startade, startades, startdatum, uppstart, tidigast'],
  [{ is: 'start' }, 'börjar, börja, började, påbörjas, påbörja, påbörjades, inleds, inleddes'],
  [{ is: 'and' }, 'och, samt, o'],
  [{ is: 'qualifier', qualifier: '~' }, 'omkring, kring, runt, cirka, ca, c a, ungefär, ungefärligen, typ'],
  [{ is: 'qualifier', qualifier: '?' }, 'preliminärt, preliminär, prel, troligen, troligtvis, eventuellt, ev, kanske'],
  [{ is: 'qualifier', qualifier: '?' }, 'förmodligen, möjligen, möjligtvis, antagligen, sannolikt, osäkert'],
  [{ is: 'qualifier', qualifier: '?' }, 'förhoppningsvis'],
];

const rhythms: readonly (readonly [Term, string])[] = [
  [{ is: 'times' }, 'gånger, gång, ggr, ggn, g, x'],
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
  [{ is: 'none' }, 'tid ej angiven, ej angiven, ej angivet, inte angiven, inte angivet'],
  [{ is: 'none' }, 'ingen tid, ingen tid angiven, ingen angiven tid, vet ej, vet inte, tbd'],
  [{ is: 'none' }, 'okänt, okänd, okänd tid, ej känt, ej bestämt, ej bestämd, inte bestämt, obestämt'],
  [{ is: 'none' }, 'ej tidsatt, ej tidssatt, inte tidsatt, ej beslutat, oklart, oklar, saknas, tid saknas, ingen'],
  [{ is: 'none' }, 'ej satt, ej fastställt, inte fastställt, ej planerat, inte planerat'],
  [{ is: 'none' }, 'bestäms senare, meddelas senare'],
  [{ is: 'not' }, 'inte, ej, icke, aldrig'],
  // Near to words of ours, or conditions: neither read nor taken for slips of the pen.
  [
    { is: 'unknown' },
    'vården, vårdens, våra, åring, ring, resultat, verksamheter, regionala, kommuner, enlighet, delta',
  ],
  [{ is: 'unknown' }, 'stark, starkt, stort, stat, skolor, först, halva, lucka, åtagande, bästa, börda, tider, hösta'],
  [{ is: 'unknown' }, 'beslutar, minsta, sidan, inget'],
  [{ is: 'unknown' }, 'snart, annan, annat, andras, beslutet, besluts, senaste, rösten, tiden, medan'],
  [{ is: 'unknown' }, 'måndagar, tisdagar, onsdagar, torsdagar, fredagar, lördagar, söndagar'],
  [{ is: 'unknown' }, 'vardag, vardagar, helgdagar'],
  [{ is: 'noise' }, 'ännu, än, nu, redan, åter, igen, successivt, stegvis, enligt plan, enligt tidplan'],
  [{ is: 'noise' }, 'någon gång, nån gång, nångång, så fort som möjligt, så snart som möjligt'],
  [{ is: 'noise' }, 'snarast, snarast möjligt, omgående'],
  [{ is: 'noise' }, 'plan, planen, handlingsplan, regionplan, tidplan, tidsplan, tid, tidpunkt, datum'],
  [{ is: 'era' }, 'period, perioden, planperioden, mandatperioden, programperioden, projektperioden, avtalsperioden'],
  [{ is: 'noise' }, 'ska, skall, kommer att, vara, bli, blir, är'],
  [{ is: 'noise' }, 'under, hela, hel, i, på, vid, den, det, de, av, för'],
];

/**
 * Every word that the reader knows, by what it stands for. Abbreviations stand without their dots, which are never
 * read. What is written with several words is found before any of those words alone. A word that carries a condition
 * ("efter beslut", "när") is no noise: it is left out, and the phrase is not understood.
 */
export const vocabulary = [...calendarWords, ...numbers, ...relative, ...bounds, ...rhythms, ...asides, ...doings];
