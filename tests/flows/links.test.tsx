import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cardOf, openOverview } from './steps.ts';

describe('a link', () => {
  it('within the dashboard is followed without loading the page anew', async () => {
    const { router, user } = await openOverview('/?per=2023-03-01');
    await user.click(cardOf('HBTQ').getByRole('link', { name: 'HBTQ' }));
    expect(router.state.location).toMatchObject({ pathname: '/omraden/hbtq', search: '?per=2023-03-01' });
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    'clicked for a window of its own is left to the browser: %o',
    async (how) => {
      const { router } = await openOverview();
      expect(fireEvent.click(cardOf('HBTQ').getByRole('link', { name: 'HBTQ' }), how)).toBe(true);
      expect(router.state.location.pathname).toBe('/');
    },
  );
});
