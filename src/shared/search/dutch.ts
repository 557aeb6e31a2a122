import {
  agents,
  compared,
  irregularPlurals,
  notParticiples,
  notPlurals,
  notVerbsInD,
  notVerbsInT,
  nounEndsInD,
  nounEndsInE,
  nounsInE,
  singularEndsInS,
  verbEndsInEn,
} from './dutch/nouns.ts';
import { canEnd, closed, endsIn, hasVowel, isLong, isVowel, opened, plain } from './dutch/spelling.ts';
import { beforeGe, beginsInseparably, isPrefix, strongStems, withGe } from './dutch/verbs.ts';

export { isStopWord } from './dutch/stop-words.ts';

/**
 * Which printed words are forms of one word. No dictionary: endings, the spelling of syllables, and tables of what the
 * endings do not say. An ending often allows two readings ("wegen": weg, or weeg), so a word has up to three keys, and two
 * words are forms of one when they share a key. Words come folded: lower case, no accents, no apostrophes.
 */

const mostKeys = 3;

/** The inflection keys of a word, one to three, the likeliest first. The word itself is one of them where there is room. */
export function keysOf(word: string): readonly string[] {
  const own = plain(word);
  if (word.length < 3) return [own];
  const stems = [...new Set(stemsOf(word).filter(hasVowel).map(plain))].filter((stem) => stem !== own);
  return [...stems, own].slice(0, mostKeys);
}

/** Whether two words are forms of one word. */
export function sameWord(a: string, b: string): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
}

/**
 * The forms with which the word begins a compound: "mens" begins mensheid and mensenhandel. Printed spellings, not keys;
 * the word itself is the first.
 */
export function compoundHeads(word: string): readonly string[] {
  const heads = [word];
  if (word.length < 3 || !hasVowel(word)) return heads;
  for (const noun of [word, ...singularsOf(word)]) {
    heads.push(noun);
    if (/(?:heid|teit|ing|schap|dom|ion|aar|er|el)$/.test(noun)) heads.push(`${noun}s`);
    const irregular = pluralsByEnd.find(([, singular]) => noun.endsWith(singular));
    if (irregular !== undefined) heads.push(noun.slice(0, -irregular[1].length) + irregular[0]);
    if (noun !== word || singularsOf(word).length === 0) heads.push(...opened(noun));
  }
  return [...new Set(heads)];
}

/** Longest first, so that "gelid" is not taken for "lid". */
const pluralsByEnd = [...irregularPlurals].sort(([, a], [, b]) => b.length - a.length);

function stemsOf(word: string): string[] {
  const irregular = irregularSingular(word);
  const participle = participleStems(word);
  return [
    ...(irregular === null ? [] : [irregular]),
    ...strongStems(word),
    ...comparedStems(word),
    ...participle,
    ...latinSingulars(word),
    ...beforeEn(word),
    ...beforeE(word),
    ...beforeEnd(word),
    ...(participle.length > 0 ? [] : beforeT(word)),
    ...(beginsInseparably(word) ? beforeD(word) : []),
    ...beforeS(word),
  ];
}

/** The singulars of a word that reads as a plural. */
function singularsOf(word: string): string[] {
  const irregular = irregularSingular(word);
  if (irregular !== null) return [irregular];
  const bare = word.endsWith('en') ? bareOf(word.slice(0, -2), word) : [];
  return [...latinSingulars(word), ...bare, ...beforeS(word)].filter((noun) => noun !== word && noun.length > 2);
}

function irregularSingular(word: string): string | null {
  for (let size = Math.min(word.length, 11); size > 2; size -= 1) {
    const singular = irregularPlurals.get(word.slice(-size));
    if (singular !== undefined) return word.slice(0, -size) + singular;
  }
  return null;
}

/** Technici, musea, criteria. Other words in -a and -i are in the table, or singulars. */
function latinSingulars(word: string): string[] {
  if (word.length > 4 && word.endsWith('ici')) return [`${word.slice(0, -1)}us`];
  return word.length > 4 && /[ie]a$/.test(word) ? [`${word.slice(0, -1)}um`] : [];
}

/** Werken, brieven, raden; werkten, speelden: what is left may be a past that has its own ending to lose. */
function beforeEn(word: string): string[] {
  if (!word.endsWith('en')) return [];
  const stem = word.slice(0, -2);
  const bare = bareOf(stem, word);
  if (!isNounInE(stem)) return withPasts(bare);
  return stem.endsWith('t') ? [`${stem}e`] : [`${stem}e`, ...withPasts(bare)];
}

/** Grote, werkte, gewerkte; not women in -iste, -loge, -grafe and -genote, whose word is another than the man's. */
function beforeE(word: string): string[] {
  if (!word.endsWith('e')) return [];
  const stem = word.slice(0, -1);
  if (/[^aeou]ist$|[^a]log$|graf$|genot$/.test(stem) && word.length > 7) return [];
  const joined = isVowel(stem.at(-1)) && !/[aeou]i$/.test(stem);
  return joined || !hasVowel(stem) || isNounInE(stem) ? [] : withPasts(closed(stem));
}

/** Hoogte, zone. */
const isNounInE = (stem: string): boolean => nounsInE.has(stem) || endsIn(stem, nounEndsInE);

/** Werkend, werkende; not bekend, which is be- and kend. */
function beforeEnd(word: string): string[] {
  const end = /(?:end|aand|oend)(?:e|en|s)?$/.exec(word);
  if (end === null) return [];
  const infinitive = word.slice(0, word.lastIndexOf('nd') + 1);
  const short = /(?:k|r|w|l|m|s|z|sch)en$/.exec(infinitive);
  if (short !== null && infinitive.length > 4 && isPrefix(infinitive.slice(0, short.index))) return [];
  const strong = strongStems(infinitive);
  return [...strong, ...(infinitive.endsWith('en') ? bareOf(infinitive.slice(0, -2), infinitive) : [])];
}

/** What stands before -en, spelt as it is alone; nothing where -en is no ending: algemeen, schoen. */
function bareOf(stem: string, word: string): string[] {
  if (!hasVowel(stem)) return [];
  if (!isVowel(stem.at(-1))) return closed(stem);
  if (/(?:ie|ee|[aeou]i|[^aeiou]u)$/.test(stem)) return [stem];
  return stem.endsWith('i') ? [word.slice(0, -1)] : [];
}

function withPasts(stems: readonly string[]): string[] {
  return stems.flatMap((stem) => {
    const participle = participleStems(stem);
    if (participle.length > 0) return [...strongStems(stem), ...participle, stem];
    const weak = /(?:[kfspxh]|ts)t$/.test(stem) ? beforeT(stem) : beforeD(stem);
    return [...strongStems(stem), stem, ...weak];
  });
}

/** Werkt, vindt. */
function beforeT(word: string): string[] {
  if (!word.endsWith('t') || notVerbsInT.has(word)) return [];
  if (/[^eio]ent$/.test(word) && !endsIn(word.slice(0, -1), verbEndsInEn)) return [];
  if (/(?:teit|[^aeiou]ant)$/.test(word) || (/cht$/.test(word) && !/(?:la|jui|ku|po)cht$/.test(word))) return [];
  const stem = word.slice(0, -1);
  return canEnd(stem) ? [stem] : [];
}

/** Behandeld, and what speelde and speelden leave. */
function beforeD(word: string): string[] {
  const stem = word.slice(0, -1);
  return word.endsWith('d') && canEnd(stem) && !notVerbsInD.has(word) && !endsIn(word, nounEndsInD) ? [stem] : [];
}

/** Gewerkt, opgeroepen (by the table), uitgenodigd. A stem in -t or -d has no other sign of the participle: gericht. */
function participleStems(word: string): string[] {
  if (!/[td]$/.test(word) || endsIn(word, notParticiples)) return [];
  return beforeGe(word).flatMap((prefix) => {
    const rest = word.slice(prefix.length + 2);
    const stem = rest.slice(0, -1);
    if (withGe.has(`ge${stem}`)) return [`${prefix}ge${stem}`];
    if (rest.length < 3 || !hasVowel(rest)) return [];
    const bare = canEnd(stem) && !/cht$/.test(rest) ? [prefix + stem] : [];
    return [...bare, prefix + rest];
  });
}

/** Moties, fotos, handelaars, teams. */
function beforeS(word: string): string[] {
  if (!/[^s]s$/.test(word) || word.length < 4 || notPlurals.has(word) || endsIn(word, singularEndsInS)) return [];
  const noun = word.slice(0, -1);
  if (/(?:d|[^aeiouns]t|eent)e$/.test(noun)) return [noun, ...beforeE(noun).slice(0, 1)];
  if (isVowel(noun.at(-1))) return isLong(noun) || /[^aeiouy][aeiouy]$/.test(noun) ? [noun] : [];
  return [noun];
}

/** Veiliger, belangrijkste; groter and hoogste by the table, since "dichter" and "danste" are others' forms. */
function comparedStems(word: string): string[] {
  const more = /(?:er|ere)$/.exec(word);
  if (more !== null) {
    const stem = word.slice(0, more.index);
    const agent = /^(?:be|ver|ont|her).*ig$/.test(stem) && !/stand|stend|hend/.test(stem);
    if (/[^aeou](?:ig|lijk)$/.test(stem) && !agent && !endsIn(`${stem}er`, agents)) return [stem];
    const alone = stem.endsWith('rd') ? [stem.slice(0, -1)] : closed(stem);
    return alone.filter((adjective) => compared.has(adjective));
  }
  const most = /st(?:e|en)?$/.exec(word);
  if (most === null) return [];
  const stem = word.slice(0, most.index);
  return compared.has(stem) || /(?:[^aeou]ig|lijk|rijk|zaam|baar)$/.test(stem) ? [stem] : [];
}
