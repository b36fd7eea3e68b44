import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { choosePerson, openWindow, type Window } from './pages.ts';
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
beforeEach(() => async () => {
  const { complaints } = window;
  await window.close();
  expect(complaints).toEqual([]);
});

async function open(path: string): Promise<Page> {
  window = await openWindow(browser, server.url + path);
  return window.page;
}

function lineOf(page: Page, title: string): Locator {
  return page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: title }) });
}

it('lets a coordinator walk to a conference and tick it off by keyboard, and tells of it from then on', async () => {
  const page = await open('/');
  await choosePerson(page, 'Sara Exempel, samordnare');
  await page.getByRole('link', { name: 'Tidslinje' }).press('Enter');
  await page.getByText('Så läser du tidslinjen').press('Tab');
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowDown', 'ArrowDown', 'Tab', 'Enter']) {
    await page.keyboard.press(key);
  }
  const dialog = page.getByRole('dialog', { name: 'Bocka av ANDTS-konferens' });
  await dialog.getByRole('textbox', { name: 'När var det?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('14 juni 2023');
  // Left, and gone on with: what was begun is still there.
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await dialog.getByRole('textbox', { name: 'När var det?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });

  const line = lineOf(page, 'Två ANDTS-konferenser om året');
  const counts = () => line.filter({ hasText: '2 av 2 ANDTS-konferenser 2023' }).waitFor();
  await counts();
  await line.and(page.locator(':focus')).waitFor();
  await page.reload();
  await counts();
  await line.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Levnadsvanor' }).waitFor();
  await counts();
  await line.getByRole('button', { name: 'ANDTS-konferens, 14 juni 2023' }).waitFor();
});

it('shows one, five or ten years without scrolling sideways, each bar where its days are', async () => {
  const page = await open('/');
  for (const [first, last] of [
    [2023, 2023],
    [2022, 2026],
    [2019, 2028],
  ] as const) {
    await page.goto(`${server.url}/tidslinje?fran=${first}&till=${last}`);
    await page.getByRole('grid').waitFor();
    expect(await scrollingSideways(page), `${first}–${last}`).toEqual([]);
    const axis = await axisOf(page, first, last);
    for (const [title, from, to] of days) {
      const bar = await boxOf(lineOf(page, title).getByRole('gridcell').locator('div'));
      const expected = { left: axis.placeOf(from), right: axis.placeOf(to) };
      expect(Math.abs(bar.x - expected.left), `${title} begins, ${first}–${last}`).toBeLessThan(1);
      expect(Math.abs(bar.x + bar.width - expected.right), `${title} ends, ${first}–${last}`).toBeLessThan(1);
    }
  }
});

/** The first day of three lines, and the day after their last. */
const days = [
  ['Pilot för en sammanhållen modell', '2023-01-01', '2024-01-01'],
  ['Digital hbtq+-diplomering', '2023-08-01', '2023-09-01'],
  ['Stödja chefer att införa lokala rutiner', '2023-01-01', '2023-07-01'],
] as const;

/** Where days stand in pixels, by the years that are written above the lines. */
async function axisOf(page: Page, first: number, last: number) {
  const head = page.locator('[aria-hidden]').filter({ hasText: 'Område och aktivitet' });
  const yearBox = (year: number) => boxOf(head.getByText(String(year), { exact: true }).locator('..'));
  const [left, end] = [await yearBox(first), await yearBox(last)];
  const width = end.x + end.width - left.x;
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  return { placeOf: (day: string) => left.x + (width * (Date.parse(day) - from)) / (to - from) };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not drawn.');
  return box;
}

/** Of the page and what lies between it and the lines, what can be moved sideways. */
function scrollingSideways(page: Page): Promise<string[]> {
  return page.getByRole('grid').evaluate((grid) => {
    const moved: string[] = [];
    for (let one = grid.parentElement; one !== null; one = one.parentElement) {
      one.scrollLeft = 1000;
      if (one.scrollLeft !== 0) moved.push(one.tagName);
    }
    return moved;
  });
}
