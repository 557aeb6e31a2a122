/**
 * What the endings of nouns and adjectives do not say. Sources: the lists of the Algemene Nederlandse Spraakkunst
 * (3.5.2.3, 3.5.4.1, 3.5.4.4), and words of the OpenTaal word list that a rule of dutch.ts would take for another's form.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [singular = '', ...plurals] = row.trim().split(/\s+/);
        return plurals.map((plural): [string, string] => [plural, singular]);
      }),
  );

export const longVowels = words('aa ee oo uu');

/** Ends of stems whose short vowel is spelt long in the plural (dag, dagen), voiced as they are there (glazen). */
export const shortVowels = words(`
  bad blad drag dag dak dal glas glaz graf grav pad slag staf stav vat bevel gen spel tred weg god hof hov hol lot slot schot kom
`);

/** The same, where no other word has the long vowel. */
export const onlyShort = words('gat gelag gebed gebrek gebod hertog oorlog verbod verlof verlov');

/** "singular plural…": plurals that no ending makes, also at the end of compounds. */
export const irregularPlurals = table(`
  heid heden
  stad steden
  schip schepen
  lid leden
  gelid gelederen
  smid smeden
  kind kinderen
  blad bladeren
  been beenderen
  ei eieren
  gemoed gemoederen
  goed goederen
  hoen hoenderen
  kalf kalveren
  kleed klederen kleren
  lam lammeren
  lied liederen
  rad raderen
  rund runderen
  volk volkeren
  koe koeien
  vlo vlooien
  man lieden
  genius genien
  crisis crises
  basis bases
  these theses
  centrum centra
  datum data
  forum fora
  decreet decreta
  quantum quanta
  maximum maxima
  minimum minima
  optimum optima
  memorandum memoranda
  referendum referenda
  ultimatum ultimata
  corrigendum corrigenda
  visum visa
  spectrum spectra
  podium podia
  catalogus catalogi
  alumnus alumni
  stimulus stimuli
  syllabus syllabi
  modulus moduli
`);

/** Words in -t that are not the -t form of a verb, though what stands before their t is a word: "kust" and "kus". */
export const notVerbsInT = words(`
  akst best bit bont colt dot elft fat gift hert horst hulst kaart kat list markt mat meest muft nest pat pit pont pot puit
  rat reet schort start vaalt zeelt beurt boert buurt gast gat geit joint kist kort kust last leest lest luit naakt pint
  plant ruit spant spuit stelt stipt teelt vaart vilt staat kant tent munt punt post rust feest geest beest haast naast vast
  lift drift kunst dienst winst want tint bint sport poort soort vlucht front krant maart hart zwart
  front harst koet maraboet mast moeit script stint voort minst eerst laatst recht tekort contrast
`);

/** Words in -d that are no past or participle, though what stands before their d is a word: "maand" and "maan". */
export const notVerbsInD = words(`
  aard waard haard hard paard zwaard baard maand mand maagd bend lend eind zond hord ord noord oord boord moord koord schand
  liefd vreugd jeugd deugd koud goud oud speld voord derd vijfd zesd zevend negend tiend elfd twaalfd duizend wild bard zaad raad draad daad
`);

/** Ends of nouns in -d; compounds of these are no verbs either. */
export const nounEndsInD = words(`
  hand land band wand rand tand zand brand stand pand vriend kind wind hond bond grond rond mond pond veld geld beeld held
  schuld woord bord wereld hoofd eid tijd luid kruid
`);

/** Words in -s that are no plural, though what stands before their s is a word. */
export const notPlurals = words(`
  aards baars bits buis daags dorps duvels fiks gas haaks heks hels hoeks honds kaars kans kerks keurs knots koets laars laks
  loops luis mals mops nors paars reis riks rooms rots schaars schools slaafs steels streks taks teers toets vals vers volks
  weids wens werelds dans hals pols gids steeds schets muts trots namens volgens wegens tijdens overigens eveneens alles iets
  niets ons eens soms anders tevens slechts sinds langs reeds trouwens nergens ergens engels duits frans brits pers puls kers
  vaars groots schuins hars voorts
`);

/** Ends of words in -s that are no plural; compounds and names of peoples (nederlands) are none either. */
export const singularEndsInS = words(
  'lands lijks aals eels heids teits mens plaats rechts beurs grens krans prins reeks arts fiets koers',
);

/**
 * What stands before the -e of nouns that would read as an adjective or a past: "hoogte" is no form of "hoog" or "hoogt",
 * "zone" none of "zoon". Compounds too, for those at whose end no verb can stand.
 */
export const nounsInE = words(`
  diept sterkt zwakt dikt droogt leegt leemt holt vlakt rent offert beroert wijdt rondt schuint begeert
  waard liefd ord schad woed vred zond weid spad vreugd hord bend red mod cod zon typ scor bod lad kad gad stel
  antenn stepp giraff act carrier premier douch coup cap bas escort
`);

export const nounEndsInE = words('hoogt laagt ziekt breedt ruimt warmt stilt lengt gemeent behoeft groent sterft');

/** Verb stems whose -en is their own, so that -ent is theirs and not a noun's ("talent"). */
export const verbEndsInEn = words('open ken ren wen oefen orden regen zegen wapen loochen bejegen schen');

/** Ends of words in ge-…-t or -d that are not participles: "gemeente" is no form of "menen". */
export const notParticiples = words(`
  gezicht gewicht gerecht gebied geweld geluid gebed gebod gezond gevecht gemeent gedeelt gebergt gehalt gestalt geslacht
  gelid gebit gebint genot gelaat geboort gedrocht gehucht gemoed gebaard getijd geld geit geest geeft gedacht
`);

/** Adjectives whose -er and -ste are theirs, not those of a noun ("dichter") or of a verb ("danste"). */
export const compared = words(`
  groot hoog laag klein lang kort sterk zwak breed diep nieuw jong snel zwaar duur goedkoop streng scherp vroeg ruim strak
  rijk arm nauw zeker slecht mooi fraai vrij lief ernstig hard licht eerlijk zuiver helder kwetsbaar
`);

/** Nouns in -iger and -lijker, which would read as comparatives. */
export const agents = words(`
  reiniger reiziger pijniger twintiger dertiger
  veertiger vijftiger zestiger zeventiger tachtiger negentiger eniger gelijker
`);
