import { renderHook } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { choosePerson } from '#lib/person.ts';
import { server } from '#mocks/node.ts';
import { firstStage, type Stage } from './stage.ts';
import { useStageRelay } from './stage-relay.ts';

const at = (section: string): Stage => ({ ...firstStage, slide: { section, page: 0 } });

beforeEach(() => choosePerson('person-sara'));

/** The sections that the server has been told of, by which it answers each only when it is let. */
function listening(answer: () => Promise<Response>): string[] {
  const told: string[] = [];
  server.use(
    http.post('*/api/meetings/meeting-one/stage', async ({ request }) => {
      const { slide } = Object(await request.json());
      told.push(slide.section);
      return answer();
    }),
  );
  return told;
}

const relaying = (section: string, isShared = true) =>
  renderHook((props) => useStageRelay('meeting-one', at(props.section), props.isShared), {
    initialProps: { section, isShared },
  });

const answered = async () => HttpResponse.json({ stamp: 'one' });

describe('the stage', () => {
  it('is told when it becomes another, one at a time, and of what comes meanwhile only the last', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const told = listening(async () => {
      await promise;
      return answered();
    });
    const { rerender } = relaying('title');
    await vi.waitFor(() => expect(told).toEqual(['title']));
    for (const section of ['state', 'since', 'next']) rerender({ section, isShared: true });
    resolve();
    await vi.waitFor(() => expect(told).toEqual(['title', 'next']));
  });

  it('is told again when nobody answered, by itself and when there is a network again', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const told = listening(async () => HttpResponse.error());
    relaying('title');
    await vi.waitFor(() => expect(told).toEqual(['title']));
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('online'));
      expect(told.length).toBeGreaterThan(1);
    });
    const before = told.length;
    await vi.waitFor(() => {
      vi.advanceTimersByTime(10_000);
      expect(told.length).toBeGreaterThan(before);
    });
  });

  it('is told nobody while there is no address, nor once there is none', async () => {
    const told = listening(answered);
    const { rerender } = relaying('title', false);
    rerender({ section: 'state', isShared: true });
    await vi.waitFor(() => expect(told).toEqual(['state']));
    rerender({ section: 'since', isShared: false });
    rerender({ section: 'next', isShared: true });
    await vi.waitFor(() => expect(told).toEqual(['state', 'next']));
  });
});
