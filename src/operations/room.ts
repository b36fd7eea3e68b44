import { room as contract, type RoomStage } from '#contract/room.ts';
import { headers, type roomRoutes } from '#contract/routes.ts';
import { personId } from '#contract/values.ts';
import type { RoomShow, Show } from '#contract/views.ts';
import { find } from '#domain/document.ts';
import type { MeetingId } from '#domain/ids.ts';
import { forRoom } from '#domain/meeting.ts';
import { mayGive } from '#domain/permission.ts';
import { detailOf } from './meetings.ts';
import { type Failure, fail } from './outcome.ts';
import type { Ports } from './ports.ts';
import { parse, parseJson, queryOf, readBody } from './request.ts';
import { answered, failure, guarded, type Handler } from './respond.ts';
import { sceneOf } from './setting.ts';
import { linkedShow } from './show-links.ts';
import { showOf } from './shows.ts';
import { editionOf, stagesOf } from './stages.ts';

/** Milliseconds. Shorter than a proxy usually lets an answer be awaited. */
const patience = 25_000;

/** What answers a computer in the room, and what tells it; for the server and for MSW alike. */
export const room = {
  readRoomShow: guarded(async (request, _, ports) => {
    const linked = await linkedShow(request, ports);
    if ('problem' in linked) return failure(linked);
    const scene = await sceneOf(ports, undefined);
    if ('problem' in scene) return failure(scene);
    const { until } = linked;
    const { meeting, resolutions, earlier } = await detailOf(linked.meeting, scene, ports.journal);
    const decided = resolutions.filter(({ state }) => state !== 'withdrawn');
    const show = withoutReadings(await showOf(meeting, scene, ports));
    return answered({ meeting: forRoom(meeting), resolutions: decided, earlier, show, until } satisfies RoomShow);
  }),

  followStage: guarded(async (request, _, ports) => {
    const query = parse(contract.followStage.query, queryOf(request));
    if ('problem' in query) return failure(query);
    // Before it is read what there is, so that nothing falls between.
    const listening = stagesOf(ports.journal).listen();
    if (listening === null) return failure(fail('too-many-streams'));
    try {
      const now = await stageOf(request, ports);
      // Nobody reads what follows on HEAD.
      const isNews = 'problem' in now || now.stamp !== query.value.after || request.method === 'HEAD';
      if (isNews) return respond(now);
      await listening.news(Math.min(patience, now.left), request.signal);
    } finally {
      listening.stop();
    }
    return respond(await stageOf(request, ports));
  }),

  sendStage: guarded(async (request, rawParams, ports) => {
    const params = parse(contract.sendStage.params, rawParams);
    if ('problem' in params) return failure(params);
    const text = await readBody(request);
    if ('problem' in text) return failure(text);
    const refused = await mayNotSend(request, params.value.meetingId, ports);
    if (refused !== null) return failure(refused);
    const json = parseJson(text.text);
    if ('problem' in json) return failure(json);
    const stage = parse(contract.sendStage.body, json.value);
    if ('problem' in stage) return failure(stage);
    return answered({ stamp: stagesOf(ports.journal).put(params.value.meetingId, stage.value) });
  }),
} satisfies Record<keyof typeof roomRoutes, Handler>;

/** Who has read what is between a manager and a coordinator. */
function withoutReadings(show: Show): Show {
  return { ...show, areas: show.areas.map((one) => ({ ...one, area: { ...one.area, readings: [] } })) };
}

function respond(now: RoomStage | Failure): Response {
  return 'problem' in now ? failure(now) : answered(now);
}

/** What is to be told now, to who has a signed address that still holds. */
async function stageOf(request: Request, ports: Ports): Promise<RoomStage | Failure> {
  const linked = await linkedShow(request, ports);
  if ('problem' in linked) return linked;
  const { stage, stamp } = stagesOf(ports.journal).of(linked.meeting.id);
  const edition = editionOf(linked.picture);
  const left = Date.parse(linked.until) - Date.parse(ports.clock.now());
  return { stamp: `${edition}.${stamp}`, edition, stage, left };
}

/** Who may show the room something newer may also step through it. */
async function mayNotSend(request: Request, meetingId: MeetingId, { journal }: Ports): Promise<Failure | null> {
  const picture = await journal.picture();
  const person = personId.safeParse(request.headers.get(headers.person));
  const actor = person.success ? find(picture, 'person', person.data) : undefined;
  if (actor === undefined) return fail('person-required');
  if (!mayGive(actor.role, 'renew-picture')) return fail('not-allowed');
  return find(picture, 'meeting', meetingId) === undefined ? fail('not-found') : null;
}
