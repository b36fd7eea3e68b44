import type { Page } from 'playwright-core';

/**
 * From the slide that is seen to the last, by a clicker's key. Answers how many there were, and what was wrong with each
 * as it was drawn. All in one go: a word with the page for each of hundreds of slides would take longer than the slides.
 */
export function walkThrough(page: Page): Promise<{ slides: number; faults: string[] }> {
  const parts = [smallLetters, misplaced, cramped, walk].join('\n');
  return page.evaluate(`(() => { ${parts}\nreturn walk(); })()`);
}

/** Runs in the page, as those below. */
async function walk(): Promise<{ slides: number; faults: string[] }> {
  const faults: string[] = [];
  for (let slides = 1; ; slides += 1) {
    const told = document.querySelector('[role="status"]')?.textContent ?? '';
    const found = [...smallLetters(), ...misplaced(), ...cramped()];
    faults.push(...found.map((fault) => `${told}: ${fault}`));
    const [, number, of] = /Bild (\d+) av (\d+)/.exec(told) ?? [];
    if (number === of || faults.length > 20) return { slides, faults };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Letters that cannot be read from the back of a room: under 3 % of the screen's height, headings under 6 %. */
function smallLetters(): string[] {
  const slide = document.querySelector('[data-shown="true"] [role="group"]');
  if (slide === null) return ['no slide is seen'];
  return Array.from(slide.querySelectorAll('*'), (element) => {
    const text = Array.from(element.childNodes, ({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : '')).join(
      '',
    );
    const share = Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const least = element.closest('h1') === null ? 0.03 : 0.06;
    return text.trim() !== '' && share < least - 0.0001
      ? `${(share * 100).toFixed(2)} % high: ${text.slice(0, 40)}`
      : '';
  }).filter((fault) => fault !== '');
}

/** Words outside the window, and words on other words. */
function misplaced(): string[] {
  const texts: { text: string; rect: DOMRect }[] = [];
  const slide = document.querySelector('[data-shown="true"] [role="group"]') ?? document.body;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = (node.nodeValue ?? '').trim().slice(0, 40);
    if (text !== '') texts.push(...Array.from(range.getClientRects(), (rect) => ({ text, rect })));
  }
  const outside = texts.filter(
    ({ rect }) => rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight,
  );
  const onOthers = texts.flatMap(({ text, rect }, place) =>
    texts.slice(place + 1).flatMap((other) => {
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      // Lines may touch: what is drawn of letters is less high than their lines.
      return across > 1 && down > 0.25 * rect.height ? [`on each other: ${text} | ${other.text}`] : [];
    }),
  );
  return [...outside.map(({ text }) => `outside the window: ${text}`), ...onOthers];
}

/** What would have to be scrolled to be seen whole, the page itself included. */
function cramped(): string[] {
  const slide = document.querySelector('[data-shown="true"]') ?? document.body;
  return [document.documentElement, document.body, ...slide.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { clientHeight, clientWidth, scrollHeight, scrollWidth, tagName, textContent } = element;
    // Neither what is part of a line nor what is drawn has a room of its own.
    if (clientHeight === 0 || clientWidth === 0 || element instanceof SVGElement) return [];
    const [down, across] = [scrollHeight - clientHeight, scrollWidth - clientWidth];
    const text = (textContent ?? '').slice(0, 40);
    return down > 1 || across > 1 ? [`${tagName} lacks ${across} × ${down}: ${text}`] : [];
  });
}
