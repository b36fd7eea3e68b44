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
      logLevel: 'info',
    });
  });

  it('reads what is set, and takes an empty variable for one that is not', () => {
    const env = { PORT: '8080', HOST: '::1', DATA_DIR: '/srv/läget', LOG_LEVEL: '' };
    expect(configFrom(env)).toEqual({
      port: 8080,
      host: '::1',
      storeFile: resolve('/srv/läget/lagesbild.sqlite'),
      logLevel: 'info',
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
  ])('refuses %s=%j in one line that names both', (name, value) => {
    expect(() => configFrom({ [name]: value })).toThrow(StartUpError);
    expect(() => configFrom({ [name]: value })).toThrow(`${name} är ${JSON.stringify(value)} men ska vara `);
    expect(() => configFrom({ [name]: value })).toThrow(/^[^\n]+$/);
  });

  it('names everything that is wrong at once', () => {
    expect(() => configFrom({ PORT: 'x', HOST: 'y' })).toThrow(/PORT är "x".*HOST är "y"/);
  });
});
