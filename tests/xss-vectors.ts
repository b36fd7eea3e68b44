import { longestNote } from '#domain/note.ts';

const elsewhere = 'https://xss.invalid';

/**
 * Known ways of making text into something that runs, asks or leads astray: from OWASP's and PortSwigger's cheat sheets.
 * Each fits in the shortest field.
 */
export const vectors: readonly string[] = [
  // Elements
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  `<script src="${elsewhere}/x.js"></script>`,
  '<img src=x onerror=alert(1)>',
  `<img src="${elsewhere}/x.png">`,
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext></table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<b onmouseover=alert(1)>fet</b>',
  `<style>@import '${elsewhere}/x.css';</style>`,
  `<link rel=stylesheet href="${elsewhere}/x.css">`,
  `<base href="${elsewhere}/">`,
  `<meta http-equiv="refresh" content="0;url=${elsewhere}/">`,
  `<form action="${elsewhere}/"><button>Spara</button></form>`,
  // Out of where text may stand
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script>',
  '" autofocus onfocus="alert(1)',
  "'-alert(1)-'",
  "\\';alert(1)//",
  // Addresses
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://a.se/',
  'java\tscript:alert(1)',
  '<a href="javascript:alert(1)">1177</a>',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  `https://1177.se@xss.invalid/`,
  'https://1177.se"onmouseover="alert(1)',
  'https://1177.se/<svg/onload=alert(1)>',
  // What other programs would make something of
  '[1177](javascript:alert(1))',
  `![bild](${elsewhere}/x.png)`,
  '<javascript:alert(1)>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as it would be typed
  '${alert(1)}',
  "{{constructor.constructor('alert(1)')()}}",
  '<%= alert(1) %>',
  '__proto__',
  // Written in another way
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '＜script＞alert(1)＜/script＞',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  'rapport\u202efdp.exe',
  '\u2066https://1177.se/\u2069\u202e/es.7711//:sptth',
];

/** All of them in one text, which begins with where it stands. */
export function everyVector(where: string): string {
  return [where, ...vectors].join('\n');
}

export const veryLong = '<img src=x onerror=alert(1)>'.repeat(longestNote).slice(0, longestNote);

/** What on the page can only have been made of a text: an element, a handler, an address that is none of ours. */
export function madeOfText(): string[] {
  const none = 'script, img, iframe, object, embed, base, link, meta, style, math, animate, form[action]';
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const told = `${element.tagName} in ${element.parentElement?.tagName}`;
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '/';
    const isOurs = /^([/#]|https:\/\/)/.test(address);
    return element.matches(none) || handlers.length > 0 || !isOurs ? [`${told} ${handlers} ${address}`] : [];
  });
}
