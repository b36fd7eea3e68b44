import { expect, it, vi } from 'vitest';
import { laneOf } from './lane.ts';

it('runs one round at a time, and one more for all that was heard meanwhile', async () => {
  let [underWay, most] = [0, 0];
  const round = vi.fn(async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    underWay -= 1;
  });
  const lane = laneOf(round, () => true, vi.fn());
  for (let nth = 0; nth < 3; nth++) lane.begin();
  await lane.settled();
  expect([round.mock.calls.length, most]).toEqual([2, 1]);
  lane.begin();
  await lane.settled();
  expect(round).toHaveBeenCalledTimes(3);
});

it('begins nothing more once it is over', async () => {
  const round = vi.fn(async () => {});
  const lane = laneOf(round, () => false, vi.fn());
  lane.begin();
  await lane.settled();
  expect(round).not.toHaveBeenCalled();
});
