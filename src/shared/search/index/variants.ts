/**
 * Ways to write one name: Yezidi, Jezidi, Soedan, Sudan, Kadhafi, Qadhafi. Two words are taken for variants where their
 * sounds, written in one way, are the same. Rules for how Dutch, English and French letters transcribe one another.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:y|j)(?=[aeiou])/, 'j'],
  [/dj|dzj|dsj|(?<!^)j(?=[aeiou])/g, 'j'],
  [/oe|ou|u+/g, 'u'],
  [/ph/g, 'f'],
  [/kh|ch(?=[aeiouy])|q(?!u)|c(?![eiyh])/g, 'k'],
  [/th/g, 't'],
  [/sj|sh|sch/g, 'sj'],
  [/ij|ei|y|ie|ee(?=n$|r$)/g, 'i'],
  [/z/g, 's'],
  [/([^aeiou])\1+/g, '$1'],
];

/** Shorter words have too many neighbours. */
const shortest = 5;

/** A folded word with its sounds written in one way; null for a word that is too short to be told by its sound. */
export function soundOf(word: string): string | null {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  let sound = word;
  for (const [from, to] of rules) sound = sound.replace(from, to);
  return sound;
}
