/**
 * Words that say nothing of what is sought: articles, pronouns, conjunctions, the lightest prepositions, and the forms of
 * zijn, hebben and worden. A short list on purpose: "niet", "geen", "over", "voor", "tegen", "na", "onder" and "zonder"
 * carry meaning ("vóór 2018", "zonder mandaat") and are sought like any other word.
 */
const stopWords = new Set(
  (
    'de het een t n der des den ik jij je u hij zij ze wij we jullie men hem haar hen hun ons onze mij me mijn jouw uw zich ' +
    'zichzelf dit dat deze die wie wat welke er hier daar en of maar want dus als dan dat om te ook toch wel nog al van in ' +
    'op aan met bij tot uit door naar ten ter is ben bent zijn was waren geweest heb hebt heeft hebben had hadden gehad ' +
    'word wordt worden werd werden geworden'
  ).split(' '),
);

/** Whether the word is a function word that a search passes over. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
