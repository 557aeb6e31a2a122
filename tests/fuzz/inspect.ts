import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;

/** Elements that run, load, embed, send or change where a page leads. */
const active =
  'script, iframe, frame, frameset, object, embed, applet, base, form, img, image, picture, source, audio, video, track, ' +
  'svg, math, template, webview, portal, link, input, button, textarea, select, marquee, noscript, foreignObject';
const loading =
  /^(?:src|srcset|srcdoc|data|action|formaction|background|poster|ping|xlink:href|manifest|codebase|style|autofocus|popover)$/;

/**
 * What in a piece of HTML could run or load something: active elements, handlers, attributes that load, addresses other
 * than of the web and of the page itself, and styles or policies beyond the `head` that the page itself has. Empty for
 * HTML that is words only.
 */
export function activeParts(html: string, head = { styles: 0, metas: 0 }): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [...page.querySelectorAll(active)].map(({ tagName }) => `<${tagName.toLowerCase()}>`);
  if (page.querySelectorAll('style').length !== head.styles) found.push('<style>');
  if (page.querySelectorAll('meta').length !== head.metas) found.push('<meta>');
  for (const style of page.querySelectorAll('style')) {
    // What stands in a string is words, as long as the string does not end in them.
    const rules = (style.textContent ?? '').replace(/"(?:[^"\\\n]|\\[^\n])*"/g, '""');
    if (/url\(|@import|expression\(/i.test(rules)) found.push('a style that loads');
  }
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || loading.test(name)) found.push(`${element.tagName.toLowerCase()} ${name}`);
      if (name === 'href' && !/^(?:https?:\/\/|#)/.test(value)) found.push(`href ${value.slice(0, 40)}`);
    }
  }
  return found;
}
