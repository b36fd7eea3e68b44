/** What plans usually count, for one and for several. Compounds end like these: "ANDTS-konferenser". */
const nouns: readonly (readonly [string, string])[] = [
  ['aktivitet', 'aktiviteter'],
  ['avstämning', 'avstämningar'],
  ['dag', 'dagar'],
  ['dialog', 'dialoger'],
  ['enkät', 'enkäter'],
  ['föreläsning', 'föreläsningar'],
  ['informationsinsats', 'informationsinsatser'],
  ['insats', 'insatser'],
  ['kampanj', 'kampanjer'],
  ['konferens', 'konferenser'],
  ['kurs', 'kurser'],
  ['mätning', 'mätningar'],
  ['möte', 'möten'],
  ['rapport', 'rapporter'],
  ['redovisning', 'redovisningar'],
  ['samråd', 'samråd'],
  ['seminarium', 'seminarier'],
  ['tillfälle', 'tillfällen'],
  ['träff', 'träffar'],
  ['uppföljning', 'uppföljningar'],
  ['utbildning', 'utbildningar'],
  ['utvärdering', 'utvärderingar'],
  ['workshop', 'workshoppar'],
];

type Forms = { one: string; many: string };

export const once: Forms = { one: 'gång', many: 'gånger' };

/** The noun for one and for several; as it was written where it is not known how it bends. */
export function nounForms(written: string): Forms {
  const lower = written.toLowerCase();
  for (const [one, many] of nouns) {
    if (lower.endsWith(many)) return { one: written.slice(0, written.length - many.length) + one, many: written };
    if (lower.endsWith(one)) return { one: written, many: written.slice(0, written.length - one.length) + many };
  }
  return { one: written, many: written };
}
