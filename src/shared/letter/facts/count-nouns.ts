/** A unit or a share, counted in the singular: "1 procent", "3,5 jaar". */
export const isMeasure = (printed: string): boolean => measures.has(printed.toLowerCase());

/** Whether a word right behind a number is the noun that it counts. Dutch counts plurals, and a few measures in the singular. */
export function isCountNoun(printed: string): boolean {
  const word = printed.toLowerCase().replace(/^.*-(?=\p{L})/u, '');
  if (measures.has(word)) return true;
  if (notNouns.has(word) || word.length < 3) return false;
  return (
    /(?:en|ën|[^s]s|['’]s|ici|ata|ia|ea)$/u.test(word) && !/(?:iaans|isch?s|lijks|waarts|ings|tens|aals)$/.test(word)
  );
}

const measures = new Set(
  (
    'jaar uur keer maal kwartier procent percent promille procentpunt km kilometer meter centimeter mijl hectare ha ton kilo kg gram liter ' +
    'nm3 m3 m2 km2 gigawattuur kilowattuur megawattuur petajoule terajoule megawatt MW gigawatt GW kilowatt kW terawattuur TWh kWh MWh GWh petajoule PJ megaton Mton kton graad man fte dozijn stuks eeuw maand etmaal mensjaar arbeidsjaar bar'
  )
    .toLowerCase()
    .split(' '),
);

/** Words that end like a plural and count nothing: small words, verbs, adverbs, adjectives. */
const notNouns = new Set(
  (
    'tussen binnen buiten tegen boven beneden samen alleen eigen open even eveneens hen een geen ofwel ' +
    'zijn hebben worden kunnen zullen moeten mogen willen werden hadden waren zouden konden moesten wilden mochten dienen ' +
    'blijven bleven gaan gingen staan stonden komen kwamen geven gaven maken maakten doen deden laten lieten vinden vonden ' +
    'houden hielden nemen namen krijgen kregen zien zagen brengen brachten bieden stellen werken gelden bestaan vallen leveren ' +
    'bedragen bedroegen betreffen volgen vormen lopen liggen lagen richten besluiten leiden bevatten verwachten heten ' +
    'steeds eens ons dus als is was wordt heeft plus minus reeds slechts vervolgens overigens volgens namens wegens tijdens langs ' +
    'deels anders tevens sinds alias afgelopen begonnen gegeven genomen gehouden vastgesteld opgenomen gekregen gebleven geworden ' +
    'verworpen aangenomen aangehouden ingetrokken afgewezen toegewezen overgenomen ingenomen omgekomen overleden gestorven gevonden gesloten ' +
    'gekozen verkozen getroffen vertrokken verschenen ontvangen gestegen gekomen gegaan besproken afgesloten geschreven verloren gewonnen ' +
    'verkregen afgegeven uitgegeven bewezen onttrokken gezonden verzonden geschonden verlopen vrijgelaten achtergelaten ontslagen verbroken ' +
    'sedert naast voorts trouwens minstens hoogstens tenminste ergens nergens onlangs destijds inmiddels alsnog jongstleden ' +
    'miljoen miljarden miljoenen duizenden honderden tientallen tien zeven negen dozijnen gulden euros dollars ponden ' +
    'twee drie vier vijf zes acht elf twaalf zowel gouden houten europees nederlands duits frans engels brits amerikaans russisch los eerdere overigen allen beiden anderen sommigen velen ' +
    'inclusief exclusief respectievelijk gezamenlijk jaarlijks maandelijks dagelijks wekelijks uiterlijk ' +
    'januari februari maart april mei juni juli augustus september oktober november december jongens dankzij ten den aan men'
  ).split(' '),
);
notNouns.delete('jongens');
