import type { Refusal } from '#domain/decision.ts';

/** Codes of what the wire itself can refuse, beside what the plan's rules refuse (domain/decide.ts). */
type WireProblem =
  | 'unknown-address'
  | 'method-not-allowed'
  | 'wrong-host'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'malformed-json'
  | 'invalid-request'
  | 'person-required'
  | 'idempotency-key-required'
  | 'idempotency-key-reused'
  | 'if-match-required'
  | 'version-mismatch'
  | 'as-of-in-future'
  | 'before-plan'
  | 'too-many-streams'
  | 'link-invalid'
  | 'link-expired'
  | 'unexpected';

export type ProblemCode = WireProblem | Refusal;

/** One field that is wrong. `path` is the field's name, with dots for depth. */
export type FieldError = { path: string; message: string };

/** RFC 9457 problem details, with a stable `code` and what the client needs to go on. */
export type Problem = {
  type: `urn:lagesbild:problem:${ProblemCode}`;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  errors?: readonly FieldError[];
  /** The document as it is now, when a stale version was sent. */
  current?: unknown;
};

type Wording = { status: number; title: string; detail: string };

/** Status and words of every problem. The words are for people; programs go by the code. */
export const problemWordings: Record<ProblemCode, Wording> = {
  'unknown-address': { status: 404, title: 'Adressen finns inte', detail: 'Det finns inget på den här adressen.' },
  'method-not-allowed': {
    status: 405,
    title: 'Så kan adressen inte användas',
    detail: 'Adressen finns men tar inte emot den här sortens anrop.',
  },
  'wrong-host': {
    status: 421,
    title: 'Fel värdnamn',
    detail: 'Servern svarar bara på adresser på den egna datorn, till exempel 127.0.0.1 eller localhost.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Fel innehållstyp',
    detail: 'Innehållet ska vara JSON (application/json).',
  },
  'body-too-large': {
    status: 413,
    title: 'För stort',
    detail: 'Innehållet är större än 64 kB. Korta texten och försök igen.',
  },
  'malformed-json': { status: 400, title: 'Trasig JSON', detail: 'Innehållet går inte att läsa som JSON.' },
  'invalid-request': { status: 400, title: 'Något är fel ifyllt', detail: 'Rätta det som är fel och försök igen.' },
  'person-required': {
    status: 401,
    title: 'Vem är du?',
    detail: 'Välj vem du är innan du ändrar något.',
  },
  'idempotency-key-required': {
    status: 400,
    title: 'Nyckel saknas',
    detail:
      'En ändring behöver rubriken Idempotency-Key med 8–60 tecken (a–z, 0–9 och bindestreck), så att den aldrig görs två gånger.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Nyckeln är redan använd',
    detail: 'Samma Idempotency-Key har använts för en annan ändring. Inget är ändrat.',
  },
  'if-match-required': {
    status: 428,
    title: 'Version saknas',
    detail: 'Ändringen behöver rubriken If-Match med den version som du såg, till exempel "3".',
  },
  'version-mismatch': {
    status: 412,
    title: 'Någon annan hann före',
    detail: 'Uppgiften har ändrats sedan du öppnade den. Din ändring är inte sparad; jämför och försök igen.',
  },
  'as-of-in-future': {
    status: 400,
    title: 'Datumet har inte varit',
    detail: 'Läget kan visas för i dag eller tidigare.',
  },
  'before-plan': {
    status: 404,
    title: 'Planen fanns inte då',
    detail: 'Det finns inget läge att visa för ett datum före planens början.',
  },
  'too-many-streams': {
    status: 503,
    title: 'För många följer just nu',
    detail: 'Servern kan inte visa ändringar direkt för fler just nu. De syns ändå när sidan hämtas om.',
  },
  'link-invalid': {
    status: 401,
    title: 'Länken gäller inte',
    detail: 'Länken har gått ut eller är inte hel. Be den som leder mötet om en ny.',
  },
  'link-expired': {
    status: 401,
    title: 'Länken har gått ut',
    detail: 'Be den som leder mötet om en ny.',
  },
  unexpected: {
    status: 500,
    title: 'Något gick fel',
    detail: 'Felet är vårt och är loggat. Inget är ändrat; försök igen om en stund.',
  },
  'not-found': { status: 404, title: 'Finns inte', detail: 'Det du söker finns inte i planen.' },
  'not-allowed': {
    status: 403,
    title: 'Det får du inte göra',
    detail: 'Din roll får inte göra den här ändringen. Lägesbedömningar görs av chefer; styrgruppen läser.',
  },
  'nothing-changed': { status: 422, title: 'Inget är ändrat', detail: 'Uppgifterna är redan som du skrev dem.' },
  'reason-required': { status: 422, title: 'Skäl saknas', detail: 'Skriv varför. Skälet visas för dem som läser.' },
  'text-required': { status: 422, title: 'Text saknas', detail: 'Skriv något innan du sparar.' },
  'text-too-long': {
    status: 422,
    title: 'För lång text',
    detail:
      'En anteckning får ha högst 6 000 tecken. Ett skäl, ett beslut eller den som något är enligt får ha högst 2 000.',
  },
  'unknown-person': { status: 422, title: 'Okänd person', detail: 'Personen finns inte bland dem som kan väljas.' },
  'not-recurring': {
    status: 409,
    title: 'Inget som återkommer',
    detail: 'Aktiviteten har inget återkommande åtagande att bocka av. Lägg till ett först.',
  },
  'still-ahead': {
    status: 422,
    title: 'Har inte varit än',
    detail: 'Det som ligger framåt i tiden kan noteras först när det har varit.',
  },
  'already-reached': {
    status: 409,
    title: 'Redan noterat',
    detail: 'Hållpunkten är redan nådd, eller beslutet redan noterat. Ångra det först om det är fel.',
  },
  'already-there': { status: 409, title: 'Finns redan', detail: 'Det du vill lägga till finns redan.' },
  'nothing-to-undo': {
    status: 409,
    title: 'Går inte att ångra',
    detail: 'Bara din egen senaste ändring går att ångra, och bara en gång. Ändra tillbaka för hand i stället.',
  },
  'personal-identity-number': {
    status: 422,
    title: 'Ta bort personnumret',
    detail: 'Texten innehåller något som ser ut som ett personnummer. Inget är sparat; ta bort numret och försök igen.',
  },
  'not-only-masked': {
    status: 422,
    title: 'Bara maskning',
    detail: 'En maskning får bara byta ut ord mot [maskat]. Gör en rättelse för att ändra något annat.',
  },
  'no-such-series': { status: 404, title: 'Serien finns inte', detail: 'Måttet har ingen sådan serie.' },
  'source-required': {
    status: 422,
    title: 'Källa saknas',
    detail: 'Skriv varifrån värdet kommer, så att den som läser kan kontrollera det.',
  },
  'impossible-value': {
    status: 422,
    title: 'Värdet är inte möjligt',
    detail:
      'Ett värde kan inte vara mindre än noll, en andel inte mer än 100 procent, och ett värde ska ligga inom sitt osäkerhetsintervall.',
  },
  'far-outside': {
    status: 422,
    title: 'Stämmer värdet?',
    detail:
      'Värdet ligger långt utanför seriens andra värden. Inget är sparat; kontrollera det och bekräfta att det stämmer.',
  },
  'too-many-values': {
    status: 422,
    title: 'Serien är full',
    detail: 'En serie kan ha högst 500 värden. Ta bort något som inte skulle ha stått där.',
  },
  'not-connected': {
    status: 409,
    title: 'Ingen källa att hämta från',
    detail: 'Måttets källa har inget gränssnitt att hämta värden från. De skrivs in för hand.',
  },
  'nothing-fetched': {
    status: 409,
    title: 'Inget att ta in',
    detail: 'Det finns inga hämtade värden att ta ställning till. Någon annan kan ha hunnit före.',
  },
  'difference-required': {
    status: 422,
    title: 'Förklara skillnaden',
    detail: 'Din bedömning är en annan än det som räknats ut. Skriv varför, så att den som läser båda förstår.',
  },
  'meeting-closed': {
    status: 409,
    title: 'Mötet är avslutat',
    detail: 'Ett avslutat möte står som det var. Öppna det igen, med skäl, för att ändra något.',
  },
  'meeting-not-open': {
    status: 409,
    title: 'Mötet är inte öppet',
    detail: 'Öppna mötet först. Beslut skrivs och bilden visas medan mötet pågår.',
  },
  'position-ahead': {
    status: 422,
    title: 'Har inte hänt än',
    detail: 'Det som ska visas är längre fram än planen har kommit. Hämta sidan igen.',
  },
  'too-many-items': {
    status: 422,
    title: 'För många',
    detail: 'En dagordning kan ha högst 100 punkter, och en visning högst 20 länkar.',
  },
  'impossible-end': {
    status: 422,
    title: 'Sluttiden går inte',
    detail: 'En länk ska sluta gälla senare än nu och inom ett dygn.',
  },
  'resolution-withdrawn': {
    status: 409,
    title: 'Beslutet är återtaget',
    detail: 'Ett återtaget beslut följs inte upp. Skriv ett nytt beslut i stället.',
  },
  'note-finished': {
    status: 409,
    title: 'Anteckningen är färdigställd',
    detail: 'En färdigställd anteckning skrivs inte över. Gör en rättelse i stället.',
  },
  'note-not-finished': {
    status: 409,
    title: 'Anteckningen är ett utkast',
    detail: 'Ett utkast ändras direkt och behöver ingen rättelse.',
  },
};

export function problem(code: ProblemCode, extra: Pick<Problem, 'errors' | 'current'> = {}): Problem {
  return { type: `urn:lagesbild:problem:${code}`, code, ...problemWordings[code], ...extra };
}
