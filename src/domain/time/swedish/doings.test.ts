import { describe, expect, it } from 'vitest';
import { read } from '#tests/reading.ts';

describe('what happens then is read past', () => {
  it.each([
    ['antogs i januari 2023', '2023-01'],
    ['Beslut tas i november 2023', '2023-11'],
    ['beslut väntas i höst', '2023-23'],
    ['beslut i november', '2023-11'],
    ['antas i november', '2023-11'],
    ['implementeras 2024–2025', '2024/2025'],
    ['införs successivt 2024–2026', '2024/2026'],
    ['utvärderas i december', '2023-12'],
    ['Utvärdering våren 2025', '2025-21'],
    ['hösten 2024 utvärdering', '2024-23'],
    ['2024 implementeras', '2024'],
    ['följs upp i december', '2023-12'],
    ['slutrapport mars 2024', '2024-03'],
    ['Slutrapport senast 2024-03-31', '/2024-03-31'],
    ['workshop i maj 2024', '2024-05'],
    ['möte 14/9 kl 13-15', '2023-09-14'],
    ['remiss våren 2024', '2024-21'],
    ['träder i kraft 1 juli 2024', '2024-07-01'],
    ['kommer att implementeras hösten 2024', '2024-23'],
    ['preliminärt utvärderas hösten 2024', '2024-23?'],
    ['flyttad till mars 2024', '2024-03'],
    ['programperioden 2021–2027', '2021/2027'],
    ['avtalsperioden t.o.m. 2026', '../2026'],
    ['slutdatum 31/8', '/2023-08-31'],
    ['startdatum 1/9 2023', '2023-09-01/'],
    ['nu i höst', '2023-23'],
    ['redan i vår', '2023-21'],
    ['åter hösten 2024', '2024-23'],
    ['nångång i höst', '2023-23'],
    ['Klart enligt plan, december 2023', '2023-12'],
    ['så fort som möjligt, senast mars 2024', '/2024-03'],
    ['startar 2024, avslutas 2026', '2024/2026'],
    ['mars 2024 ✅', '2024-03'],
  ])('%s: %s', (phrase, time) => {
    expect(read(phrase)).toBe(time);
  });
});

describe('what is done again and again', () => {
  it.each([
    ['följs upp årligen', '1 gång/year'],
    ['rapporteras tertialvis', '1 gång/tertial'],
    ['uppföljning en gång per tertial', '1 uppföljning/tertial'],
    ['möten två gånger per termin', '2 möten/half-year'],
    ['två konferenser genomförs årligen', '2 konferenser/year'],
    ['revideras vartannat år', 'no-such-rhythm -'],
  ])('%s: %s', (phrase, rhythm) => {
    expect(read(phrase)).toBe(rhythm);
  });
});

describe('what happens tells two times apart, and a condition is none of it', () => {
  it.each([
    'klart hösten 2023, utvärderas våren 2024',
    'startar hösten 2023, utvärderas våren 2025',
    'antas 2023 och gäller 2024–2026',
    'planeras 2023, genomförs 2024',
    'beslut hösten 2023, klart våren 2024',
    'efter beslut 2024',
    'före beslut i mars',
    'om beslut tas 2024',
    'när beslut tagits 2024',
    'beroende på beslut i mars',
    'förutsatt finansiering 2024',
    'utvärderas vid behov 2024',
    'inte beslutat 2024',
    'beslut saknas',
    'utvärderas',
    'så snart som möjligt',
    'antal 2024',
  ])('%s', (phrase) => {
    expect(read(phrase)).toMatch(/^unread/);
  });
});
