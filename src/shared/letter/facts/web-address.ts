import type { WebAddress } from './reading.ts';

/** Country and generic domains under which letters print addresses without "www.". */
const domains = 'nl|eu|com|org|int|net|gov|info|be|de|fr|uk|edu|aw|cw|sx|io';

const pattern = new RegExp(
  [
    // Before the @ at most 64 characters (RFC 5321), so that a long word is not tried from each of its letters.
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:https?://|www\.)[^\s<>"“”„»()]+(?:\([^\s<>()]*\)[^\s<>"“”„»()]*)*`,
    String.raw`(?<![\p{L}\p{N}@./-])[\p{Ll}\p{N}][\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)*\.(?:${domains})(?![\p{L}\p{N}.-]*[\p{L}\p{N}])(?:/[^\s<>"“”„»()]*)?`,
  ].join('|'),
  'giu',
);

/** Web and mail addresses as printed, with or without a scheme, without the punctuation of the sentence behind them. */
export function markAddresses(text: string): WebAddress[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[0].replace(/[.,;:!?'’\]*_]+$/, '');
    if (!words.includes('.')) return [];
    return {
      kind: words.includes('@') && !words.includes('/') ? 'mail' : 'web',
      start: match.index,
      end: match.index + words.length,
    };
  });
}
