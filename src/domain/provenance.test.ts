import { expect, it } from 'vitest';
import { isWebAddress, sameSource } from './provenance.ts';
import { written } from './time/written.ts';

it.each([
  'https://www.folkhalsomyndigheten.se/',
  'http://intranät.se:8080/rapport?år=2024#s2',
  'https://a.se',
  'HTTPS://A.SE/Tabell_(2).px',
])('%s is an address that a link may lead to', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

it.each([
  '',
  'a.se',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://a.se/',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'ftp://a.se/',
  ' https://a.se/',
  'https://',
  'https://1177.se@xss.invalid/',
  'https://1177.se"onmouseover="alert(1)',
  'https://a.se/ b',
  'https://a.se/\u202e/es.7711',
  'https://pаypal.se/',
  'https:\\\\a.se',
  'https://a.se\n/b',
])('%j is none', (address) => {
  expect(isWebAddress(address)).toBe(false);
});

it('is another source when any of it is another', () => {
  const source = { title: 'En rapport', url: 'https://a.se/', published: written('2024') };
  expect(sameSource(source, { ...source })).toBe(true);
  for (const other of [{ title: 'En annan' }, { url: null }, { published: null }, { published: written('2025') }]) {
    expect(sameSource(source, { ...source, ...other })).toBe(false);
  }
});
