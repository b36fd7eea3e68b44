import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { violations } from '#tests/a11y/violations.ts';
import { startMeasured } from '#tests/bench/server.ts';
import { builtWorker } from '../../build/service-worker.ts';
import { launchBrowser } from './browser.ts';
import { repository } from './environment.ts';
import { keptPictures, openForm, openTab, openWindow, untilAreaStands, untilCardsStand } from './pages.ts';
import { startServer } from './servers.ts';

const patience = { timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// Both wait for the browser more than they work, so each does it while the other works.
describe.concurrent('without a network', () => {
  it('opens with what was fetched last, says when that was, and is fresh again by itself', async ({
    expect,
    onTestFinished,
  }) => {
    const server = await startServer();
    onTestFinished(server.dispose);
    const { context, page: first, complaints, close } = await openWindow(browser, server.url);
    onTestFinished(close);
    await untilCardsStand(first);
    await first.evaluate(() => navigator.serviceWorker.ready);
    await first.getByRole('link', { name: 'HBTQ' }).first().click();
    await untilAreaStands(first);
    await expect.poll(() => keptPictures(first), patience).toMatch(/"area-hbtq",null,"history"/);
    await first.close();
    expect(complaints).toEqual([]);

    await server.kill();
    const page = await openTab(context, server.url);
    await untilCardsStand(page);
    await page.getByText(/^Hämtat \d\d\.\d\d$/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${server.url}/tidslinje`);
    await page.getByRole('grid').waitFor();
    await page.goto(`${server.url}/omraden/hbtq`);
    await untilAreaStands(page);
    await openForm(page, 'Digital hbtq+-diplomering');
    await page.goto(`${server.url}/omraden/suicid`);
    await page.getByText('Anteckningar, historik och kanske fler mått är inte hämtade.').waitFor();
    await openForm(page, 'Utbildningssatsningar om psykisk hälsa');

    await page.getByRole('link', { name: 'Lägesbild folkhälsa' }).click();
    await page.getByText(/^Hämtat/).waitFor();
    await server.start();
    await page.getByText(/^Hämtat/).waitFor({ state: 'detached' });
    await untilCardsStand(page);
  });
});

describe.concurrent('a new build', () => {
  it('takes the place of the one before it, whose parts are kept for pages that are still open', async ({
    expect,
    onTestFinished,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'lagesbild-deployed-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const dist = join(folder, 'dist');
    await cp(join(repository, 'dist'), dist, { recursive: true });
    await deploy(dist, 'one');
    const server = await startMeasured(dist, 'real', join(folder, 'data'));
    const { page, close } = await openWindow(browser, `${server.url}/finns/inte`);
    onTestFinished(close);
    await page.evaluate(() =>
      navigator.serviceWorker.register('/service-worker.js').then(() => navigator.serviceWorker.ready),
    );
    for (const version of ['two', 'three']) {
      await deploy(dist, version);
      await untilUpdated(page);
      expect(await keptBuilds(page)).toContain(`shell-${version}`);
    }
    expect(await keptBuilds(page)).toEqual(['shell-two', 'shell-three']);
    await server.stop();
    await page.goto(`${server.url}/finns/inte/heller`);
    expect(await page.locator('meta[name=build]').getAttribute('content')).toBe('three');
  });
});

/** The built files again under another name, as if something in them were new. */
async function deploy(dist: string, version: string): Promise<void> {
  const index = join(dist, 'index.html');
  const page = (await readFile(index, 'utf8')).replace(
    /<meta name="build"[^>]*>|(?=<\/head>)/,
    `<meta name="build" content="${version}">`,
  );
  const assets = Array.from(page.matchAll(/\/assets\/[^"]+/g), ([file]) => file);
  const worker = await builtWorker({ version, files: ['/index.html', ...assets] });
  for (const [file, content] of [
    [index, page],
    [join(dist, 'service-worker.js'), worker],
  ] as const) {
    await writeFile(file, content);
    await Promise.all(['br', 'gz'].map((coding) => rm(`${file}.${coding}`, { force: true })));
  }
}

/** The newest worker has taken over, or has failed to: while one is still at it no newer one is looked for. */
function untilUpdated(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (worker?.state === 'activated' || worker?.state === 'redundant') resolve();
      };
      worker?.addEventListener('statechange', look);
      look();
    });
  });
}

function keptBuilds(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}
