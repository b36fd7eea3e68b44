import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openWindow, untilCardsStand } from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

let browser: Browser;
let server: RealServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** What the page itself has asked for and that draws charts. */
function chartCode(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /drawing.*\.js/.test(name)),
  );
}

it('fetches what draws when a chart is wanted, reads it off by keyboard, and lets it be brought along', async () => {
  const { page, complaints, context, close } = await openWindow(browser, server.url, { acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await untilCardsStand(page);
  await page.getByRole('link', { name: 'Indikatorer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Indikatorer' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await chartCode(page)).toEqual([]);

  await page.getByRole('link', { name: 'Daglig tobaksrökning' }).first().click();
  const figure = page.getByRole('figure').filter({ hasText: 'Daglig tobaksrökning' });
  await figure.locator('path.recharts-line-curve').nth(1).waitFor();
  expect(await chartCode(page)).toHaveLength(1);

  await figure.getByRole('application').focus();
  await page.keyboard.press('ArrowLeft');
  await figure.getByText(/^Kalmar län.*, 2019–2022: 7,2\s%$/).waitFor();
  await page.keyboard.press('ArrowDown');
  await figure.getByText(/^Riket, 2019–2022: 6,2\s%$/).waitFor();

  await figure.getByText('Kopiera eller spara').click();
  expect(await saved(page, 'Spara som CSV')).toContain('2021–2024;7,7;5,6\r\n');
  const picture = await saved(page, 'Spara bilden (SVG)');
  expect(picture).toContain('Källa: Folkhälsomyndigheten');
  expect(picture).not.toMatch(/var\(|class=|oklch/);
  expect(await saved(page, 'Spara bilden (PNG)')).toContain('PNG');

  await figure.getByRole('button', { name: 'Kopiera tabellen' }).click();
  await figure.getByText('Tabellen är kopierad.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('2021–2024\t7,7\t5,6\n');
  await figure.getByRole('button', { name: 'Kopiera bilden' }).click();
  await figure.getByText('Bilden är kopierad.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await download.path(), 'utf8');
}
