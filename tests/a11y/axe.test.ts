import { expect, it } from 'vitest';
import { openWindow, untilAreaStands } from '#tests/e2e/pages.ts';
import { lookThrough } from './look-through.ts';
import { violations } from './violations.ts';

// Views that are only read.
const { browser, url } = lookThrough({ onlyRead: true });

it('still tells statuses apart and shows where the focus is with forced colours', async () => {
  const { page, close } = await openWindow(browser(), `${url()}/omraden/suicid`, { forcedColors: 'active' });
  await untilAreaStands(page);
  expect(await violations(page)).toEqual([]);
  const glyphs = page.getByRole('cell').locator('svg');
  expect(await glyphs.count()).toBeGreaterThan(0);
  expect(await glyphs.first().isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(outline).toBe('solid 3px');
  await close();
});
