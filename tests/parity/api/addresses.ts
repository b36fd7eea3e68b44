import { expect } from 'vitest';
import { type Route, roomRoutes, routes } from '#contract/routes.ts';
import type { Case } from './case.ts';

export const addresses: readonly Case[] = [
  {
    name: 'knows no other addresses',
    run: async (api) => {
      for (const path of [
        '/api',
        '/api/',
        '/api/x',
        '/api/areas/',
        '/api/areas/area-1/x',
        '/api/Areas',
        '/api//areas',
      ]) {
        for (const method of ['GET', 'POST', 'DELETE']) {
          const { status, body } = await api.send(method, path);
          expect({ path, status, body }).toMatchObject({ path, status: 404, body: { code: 'unknown-address' } });
        }
      }
    },
  },
  {
    name: 'says which methods a known address takes',
    run: async (api) => {
      const paths = new Set(
        [...Object.values<Route>(routes), ...Object.values<Route>(roomRoutes)].map(({ path }) => path),
      );
      for (const path of paths) {
        const { status, body, headers } = await api.send('DELETE', path.replace(/:\w+/g, 'x'));
        expect({ status, body }).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } });
        expect(headers.allow).not.toBeNull();
      }
    },
  },
  {
    name: 'answers HEAD where it answers GET, without a body',
    run: async (api) => {
      expect(await api.send('HEAD', '/api/areas')).toMatchObject({ status: 200, body: null });
      expect(await api.send('HEAD', '/api/areas/area-finns-inte')).toMatchObject({ status: 404, body: null });
    },
  },
];
