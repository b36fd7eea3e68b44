import { describe, expect, it } from 'vitest';
import { anIndicator, aSeries } from '#tests/builders.ts';
import { populationSentence } from './population.ts';

const values = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [String(2016 + index), 70 + index]));
const rising = anIndicator({ series: aSeries('Kalmar län', values), direction: 'higher-is-better' });
const worsening = { ...rising, direction: 'lower-is-better' } as const;

describe('whether the population’s measures go the right way', () => {
  it('is told of all of them, both ways', () => {
    expect(populationSentence([rising, rising, worsening])).toBe(
      'Av 3 befolkningsmått har 2 gått åt rätt håll och 1 åt fel håll.',
    );
  });

  it('is told of those too of which it cannot be', () => {
    const few = anIndicator({ series: aSeries('Kalmar län', { '2024': 70 }) });
    const neutral = { ...rising, direction: 'neutral' } as const;
    expect(populationSentence([few, neutral])).toBe(
      'Av 2 befolkningsmått har inget gått åt rätt håll och inget åt fel håll. Övriga: 1 har ändrats utan att något håll är bättre och 1 kan inte bedömas.',
    );
  });

  it('has nothing of what we have done ourselves, or of what care does', () => {
    const others = [{ ...rising, kind: 'own-performance' } as const, { ...rising, kind: 'health-care' } as const];
    expect(populationSentence(others)).toBeNull();
    expect(populationSentence([rising, ...others])).toContain('Av 1 befolkningsmått har 1 gått');
  });
});
