import { inSeconds, networkWords } from './failure-words.ts';
import { FetchProblem, PassingProblem } from './fetch-problem.ts';
import { jsonOf } from './reading.ts';

/** How long, how often and how much a source is asked. Times in milliseconds. */
export type Limits = {
  /** For one try, its whole answer included. */
  timeout: number;
  /** For everything that a source is asked in one go. */
  deadline: number;
  tries: number;
  /** Before the second try. Doubled before each further one, and shortened at random by up to half. */
  pause: number;
  /** The longest that we wait because a source asks us to. */
  longestPause: number;
  /** Bytes of one answer, unpacked. */
  largestAnswer: number;
  /** Answers that continue each other. */
  pages: number;
};

export const usualLimits: Limits = {
  timeout: 20_000,
  deadline: 180_000,
  tries: 4,
  pause: 500,
  longestPause: 30_000,
  largestAnswer: 4 * 1024 * 1024,
  pages: 20,
};

/** Asks one source, from now until its deadline. Nothing outside its base address is ever asked. */
export type Asker = {
  limits: Limits;
  /** `path`: below the base address; one that leads out of it throws. Written with what can stand in an address. */
  addressOf: (path: string) => URL;
  /** An address that the source itself has given, or null where it leads away from the base address. */
  within: (address: string, from: URL) => URL | null;
  /** The answer's JSON, of whatever form. A `body` is posted. Throws a FetchProblem, and always ends. */
  ask: (address: URL, body?: object) => Promise<unknown>;
};

/** `stopped`: nobody waits for the answer any more. */
export function askerAt(base: string, limits: Limits, stopped: AbortSignal): Asker {
  const root = new URL(base.endsWith('/') ? base : `${base}/`);
  const over = AbortSignal.any([AbortSignal.timeout(limits.deadline), stopped]);
  const within: Asker['within'] = (address, from) => {
    if (!URL.canParse(address, from)) return null;
    const url = new URL(address, from);
    return url.origin === root.origin && url.pathname.startsWith(root.pathname) ? url : null;
  };
  return {
    limits,
    within,
    addressOf: (path) => {
      const address = within(path, root);
      if (address === null) throw new FetchProblem('not-understood', 'Måttets adress hos källan går inte att förstå.');
      return address;
    },
    ask: (address, body) => askPatiently(() => attempt(address, body, { limits, over, within }), limits, over),
  };
}

type Terms = { limits: Limits; over: AbortSignal; within: Asker['within'] };

/** Tries again only what may be over by itself. */
async function askPatiently(once: () => Promise<unknown>, limits: Limits, over: AbortSignal): Promise<unknown> {
  for (let nth = 1; ; nth++) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof PassingProblem) || nth >= limits.tries) throw error;
      const wait = error.askedFor ?? limits.pause * 2 ** (nth - 1) * (1 - Math.random() / 2);
      if (wait > limits.longestPause) throw error;
      await pause(wait, over);
    }
  }
}

async function attempt(address: URL, body: object | undefined, { limits, over, within }: Terms): Promise<unknown> {
  const tooLong = AbortSignal.timeout(limits.timeout);
  const signal = AbortSignal.any([over, tooLong]);
  const request: RequestInit = { ...(body === undefined ? asked : posted(body)), signal, redirect: 'manual' };
  try {
    return await jsonOf(await answerTo(address, request, within), limits.largestAnswer);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    if (over.aborted) throw outOfTime();
    if (tooLong.aborted) throw new FetchProblem('time-out', `Inget helt svar inom ${inSeconds(limits.timeout)}.`);
    throw new PassingProblem('no-network', networkWords(error));
  }
}

const asked = { headers: { Accept: 'application/json' } };

function posted(body: object): RequestInit {
  const headers = { ...asked.headers, 'Content-Type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

/** At most this many. */
const redirects = 3;

/** The same question again where the source says that the answer is, as long as that is within the source. */
async function answerTo(address: URL, request: RequestInit, within: Asker['within']): Promise<Response> {
  let from = address;
  for (let hops = 0; hops <= redirects; hops++) {
    const response = await fetch(from, request);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('Location') : null;
    // In a browser a redirect can be neither read nor followed.
    if (location === null && response.type !== 'opaqueredirect') return response;
    await response.body?.cancel();
    const to = location === null ? null : within(location, from);
    if (to === null) throw new FetchProblem('refused', 'Källan hänvisade vidare till en annan adress.');
    from = to;
  }
  throw new FetchProblem('endless', 'Källan hänvisade vidare om och om igen.');
}

function pause(milliseconds: number, over: AbortSignal): Promise<void> {
  return new Promise((done, refused) => {
    if (over.aborted) return refused(outOfTime());
    const giveUp = () => {
      clearTimeout(timer);
      refused(outOfTime());
    };
    const timer = setTimeout(() => {
      over.removeEventListener('abort', giveUp);
      done();
    }, milliseconds);
    over.addEventListener('abort', giveUp, { once: true });
  });
}

function outOfTime(): FetchProblem {
  return new FetchProblem('time-out', 'Källan blev inte färdig i tid.');
}
