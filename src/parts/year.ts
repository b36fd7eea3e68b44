/** The year that was written, or null when it is none, or none between 1900 and 2199: more likely a slip of the pen. */
export function yearIn(text: string | null): number | null {
  return text !== null && /^(19|20|21)\d\d$/.test(text) ? Number(text) : null;
}
