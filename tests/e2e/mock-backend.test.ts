import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import {
  changeStatus,
  noteOf,
  openTab,
  openWindow,
  statusOf,
  untilAreaStands,
  untilCardsStand,
  writeNote,
} from './pages.ts';
import { startDevServer } from './servers.ts';

let browser: Browser;
let dev: Awaited<ReturnType<typeof startDevServer>>;
beforeAll(async () => {
  [browser, dev] = await Promise.all([launchBrowser(), startDevServer()]);
});
afterAll(async () => {
  await browser?.close();
  await dev?.close();
});

const title = 'Digital hbtq+-diplomering';

it('keeps changes in the browser, across a reload and between tabs, until somebody starts over', async () => {
  const { context, page, close } = await openWindow(browser, dev.url);
  await untilCardsStand(page);
  await page.getByRole('link', { name: 'HBTQ' }).last().click();
  await untilAreaStands(page);
  await changeStatus(page, title, 'Pausad');
  await writeNote(page, 'Pausad till hösten.');
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Pausad' }).waitFor();
  await noteOf(page, 'Pausad till hösten.').waitFor();

  const other = await openTab(context, page.url());
  await statusOf(other, title).filter({ hasText: 'Pausad' }).waitFor();
  await untilAreaStands(other);
  await changeStatus(other, title, 'Klar');
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Klar' }).waitFor();

  // As text: the test runner would rewrite an import in a function.
  await page.evaluate("import('/mocks/browser.ts').then(({ startOver }) => startOver())");
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Pågår' }).waitFor();
  expect(await noteOf(page, 'Pausad till hösten.').count()).toBe(0);
  await close();
});

it('shows in every tab what is changed in one of them', async () => {
  const { context, page, close } = await openWindow(browser, `${dev.url}/omraden/vald`);
  await untilAreaStands(page);
  const other = await openTab(context, page.url());
  await untilAreaStands(other);
  await writeNote(other, 'Skrivet i den andra fliken.');
  await noteOf(page, 'Skrivet i den andra fliken.').waitFor();
  // The tab that held the stream is gone, and the one that is left has taken over.
  const third = await openTab(context, page.url());
  await page.close();
  await untilAreaStands(third);
  await writeNote(third, 'Skrivet i den tredje.');
  await noteOf(other, 'Skrivet i den tredje.').waitFor();
  await close();
});

it.concurrent.each([
  ['tom', 'Planen har inga områden än'],
  ['fel', 'Något gick fel'],
  ['frånkopplad', 'Det går inte att nå servern. Kontrollera nätet och försök igen.'],
  ['stor', 'Av 400 aktiviteter'],
  ['långsam', 'Planen hämtas.'],
])('plays the scenario %s when the address asks for it', async (scenario, words) => {
  const { page, close } = await openWindow(browser, `${dev.url}/?scenario=${encodeURIComponent(scenario)}`);
  await page.getByText(words).first().waitFor({ state: 'attached' });
  await close();
});

it('lets a conflict be rehearsed', async () => {
  const { page, close } = await openWindow(browser, `${dev.url}/omraden/hbtq?scenario=konflikt`);
  await untilAreaStands(page);
  await page.getByRole('button', { name: `Ändra ${title}` }).click();
  const form = page.getByRole('form');
  await form.getByRole('radio', { name: 'Klar' }).check();
  await form.getByRole('button', { name: 'Spara ändringen' }).click();
  await form.getByText('Någon annan hann före').waitFor();
  await close();
});

it('draws of ten times the plan only what is near, and lands on the line that a key leads to', async () => {
  const { page, close } = await openWindow(browser, `${dev.url}/tidslinje?scenario=stor`);
  const lines = page.getByRole('grid').getByRole('row');
  await lines.first().press('End');
  // Drawn after the last line, above it: it must not push that out of sight.
  await lines.filter({ hasText: 'Tobaks- och nikotinfritt län (kopia 10)' }).waitFor();
  expect(await lines.count()).toBeLessThan(100);
  const last = page.locator(':focus');
  expect(await last.getAttribute('aria-rowindex')).toBe(await page.getByRole('grid').getAttribute('aria-rowcount'));
  const box = await last.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(700);
  await close();
});
