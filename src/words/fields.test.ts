import { expect, it } from 'vitest';
import { fieldName } from './fields.ts';

it('names a field as its form does, and falls back on its path', () => {
  expect(fieldName('time.phrase')).toBe('Tid');
  expect(fieldName('recurrence.many')).toBe('Tid');
  expect(fieldName('leadId')).toBe('Ansvarig');
  expect(fieldName('something.else')).toBe('something.else');
});
