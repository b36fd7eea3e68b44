import { expect } from 'vitest';
import { liveRoute } from '#contract/routes.ts';
import type { Case } from './case.ts';

/** What of the stream can be asked and answered; what it tells is held elsewhere (src/operations/live.test.ts). */
export const live: readonly Case[] = [
  {
    name: 'answers about the stream without beginning one, and takes no changes there',
    run: async ({ send }) => {
      const head = await send('HEAD', liveRoute.path);
      expect(head).toMatchObject({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: null });
      expect(await send('POST', liveRoute.path)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    },
  },
  {
    name: 'refuses to follow from a position that is none',
    run: async ({ send }) => {
      for (const after of ['-1', '1.5', 'nu']) {
        const { status, body } = await send('GET', `${liveRoute.path}?after=${after}`);
        expect([status, Object(body).code]).toEqual([400, 'invalid-request']);
      }
    },
  },
];
