import { z } from 'zod';
import { documents } from './documents.ts';
import { reads } from './endpoint.ts';
import { roomMeeting } from './meeting-documents.ts';
import type { ProblemCode } from './problem.ts';
import { routes } from './routes.ts';
import { show } from './show.ts';
import { meetingId, showLinkId } from './values.ts';
import type { RoomShow } from './views.ts';

/** What is on the stage at a moment: parts/show/stage.ts, as it crosses the wire. */
export type SentStage = {
  slide: { section: string; page: number };
  isBlack: boolean;
  size: number;
};

/** What a computer in the room is told of what goes on. */
export type RoomStage = {
  /** Of all that is told here: who sends it as `after` is answered when it is another. */
  stamp: string;
  /** Another when something of what is shown has become another, so that the show is to be fetched anew. */
  edition: number;
  /** Null: nobody has sent any since the server was started. */
  stage: SentStage | null;
  /** Milliseconds until the address ends, so that the clock of the room's computer is of no matter. */
  left: number;
};

const stage = z.strictObject({
  slide: z.strictObject({ section: z.string().min(1).max(80), page: z.int().min(0).max(9999) }),
  isBlack: z.boolean(),
  size: z.number().min(1).max(3),
}) satisfies z.ZodType<SentStage>;

const resolutions = z.array(documents.resolution).readonly();

export const readShowLink = reads(routes.readShowLink, {
  summary: 'The signed part of an address to a show. It is made when somebody asks, and stored nowhere.',
  params: z.object({ meetingId, linkId: showLinkId }),
  query: z.object({}),
  answer: z.object({ token: z.string(), until: z.string() }),
  problems: ['not-found', 'before-plan'],
});

/** What every signed address can be refused with. Of what is not there no more is said than of what is forged. */
const ofLink = ['link-invalid', 'link-expired'] as const satisfies ProblemCode[];

/** What is asked for with a signed address, and what is sent to who has one. */
export const room = {
  readRoomShow: {
    summary: "What a meeting shows, for whoever has its signed address: nothing of what is the operator's own.",
    answer: z.object({
      meeting: roomMeeting,
      resolutions,
      earlier: resolutions,
      show,
      until: z.string(),
    }) satisfies z.ZodType<RoomShow>,
    problems: [...ofLink, 'before-plan'] satisfies ProblemCode[],
  },
  followStage: {
    summary: 'What is on the stage. Answers when it is another than after a stamp, or after 25 seconds.',
    query: z.object({ after: z.string().max(120).optional().meta({ description: 'Left out: answers at once.' }) }),
    answer: z.object({
      stamp: z.string(),
      edition: z.int(),
      stage: stage.nullable(),
      left: z.number(),
    }) satisfies z.ZodType<RoomStage>,
    problems: [...ofLink, 'too-many-streams'] satisfies ProblemCode[],
  },
  sendStage: {
    summary: 'Put something on the stage for those who follow it. Nothing of it is kept.',
    params: z.object({ meetingId }),
    body: stage,
    answer: z.object({ stamp: z.string() }),
    problems: [
      'person-required',
      'not-found',
      'not-allowed',
      'unsupported-media-type',
      'body-too-large',
      'malformed-json',
      'before-plan',
    ] satisfies ProblemCode[],
  },
};
