import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { timeCharts } from './charts.ts';
import { compareLoads } from './first-screen.ts';
import { timeInteractions } from './interaction.ts';
import { timeToOtherScreens } from './live.ts';
import { buildPages } from './pages.ts';
import { timeScrolling } from './scrolling.ts';
import { type MeasuredServer, makeDataFolder, startMeasured } from './server.ts';
import { costOfReading, timeToStart } from './server-cost.ts';
import { median, percentile } from './statistics.ts';
import { type Row, tableOf } from './table.ts';

const loads = 5;
const interactions = 20;

async function firstScreen(browser: Browser, product: MeasuredServer, floor: MeasuredServer): Promise<Row[]> {
  const [cards, paragraph] = await compareLoads(
    browser,
    [
      { url: product.url, selector: 'main article', count: 9 },
      { url: floor.url, selector: '#root p', count: 1 },
    ],
    loads,
  );
  return [
    { what: 'JavaScript before the cards', value: cards.script / 1000, unit: 'kB', bar: 125 },
    { what: 'JavaScript of the floor', value: paragraph.script / 1000, unit: 'kB' },
    { what: 'requests', value: cards.requests, unit: '', bar: 6 },
    { what: 'time until the cards stand', value: cards.stands, unit: 'ms' },
    { what: 'time until the floor stands', value: paragraph.stands, unit: 'ms' },
    { what: 'time, over the floor', value: cards.stands / paragraph.stands, unit: '×', bar: 1.3 },
    { what: 'blocked main thread', value: cards.blocked, unit: 'ms' },
    { what: 'blocked main thread of the floor', value: paragraph.blocked, unit: 'ms' },
    { what: 'blocked, over the floor', value: cards.blocked / paragraph.blocked, unit: '×', bar: 2 },
    { what: 'layout shift', value: cards.shift, unit: '', bar: 0 },
  ];
}

type Bars = { median?: number; p95: number };

async function interaction(browser: Browser, name: string, server: MeasuredServer, bars: Bars): Promise<Row[]> {
  const found = await timeInteractions(browser, server.url, interactions);
  return [...found].flatMap(([what, times]): Row[] => [
    {
      what: `${what}, ${name}, median`,
      value: median(times),
      unit: 'ms',
      ...(bars.median === undefined ? {} : { bar: bars.median }),
    },
    { what: `${what}, ${name}, p95`, value: percentile(times, 95), unit: 'ms', bar: bars.p95 },
  ]);
}

async function cost(name: string, server: MeasuredServer, bar?: number): Promise<Row[]> {
  const { cpu, megabytes } = await costOfReading(server);
  return [
    { what: `processor for GET /api/areas, ${name}`, value: cpu, unit: 'ms', ...(bar === undefined ? {} : { bar }) },
    { what: `memory, ${name}`, value: megabytes, unit: 'MB', bar: 150 },
  ];
}

async function scrolling(browser: Browser, name: string, server: MeasuredServer, path: string): Promise<Row[]> {
  const { median, p95, longest } = await timeScrolling(browser, server.url + path);
  return [
    { what: `frame while ${path} scrolls, ${name}, median`, value: median, unit: 'ms' },
    { what: `frame while ${path} scrolls, ${name}, p95`, value: p95, unit: 'ms' },
    { what: `longest task while ${path} scrolls, ${name}`, value: longest, unit: 'ms' },
  ];
}

const [pages, small, large, none] = [
  await buildPages(),
  await makeDataFolder(),
  await makeDataFolder(),
  await makeDataFolder(),
];
const browser = await launchBrowser();
try {
  // The first start fills the stores; what is measured afterwards is an ordinary one.
  const start = async (dist: string, size: 'real' | 'ten-times', dataDir: string) => {
    await (await startMeasured(dist, size, dataDir)).stop();
    return startMeasured(dist, size, dataDir);
  };
  const product = await start(pages.product, 'real', small.path);
  const floor = await start(pages.floor, 'real', none.path);
  const first = await firstScreen(browser, product, floor);
  await floor.stop();
  console.log(tableOf(first));
  const charts = await start(pages.charts, 'real', none.path);
  console.log(tableOf(await timeCharts(browser, charts.url, interactions)));
  await charts.stop();
  const real = [
    ...(await interaction(browser, 'real size', product, { median: 50, p95: 100 })),
    ...(await cost('real size', product, 5)),
    ...(await timeToOtherScreens(browser, product)),
  ];
  await product.stop();
  console.log(tableOf(real));
  const startUp = await timeToStart(pages.product, 'real', small.path);
  const busy = await start(pages.product, 'ten-times', large.path);
  const ten = [
    ...(await interaction(browser, 'ten times', busy, { p95: 200 })),
    ...(await scrolling(browser, 'ten times', busy, '/')),
    ...(await scrolling(browser, 'ten times', busy, '/tidslinje')),
    ...(await cost('ten times, 50,000 entries', busy)),
  ];
  await busy.stop();
  console.log(tableOf(ten));
  const startUpBusy = await timeToStart(pages.product, 'ten-times', large.path);
  const starts: Row[] = [
    { what: 'start-up, real size', value: startUp, unit: 'ms' },
    { what: 'start-up, 50,000 entries', value: startUpBusy, unit: 'ms', bar: 1000 },
  ];
  console.log(tableOf(starts));
} finally {
  await browser.close();
  for (const place of [pages, small, large, none]) await place.remove();
}
