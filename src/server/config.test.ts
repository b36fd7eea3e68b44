import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configFrom } from './config.ts';
import { StartUpError } from './start-up-error.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(configFrom({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      storeFile: resolve('data', 'lagesbild.sqlite'),
      secretFile: resolve('data', 'link-secret'),
      logLevel: 'info',
      sources: {
        kolada: 'https://api.kolada.se/v3',
        folkhalsodata: 'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata',
      },
      fetchEvery: null,
    });
  });

  it('reads what is set, and takes an empty variable for one that is not', () => {
    const env = { PORT: '8080', HOST: '::1', DATA_DIR: '/srv/läget', LOG_LEVEL: '' };
    expect(configFrom(env)).toMatchObject({
      port: 8080,
      host: '::1',
      storeFile: resolve('/srv/läget/lagesbild.sqlite'),
      secretFile: resolve('/srv/läget/link-secret'),
      logLevel: 'info',
    });
  });

  it('reads where the sources are and how often they are asked', () => {
    const env = {
      KOLADA_URL: 'http://proxy:8080/kolada/v3',
      FOLKHALSODATA_URL: 'https://x.se/å/',
      FETCH_EVERY_HOURS: '24',
    };
    expect(configFrom(env)).toMatchObject({
      sources: { kolada: 'http://proxy:8080/kolada/v3', folkhalsodata: 'https://x.se/å/' },
      fetchEvery: 86_400_000,
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', ' 80'],
    ['PORT', '0x50'],
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.10'],
    ['HOST', 'lagesbild.example'],
    ['DATA_DIR', '  '],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'a\nb'],
    ['KOLADA_URL', 'api.kolada.se'],
    ['KOLADA_URL', 'ftp://api.kolada.se/v3'],
    ['KOLADA_URL', 'https://user:word@api.kolada.se/v3'],
    ['FOLKHALSODATA_URL', 'https://x.se/?a=b'],
    ['FETCH_EVERY_HOURS', '169'],
    ['FETCH_EVERY_HOURS', '0.5'],
    ['FETCH_EVERY_HOURS', 'daily'],
  ])('refuses %s=%j in one line that names both', (name, value) => {
    expect(() => configFrom({ [name]: value })).toThrow(StartUpError);
    expect(() => configFrom({ [name]: value })).toThrow(`${name} är ${JSON.stringify(value)} men ska vara `);
    expect(() => configFrom({ [name]: value })).toThrow(/^[^\n]+$/);
  });

  it('names everything that is wrong at once', () => {
    expect(() => configFrom({ PORT: 'x', HOST: 'y' })).toThrow(/PORT är "x".*HOST är "y"/);
  });
});
