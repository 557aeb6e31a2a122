import type { Random } from '../crash/random.ts';

/** Pieces of which addresses are made that are meant to lead a handler astray. */
const up = ['../', '..%2f', '..%5c', '..\\', '%2e%2e/', '%2e%2e%2f', '%252e%252e%252f', '..;/', '....//', '.%00./'];
const odd = [
  '%00',
  '\0',
  '%0a',
  '\n',
  ' ',
  '%20',
  '\t',
  '\u202e',
  'é',
  'e\u0301',
  '／',
  '．．／',
  '%c0%af',
  '%uff0f',
  '🕊',
];
const ends = ['?', '?x=1', '#p14', '#', '/', '//', '.', ';x', '::$DATA', '%00.html', '\\', '%', '%zz', '\ud800', '~1'];
const starts = [
  ...['app://leeswijzer/', 'app://leeswijzer', 'APP://leeswijzer/', 'aPp://leeswijzer/', 'app:/leeswijzer/', 'app:'],
  ...[
    'app://leeswijzer:80/',
    'app://leeswijzer:/',
    'app://me@leeswijzer/',
    'app://me:x@leeswijzer/',
    'app://LeesWijzer/',
  ],
  ...['app://elsewhere/', 'app://leeswijzer.example/', 'app://leeswijzer./', 'app://127.0.0.1/', 'app://[::1]/', ''],
  ...[
    'file:///',
    'https://leeswijzer/',
    'view-source:app://leeswijzer/',
    'app://leeswijzer\\',
    'app:///',
    'blob:app://leeswijzer/',
  ],
];
const places = [
  'etc/passwd',
  'windows/win.ini',
  'C:/Windows/win.ini',
  '/etc/passwd',
  '__proto__',
  'constructor',
  'print/',
];

/** An address: one of `own` as it is or bent, or one towards `targets` and other places. */
export function randomUrl(random: Random, own: readonly string[], targets: readonly string[]): string {
  const from = <T>(list: readonly T[]): T => random.pick(list) as T;
  if (random.chance(0.02)) return from(own);
  if (random.chance(0.4)) return bent(random, from(own));
  if (random.chance(0.05)) return `app://leeswijzer/print/${hex(random)}.${from(['html', 'pdf', 'HTML'])}`;
  let path = '';
  for (let i = random.whole(8); i > 0; i--) path += from(random.chance(0.7) ? up : odd);
  path += from(random.chance(0.7) ? targets : places);
  if (random.chance(0.3)) path = encoded(random, path);
  if (random.chance(0.3)) path += from(ends);
  if (random.chance(0.005)) path = path.repeat(1 + random.whole(2000));
  return from(random.chance(0.5) ? starts.slice(0, 2) : starts) + from(['', '', 'assets/', 'letters/brief/']) + path;
}

/** One to three changes of an address that is served. */
function bent(random: Random, url: string): string {
  let bent = url;
  for (let i = 1 + random.whole(3); i > 0; i--) {
    const at = random.whole(bent.length + 1);
    const piece = random.pick([...up, ...odd, ...ends]) ?? '';
    const rest = bent.slice(at);
    const changes = [
      () => bent.slice(0, at) + piece + rest,
      () => bent + piece,
      () => bent.slice(0, at) + encoded(random, rest),
      () => bent.slice(0, at) + rest.toUpperCase(),
      () => bent.slice(0, at) + rest.slice(1),
      () =>
        bent.replace('app://', random.pick(['APP://', 'app:', 'app:////', 'file://', 'app://x@', 'app://x.']) ?? ''),
      () =>
        bent.replace(
          'leeswijzer',
          random.pick(['leeswijzer:1', 'leeswijzer.', 'LEESWIJZER', 'leeswijzer@x', '']) ?? '',
        ),
    ];
    bent = random.pick(changes)?.() ?? bent;
  }
  return bent;
}

/** Some characters as escapes, once or twice. */
function encoded(random: Random, text: string): string {
  const once = [...text]
    .map((c) => (c < '\x80' && random.chance(0.3) ? `%${c.charCodeAt(0).toString(16).padStart(2, '0')}` : c))
    .join('');
  return random.chance(0.3) ? once.replaceAll('%', '%25') : once;
}

const hex = (random: Random): string => Array.from({ length: 32 }, () => random.whole(16).toString(16)).join('');
