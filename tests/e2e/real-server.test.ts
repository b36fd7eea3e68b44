import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import {
  changeStatus,
  choosePerson,
  noteOf,
  openForm,
  openTab,
  openWindow,
  statusOf,
  untilAreaStands,
  untilCardsStand,
  type Window,
  writeNote,
} from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

let browser: Browser;
let server: RealServer;
let window: Window;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** Every test opens its own window on the one server, and works in an area of its own. */
async function open(path: string, options = {}) {
  window = await openWindow(browser, server.url + path, options);
  return window.page;
}
beforeEach(() => async () => {
  const complaints = window.complaints;
  await window.close();
  expect(complaints).toEqual([]);
});

describe('what is changed', () => {
  it('is still there after a reload and after the server has been started again', async () => {
    const title = 'Följa och utvärdera Hälsolots i Högsby';
    const page = await open('/');
    await untilCardsStand(page);
    expect(await page.getByRole('article').count()).toBe(9);
    await choosePerson(page, 'Nils Exempel, samordnare');
    await page.getByRole('link', { name: 'Lokala utvecklingsarbeten' }).first().click();
    await untilAreaStands(page);
    await changeStatus(page, title, 'Pågår');
    await writeNote(page, 'Uppföljningen har börjat.');

    const isThere = async () => {
      await statusOf(page, title).filter({ hasText: 'Pågår' }).waitFor();
      await noteOf(page, 'Uppföljningen har börjat.').waitFor();
    };
    await isThere();
    await page.reload();
    await isThere();
    expect(window.complaints).toEqual([]);
    expect(await server.stop()).toBe(0);
    await server.start();
    // What the page asked of a server that was gone is no fault of the page.
    window.complaints.length = 0;
    await page.reload();
    await isThere();
  });

  it('is still there when the server was killed right after it had answered', async () => {
    const title = 'Samverkan med Coompanion';
    const page = await open('/omraden/civilsamhallet');
    await untilAreaStands(page);
    const form = await openForm(page, title);
    await form.getByRole('radio', { name: 'Pausad' }).check();
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PATCH'),
      form.getByRole('button', { name: 'Spara ändringen' }).click(),
    ]);
    expect(answer.status()).toBe(200);
    await server.kill();
    await server.start();
    // What the page asked of a dead server is no fault of the page.
    window.complaints.length = 0;
    await page.reload();
    await statusOf(page, title).filter({ hasText: 'Pausad' }).waitFor();
  });

  it('is shown beside mine when another tab was first', async () => {
    const title = 'Hälsan spelar roll i flera kommuner';
    const page = await open('/omraden/funktionsnedsattning');
    const other = await openTab(window.context, page.url());
    await Promise.all([untilAreaStands(page), untilAreaStands(other)]);
    const form = await openForm(page, title);
    await form.getByRole('radio', { name: 'Klar' }).check();
    await form.getByRole('textbox', { name: 'Enligt' }).fill('Nära vård');
    await changeStatus(other, title, 'Pausad');

    // Told by itself, before anything is saved: the other tab's change comes here as it is made.
    await form.getByText('Någon annan har ändrat samma sak').waitFor();
    await form.getByRole('radio', { name: /^Nu gäller \(du själv på annat håll, 15 juni\) Pausad/ }).waitFor();
    expect(await form.getByRole('textbox', { name: 'Enligt' }).inputValue()).toBe('Nära vård');
    await form.getByRole('radio', { name: /^Din ändring Klar/ }).check();
    await form.getByRole('button', { name: 'Gå vidare med det valda' }).click();
    await form.getByRole('button', { name: 'Spara ändringen' }).click();
    await form.waitFor({ state: 'detached' });
    await statusOf(page, title).filter({ hasText: 'Klar' }).waitFor();
  });

  it('waits in the browser while there is no network, and is then saved once', async () => {
    const text = 'Skriven utan nät.';
    const page = await open('/omraden/jamlik-vard');
    await untilAreaStands(page);
    await page.getByRole('button', { name: 'Skriv anteckning' }).click();
    const form = page.getByRole('form', { name: 'Ny anteckning' });
    await form.getByRole('textbox', { name: 'Text' }).fill(text);
    await window.context.setOffline(true);
    await form.getByRole('button', { name: 'Spara färdig anteckning' }).click();
    await noteOf(page, text).getByText('Väntar på att skickas').waitFor();

    await window.context.setOffline(false);
    await noteOf(page, text).getByText('Väntar på att skickas').waitFor({ state: 'detached' });
    // The browser itself notes every request that did not get through.
    window.complaints.length = 0;
    await page.reload();
    await noteOf(page, text).waitFor();
    expect(await noteOf(page, text).count()).toBe(1);
  });
});

describe('the keyboard alone', () => {
  it('opens an area, changes a status and gets the focus back', async () => {
    const page = await open('/');
    await untilCardsStand(page);
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 150; presses++) {
        if ((await focused()) === name) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await keyboard.press('Tab');
    expect(await focused()).toBe('Hoppa till innehållet');
    await keyboard.press('Enter');
    await tabTo('HBTQ');
    await keyboard.press('Enter');
    await untilAreaStands(page);
    await tabTo('Ändra Öppna utbildningen för kommunernas personal');
    await keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Ej påbörjad' }).and(page.locator(':focus')).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Control+Enter');
    await page.getByRole('form').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Ändra Öppna utbildningen för kommunernas personal');
    await statusOf(page, 'Öppna utbildningen').filter({ hasText: 'Pågår' }).waitFor();
  });
});

describe('an address', () => {
  it('leads straight into an area, and to an activity in it', async () => {
    const page = await open('/omraden/suicid');
    await page.getByRole('heading', { level: 1, name: 'Nytt handlingsprogram mot suicid' }).waitFor();
    await page.goto(`${server.url}/omraden/levnadsvanor#activity-4e`);
    const box = await page.locator('[id="activity-4e"]').filter({ hasText: 'Satsningen Kom igång' }).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(768);
  });

  it('is gone back to, with its filter and its place', async () => {
    const page = await open('/?samordnare=person-omar');
    const link = page.getByRole('article').getByRole('link', { name: 'Våld i nära relationer', exact: true });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await link.click();
    await untilAreaStands(page);
    await page.goBack();
    await page.getByText('3 av 9 områden, 9 av 25 aktiviteter').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  it('shows an earlier day, read-only, along the whole way', async () => {
    const page = await open('/');
    await untilCardsStand(page);
    await page.getByLabel('Läget per').fill('2023-01-15');
    await page.getByRole('status').filter({ hasText: 'Läget per 15 januari 2023' }).waitFor();
    await page.getByText(/^Av 23 aktiviteter är 0 klara/).waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Levnadsvanor', exact: true }).click();
    await untilAreaStands(page);
    expect(page.url()).toBe(`${server.url}/omraden/levnadsvanor?per=2023-01-15`);
    expect(await page.getByRole('button', { name: /^(Ändra|Skriv|Rätta)/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Visa läget nu' }).click();
    await page.getByRole('button', { name: 'Skriv anteckning' }).waitFor();
  });
});
