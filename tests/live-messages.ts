import { type LiveMessage, live } from '#contract/live.ts';
import { headers, liveRoute } from '#contract/routes.ts';

/** The messages of a stream as they come, each held against the contract. */
export async function* messagesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<LiveMessage, void> {
  const decoder = new TextDecoder();
  let unread = '';
  for await (const chunk of body ?? []) {
    unread += decoder.decode(chunk, { stream: true });
    const events = unread.split('\n\n');
    unread = events.pop() ?? '';
    for (const event of events) yield messageIn(event);
  }
}

function messageIn(event: string): LiveMessage {
  const fields = new Map(
    event.split('\n').map((line): [string, string] => [nameOf(line), line.slice(nameOf(line).length + 2)]),
  );
  const message = live.message.parse(JSON.parse(fields.get('data') ?? ''));
  if (fields.get('id') !== String(message.position)) throw new Error(`Another id than its position: ${event}`);
  return message;
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

/** The next message, or `ended`. */
export async function next(messages: AsyncGenerator<LiveMessage, void>): Promise<LiveMessage | 'ended'> {
  const { done, value } = await messages.next();
  return done === true ? 'ended' : value;
}

/** A stream over the network, as a browser asks for it. `leave` is the tab being closed. */
export async function followAt(origin: string, lastEventId: number | null = null) {
  const gone = new AbortController();
  const response = await fetch(`${origin}${liveRoute.path}`, {
    headers: {
      Accept: 'text/event-stream',
      'Accept-Encoding': 'gzip, br',
      ...(lastEventId === null ? {} : { [headers.lastEventId]: String(lastEventId) }),
    },
    signal: gone.signal,
  });
  return { response, messages: messagesOf(response.body), leave: () => gone.abort() };
}
