import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { changeStatus, keptPictures, openTab, openWindow, statusOf, untilAreaStands } from './pages.ts';
import { startServer } from './servers.ts';

const title = 'Digital hbtq+-diplomering';
const text = 'Skriven på tåget mellan Nybro och Kalmar.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('keeps what is being typed through a crash, and changes made without a server until it is back, each once', async () => {
  const server = await startServer();
  onTestFinished(server.dispose);
  const { context, page: first, close } = await openWindow(browser, `${server.url}/omraden/hbtq`);
  onTestFinished(close);
  await untilAreaStands(first);
  await first.getByRole('button', { name: 'Skriv anteckning' }).click();
  await first.getByRole('textbox', { name: 'Text' }).pressSequentially(text, { delay: 20 });
  // The browser does not answer for a page that it takes down.
  await first.goto('chrome://crash').catch(() => {});
  await first.close();

  const page = await openTab(context, `${server.url}/omraden/hbtq`);
  await untilAreaStands(page);
  await page.getByRole('button', { name: 'Fortsätt skriva anteckningen' }).click();
  const written = page.getByRole('textbox', { name: 'Text' });
  // Taken down in the very moment of the last letter, which may have been on its way with the one before it.
  await expect.poll(() => written.inputValue()).toMatch(/^Skriven på tåget mellan Nybro och Ka/);
  await written.fill(text);
  const before = await entries(server.url);
  // From here on the whole application is in the browser.
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => keptPictures(page), { timeout: 20_000 }).toMatch(/"area-hbtq",null,"history"/);

  await server.kill();
  await page.getByRole('button', { name: 'Spara färdig anteckning' }).click();
  await page.getByRole('article').getByText('Väntar på att skickas').waitFor();
  await changeStatus(page, title, 'Pausad');
  await changeStatus(page, title, 'Klar');
  await page.close();

  const again = await openTab(context, `${server.url}/omraden/hbtq`);
  await statusOf(again, title).getByText('Väntar på att skickas').waitFor();
  expect(await statusOf(again, title).textContent()).toContain('Klar');
  await again.getByRole('link', { name: 'Visa utkorgen' }).click();
  await again.getByRole('heading', { name: 'Väntar på att skickas' }).waitFor();
  await server.start();
  await again.getByRole('button', { name: 'Försök nu' }).click();
  await again.getByText('Allt som du har sparat här är skickat.').waitFor();
  expect(await entries(server.url)).toBe(before + 3);
});

async function entries(url: string): Promise<number> {
  const health: { entries: number } = await (await fetch(`${url}/api/health`)).json();
  return health.entries;
}
