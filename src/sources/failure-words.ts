/** What is told of a failure to whoever looks into it. */

export function inSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds === 1 ? 'en sekund' : `${seconds} sekunder`;
}

/** Node says why in a code, below the error or its cause; a browser does not. */
export function networkWords(error: unknown): string {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : null);
  const words = code === null ? undefined : networkProblems[code];
  if (words !== undefined) return `${words} (${code}).`;
  return code === null ? 'Det gick inte att nå källan.' : `Det gick inte att nå källan (${code}).`;
}

const networkProblems: Record<string, string> = {
  ENOTFOUND: 'Källans adress finns inte i namnuppslaget',
  EAI_AGAIN: 'Namnuppslaget svarade inte',
  ECONNREFUSED: 'Källan tog inte emot anslutningen',
  ECONNRESET: 'Anslutningen bröts',
  EPIPE: 'Anslutningen bröts',
  UND_ERR_SOCKET: 'Anslutningen bröts',
  ETIMEDOUT: 'Källan svarade inte på anslutningen',
  UND_ERR_CONNECT_TIMEOUT: 'Källan svarade inte på anslutningen',
  ENETUNREACH: 'Det finns inget nät dit',
  EHOSTUNREACH: 'Det finns inget nät dit',
  CERT_HAS_EXPIRED: 'Källans certifikat har gått ut',
  SELF_SIGNED_CERT_IN_CHAIN: 'Certifikatet är inte utfärdat av någon som servern litar på',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Certifikatet är inte utfärdat av någon som servern litar på',
};

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
