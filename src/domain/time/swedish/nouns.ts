/** What plans usually count, for one and for several. Compounds end like these: "ANDTS-konferenser". */
const nouns: readonly (readonly [string, string])[] = [
  ['aktivitet', 'aktiviteter'],
  ['avstämning', 'avstämningar'],
  ['besök', 'besök'],
  ['dag', 'dagar'],
  ['dialog', 'dialoger'],
  ['enkät', 'enkäter'],
  ['föreläsning', 'föreläsningar'],
  ['implementering', 'implementeringar'],
  ['informationsinsats', 'informationsinsatser'],
  ['genomgång', 'genomgångar'],
  ['insats', 'insatser'],
  ['kampanj', 'kampanjer'],
  ['kartläggning', 'kartläggningar'],
  ['konferens', 'konferenser'],
  ['kurs', 'kurser'],
  ['lansering', 'lanseringar'],
  ['mätning', 'mätningar'],
  ['möte', 'möten'],
  ['pilot', 'piloter'],
  ['presentation', 'presentationer'],
  ['publicering', 'publiceringar'],
  ['rapport', 'rapporter'],
  ['rapportering', 'rapporteringar'],
  ['redovisning', 'redovisningar'],
  ['remiss', 'remisser'],
  ['revidering', 'revideringar'],
  ['samråd', 'samråd'],
  ['samtal', 'samtal'],
  ['seminarium', 'seminarier'],
  ['tillfälle', 'tillfällen'],
  ['träff', 'träffar'],
  ['uppföljning', 'uppföljningar'],
  ['upphandling', 'upphandlingar'],
  ['utbildning', 'utbildningar'],
  ['utvärdering', 'utvärderingar'],
  ['översyn', 'översyner'],
  ['workshop', 'workshoppar'],
];

type Forms = { one: string; many: string };

export const once: Forms = { one: 'gång', many: 'gånger' };

export function isKnownNoun(written: string): boolean {
  const lower = written.toLowerCase();
  return nouns.some(([one, many]) => lower.endsWith(one) || lower.endsWith(many));
}

/** The noun for one and for several; as it was written where it is not known how it bends. */
export function nounForms(written: string): Forms {
  const lower = written.toLowerCase();
  for (const [one, many] of nouns) {
    if (lower.endsWith(many)) return { one: written.slice(0, written.length - many.length) + one, many: written };
    if (lower.endsWith(one)) return { one: written, many: written.slice(0, written.length - one.length) + many };
  }
  return { one: written, many: written };
}
