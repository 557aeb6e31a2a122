/**
 * Verbs whose past and participle no ending makes. A row is the stem as it is spelt alone, then its past (the plural too
 * where it is not the singular with -en) and its participle. Source: the authors' general knowledge; the lists of strong
 * verbs agree with any Dutch grammar.
 */
const rows = `
  bak gebakken | ban gebannen | barst gebarsten | bederf bedierf bedorven | bedrieg bedroog bedrogen
  begin begon begonnen | berg borg geborgen | beveel beval bevalen bevolen | bid bad baden gebeden
  bied bood geboden | bijt beet gebeten | bind bond gebonden | blaas blies geblazen | blijk bleek gebleken
  blijf bleef gebleven | blink blonk geblonken | braad gebraden | breek brak braken gebroken
  breng bracht gebracht | brouw gebrouwen | buig boog gebogen | delf dolf gedolven | denk dacht gedacht
  ding dong gedongen | doe doen doet deed deden gedaan | draag droeg gedragen | drijf dreef gedreven
  dring drong gedrongen | drink dronk gedronken | druip droop gedropen | duik dook gedoken | dunk docht gedocht
  dwing dwong gedwongen | eet at aten gegeten | fluit floot gefloten | ga gaan gaat ging gegaan
  geef gaf gaven gegeven | geld gold gegolden | genees genas genazen genezen | geniet genoot genoten
  giet goot gegoten | glijd gleed gegleden | glim glom geglommen | graaf groef gegraven | grijp greep gegrepen
  hang hing gehangen | hef hief geheven | heet geheten | help hielp geholpen | hijs hees gehesen
  hoef gehoeven | houd hou hield gehouden | jaag joeg | kerf korf gekorven | kies koos gekozen | kijk keek gekeken
  klim klom geklommen | klink klonk geklonken | knijp kneep geknepen | kom kwam kwamen gekomen
  koop kocht gekocht | krijg kreeg gekregen | krimp kromp gekrompen | kruip kroop gekropen
  kun kan kon konden gekund | kwijt kweet gekweten | laad geladen | laat liet gelaten | lach gelachen
  lees las lazen gelezen | lieg loog gelogen | lig lag lagen gelegen | lijd leed geleden | lijk leek geleken
  loop liep gelopen | luik look geloken | meet mat maten gemeten | mijd meed gemeden | moet moest gemoeten
  moog mag mocht gemogen | neem nam namen genomen | nijg neeg genegen | pluis ploos geplozen | prijs prees geprezen
  raad ried geraden | rijd reed gereden | rijg reeg geregen | rijs rees gerezen | roep riep geroepen
  ruik rook geroken | scheid gescheiden | scheld schold gescholden | schend schond geschonden
  schenk schonk geschonken | schep schiep geschapen | scheer schoor geschoren | schiet schoot geschoten
  schijn scheen geschenen | schrijd schreed geschreden | schrijf schreef geschreven | schrik schrok geschrokken
  schuif schoof geschoven | schuil school gescholen | sla slaan slaat sloeg geslagen | slaap sliep geslapen
  slijp sleep geslepen | slijt sleet gesleten | sluip sloop geslopen | sluit sloot gesloten | smelt smolt gesmolten
  smijt smeet gesmeten | snijd sneed gesneden | snuif snoof gesnoven | spijt speet gespeten | spin spon gesponnen
  splijt spleet gespleten | spreek sprak spraken gesproken | spring sprong gesprongen | spruit sproot gesproten
  spuit spoot gespoten | sta staan staat stond gestaan | steek stak staken gestoken | steel stal stalen gestolen
  sterf stierf gestorven | stijg steeg gestegen | stijf steef gesteven | stink stonk gestonken | stoot stiet gestoten
  strijd streed gestreden | strijk streek gestreken | stuif stoof gestoven | treed trad traden getreden
  tref trof getroffen | trek trok getrokken | vang ving gevangen | vaar voer gevaren | vecht vocht gevochten
  verdwijn verdween verdwenen | verlies verloor verloren | vergeet vergat vergaten vergeten | vind vond gevonden
  vlecht vlocht gevlochten | vlied vlood gevloden | vlieg vloog gevlogen | vouw gevouwen | vraag vroeg
  vreet vrat vraten gevreten | vries vroor gevroren | waai woei | was wies gewassen | weeg woog gewogen
  weef geweven | weet wist geweten | werf wierf geworven | werp wierp geworpen | wijk week geweken
  wijs wees gewezen | wijt weet geweten | wil wou wouden | win won gewonnen | wind wond gewonden
  word werd geworden | wreek gewroken | wrijf wreef gewreven | wring wrong gewrongen | zeg zei zeiden
  zend zond gezonden | zie zag zagen gezien | zing zong gezongen | zink zonk gezonken | zin zon gezonnen
  zit zat zaten gezeten | zoek zocht gezocht | zout gezouten | zuig zoog gezogen | zuip zoop gezopen
  zul zal zou zouden zoude | zweer zwoer zworen gezworen | zwel zwol gezwollen | zwem zwom gezwommen
  zwerf zwierf gezworven | zwijg zweeg gezwegen
`;

/** Prefixes that a participle keeps before its ge-: op-ge-roepen. */
const separable = new Set(
  (
    'aan achter achteruit af bij bijeen binnen bloot boven buiten dicht deel door gade gelijk goed groot hard hoog in ineen ' +
    'klaar kort kwijt langs los mee mede mis na neer om omhoog omver onder op open over plaats rond samen schoon stand stil ' +
    'stop tegemoet tegen teleur tentoon terecht terug thuis toe uit uiteen vast vol voor voorbij voort vooruit vrij waar weer ' +
    'weg zwart bekend bloot dood droog gerust geheim glim leeg recht raad'
  ).split(' '),
);

/** Prefixes that take the place of ge-, or can: ver-nomen, over-wogen. */
const inseparable = new Set('be ge er her ont ver mis over onder door om voor achter aan vol weer wan'.split(' '));

/** Stems that begin with ge- as they are, so that their participle is not ge- and the rest. */
export const withGe = new Set(
  'gebeur gebruik geloof geluk getuig gehoorzaam genoeg gewen geraak geleid gevoel gelief gelast gebaar'.split(' '),
);

const pasts = new Map<string, string[]>();
const participles = new Map<string, string[]>();
for (const row of rows.split(/[|\n]/)) {
  const [stem = '', ...forms] = row.trim().split(/\s+/);
  for (const form of forms) {
    const participle = form.length > 5 && form.startsWith('ge') && !stem.startsWith('ge');
    const into = participle ? participles : pasts;
    const key = participle ? form.slice(2) : form;
    into.set(key, [...(into.get(key) ?? []), stem]);
  }
}

/** The stems of which the word is a past or participle by the table, each with the word's prefixes. */
export function strongStems(word: string): string[] {
  const found: string[] = [];
  for (let size = Math.min(word.length, 10); size > 1; size -= 1) {
    const head = word.slice(0, -size);
    if (head.length > 16) break;
    const tail = word.slice(-size);
    const past = pasts.get(tail);
    if (past !== undefined && isPrefix(head)) found.push(...past.map((stem) => head + stem));
    const kept = participles.get(tail);
    if (kept === undefined) continue;
    if (head.endsWith('ge') && isPrefix(head.slice(0, -2))) found.push(...kept.map((stem) => head.slice(0, -2) + stem));
    else if (endsInseparably(head)) found.push(...kept.map((stem) => head + stem));
  }
  return found;
}

/** The prefixes before each "ge" with which a participle can begin: "" for geroepen, "op" for opgeroepen. */
export function beforeGe(word: string): string[] {
  const found: string[] = [];
  for (let at = word.indexOf('ge'); at >= 0 && at <= 16; at = word.indexOf('ge', at + 1))
    if (at === 0 || separable.has(word.slice(0, at))) found.push(word.slice(0, at));
  return found;
}

/** Whether the word begins with a prefix in whose stead a participle has no ge-: betaald, and terugbetaald. */
export function beginsInseparably(word: string): boolean {
  const begins = (rest: string): boolean =>
    [2, 3, 4, 5, 6].some((size) => rest.length > size + 2 && inseparable.has(rest.slice(0, size)));
  if (begins(word)) return true;
  return [2, 3, 4, 5].some((size) => separable.has(word.slice(0, size)) && begins(word.slice(size)));
}

/** Whether verbs can have this before their stem: nothing, a prefix, or two ("voorbe" in voorbehouden). */
export function isPrefix(head: string): boolean {
  if (head === '' || separable.has(head) || inseparable.has(head)) return true;
  for (let at = 2; at < head.length - 1; at += 1) {
    const [first, second] = [head.slice(0, at), head.slice(at)];
    if ((separable.has(first) || inseparable.has(first)) && (inseparable.has(second) || separable.has(second)))
      return true;
  }
  return false;
}

const endsInseparably = (head: string): boolean => {
  if (head === '' || !isPrefix(head)) return false;
  return [...inseparable].some((prefix) => head.endsWith(prefix));
};
