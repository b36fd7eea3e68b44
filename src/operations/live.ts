import { live, position } from '#contract/live.ts';
import { headers } from '#contract/routes.ts';
import { streamsOf } from './live-streams.ts';
import { fail } from './outcome.ts';
import { parse, queryOf } from './request.ts';
import { failure, guarded, type Handler } from './respond.ts';

const streamHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // A proxy in between would otherwise keep it until there is more of it.
  'X-Accel-Buffering': 'no',
};

/** The stream of what changes, for the server and for MSW alike. */
export const followLive: Handler = guarded(async (request, _, { journal }) => {
  const query = parse(live.query, queryOf(request));
  if ('problem' in query) return failure(query);
  // Nobody reads what follows on HEAD.
  if (request.method === 'HEAD') return new Response(null, { headers: streamHeaders });
  const resumed = position.safeParse(request.headers.get(headers.lastEventId) || undefined);
  const after = resumed.success ? resumed.data : (query.value.after ?? null);
  const body = await streamsOf(journal).open(after, request.signal);
  return body === null ? failure(fail('too-many-streams')) : new Response(body, { headers: streamHeaders });
});
