// Chromium cannot be given a scheme of its own from outside. So the page sees an https origin
//   https://app--HOST.standin.invalid/path       (.invalid never resolves, RFC 6761)
// and the main process sees app://HOST/path. Everything that crosses is mapped by these two functions.
const SUFFIX = '.standin.invalid';
const PAGE_URL = /^https:\/\/([a-z][a-z0-9+.]*)--([a-z0-9.-]*)\.standin\.invalid(?=[/?#]|$)(.*)$/is;

/** app://HOST/path → https://app--HOST.standin.invalid/path, for the schemes given; any other URL is left alone. */
export function toPageUrl(url: string, schemes: Iterable<string>): string {
  for (const scheme of schemes) {
    if (!url.toLowerCase().startsWith(`${scheme}://`)) continue;
    const rest = url.slice(scheme.length + 3);
    const end = rest.search(/[/?#]/);
    const host = end < 0 ? rest : rest.slice(0, end);
    const path = end < 0 ? '/' : rest.slice(end);
    return `https://${scheme}--${host.toLowerCase()}${SUFFIX}${path.startsWith('/') ? path : `/${path}`}`;
  }
  return url;
}

/** https://app--HOST.standin.invalid/path → app://HOST/path; any other URL is left alone. */
export function toAppUrl(url: string): string {
  const match = PAGE_URL.exec(url);
  return match ? `${match[1]}://${match[2]}${match[3]}` : url;
}

/** The origin as Electron words it for a standard scheme: app://HOST. */
export function appOrigin(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(toAppUrl(url));
  return match?.[1] ?? 'null';
}

export function schemeOf(url: string): string {
  return (/^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1] ?? '').toLowerCase();
}
