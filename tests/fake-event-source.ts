import { onTestFinished, vi } from 'vitest';
import type { LiveMessage } from '#contract/live.ts';

/** What jsdom lacks of `EventSource`, in the hands of the test: it says what the server tells, and when it refuses. */
export class FakeEventSource {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;

  readonly url: string;
  readyState: number = FakeEventSource.OPEN;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(url: string) {
    this.url = url;
    opened.push(this);
  }

  close(): void {
    this.readyState = FakeEventSource.CLOSED;
  }

  tell(message: LiveMessage): void {
    if (this.readyState === FakeEventSource.OPEN) this.onmessage?.({ data: JSON.stringify(message) });
  }

  refuse(): void {
    this.close();
    this.onerror?.();
  }
}

let opened: FakeEventSource[] = [];

/** The streams that the test's pages open, in order. */
export function fakeEventSources(): FakeEventSource[] {
  opened = [];
  vi.stubGlobal('EventSource', FakeEventSource);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return opened;
}
