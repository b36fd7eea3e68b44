import { HttpHandler } from 'msw/http';
import { endpoints } from '#contract/index.ts';
import { headers } from '#contract/routes.ts';
import { swedishDate } from '#domain/calendar.ts';
import type { Command } from '#domain/commands.ts';
import { decide } from '#domain/decide.ts';
import { all, type Versioned } from '#domain/document.ts';
import { mayGive } from '#domain/permission.ts';
import { todayOf } from '#domain/today.ts';
import type { Ports } from '#operations/ports.ts';
import { addressOf, type PortsSource } from './mock-endpoint.ts';

/** Once for each endpoint that asks for a version: another person's change is stored just before the request's own. */
export function somebodyElseFirst(ports: PortsSource): HttpHandler[] {
  return Object.values(endpoints)
    .filter(({ ifMatch }) => ifMatch)
    .map(
      ({ method, path }) =>
        new HttpHandler(
          method,
          addressOf(path),
          // Answers nothing, so that the endpoint's own handler comes next and finds the version gone.
          async ({ request, params }) => {
            const [id] = Object.values(params);
            await interfere(await ports(), String(id), request.headers.get(headers.person));
          },
          { once: true },
        ),
    );
}

async function interfere(ports: Ports, id: string, personId: string | null): Promise<void> {
  const picture = await ports.journal.picture();
  const [plan] = all(picture, 'plan');
  const document = [...picture.values()].find((one) => one.id === id);
  const command = document === undefined ? null : changeOf(document);
  if (plan === undefined || document === undefined || command === null) return;
  const able = all(picture, 'person').filter(({ role }) => mayGive(role, command.type));
  // There may be a single manager; then it was the same person on another machine.
  const actor = able.find((person) => person.id !== personId) ?? able[0];
  if (actor === undefined) return;

  const at = ports.clock.now();
  const decision = decide(picture, command, { actor, today: todayOf(plan, at), realToday: swedishDate(at) });
  if ('refusal' in decision) return;
  const expected = new Map([[document.id, document.version]]);
  await ports.journal.append({ happenings: decision.happenings, at, expected, receipt: null });
}

const reason = 'Exempel: någon annan hann före.';

/** Something that another person might well have done to the document. */
function changeOf(document: Versioned): Command | null {
  switch (document.type) {
    case 'activity': {
      const status = document.status.value === 'paused' ? 'ongoing' : 'paused';
      return { type: 'change-activity', activityId: document.id, status, reason };
    }
    case 'area': {
      const value = document.assessment?.value === 'at-risk' ? 'on-track' : 'at-risk';
      return { type: 'assess-area', areaId: document.id, value, reason, difference: reason };
    }
    case 'note': {
      const text = `${document.text} ${reason}`;
      return document.state === 'draft'
        ? { type: 'revise-draft', noteId: document.id, kind: document.kind, text }
        : { type: 'correct-note', noteId: document.id, text, reason };
    }
    case 'plan': {
      const mode = document.calendar.mode === 'real' ? 'example' : 'real';
      return { type: 'switch-calendar', planId: document.id, mode };
    }
    default:
      return null;
  }
}
