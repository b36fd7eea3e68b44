import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sendJson, sourceServer } from '#tests/source-server.ts';
import { askerAt, type Limits } from './asking.ts';

// Times so small that a test which waits for one is over before anybody notices.
const small: Limits = {
  timeout: 300,
  deadline: 1_500,
  tries: 3,
  pause: 4,
  longestPause: 50,
  largestAnswer: 2_000,
  pages: 3,
};
const never = new AbortController().signal;

function asking(url: string, limits: Partial<Limits> = {}, stopped: AbortSignal = never): Promise<unknown> {
  const asker = askerAt(url, { ...small, ...limits }, stopped);
  return asker.ask(asker.addressOf('data'));
}

function answering(status: number, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => void response.writeHead(status, headers).end('Nej.');
}

describe('asking a source', () => {
  it('gives the answer, asked for below the base address, also one that begins with a byte order mark', async () => {
    const source = await sourceServer((response) => void response.end('\ufeff{"svar":"på svenska"}'));
    expect(await asking(source.url)).toEqual({ svar: 'på svenska' });
    expect(source.asked).toEqual([{ line: 'GET /v3/data', body: '' }]);
  });

  it('posts a question, and posts it again when the first one failed', async () => {
    const source = await sourceServer((response, _, nth) => {
      if (nth === 1) answering(503)(response);
      else sendJson(response, ['ja']);
    });
    const asker = askerAt(`${source.url}/`, small, never);
    expect(await asker.ask(asker.addressOf('Län/tabell 1.px'), { fråga: 'å' })).toEqual(['ja']);
    const question = { line: 'POST /v3/L%C3%A4n/tabell%201.px', body: '{"fråga":"å"}' };
    expect(source.asked).toEqual([question, question]);
  });

  it.each([500, 502, 503, 504])('tries again after %i, and says so when it goes on', async (status) => {
    const source = await sourceServer(answering(status));
    await expect(asking(source.url)).rejects.toMatchObject({
      failure: 'server-error',
      message: `Källan svarade med ett fel (${status}).`,
    });
    expect(source.asked).toHaveLength(3);
  });

  it('waits twice as long each time, and shortens that by chance', async () => {
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 500 }));
    const chance = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
      asked.mockRestore();
      chance.mockRestore();
    });
    const answer = asking('http://source.invalid', { pause: 1_000, longestPause: 5_000 });
    const refusal = expect(answer).rejects.toMatchObject({ failure: 'server-error' });
    const askedAfter = async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds);
      return asked.mock.calls.length;
    };
    expect([await askedAfter(749), await askedAfter(1), await askedAfter(1_499), await askedAfter(1)]).toEqual([
      1, 2, 2, 3,
    ]);
    await refusal;
  });

  it.each([400, 401, 403, 410])('takes %i for an answer', async (status) => {
    const source = await sourceServer(answering(status));
    await expect(asking(source.url)).rejects.toMatchObject({ failure: 'refused' });
    expect(source.asked).toHaveLength(1);
  });

  it('says that nothing is there, once, where there is nothing', async () => {
    const source = await sourceServer(answering(404));
    await expect(asking(source.url)).rejects.toMatchObject({ failure: 'nothing-there' });
    expect(source.asked).toHaveLength(1);
  });
});

describe('a source that asks us to wait', () => {
  it('is waited for, as long as it asks', async () => {
    const [busy, free] = [new Response('', { status: 429, headers: { 'Retry-After': '1' } }), Response.json('nu')];
    const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(busy).mockResolvedValueOnce(free);
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
      asked.mockRestore();
    });
    const answer = asking('http://source.invalid', { longestPause: 2_000 });
    await vi.advanceTimersByTimeAsync(999);
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe('nu');
  });

  it.each([
    ['3600', 'en timme'],
    [new Date(Date.now() + 86_400_000).toUTCString(), 'till i morgon'],
  ])('longer than we have time for is left: %s (%s)', async (after) => {
    const source = await sourceServer(answering(429, { 'Retry-After': after }));
    await expect(asking(source.url)).rejects.toMatchObject({
      failure: 'refused',
      message: expect.stringMatching(/\(429\) och ber oss vänta \d+ sekunder/),
    });
    expect(source.asked).toHaveLength(1);
  });

  it.each(['', 'soon', '-1', 'Mon'])(
    'without saying how long (%j) is asked as many times as another',
    async (after) => {
      const source = await sourceServer(answering(429, { 'Retry-After': after }));
      await expect(asking(source.url)).rejects.toMatchObject({ failure: 'refused' });
      expect(source.asked).toHaveLength(3);
    },
  );
});

describe('what cannot be read', () => {
  it.each([
    ['truncated JSON', 'application/json', '{"values":[{"kpi":"N61', 'JSON (application/json)'],
    ['a page', 'text/html; charset=utf-8', '<!DOCTYPE html><title>Logga in</title>', 'JSON (text/html)'],
    ['nothing', '', '', 'som JSON.'],
  ])('is said to be so, once: %s', async (_, kind, body, words) => {
    const source = await sourceServer((response) => void response.writeHead(200, { 'Content-Type': kind }).end(body));
    await expect(asking(source.url)).rejects.toMatchObject({
      failure: 'unreadable',
      message: expect.stringContaining(words),
    });
    expect(source.asked).toHaveLength(1);
  });

  it('is not read to its end when it is far too long, whatever length it says', async () => {
    let isOver = false;
    const source = await sourceServer((response) => {
      response.on('close', () => {
        isOver = true;
      });
      const more = () => {
        if (!response.destroyed && response.write('x'.repeat(1_000))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    await expect(asking(source.url)).rejects.toMatchObject({ failure: 'too-much' });
    await vi.waitFor(() => expect(isOver).toBe(true));
  });
});

describe('a source that takes its time', () => {
  it('and never answers is left, and asked once', async () => {
    const source = await sourceServer(() => {});
    await expect(asking(source.url, { timeout: 30 })).rejects.toMatchObject({
      failure: 'time-out',
      message: 'Inget helt svar inom en sekund.',
    });
    expect(source.asked.length).toBeLessThan(2);
  });

  it('and drips its answer is left, however much it has said', async () => {
    const source = await sourceServer((response) => {
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(drip));
    });
    await expect(asking(source.url, { timeout: 60 })).rejects.toMatchObject({ failure: 'time-out' });
  });

  it('and fails over and over is left when the time for all of it is up', async () => {
    const source = await sourceServer(answering(500));
    const patient = { tries: 1_000, pause: 40, longestPause: 5_000, deadline: 60 };
    await expect(asking(source.url, patient)).rejects.toMatchObject({ failure: 'time-out' });
    expect(source.asked.length).toBeLessThan(5);
  });

  it('is left at once when nobody waits any more', async () => {
    const stop = new AbortController();
    const source = await sourceServer(() => stop.abort());
    await expect(asking(source.url, { timeout: 60_000 }, stop.signal)).rejects.toMatchObject({ failure: 'time-out' });
    await expect(asking(source.url, {}, stop.signal)).rejects.toMatchObject({ failure: 'time-out' });
  });
});

it.each(['../admin/a.px', '//example.org/a.px', '/admin', 'http://[a.px'])(
  'asks nothing outside the base: %s',
  (path) => {
    const asker = askerAt('https://source.example/v3', small, never);
    expect(() => asker.addressOf(path)).toThrow('Måttets adress hos källan går inte att förstå.');
  },
);

describe('a source that leads elsewhere', () => {
  it('is followed within itself', async () => {
    const source = await sourceServer((response, request) => {
      if (request.url === '/v3/data') answering(307, { Location: '/v3/data/' })(response);
      else sendJson(response, 'här');
    });
    expect(await asking(source.url)).toBe('här');
  });

  it.each(['http://127.0.0.1:9/v3/data', '//example.org/v3/data', '/admin', '/v3/../admin', 'file:///etc/passwd'])(
    'is not followed to %s',
    async (location) => {
      const source = await sourceServer(answering(302, { Location: location }));
      await expect(asking(source.url)).rejects.toMatchObject({ failure: 'refused' });
      expect(source.asked).toHaveLength(1);
    },
  );

  it('is not followed in circles', async () => {
    const source = await sourceServer(answering(302, { Location: '/v3/data' }));
    await expect(asking(source.url)).rejects.toMatchObject({ failure: 'endless' });
    expect(source.asked).toHaveLength(4);
  });
});

describe('a network that is closed', () => {
  it('is said to be so, after some tries: nobody listens', async () => {
    const source = await sourceServer(() => {});
    source.close();
    await expect(asking(source.url)).rejects.toMatchObject({
      failure: 'no-network',
      message: 'Källan tog inte emot anslutningen (ECONNREFUSED).',
    });
  });

  it('is said to be so: the connection is cut in the middle of the answer', async () => {
    const source = await sourceServer((response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"values":', () => response.destroy());
    });
    await expect(asking(source.url)).rejects.toMatchObject({ failure: 'no-network' });
    expect(source.asked).toHaveLength(3);
  });

  it.each([
    ['ENOTFOUND', 'Källans adress finns inte i namnuppslaget (ENOTFOUND).'],
    ['SOMETHING_NEW', 'Det gick inte att nå källan (SOMETHING_NEW).'],
  ])('is said to be so: %s', async (code, words) => {
    const cause = Object.assign(new Error('getaddrinfo'), { code });
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed', { cause }));
    onTestFinished(() => asked.mockRestore());
    await expect(asking('http://nowhere.invalid')).rejects.toMatchObject({ failure: 'no-network', message: words });
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
