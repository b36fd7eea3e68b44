import { headers } from '#contract/routes.ts';
import { meetingId as meetingIdShape, showLinkId } from '#contract/values.ts';
import type { Instant } from '#domain/calendar.ts';
import { find, type Picture, type VersionedOf } from '#domain/document.ts';
import type { MeetingId, ShowLinkId } from '#domain/ids.ts';
import type { Operation } from './operation.ts';
import { type Failure, fail } from './outcome.ts';
import type { Ports } from './ports.ts';

type Link = { meetingId: MeetingId; linkId: ShowLinkId };

/** What a signed address lets somebody in to. */
export type LinkedShow = { picture: Picture; meeting: VersionedOf<'meeting'>; until: Instant };

export const readShowLink: Operation<'readShowLink'> = async ({ params: { meetingId, linkId } }, ports) => {
  const meeting = find(await ports.journal.picture(), 'meeting', meetingId);
  const link = meeting?.links.find(({ id }) => id === linkId);
  if (link === undefined) return fail('not-found');
  return { answer: { token: await tokenOf({ meetingId, linkId }, ports), until: link.until } };
};

/**
 * The show that a request's signed address is to. Whatever is wrong with an address, the answer is the same and comes
 * from nothing of the plan; only who has one that was right is told that it has ended.
 */
export async function linkedShow(request: Request, ports: Ports): Promise<LinkedShow | Failure> {
  const signed = await signedLink(request.headers.get(headers.authorization) ?? '', ports);
  if (signed === null) return fail('link-invalid');
  const picture = await ports.journal.picture();
  const meeting = find(picture, 'meeting', signed.meetingId);
  const link = meeting?.links.find(({ id }) => id === signed.linkId);
  if (meeting === undefined || link === undefined || link.isWithdrawn) return fail('link-invalid');
  if (Date.parse(link.until) <= Date.parse(ports.clock.now())) return fail('link-expired');
  return { picture, meeting, until: link.until };
}

/** What is signed says what it is for, so that nothing else that is ever signed with the same secret opens a show. */
function signedText({ meetingId, linkId }: Link): string {
  return `show.${meetingId}.${linkId}`;
}

/** Ids are made of what an address may hold, so it is read as it is written. */
async function tokenOf(link: Link, { signing }: Ports): Promise<string> {
  return `${link.meetingId}.${link.linkId}.${await signing.sign(signedText(link))}`;
}

const bearer = /^Bearer (meeting-[a-z0-9-]{1,60})\.(link-[a-z0-9-]{1,60})\.([0-9a-f]{64})$/;

async function signedLink(authorization: string, { signing }: Ports): Promise<Link | null> {
  const [, first, second, signature = ''] = bearer.exec(authorization) ?? [];
  const [meeting, link] = [meetingIdShape.safeParse(first), showLinkId.safeParse(second)];
  if (!meeting.success || !link.success) return null;
  const asked = { meetingId: meeting.data, linkId: link.data };
  return (await signing.verify(signedText(asked), signature)) ? asked : null;
}
