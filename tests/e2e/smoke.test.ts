import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type RealServer, startDevServer, startServer } from './servers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the real server', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.dispose());

  it('says that it is well', async () => {
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  it('serves the page', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });

  it('stops when asked, and comes back after being killed', async () => {
    await server.kill();
    await server.start();
    expect(await server.stop()).toBe(0);
    await server.start();
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });
});

describe('the development server', () => {
  let dev: Awaited<ReturnType<typeof startDevServer>>;
  beforeAll(async () => {
    dev = await startDevServer();
  });
  afterAll(() => dev?.close());

  it('serves the page on the mock backend alone', async () => {
    const page = await browser.newPage();
    await page.goto(dev.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });
});
