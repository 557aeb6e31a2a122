import { items, rows } from './rows.ts';

/**
 * Printed short forms that have more than one owner in the tables of this folder; of each owner its table and its name (for
 * an abbreviation that names nothing, what it stands for). The first is the likelier one in a letter that says nothing
 * more; a long form in the same letter, or its ministry, decides otherwise. Every such form stands here, which a test sees
 * to. Source: the tables; the order is the authors' judgement and was not counted.
 */
export type OwnerTable = 'organisation' | 'party' | 'mission' | 'instrument' | 'law' | 'abbreviation';

export interface Owner {
  readonly table: OwnerTable;
  readonly name: string;
}

/** Rows of "ABBR | table name; table name". */
const table = `
ADF | organisation Afrikaans Ontwikkelingsfonds; organisation Allied Democratic Forces
AEF | organisation Andersson Elffers Felix; instrument Access to Energy Fund
AG | abbreviation advocaat-generaal; organisation Australiëgroep
AGS | organisation Adviesraad Gevaarlijke Stoffen; abbreviation Alliance Ground Surveillance
AI | abbreviation artificiële intelligentie; organisation Nederlandse Arbeidsinspectie
ANP | organisation Afghan National Police; organisation ANP
AOO | organisation Afval Overleg Orgaan; abbreviation area of operations
AOV | abbreviation arbeidsongeschiktheidsverzekering; party Algemeen Ouderen Verbond
AP | organisation Autoriteit Persoonsgegevens; organisation Associated Press
AT | organisation Agentschap Telecom; abbreviation arrestatieteam
ATB | abbreviation automatische treinbeïnvloeding; organisation Amsterdam Trade Bank
ATR | organisation Adviescollege toetsing regeldruk; abbreviation advance tax ruling
AUC | organisation Afrikaanse Unie Commissie; organisation Autodefensas Unidas de Colombia
AVP | abbreviation Afrikaanse varkenspest; party Arubaanse Volkspartij
AVV | abbreviation algemeen verbindend verklaring; organisation Alternatief voor Vakbond
AW | organisation Autoriteit woningcorporaties; law Ambtenarenwet
BAT | abbreviation best available techniques; organisation British American Tobacco
BBL | abbreviation beroepsbegeleidende leerweg; organisation Bureau Beheer Landbouwgronden
BCG | organisation Boston Consulting Group; abbreviation bacillus Calmette-Guérin
BIO | abbreviation Baseline Informatiebeveiliging Overheid; law Wet op de beroepen in het onderwijs
BIT | organisation Bureau ICT-toetsing; abbreviation bilateraal investeringsverdrag
BO | abbreviation bestuurlijk overleg; abbreviation basisonderwijs
BRP | instrument Basisregistratie Personen; abbreviation bruto regionaal product
BW | law Burgerlijk Wetboek; abbreviation beschermd wonen
CA | organisation Centrale Autoriteit Internationale Kinderaangelegenheden; organisation Consumentenautoriteit
CBD | instrument Biodiversiteitsverdrag; abbreviation cannabidiol
CBP | organisation College Bescherming Persoonsgegevens; organisation Communautair Bureau voor plantenrassen; organisation Customs and Border Protection
CCS | abbreviation carbon capture and storage; organisation Centrale Commissie voor de Statistiek
CDC | organisation Commando DienstenCentra; organisation CDC
CDS | abbreviation Commandant der Strijdkrachten; abbreviation credit default swap
CEB | organisation Chief Executives Board; organisation Europese Ontwikkelingsbank
CFC | abbreviation controlled foreign company; organisation Common Fund for Commodities
CGI | organisation CGI; organisation Contact Groep Islam
CIO | abbreviation chief information officer; organisation Interkerkelijk Contact in Overheidszaken
CMA | organisation Competition and Markets Authority; organisation Coordination des mouvements de l'Azawad
CMO | organisation Contactorgaan Moslims en Overheid; abbreviation chief medical officer
COL | abbreviation centrale ontvangstlocatie; instrument Corona-Overbruggingslening
CPA | organisation Coalition Provisional Authority; instrument Comprehensive Peace Agreement
CSO | abbreviation civil society organisation; organisation Consulaire Service Organisatie; organisation CSO
CSR | abbreviation corporate social responsibility; organisation Nationale Cyber Security Raad
CTB | abbreviation coronatoegangsbewijs; organisation College voor de toelating van gewasbeschermingsmiddelen en biociden
CTG | organisation College Tarieven Gezondheidszorg; abbreviation Commandant Taakgroep
CWI | organisation Centrum voor Werk en Inkomen; organisation Centrum Wiskunde & Informatica
DCC | organisation Departementaal Coördinatiecentrum Crisisbeheersing; organisation Defensie Cyber Commando; instrument EU Digitaal COVID Certificaat
DCI | instrument Development Cooperation Instrument; organisation Defence for Children; instrument Defence Capabilities Initiative
DGA | abbreviation directeur-grootaandeelhouder; law Data Governance Act
DNA | abbreviation desoxyribonucleïnezuur; organisation Nationale Assemblée
DPA | organisation Department of Political and Peacebuilding Affairs; instrument Dayton-akkoorden
DPO | organisation Department of Peace Operations; instrument Defensie Projectenoverzicht; abbreviation data protection officer
DSB | organisation DSB Bank; organisation Dispute Settlement Body
DSO | instrument Digitaal Stelsel Omgevingswet; abbreviation Directie Sociale Ontwikkeling
DTC | organisation Digital Trust Center; abbreviation Dutch Treasury Certificate
EBA | organisation European Banking Authority; instrument Everything But Arms
ECA | organisation Europese Rekenkamer; abbreviation export credit agency
EDF | instrument Europees Defensiefonds; organisation EDF; instrument Europees Ontwikkelingsfonds
EDIS | instrument Europees depositogarantiestelsel; instrument European Defence Industrial Strategy
EGF | instrument Europees Globaliseringsfonds; organisation European Gendarmerie Force
EIB | organisation Europese Investeringsbank; organisation Economisch Instituut voor de Bouw
ELA | organisation European Labour Authority; abbreviation Emergency Liquidity Assistance
ENI | instrument European Neighbourhood Instrument; organisation ENI
EOB | organisation Europees Octrooibureau; instrument Europees Onderzoeksbevel
EOD | organisation Explosieven Opruimingsdienst Defensie; abbreviation explosive ordnance disposal
EOM | organisation Europees Openbaar Ministerie; mission Election Observation Mission
EPA | instrument Economic Partnership Agreement; organisation EPA; abbreviation energieprestatieadvies
EPC | abbreviation energieprestatiecoëfficiënt; organisation Comité voor Economische Politiek
ERC | organisation European Research Council; organisation Equal Rights Coalition; abbreviation Emergency Relief Coordinator
ESA | organisation European Space Agency; organisation European Supervisory Authorities
EUR | abbreviation euro; organisation Erasmus Universiteit Rotterdam
EVF | instrument Europees Visserijfonds; instrument Europees Vluchtelingenfonds
FPK | organisation Fonds Podiumkunsten; abbreviation forensisch psychiatrische kliniek
FSA | organisation Vrije Syrische Leger; organisation Financial Services Authority
FSB | organisation Financial Stability Board; organisation FSB
FTA | abbreviation free trade agreement; organisation Forum on Tax Administration
GCA | organisation Global Commission on Adaptation; organisation Global Center on Adaptation
GF | organisation Global Fund; instrument Gemeentefonds
GR | organisation Gezondheidsraad; abbreviation groepsrisico
GVB | instrument Gemeenschappelijk Visserijbeleid; organisation GVB
GW | abbreviation gigawatt; law Grondwet
HDP | party HDP; abbreviation humanitarian-development-peace
HR | organisation Hoge Raad; law Habitatrichtlijn; abbreviation human resources
HV | abbreviation Hoge Vertegenwoordiger; organisation Humanistisch Verbond
IB | abbreviation inkomstenbelasting; organisation Stichting Inlichtingenbureau
ICC | organisation ICC; organisation Internationale Kamer van Koophandel
ICJ | organisation Internationaal Gerechtshof; organisation International Commission of Jurists
IEC | organisation IEC; organisation Independent Election Commission
IFV | organisation Instituut Fysieke Veiligheid; abbreviation infantry fighting vehicle
IHR | instrument International Health Regulations; abbreviation internationaal humanitair recht
IMG | organisation Instituut Mijnbouwschade Groningen; organisation Inspectie Militaire Gezondheidszorg
IPO | organisation Interprovinciaal Overleg; abbreviation beursintroductie
IRA | law Inflation Reduction Act; organisation IRA
ISA | organisation Internationale Zeebodemautoriteit; abbreviation intelligente snelheidsaanpassing
ISF | organisation Iraqi Security Forces; instrument Internal Security Fund
ISO | organisation ISO; organisation Interstedelijk Studenten Overleg
ITC | organisation International Trade Centre; organisation International Institute for Geo-Information Science and Earth Observation
KB | abbreviation koninklijk besluit; organisation Koninklijke Bibliotheek
KCB | organisation Kwaliteits-Controle-Bureau; abbreviation kerncentrale Borssele
KPC | organisation Korps Politie Curaçao; organisation Kosovo Protection Corps
LBV | instrument Landelijke beëindigingsregeling veehouderijlocaties; organisation Landelijke Belangenvereniging
LRT | abbreviation light rail transit; organisation Landelijke Regietafel Migratie en Integratie
LVB | abbreviation licht verstandelijke beperking; law Luchthavenverkeerbesluit Schiphol
MFK | instrument Meerjarig Financieel Kader; party Movementu Futuro Korsou
MFO | abbreviation medefinancieringsorganisatie; mission MFO
MHP | organisation Vakcentrale voor Professionals; party Milliyetçi Hareket Partisi
MIT | instrument Meerjarenprogramma Infrastructuur, Ruimte en Transport; organisation Maatschappelijk Impact Team; organisation Multidisciplinair Interventieteam; organisation Massachusetts Institute of Technology
MLA | organisation Militair Luchtvaartautoriteit; abbreviation mutual legal assistance
MLC | organisation MLC; instrument Maritime Labour Convention
MOT | organisation Meldpunt Ongebruikelijke Transacties; law Wet melding ongebruikelijke transacties
MR | organisation Ministerraad; abbreviation medezeggenschapsraad
MRC | organisation VN-Mensenrechtencommissie; organisation Militair Revalidatie Centrum; organisation Mekong River Commission
MSC | organisation MSC; organisation Marine Stewardship Council
MST | organisation Medisch Spectrum Twente; abbreviation multisysteemtherapie
NAM | organisation NAM; organisation Niet-Gebonden Landen; mission Needs Assessment Mission
NAP | instrument Nationaal Actieplan Mensenrechten; abbreviation Normaal Amsterdams Peil
NCC | organisation Nationaal Crisiscentrum; organisation Netherlands Commercial Court
NCP | organisation Nationaal Contactpunt; abbreviation Nederlands Continentaal Plat
NDB | organisation New Development Bank; instrument Nationaal Dreigingsbeeld
NDS | organisation National Directorate of Security; instrument Nederlandse Digitaliseringsstrategie
NEA | organisation Nederlandse Emissieautoriteit; organisation Nucleair Energieagentschap
NGF | instrument Nationaal Groeifonds; abbreviation next generation fighter
NHG | organisation Nationale Hypotheek Garantie; organisation Nederlands Huisartsen Genootschap
NIP | organisation Nederlands Instituut van Psychologen; instrument Nationaal Isolatieprogramma
NMP | instrument Nationaal Milieubeleidsplan; instrument Nationaal Milieuprogramma
NMT | organisation Netherlands Maritime Technology; organisation Koninklijke Nederlandse Maatschappij tot bevordering der Tandheelkunde
NPG | instrument Nationaal Programma Groningen; organisation Nuclear Planning Group; instrument Nationaal Programma Grieppreventie
NPL | organisation Nationale Postcode Loterij; abbreviation non-performing loan
NPO | organisation NPO; instrument Nationaal Programma Onderwijs
NRC | organisation Norwegian Refugee Council; organisation NRC; organisation NAVO-Ruslandraad
NRF | organisation Restauratiefonds; organisation NATO Response Force
NSC | party Nieuw Sociaal Contract; organisation National Security Council
NSO | organisation Nationale Sigint Organisatie; organisation Netherlands Space Office
NVVP | instrument Nationaal Verkeers- en Vervoersplan; organisation Nederlandse Vereniging voor Psychiatrie
NWP | organisation Netherlands Water Partnership; instrument Nationaal Waterplan
NZO | organisation Noordzeeoverleg; organisation Nederlandse Zuivel Organisatie
OAE | organisation Organisatie van Afrikaanse Eenheid; mission Operatie Active Endeavour
OIF | organisation Francophonie; mission Operatie Iraqi Freedom
OLS | organisation Openbaar Lichaam Saba; mission Operation Lifeline Sudan
OMT | organisation Outbreak Management Team; abbreviation Outright Monetary Transactions
OP | instrument Oostelijk Partnerschap; abbreviation onderwijzend personeel
PBC | organisation Pieter Baan Centrum; organisation Peacebuilding Commission
PCA | organisation Permanent Hof van Arbitrage; instrument Partnerschaps- en Samenwerkingsovereenkomst
PCC | abbreviation police-contributing country; instrument Prague Capabilities Commitment
PEPP | abbreviation Pandemic Emergency Purchase Programme; abbreviation pan-European personal pension product
PIJ | abbreviation plaatsing in een inrichting voor jeugdigen; organisation Palestijnse Islamitische Jihad
PSD | abbreviation private sector development; law Payment Services Directive
PSI | instrument Private Sector Investeringsprogramma; instrument Proliferation Security Initiative
PSO | instrument Partnerschaps- en Samenwerkingsovereenkomst; abbreviation public service obligation
PV | organisation PV; abbreviation photovoltaïsch
PVC | organisation Politiek en Veiligheidscomité; abbreviation polyvinylchloride
PVV | party Partij voor de Vrijheid; organisation Productschap Vee en Vlees
QRA | abbreviation Quick Reaction Alert; abbreviation quantitative risk assessment
RCC | organisation Stichting Reclame Code; organisation Regional Cooperation Council
REA | abbreviation re-integratie arbeidsgehandicapten; organisation Raad van Economische Adviseurs
ROA | organisation Researchcentrum voor Onderwijs en Arbeidsmarkt; abbreviation Regeling Opvang Asielzoekers
ROB | organisation Raad voor het openbaar bestuur; organisation Rijksdienst voor het Oudheidkundig Bodemonderzoek
ROM | organisation Regionale Ontwikkelingsmaatschappijen; abbreviation routine outcome monitoring
RPF | organisation Rwandese Patriottisch Front; party Reformatorische Politieke Federatie
RS | mission Resolute Support Missie; abbreviation Republika Srpska
RSF | organisation Reporters Without Borders; organisation Rapid Support Forces
RSM | mission Resolute Support Missie; organisation Rotterdam School of Management
RVB | organisation Rijksvastgoedbedrijf; abbreviation raad van bestuur
RvC | organisation Raad voor Concurrentievermogen; abbreviation raad van commissarissen
SAF | abbreviation sustainable aviation fuel; organisation Sudanese Armed Forces
SAP | organisation SAP; instrument Stabilisatie- en Associatieproces
SBB | organisation Staatsbosbeheer; organisation Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven
SEA | instrument Strategische Evaluatie Agenda; abbreviation sexual exploitation and abuse
SEO | organisation SEO Economisch Onderzoek; abbreviation structureel echoscopisch onderzoek
SGP | party Staatkundig Gereformeerde Partij; instrument Stabiliteits- en Groeipact
SLA | abbreviation Service Level Agreement; organisation Sudan Liberation Movement; instrument Schone Lucht Akkoord
SNV | organisation SNV; instrument Veiligheidsstrategie voor het Koninkrijk der Nederlanden
SO | abbreviation schriftelijk overleg; abbreviation speciaal onderwijs; abbreviation specialist ouderengeneeskunde
SOC | abbreviation security operations center; organisation Syrische Nationale Coalitie
SSO | organisation Shanghai-samenwerkingsorganisatie; abbreviation shared service organisatie
SSR | abbreviation security sector reform; organisation Studiecentrum Rechtspleging
TA | abbreviation terroristenafdeling; abbreviation technische assistentie
TEU | abbreviation twenty-foot equivalent unit; instrument Verdrag betreffende de Europese Unie
TLS | organisation Trans Link Systems; abbreviation Transport Layer Security
TOA | instrument Time-out-arrangement; abbreviation Transfer of Authority
UPC | organisation Unified Patent Court; organisation VodafoneZiggo
VI | abbreviation voorwaardelijke invrijheidstelling; organisation Veteraneninstituut; organisation VROM-Inspectie
VR | organisation VN-Veiligheidsraad; law Vogelrichtlijn
VSL | organisation VSL; organisation Vrije Syrische Leger
VSO | abbreviation verslag van een schriftelijk overleg; abbreviation voortgezet speciaal onderwijs; abbreviation vaststellingsovereenkomst
WDO | organisation Werelddouaneorganisatie; law Wet digitale overheid
WGO | abbreviation wetgevingsoverleg; organisation Wereldgezondheidsorganisatie
WKO | law Wet kinderopvang; abbreviation warmte-koudeopslag
WKR | abbreviation werkkostenregeling; organisation Wetenschappelijke Klimaatraad
WMO | law Wet maatschappelijke ondersteuning; organisation Wereld Meteorologische Organisatie; law Wet medisch-wetenschappelijk onderzoek met mensen
WPG | law Wet politiegegevens; law Wet publieke gezondheid
WSW | organisation Waarborgfonds Sociale Woningbouw; law Wet sociale werkvoorziening
Wab | law Wet arbeidsmarkt in balans; law Wet op het accountantsberoep
Wav | law Wet arbeid vreemdelingen; law Wet ambulancevoorzieningen; law Wet ammoniak en veehouderij
Wpg | law Wet politiegegevens; law Wet publieke gezondheid
Wtl | law Wet tegemoetkomingen loondomein; law Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding
ZIN | organisation Zorginstituut Nederland; abbreviation zorg in natura
ZZP | abbreviation zelfstandige zonder personeel; abbreviation zorgzwaartepakket
`;

export const ambiguousAbbreviations: ReadonlyMap<string, readonly Owner[]> = new Map(
  rows(table, 2).map(([abbreviation = '', owners = '']) => [abbreviation, items(owners).map(owner)]),
);

function owner(words: string): Owner {
  const [, of, name] = /^(organisation|party|mission|instrument|law|abbreviation) (.+)$/.exec(words) ?? [];
  if (of === undefined || name === undefined) throw new Error(`No owner: ${words}`);
  return { table: of as OwnerTable, name };
}
