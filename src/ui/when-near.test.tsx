import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WhenNear } from './when-near.tsx';

type Entry = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'> & { boundingClientRect: { height: number } };

/** jsdom has no layout: the tests say themselves what comes near. */
let report: (entries: readonly Entry[]) => void = () => {};
class Observer {
  constructor(callback: typeof report) {
    report = callback;
  }
  observe(): void {}
  unobserve(): void {}
}

function scroll(isIntersecting: boolean, height = 500): void {
  act(() => report([{ target: screen.getByRole('article'), isIntersecting, boundingClientRect: { height } }]));
}
const item = (props: Partial<React.ComponentProps<typeof WhenNear>> = {}) => (
  <WhenNear as="article" name="one" expected="20rem" always={<h3>Rubrik</h3>} {...props}>
    <button type="button">Innehåll</button>
  </WhenNear>
);
const content = () => screen.queryByRole('button', { name: 'Innehåll' });

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => vi.unstubAllGlobals());

describe('an item of a long list', () => {
  it('keeps its place and its heading until it comes near, and its own height once it has gone', () => {
    render(item({ name: 'never seen' }));
    expect(content()).toBeNull();
    expect(screen.getByRole('heading', { name: 'Rubrik' })).toBeVisible();
    expect(screen.getByRole('article').style.minHeight).toBe('20rem');
    scroll(true);
    expect(content()).toBeVisible();
    expect(screen.getByRole('article').style.minHeight).toBe('');
    scroll(false, 612.5);
    expect(content()).toBeNull();
    expect(screen.getByRole('article').style.minHeight).toBe('612.5px');
  });

  it('has that height from the start for who comes back to the page', () => {
    const { unmount } = render(item({ name: 'left' }));
    scroll(false, 700);
    unmount();
    render(item({ name: 'left' }));
    expect(screen.getByRole('article').style.minHeight).toBe('700px');
  });

  it('stays while somebody works in it, and wherever it stands when it must', () => {
    const { rerender } = render(item());
    scroll(true);
    content()?.focus();
    scroll(false);
    expect(content()).toHaveFocus();
    content()?.blur();
    scroll(false);
    expect(content()).toBeNull();
    rerender(item({ force: true }));
    expect(content()).toBeVisible();
  });

  it('is on paper', () => {
    render(item());
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(content()).toBeVisible();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(content()).toBeNull();
  });

  it('is there wherever nothing can tell what is near', () => {
    vi.unstubAllGlobals();
    render(item());
    expect(content()).toBeVisible();
  });
});
