import { type MeasuredServer, type PlanSize, startMeasured } from './server.ts';
import { median } from './statistics.ts';

const warmUp = 100;
const asked = 200;

/** Milliseconds of processor time for one GET /api/areas, as a browser asks for it, and the memory after all. */
export async function costOfReading({ url, usage }: MeasuredServer): Promise<{ cpu: number; megabytes: number }> {
  await readAreas(url, warmUp);
  const before = await usage();
  await readAreas(url, asked);
  const after = await usage();
  return { cpu: (after.cpu - before.cpu) / asked, megabytes: after.megabytes };
}

/** Milliseconds until a server is up on a store that is there already: the median of five starts. */
export async function timeToStart(dist: string, size: PlanSize, dataDir: string): Promise<number> {
  const times: number[] = [];
  while (times.length < 5) {
    const server = await startMeasured(dist, size, dataDir);
    times.push(server.startUp);
    await server.stop();
  }
  return median(times);
}

async function readAreas(url: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const answer = await fetch(`${url}/api/areas`, { headers: { 'Accept-Encoding': 'br' } });
    if (!answer.ok) throw new Error(`${answer.status} from ${url}/api/areas`);
    await answer.arrayBuffer();
  }
}
