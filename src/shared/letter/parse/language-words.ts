/**
 * Words from which the letter statistics of language.ts are learned, written down by the authors: what policy papers in
 * Dutch and in English are made of, with words of every shape for the sake of their letters. No list was copied. To
 * teach it better, add words here; tests/unit/letter/language.test.ts measures it on runs that were not used for that.
 */
export const dutchWords = `
aan aanbeveling aanbod aandacht aandeel aangenomen aanleiding aanpak aantal aanvraag achter achtergrond actie actueel advies
afgelopen afspraak afspraken akkoord algemeen alleen alle als andere antwoord arbeid arbeidsmarkt armoede artikel baan basis
bedrag bedrijf bedrijven beeld begin begroting behandeling behoefte bekend belang belangrijk belasting beleid bepaald
bereikbaarheid bericht beroep beschikbaar beschermen bescherming besluit bestaand bestuur betaalbaar beter betreft betrokken
bevolking bewoner bezoek bij bijdrage bijeenkomst bijlage binnen blijven boer brede brief buiten buitenland burger burgers
cijfers coalitie commissie conclusie conclusies dag dan dat de deel denken deze die dienst dienstverlening dijk dit doel doelen doen door dorp
draagvlak drie druk duidelijk duizend duurzaam duurzaamheid economie eerder eerlijk eerste eigen eind eindelijk eisen en
energie er erkenning Europees Europese evaluatie familie feit financieel gebied gebieden gebruik geen gegevens geld gemeente
gemeenten genomen gerechtigheid gesprek gevaar gevolg gevolgen geweld gezin gezond gezondheid goed goede graag grens groei
grond grondoorzaken groot grote haven heb heeft heel het hierbij hoe hoog hoger hond huis huisvesting huizen hulp ieder iedereen
ik in informatie inhoud inkomen inleiding instelling instemming internationaal inzet inzicht ja jaar jaren jeugd jong
jongeren juist kabinet Kamer kans kansen kennis kind kinderen klacht klein klimaat koers koning koninkrijk kort kosten kracht
kunnen kwaliteit kwetsbaar laatste land landbouw landen langer lasten leden leefbaarheid leerling leiding leraar leven lid
lijst lokaal loon lucht luchtvaart maar maatregel maatregelen maatschappelijk maatschappij macht mag makkelijk mate mee meer
meerjarig mensen mensenhandel mensenrechten met migratie milieu minder minister ministerie misbruik mogelijk mogelijkheden
moeten motie naar nacht na naast Nederland Nederlands Nederlandse natuur niet nieuw nieuwe nodig nog nood noodzaak nu of om
omgeving onafhankelijk onder onderhandeling onderwerp onderwijs onderzoek ongelijkheid ontwikkeling ook oorlog oordeel
oorzaak op opdracht openbaar opgave oplossing opvang organisatie ouder ouderen over overheid overleg partij periode plaats
plan plannen platteland politie politiek praktijk prijs problemen proces programma raad rechten recht rechtsorde rechtspraak
rechtvaardig rechtvaardigheid reden regeling regelgeving regels regering regio reis rekening resultaat richting rijk rijksoverheid risico ruim
ruimte samen samenleving samenvatting samenwerking schade school schuld sector slachtoffer slot sluiten snel sociaal sociale
soort spoor staat stad stand stap stappen steden steeds steun stijging stikstof straat strategie stuk taak te terrorisme
terug tevens tijd tijdelijk toegang toekomst toelichting toepassing toezegging toezicht tot traject tussen twee u uit
uitdaging uitgaven uitkering uitkomst uitspraak uitvoering uitwerking unie uur vaak van vanaf vandaag vaste vee veel veilig veiligheid
verantwoord verantwoordelijk verband verbeteren verbetering verblijf verdeling verder verdrag vergadering vergunning verhaal
verhoging verkeer verkenning verkiezing verlagen vermogen verslag versterken vertrouwen vervoer verwachting verwijzing verzoek
vinden visie visserij vluchteling vluchtelingen voedsel voldoende volgende volk volksgezondheid voor vooral voorbeeld
voorbereiding voorkomen voorstel voortgang voorwaarden voorzitter vraag vragen vrede vredesmissies vrij vrijheid vrouw
vrouwen waar waarborgen waarheid wanneer wapens was wat water waterschap weer weg wegen welzijn wereld werd werk werken
werkgelegenheid werkgever werkwijze wet wetgeving wetsvoorstel wie wij wijk wijze wijziging winst woning woningbouw worden
wordt zaak zaken zal ze zee zeer zeggen zelf zet ziekenhuis zien zij zijn zodat zoals zoek zorg zorgvuldig zou zuid zullen zwaar
Afrikaanse Amerikaanse Duitse Franse Verenigde Naties Staten Afrika Europa bruggen eenheid nationaal nationale digitale
financiën organisaties regionale ruimtelijke ordening crisis procedure termijn tweede derde vierde brandstof kustwacht
ijzer prijzen tijdig uitstoot vliegtuig geluid hinder omwonenden huurder huur koopkracht pensioen spoedeisend zwijgen
medewerkers kwijt schoon grondwet strafrecht aangifte opsporing vervolging rechter gevangenis zeehavens mijnbouw aardgas
gaswinning aardbeving herstel versterking schadeherstel wederopbouw gedoogbeleid keuze keuzes vrijwilligers mantelzorg
`;

export const englishWords = `
a ability about access accord account accountability accounting accuracy achieve across act action active actor additional address
adequacy administration advance advice advisory affairs after agency agenda aggregate agreement agriculture ahead aid aim air
all allow alliance allowance also always among an analysis and annual any approach are area arms army around art as assembly
assessment asset assistance assurance at atomic attack audit authority available average award awareness away background
balance bank based baseline basic be before behaviour being below benchmark benefit best better between beyond bias big bill
binding board body border both bottom box breach break bridge brief briefing broad brown budget build building burden business
but by call can capability capacity capital care carbon case cash centre certain challenge chain chair champion change charge
charter check chief child choice circular citizen city civil claim clean clear clearing climate close cloud coalition coast code coherent
cohesion collective combat come commission commitment committee common community company compact competition compliance
comprehensive compute concern conduct conference connected consent constraint content context contract control convention
cooperation coordination core corporate cost council counter country court cover credit crime critical cross crowd culture
current customs cut cyber damage data day deal death debt decade decision deep defence deficit delay delivery demand
department deployment design desk developing development device dialogue digital directive disaster disclosure diversity do
domestic down draft driven drug due duty each early earth east economic economy edge education effect efficiency effort
emergency emission employment empowerment enabling end energy enforcement engagement enhanced ensure enterprise environment
equal equity equipment essential ethics European evidence example exchange executive exit expert exposure external facility
facing fact fair faith family farm fast fatigue feedback fellow field fight final finance financial finding fire first fiscal
fit fleet flexible flight flow focus follow food for force foreign forum forward fossil foundation four framework free freedom
freight frequent friendly from fuel full function fund funding further future gap gas gateway gender general genuine get
gender girls give global go goal goals good goods governance government grade grant great green ground group growth guarantee guidance
guidelines half hand harm have head health hearing heat help her high higher highlight his hold holistic home hope host hot
hour house housing how hub human hybrid if impact implementation improve in inclusion inclusive income increase independent
index indicator individual industry influence information infrastructure initiative innovation insight insurance integrated
integrity intelligence interest interim internal international investigation investigative investment investor involving is issue it its job joint
journey judge judicial justice keep key kind knowledge know labour lack land landscape language large last law lead leader leadership
learned learning least leave legacy legal legislation lending less lessons let level levy liability liberty licence life
light like limited line link list living loan local long look loss low lower machine main mainstreaming maintenance make
management mandatory manual marine market mass match matter mean means measure mechanism media meeting member memorandum
message middle might military mind mission mix mobility model modern money monitoring more most motion mountain movement
multi must mutual name names nations national nature need negotiation network neutral never new next night no non north not nothing
notice now nuclear number oath objective observer ocean of off offer office officer official offshore often oil old on one
ongoing only open operating operation operational opinion opportunity option or order organisation other our out outcome
outlook outreach over overall oversight own owner package paper parliament part parties partner partnership passenger path
pathway patient pay payment peace peacebuilding peacekeeping people per performance permanent person perspective phase
pilot pipeline place plan planning platform play pledge point policy political poor population portal position positive
possible poverty power practice preparedness present preserve prevention price principle priority prison privacy private
problem process procurement product production profile programme progress project proof property proposal prosperity
protection provide public pull purpose push quality question quick race radar raise range rate rather readiness ready real
recall record records recovery reduction reference reform refugee regime regional register regulation relations release
relief remote renewable report request research reserve resilience resolution resource response responsibility responsible
result return review right rights risk road roadmap role room rule rules run safe safeguard safety sanctions saving say scale
scheme school science scope screening sea search second secretary section sector secure security see sense service set
settlement seven shared sharing shift ship short should show side single site skill skills small smart social society soft
software solution some source south space special speech speed spend spirit staff stage stakeholder standard standing state
states statement status stay steering step still stock strategic strategy street strength strong structure study success
such supervision supervisory supply support sure surplus survey sustainable system table take talent target task tax team
technical technology ten term terms test than that the their them then there these they thing think third this those thought
threat three through time to together token tool top total tough toward track trade traffic training transfer transition
transparency travel treaty trend trial trust truth try turn two under understanding union united unit universal up update
upper urban us use user value vehicle very view violence vision visit voice vote voluntary vulnerable wage waiver war
warning was waste watch water way we weak wealth weapon week well were west what when where which while white who whole why wide
will win wind window wise with within without woman women work worker working workshop world would year yes yet you young your
youth zero zone
`;

/** Words that hardly a run in the language is without, and that the other language does not have. */
export const dutchFunctionWords =
  'aan als bij dan dat de deze die dit door een en er geen haar het hun ik je jij mijn met naar niet nog onder ons onze ook op te tot tussen u uit uw van vanaf voor werd wij wordt zich zijn';
export const englishFunctionWords =
  'a an and are as at be been by can do for from has have how is it its no not of on or our shall should that the their them there these they this those to under we what when where which who will with without you your';
