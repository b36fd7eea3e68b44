import { inSeconds } from './failure-words.ts';
import { FetchProblem, PassingProblem } from './fetch-problem.ts';

/** The JSON of an answer, read no further than `largest` bytes. Throws a FetchProblem where there is none. */
export async function jsonOf(response: Response, largest: number): Promise<unknown> {
  if (!response.ok) {
    await response.body?.cancel();
    throw refusal(response);
  }
  const text = await textOf(response, largest);
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    throw new FetchProblem('unreadable', `Svaret gick inte att läsa som JSON${kindOf(response)}.`);
  }
}

/** As it comes, since a length that is promised need not be kept. */
async function textOf(response: Response, largest: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  // Some PxWeb answers begin with a byte order mark; the decoder takes it away.
  const decoder = new TextDecoder();
  let [size, text] = [0, ''];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > largest) {
      await reader.cancel();
      throw new FetchProblem('too-much', `Svaret var större än ${Math.round(largest / 1024)} kB.`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refusal(response: Response): FetchProblem {
  const { status } = response;
  if (status === 404) return new FetchProblem('nothing-there', 'Källan svarade att adressen inte finns (404).');
  const askedFor = retryAfter(response.headers.get('Retry-After'));
  const wait = askedFor === null ? '' : ` och ber oss vänta ${inSeconds(askedFor)}`;
  if (status === 429)
    return new PassingProblem('refused', `Källan tar inte emot fler frågor nu (429)${wait}.`, askedFor);
  if (status >= 500)
    return new PassingProblem('server-error', `Källan svarade med ett fel (${status})${wait}.`, askedFor);
  return new FetchProblem('refused', `Källan svarade nej (${status}).`);
}

/** Milliseconds, from a number of seconds or a point in time (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}

/** " (text/html)": often all that is needed to see that a proxy or a log-in page has answered. */
function kindOf({ headers }: Response): string {
  const kind = /^[\w.+-]+\/[\w.+-]+/.exec(headers.get('Content-Type') ?? '')?.[0];
  return kind === undefined ? '' : ` (${kind})`;
}
