import type { Browser, Page } from 'playwright-core';

/** What a person does, and how many milliseconds each time took from the event to the frame with its result. */
export type Timings = ReadonlyMap<string, readonly number[]>;

type Awaited = { event: string; selector: string };

const patience = 10_000;

/** Does each thing so many times on the page of a running server, at the machine's own speed. */
export async function timeInteractions(browser: Browser, url: string, times: number): Promise<Timings> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(url);
  await page.locator('main article').first().waitFor();
  const timings = {
    'type in the filter': await typing(page, times),
    'choose a status': await choosing(page, times),
    ...(await travelling(page, times)),
    ...(await changing(page, times)),
  };
  await context.close();
  return new Map(Object.entries(timings));
}

/** A letter that one area in nine has, and away again: eight cards in nine go, and come back. */
async function typing(page: Page, times: number): Promise<number[]> {
  const cards = { event: 'keydown', selector: 'main article' };
  await page.locator('main details summary').first().click();
  const field = page.getByRole('searchbox');
  return repeat(times, async (turn) => {
    await field.focus();
    await field.press('End');
    return timed(page, cards, () => page.keyboard.press(turn % 2 === 0 ? 'q' : 'Backspace'));
  });
}

async function choosing(page: Page, times: number): Promise<number[]> {
  const cards = { event: 'change', selector: 'main article' };
  const field = page.getByLabel('Status');
  return repeat(times, (turn) => timed(page, cards, () => field.selectOption(turn % 2 === 0 ? 'done' : '')));
}

async function travelling(page: Page, times: number) {
  const [there, back]: [number[], number[]] = [[], []];
  const links = page.locator('main article h3 a');
  const areas = await links.count();
  // Of which an area's page has one and the overview none; tables come and go as more of the page is fetched.
  const selector = 'main #activities';
  for (let turn = 0; turn < times; turn++) {
    const place = turn % areas;
    const link = links.nth(place);
    // Nobody clicks before what they scrolled to stands: a card far away is at first its heading.
    await link.scrollIntoViewIfNeeded();
    await page.locator('main article').nth(place).locator('ul').first().waitFor();
    there.push(await timed(page, { event: 'click', selector }, () => link.click()));
    const overview = page.locator('header nav a').first();
    back.push(await timed(page, { event: 'click', selector }, () => overview.click()));
  }
  return { 'open an area': there, 'go back to the overview': back };
}

async function changing(page: Page, times: number) {
  const [open, save]: [number[], number[]] = [[], []];
  await page.locator('main article h3 a').first().click();
  const row = page.locator('main tbody').first();
  const form = { event: 'click', selector: 'main form' };
  for (let turn = 0; turn < times; turn++) {
    open.push(await timed(page, form, () => row.getByRole('button', { name: 'Ändra' }).click()));
    await row.getByRole('radio', { checked: false }).first().check();
    save.push(await timed(page, form, () => row.getByRole('button', { name: 'Spara' }).click()));
  }
  return { 'open the editor': open, 'save a status': save };
}

async function repeat(times: number, once: (turn: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn++) found.push(await once(turn));
  return found;
}

async function timed(page: Page, awaited: Awaited, act: () => Promise<unknown>): Promise<number> {
  // In two steps: the page must listen before anything is done to it.
  const armed = await page.evaluateHandle(listen, { ...awaited, patience });
  await act();
  const time = await armed.evaluate(({ frame }) => frame);
  await armed.dispose();
  return time;
}

/** Runs in the page. The result stands in the first frame with another number of elements that match the selector. */
function listen({ event, selector, patience }: Awaited & { patience: number }): { frame: Promise<number> } {
  const count = () => document.querySelectorAll(selector).length;
  const before = count();
  const frame = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`No change of ${selector} after ${event}`)), patience);
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        if (count() === before) {
          requestAnimationFrame(look);
          return;
        }
        // A message is delivered after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener(event, begin, { capture: true, once: true });
  });
  return { frame };
}
