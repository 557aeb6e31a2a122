import { escapeHtml } from '../../shared/letter/html.ts';

/**
 * The document as the print window gets it. The window loads a page by laying it out for a screen that nobody sees, and
 * does so again after each print: so on the screen there is nothing but a sample of its type, which has the fonts loaded
 * before it is printed. On paper the sample is not there.
 *
 * A document without a head or a body is given back as it is.
 */
export function forPrinting(html: string): string {
  const style = [
    `@media screen { body > :not(#${sampleId}) { display: none !important; } }`,
    `@media print { #${sampleId} { display: none !important; } }`,
  ].join('\n');
  const head = html.indexOf('</head>');
  const body = html.lastIndexOf('</body>');
  if (head < 0 || body < head) return html;
  return `${html.slice(0, head)}<style>${style}</style>${html.slice(head, body)}${sampleOf(html)}${html.slice(body)}`;
}

const sampleId = 'type-sample';

/** Every character of the document in every face that it brings: a face has its characters in several files. */
function sampleOf(html: string): string {
  const characters = escapeHtml(charactersOf(html));
  const faces = [...html.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) =>
    ['font-family', 'font-style', 'font-weight']
      .map((name) => `${name}:${descriptorOf(rule, name)}`)
      .join(';')
      .replaceAll('"', "'"),
  );
  const samples = [...new Set(faces)].map((face) => `<span style="${escapeHtml(face)}">${characters}</span>`);
  return `<div id="${sampleId}" aria-hidden="true">${samples.join('')}</div>`;
}

/** Each character once. By code units: an iterator over a long document takes ten times as long. */
function charactersOf(text: string): string {
  const seen = new Uint8Array(0x10000);
  const found: string[] = [];
  const pairs = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xe000) {
      pairs.add(String.fromCodePoint(text.codePointAt(at) ?? unit));
      if ((text.codePointAt(at) ?? unit) > 0xffff) at++;
    } else if (seen[unit] === 0) {
      seen[unit] = 1;
      found.push(String.fromCharCode(unit));
    }
  }
  return [...found, ...pairs].join('');
}

/** A face's own value; of a range of weights the first. */
const descriptorOf = (rule: string, name: string): string =>
  new RegExp(`${name}\\s*:\\s*([^;]*)`).exec(rule)?.[1]?.replace(/^(\d+)\s+\d+$/, '$1') ?? 'inherit';
