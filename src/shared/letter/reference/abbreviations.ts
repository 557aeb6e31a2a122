import { itemSet, rows } from './rows.ts';

/**
 * Abbreviations in capitals that letters print and that name no organisation, mission, instrument, country or law: things,
 * offices, kinds of education and care, debates of parliament, technique, money. With two capitals or more, also where
 * usage is lower case (BTW, btw) since letters print both. Source: the authors' general knowledge of letters to parliament
 * 1999–2024; no list was copied.
 */
export interface Abbreviation {
  readonly abbreviation: string;
  /** The usual Dutch form; English where Dutch has none. */
  readonly expansion: string;
}

/** Rows of "ABBR | expansion". */
const table = `
# Regions
BES | Bonaire, Sint Eustatius en Saba
MENA | Midden-Oosten en Noord-Afrika
LAC | Latijns-Amerika en de Caraïben
MOVP | Midden-Oosten Vredesproces
RS | Republika Srpska
LGO | landen en gebieden overzee
UPG | ultraperifere gebieden
EER | Europese Economische Ruimte
# Offices and persons
MP | minister-president
SG | secretaris-generaal
pSG | plaatsvervangend secretaris-generaal
DG | directeur-generaal
PG | procureur-generaal
AG | advocaat-generaal
IG | inspecteur-generaal
IGK | inspecteur-generaal der krijgsmacht
SGVN | Secretaris-Generaal van de Verenigde Naties
SGNAVO | Secretaris-Generaal van de NAVO
UNSG | Secretaris-Generaal van de Verenigde Naties
SRSG | Special Representative of the Secretary-General
DSRSG | Deputy Special Representative of the Secretary-General
USG | Under-Secretary-General
ASG | Assistant Secretary-General
ERC | Emergency Relief Coordinator
HV | Hoge Vertegenwoordiger
HVEU | Hoge Vertegenwoordiger van de EU
HR/VP | Hoge Vertegenwoordiger en Vicevoorzitter
HV/VV | Hoge Vertegenwoordiger en Vicevoorzitter
EUSR | speciale vertegenwoordiger van de EU
EUSV | speciale vertegenwoordiger van de EU
SVEU | speciale vertegenwoordiger van de EU
CdK | commissaris van de Koning
CvdK | commissaris van de Koning
CDS | Commandant der Strijdkrachten
PCDS | Plaatsvervangend Commandant der Strijdkrachten
CZMCARIB | Commandant der Zeemacht in het Caribisch gebied
CTG | Commandant Taakgroep
HOVJ | hulpofficier van justitie
HOvJ | hulpofficier van justitie
OvJ | officier van justitie
RC | rechter-commissaris
BOA | buitengewoon opsporingsambtenaar
BOD | bijzondere opsporingsdienst
CIO | chief information officer
CISO | chief information security officer
CTO | chief technology officer
CEO | chief executive officer
CFO | chief financial officer
COO | chief operating officer
CMO | chief medical officer
FG | functionaris gegevensbescherming
DPO | data protection officer
OR | ondernemingsraad
GOR | groepsondernemingsraad
DOR | departementale ondernemingsraad
COR | centrale ondernemingsraad
PNR | Passenger Name Record
API | Advance Passenger Information
AMV | alleenstaande minderjarige vreemdeling
AMA | alleenstaande minderjarige asielzoeker
VIP | very important person
HVS | high value subject
HVT | high value target
ZZP | zelfstandige zonder personeel
ZMP | zelfstandige met personeel
DGA | directeur-grootaandeelhouder
AIO | aanvullende inkomensvoorziening ouderen
ANIOS | arts niet in opleiding tot specialist
AIOS | arts in opleiding tot specialist
BHV | bedrijfshulpverlening
POH | praktijkondersteuner huisartsenzorg
HAP | huisartsenpost
SEH | spoedeisende hulp
VIG | verzorgende in de individuele gezondheidszorg
FTE | voltijdsequivalent
VTE | voltijdsequivalent
LHBT | lesbisch, homoseksueel, biseksueel en transgender
LHBTI | lesbisch, homoseksueel, biseksueel, transgender en intersekse
LHBTI+ | lesbisch, homoseksueel, biseksueel, transgender, intersekse en anderen
LHBTIQ+ | lesbisch, homoseksueel, biseksueel, transgender, intersekse, queer en anderen
LHBTIQA+ | lesbisch, homoseksueel, biseksueel, transgender, intersekse, queer, aseksueel en anderen
LGBT | lesbian, gay, bisexual and transgender
LGBTI | lesbian, gay, bisexual, transgender and intersex
LGBTQ | lesbian, gay, bisexual, transgender and queer
SOGI | seksuele oriëntatie en genderidentiteit
IDP | Internally Displaced Person
FTF | Foreign Terrorist Fighter
HRD | Human Rights Defender
PEP | politically exposed person
UBO | ultimate beneficial owner
PhD | Doctor of Philosophy
MBA | Master of Business Administration
# Parliament and administration
AO | algemeen overleg
VAO | voortzetting algemeen overleg
CD | commissiedebat
WGO | wetgevingsoverleg
SO | schriftelijk overleg
VSO | verslag van een schriftelijk overleg
TMD | tweeminutendebat
RTG | rondetafelgesprek
MvT | memorie van toelichting
MVT | memorie van toelichting
MvA | memorie van antwoord
NnavV | nota naar aanleiding van het verslag
BNC | Beoordeling Nieuwe Commissievoorstellen
AMvB | algemene maatregel van bestuur
AMVB | algemene maatregel van bestuur
AMvRB | algemene maatregel van rijksbestuur
KB | koninklijk besluit
MJB | meerjarenbegroting
MJP | meerjarenplan
MJA | meerjarenafspraak
PDCA | plan-do-check-act
RBV | Rijksbegrotingsvoorschriften
IBOS | Integraal begrotings- en ontwerpsysteem
ZBO | zelfstandig bestuursorgaan
RWT | rechtspersoon met een wettelijke taak
PBO | publiekrechtelijke bedrijfsorganisatie
RUD | regionale uitvoeringsdienst
WGR-plus | Wet gemeenschappelijke regelingen-plus
SSO | shared service organisatie
SSC | shared service center
SPUK | specifieke uitkering
BO | bestuurlijk overleg
BO MIRT | Bestuurlijk Overleg MIRT
DGO | directeur-generaaloverleg
MT | managementteam
GRIP | Gecoördineerde Regionale Incidentbestrijdingsprocedure
ROT | regionaal operationeel team
RBT | regionaal beleidsteam
IBT | interbestuurlijk toezicht
IGC | Intergouvernementele Conferentie
ICER | Interdepartementale Commissie Europees Recht
MKBA | maatschappelijke kosten-batenanalyse
KBA | kosten-batenanalyse
MCA | multicriteria-analyse
MER | milieueffectrapportage
PIP | provinciaal inpassingsplan
RIP | rijksinpassingsplan
RIA | regulatory impact assessment
PIA | privacy impact assessment
DPIA | data protection impact assessment
GEB | gegevensbeschermingseffectbeoordeling
SWOT | strengths, weaknesses, opportunities and threats
SMART | specifiek, meetbaar, acceptabel, realistisch en tijdgebonden
KPI | kritieke prestatie-indicator
PPS | publiek-private samenwerking
PPP | public-private partnership
PVE | programma van eisen
PvE | programma van eisen
PvA | plan van aanpak
PVA | plan van aanpak
DBFM | Design, Build, Finance and Maintain
DBFMO | Design, Build, Finance, Maintain and Operate
DBFO | Design, Build, Finance and Operate
EMVI | economisch meest voordelige inschrijving
DAEB | dienst van algemeen economisch belang
NDAEB | niet-dienst van algemeen economisch belang
NEDAB | niet-economische dienst van algemeen belang
RFI | Request for Information
RFP | Request for Proposal
RFQ | Request for Quotation
MVI | maatschappelijk verantwoord inkopen
MVOI | maatschappelijk verantwoord opdrachtgeven en inkopen
MVO | maatschappelijk verantwoord ondernemen
IMVO | internationaal maatschappelijk verantwoord ondernemen
MKB | midden- en kleinbedrijf
MOU | Memorandum of Understanding
MoU | Memorandum of Understanding
LoI | Letter of Intent
LOI | Letter of Intent
TOR | Terms of Reference
ToR | Terms of Reference
SOFA | Status of Forces Agreement
SLA | Service Level Agreement
NDA | non-disclosure agreement
SOP | standard operating procedure
FAQ | veelgestelde vragen
QA | vraag en antwoord
Q&A | vraag en antwoord
ISSN | International Standard Serial Number
ISBN | International Standard Book Number
ECLI | European Case Law Identifier
LJN | Landelijk Jurisprudentienummer
BSN | burgerservicenummer
SOFI | sociaal-fiscaalnummer
RSIN | Rechtspersonen en Samenwerkingsverbanden Informatienummer
VOG | verklaring omtrent het gedrag
VGB | verklaring van geen bezwaar
VVGB | verklaring van geen bedenkingen
NAW | naam, adres en woonplaats
IPR | internationaal privaatrecht
MR | medezeggenschapsraad
MRZ | machine readable zone
MVV | machtiging tot voorlopig verblijf
VVR | verblijfsvergunning regulier
VTV | vergunning tot verblijf
AC | aanmeldcentrum
OC | opvangcentrum
AZC | asielzoekerscentrum
COL | centrale ontvangstlocatie
VBL | vrijheidsbeperkende locatie
GL | gezinslocatie
HTL | handhaving- en toezichtlocatie
ROA | Regeling Opvang Asielzoekers
RVA | Regeling verstrekkingen asielzoekers
EBTL | extra begeleiding en toezichtlocatie
RVT | rust- en voorbereidingstijd
JBZ | Justitie en Binnenlandse Zaken
# Law and order
PIJ | plaatsing in een inrichting voor jeugdigen
TBS | terbeschikkingstelling
ISD | inrichting voor stelselmatige daders
PI | penitentiaire inrichting
JJI | justitiële jeugdinrichting
FPC | forensisch psychiatrisch centrum
FPK | forensisch psychiatrische kliniek
FPA | forensisch psychiatrische afdeling
PPC | penitentiair psychiatrisch centrum
EBI | extra beveiligde inrichting
AIT | afdeling intensief toezicht
HvB | huis van bewaring
TA | terroristenafdeling
VI | voorwaardelijke invrijheidstelling
ET | elektronisch toezicht
DNA | desoxyribonucleïnezuur
OTS | ondertoezichtstelling
UHP | uithuisplaatsing
ITB | individuele trajectbegeleiding
ZSM | zo snel, slim, selectief, simpel, samen en samenlevingsgericht mogelijk
CTER | contraterrorisme, extremisme en radicalisering
CT | contraterrorisme
CVE | countering violent extremism
OMG | outlaw motorcycle gang
XTC | ecstasy
GHB | gammahydroxyboterzuur
LSD | lyserginezuurdi-ethylamide
THC | tetrahydrocannabinol
CBD | cannabidiol
NPS | nieuwe psychoactieve stoffen
PGP | Pretty Good Privacy
ANPR | automatic number plate recognition
CCTV | closed-circuit television
CSAM | child sexual abuse material
MDFT | multidimensionale familietherapie
MST | multisysteemtherapie
LVB | licht verstandelijke beperking
SGLVG | sterk gedragsgestoord licht verstandelijk gehandicapt
HIC | high impact crime
ME | mobiele eenheid
AT | arrestatieteam
OT | observatieteam
TGO | team grootschalige opsporing
CIE | criminele inlichtingeneenheid
TCI | Team Criminele Inlichtingen
RID | regionale inlichtingendienst
MMA | Meld Misdaad Anoniem
VGV | vrouwelijke genitale verminking
FGM | female genital mutilation
GBV | gender-based violence
SGBV | sexual and gender-based violence
SEA | sexual exploitation and abuse
SEAH | sexual exploitation, abuse and harassment
PSEAH | prevention of sexual exploitation, abuse and harassment
CRSV | conflict-related sexual violence
# Development and foreign policy
ODA | Official Development Assistance
OS | ontwikkelingssamenwerking
NGO | niet-gouvernementele organisatie
INGO | internationale niet-gouvernementele organisatie
MFO | medefinancieringsorganisatie
CSO | civil society organisation
CBO | community-based organisation
IGO | intergouvernementele organisatie
SDG | Sustainable Development Goal
MDG | Millennium Development Goal
SRGR | seksuele en reproductieve gezondheid en rechten
SRHR | sexual and reproductive health and rights
FGG | Fair, Green and Global
MOL | minst ontwikkeld land
LDC | least developed country
LIC | low-income country
LMIC | low- and middle-income country
MIC | middle-income country
UMIC | upper-middle-income country
SIDS | Small Island Developing States
HIV | humaan immunodeficiëntievirus
AIDS | acquired immune deficiency syndrome
SOA | seksueel overdraagbare aandoening
TBC | tuberculose
WASH | water, sanitation and hygiene
PSD | private sector development
PRSP | Poverty Reduction Strategy Paper
SWAp | sectorwide approach
BNI | bruto nationaal inkomen
BNP | bruto nationaal product
BBP | bruto binnenlands product
GDP | bruto binnenlands product
GNI | bruto nationaal inkomen
HDI | Human Development Index
MPI | Multidimensional Poverty Index
DDR | ontwapening, demobilisatie en re-integratie
DDR&R | ontwapening, demobilisatie, re-integratie en rehabilitatie
SSR | security sector reform
RoL | rule of law
ROL | rule of law
PoC | Protection of Civilians
POC | Protection of Civilians
CIMIC | civiel-militaire samenwerking
MHPSS | Mental Health and Psychosocial Support
LRRD | Linking Relief, Rehabilitation and Development
HDP | humanitarian-development-peace
DRR | disaster risk reduction
CCCM | Camp Coordination and Camp Management
FAC | Foreign Affairs Council
NNWS | non-nuclear weapon state
NWS | nuclear weapon state
WMD | weapons of mass destruction
MVW | massavernietigingswapens
SALW | small arms and light weapons
ERW | explosive remnants of war
UXO | unexploded ordnance
IED | improvised explosive device
EWIPA | explosive weapons in populated areas
CBRN | chemisch, biologisch, radiologisch en nucleair
CBRNe | chemisch, biologisch, radiologisch, nucleair en explosief
NBC | nucleair, biologisch en chemisch
LAWS | lethal autonomous weapons systems
HEU | highly enriched uranium
LEU | low enriched uranium
MOX | mixed oxide
HRDDP | Human Rights Due Diligence Policy
IHR | internationaal humanitair recht
IHL | international humanitarian law
TCC | troop-contributing country
PCC | police-contributing country
QMV | qualified majority voting
GKM | gekwalificeerde meerderheid
BRP | bruto regionaal product
HoMs | Heads of Mission
HOMS | Heads of Mission
HoM | Head of Mission
HoS | Head of State
CPV | consulaire posten en visa
CdP | chef de poste
RSO | Regional Service Organisation
MLA | mutual legal assistance
FDI | foreign direct investment
BIT | bilateraal investeringsverdrag
ISDS | investor-state dispute settlement
ICS | investment court system
IE | intellectuele eigendom
IER | intellectuele-eigendomsrechten
FTA | free trade agreement
VHA | vrijhandelsakkoord
MFN | most favoured nation
NTB | non-tariff barrier
SPS | sanitair en fytosanitair
EKV | exportkredietverzekering
EKI | exportkredietinstelling
ECA | export credit agency
RBC | responsible business conduct
CSR | corporate social responsibility
ESG | environmental, social and governance
PEFA | Public Expenditure and Financial Accountability
PFM | public financial management
TA | technische assistentie
DRM | domestic resource mobilisation
M&E | monitoring en evaluatie
ToC | Theory of Change
TOC | Theory of Change
IATI | International Aid Transparency Initiative
MJS | meerjarige strategie
MASP | Multi-Annual Strategic Plan
MLS | Meerjarige Landenstrategie
MLIS | Meerjarige Interdepartementale Landenstrategie
BEMO | beoordelingsmemorandum
HOA | Hoorn van Afrika
DDE | Directie Duurzame Economische Ontwikkeling
DVB | Directie Veiligheidsbeleid
DSO | Directie Sociale Ontwikkeling
DSH | Directie Stabiliteit en Humanitaire Hulp
DMM | Directie Multilaterale Instellingen en Mensenrechten
DWH | Directie Westelijk Halfrond
DJZ | Directie Juridische Zaken
IGG | Directie Inclusieve Groene Groei
IMH | Directie Internationale Marktordening en Handelspolitiek
# Defence
AWACS | Airborne Warning and Control System
AGS | Alliance Ground Surveillance
JSF | Joint Strike Fighter
MRTT | Multi Role Tanker Transport
MMF | Multinational MRTT Fleet
UAV | unmanned aerial vehicle
UAS | unmanned aircraft system
MALE | Medium Altitude Long Endurance
RPAS | remotely piloted aircraft system
LCF | luchtverdedigings- en commandofregat
LPD | landing platform dock
JSS | Joint Support Ship
OPV | ocean-going patrol vessel
MCM | mine countermeasures
ASWF | Anti-Submarine Warfare Frigate
ESSM | Evolved Sea Sparrow Missile
SMART-L | Signaal Multibeam Acquisition Radar for Targeting
MLU | midlife update
SAR | search and rescue
MEDEVAC | medische evacuatie
CASEVAC | evacuatie van gewonden
STRATEVAC | strategische evacuatie
NEO | non-combatant evacuation operation
ISTAR | Intelligence, Surveillance, Target Acquisition and Reconnaissance
ISR | Intelligence, Surveillance and Reconnaissance
JISR | Joint Intelligence, Surveillance and Reconnaissance
C4I | command, control, communications, computers and intelligence
C-IED | counter-improvised explosive device
QRF | Quick Reaction Force
QRA | Quick Reaction Alert
RFA | Request for Forces
ROE | Rules of Engagement
RoE | Rules of Engagement
OPLAN | operatieplan
CONOPS | concept of operations
CJSOR | Combined Joint Statement of Requirements
TOA | Transfer of Authority
TACON | tactical control
OPCON | operational control
AOR | area of responsibility
AOO | area of operations
HQ | hoofdkwartier
RHQ | regionaal hoofdkwartier
OHQ | operationeel hoofdkwartier
FHQ | force hoofdkwartier
POB | Patrol Operations Base
FOB | Forward Operating Base
KAIA | Kabul International Airport
HKIA | Hamid Karzai International Airport
CIS | communicatie- en informatiesystemen
EOV | elektronische oorlogvoering
SIGINT | signals intelligence
HUMINT | human intelligence
OSINT | open source intelligence
IMINT | imagery intelligence
GEOINT | geospatial intelligence
BDA | battle damage assessment
CDE | collateral damage estimate
CIVCAS | civilian casualties
CCMT | Civilian Casualty Mitigation Team
SOF | Special Operations Forces
SF | Special Forces
HNS | Host Nation Support
PTSS | posttraumatische stressstoornis
PTSD | posttraumatic stress disorder
NGF | next generation fighter
FRISC | Fast Raiding, Interception and Special Forces Craft
CV90 | Combat Vehicle 90
PzH | Panzerhaubitze
IGV | infanteriegevechtsvoertuig
NH-90 | NATO Helicopter 90
NFH | NATO Frigate Helicopter
VOSS | Vervanging Operationele Systemen Soldaat
GrIT | Grensverleggende IT
TITAAN | Theatre Independent Tactical Army and Air Force Network
# Health
GGZ | geestelijke gezondheidszorg
JGZ | jeugdgezondheidszorg
PGB | persoonsgebonden budget
ZIN | zorg in natura
MPT | modulair pakket thuis
VPT | volledig pakket thuis
ADL | algemene dagelijkse levensverrichtingen
VVT | verpleging, verzorging en thuiszorg
V&V | verpleging en verzorging
GHZ | gehandicaptenzorg
LVG | licht verstandelijk gehandicapt
EMB | ernstig meervoudig beperkt
NAH | niet-aangeboren hersenletsel
IC | intensive care
ICU | intensive care unit
MC | medium care
ECMO | extracorporele membraanoxygenatie
UMC | universitair medisch centrum
STZ | Samenwerkende Topklinische Ziekenhuizen
ZBC | zelfstandig behandelcentrum
MSB | medisch-specialistisch bedrijf
MSZ | medisch-specialistische zorg
ELV | eerstelijnsverblijf
GRZ | geriatrische revalidatiezorg
DBC | diagnose-behandelcombinatie
DOT | DBC's op weg naar transparantie
BKZ | Budgettair Kader Zorg
UKZ | Uitgavenkader Zorg
FKG | farmaciekostengroep
ROM | routine outcome monitoring
EHBO | eerste hulp bij ongelukken
AED | automatische externe defibrillator
CPR | cardiopulmonale resuscitatie
PCR | polymerase chain reaction
mRNA | messenger ribonucleïnezuur
RNA | ribonucleïnezuur
HPV | humaan papillomavirus
RSV | respiratoir syncytieel virus
SARS | severe acute respiratory syndrome
MERS | Middle East respiratory syndrome
MRSA | meticillineresistente Staphylococcus aureus
ESBL | extended-spectrum bèta-lactamase
BRMO | bijzonder resistente micro-organismen
AMR | antimicrobiële resistentie
BMR | bof, mazelen en rodehond
DKTP | difterie, kinkhoest, tetanus en polio
DTP | difterie, tetanus en polio
BCG | bacillus Calmette-Guérin
COVID | coronavirus disease
COVID-19 | coronavirus disease 2019
SARS-CoV-2 | severe acute respiratory syndrome coronavirus 2
PBM | persoonlijke beschermingsmiddelen
FFP2 | filtering facepiece 2
BCO | bron- en contactonderzoek
CTB | coronatoegangsbewijs
QR | quick response
NICE | Nationale Intensive Care Evaluatie
COPD | chronic obstructive pulmonary disease
ADHD | attention deficit hyperactivity disorder
ASS | autismespectrumstoornis
CVS | chronischevermoeidheidssyndroom
ME/CVS | myalgische encefalomyelitis/chronischevermoeidheidssyndroom
ALS | amyotrofische laterale sclerose
MS | multiple sclerose
IVF | in-vitrofertilisatie
NIPT | niet-invasieve prenatale test
NIPD | niet-invasieve prenatale diagnostiek
PGD | pre-implantatie genetische diagnostiek
PGT | pre-implantatie genetische test
SEO | structureel echoscopisch onderzoek
DES | di-ethylstilbestrol
ATMP | advanced therapy medicinal product
EPD | elektronisch patiëntendossier
ECD | elektronisch cliëntendossier
ICF | International Classification of Functioning
DSM-5 | Diagnostic and Statistical Manual of Mental Disorders
QALY | quality-adjusted life year
ROAZ | Regionaal Overleg Acute Zorgketen
RONAZ | Regionaal Overleg Niet-Acute Zorg
MKA | Meldkamer Ambulancezorg
RAV | Regionale Ambulancevoorziening
MMT | Mobiel Medisch Team
WKO | warmte-koudeopslag
ALARA | as low as reasonably achievable
ICD | International Classification of Diseases
BVO | bevolkingsonderzoek
# Education and science
VO | voortgezet onderwijs
PO | primair onderwijs
SBO | speciaal basisonderwijs
WO | wetenschappelijk onderwijs
HO | hoger onderwijs
HBO | hoger beroepsonderwijs
MBO | middelbaar beroepsonderwijs
BVE | beroepsonderwijs en volwasseneneducatie
VMBO | voorbereidend middelbaar beroepsonderwijs
VBO | voorbereidend beroepsonderwijs
MAVO | middelbaar algemeen voortgezet onderwijs
HAVO | hoger algemeen voortgezet onderwijs
VWO | voorbereidend wetenschappelijk onderwijs
VAVO | voortgezet algemeen volwassenenonderwijs
VVE | voor- en vroegschoolse educatie
BSO | buitenschoolse opvang
IKC | integraal kindcentrum
KDV | kinderdagverblijf
NT2 | Nederlands als tweede taal
NT1 | Nederlands als eerste taal
ISK | internationale schakelklas
BBL | beroepsbegeleidende leerweg
BOL | beroepsopleidende leerweg
BPV | beroepspraktijkvorming
EVC | erkenning van verworven competenties
LLO | leven lang ontwikkelen
LLL | leven lang leren
OAB | onderwijsachterstandenbeleid
SWV | samenwerkingsverband
LWOO | leerwegondersteunend onderwijs
PRO | praktijkonderwijs
PrO | praktijkonderwijs
LGF | leerlinggebonden financiering
REC | regionaal expertisecentrum
PTA | programma van toetsing en afsluiting
PISA | Programme for International Student Assessment
PIRLS | Progress in International Reading Literacy Study
TIMSS | Trends in International Mathematics and Science Study
CAO | collectieve arbeidsovereenkomst
OOP | onderwijsondersteunend personeel
OP | onderwijzend personeel
ICT | informatie- en communicatietechnologie
STEM | science, technology, engineering and mathematics
R&D | research and development
S&O | speur- en ontwikkelingswerk
O&O | onderzoek en ontwikkeling
TTO | tweetalig onderwijs
PABO | pedagogische academie voor het basisonderwijs
BaMa | bachelor-master
BSA | bindend studieadvies
LIO | leraar in opleiding
SLOA | subsidiëring landelijke onderwijsondersteunende activiteiten
# Work, income, finance
AO/IB | administratieve organisatie en interne beheersing
AOV | arbeidsongeschiktheidsverzekering
WGA | Werkhervatting Gedeeltelijk Arbeidsgeschikten
IVA | Inkomensvoorziening Volledig Arbeidsongeschikten
REA | re-integratie arbeidsgehandicapten
AVV | algemeen verbindend verklaring
VUT | vervroegde uittreding
RVU | regeling voor vervroegde uittreding
WVV | werk-voor-werkmaatregel
IIT | individuele inkomenstoeslag
BUIG | bundeling van uitkeringen inkomensvoorziening aan gemeenten
RI&E | risico-inventarisatie en -evaluatie
RSI | repetitive strain injury
OPS | organisch psychosyndroom
PSA | psychosociale arbeidsbelasting
KBB | kenniscentrum beroepsonderwijs bedrijfsleven
LSI | Landelijke Stuurgroep Interventieteams
HRM | human resource management
HR | human resources
IKAP | individuele keuzes arbeidsvoorwaardenpakket
IKB | individueel keuzebudget
FPU | flexibel pensioen en uittreden
BTW | belasting over de toegevoegde waarde
VAT | value added tax
BPM | belasting van personenauto's en motorrijwielen
MRB | motorrijtuigenbelasting
OZB | onroerendezaakbelasting
IB | inkomstenbelasting
VPB | vennootschapsbelasting
EB | energiebelasting
ODE | opslag duurzame energie
FTT | financial transaction tax
CCCTB | common consolidated corporate tax base
BEFIT | Business in Europe: Framework for Income Taxation
ANBI | algemeen nut beogende instelling
SBBI | sociaal belang behartigende instelling
VBI | vrijgestelde beleggingsinstelling
VAR | Verklaring Arbeidsrelatie
BOF | bedrijfsopvolgingsfaciliteit
KOT | kinderopvangtoeslag
O/GS | opzet of grove schuld
CAF | Combiteam Aanpak Facilitators
APA | advance pricing agreement
ATR | advance tax ruling
CFC | controlled foreign company
WKR | werkkostenregeling
AWF | Algemeen Werkloosheidsfonds
AOF | Arbeidsongeschiktheidsfonds
HICP | geharmoniseerde index van consumentenprijzen
CPI | consumentenprijsindex
LIBOR | London Interbank Offered Rate
EONIA | Euro OverNight Index Average
ELA | Emergency Liquidity Assistance
OMT | Outright Monetary Transactions
SMP | Securities Markets Programme
QE | quantitative easing
PEPP | Pandemic Emergency Purchase Programme
LTRO | Long Term Refinancing Operation
NPL | non-performing loan
ABS | asset-backed security
SIFI | systemically important financial institution
ICAAP | internal capital adequacy assessment process
ILAAP | internal liquidity adequacy assessment process
AQR | asset quality review
SREP | supervisory review and evaluation process
LCR | liquidity coverage ratio
MREL | minimum requirement for own funds and eligible liabilities
TLAC | total loss absorbing capacity
IFRS | International Financial Reporting Standards
OOB | organisatie van openbaar belang
IPO | beursintroductie
NV | naamloze vennootschap
BV | besloten vennootschap
VOF | vennootschap onder firma
SPV | special purpose vehicle
AVA | algemene vergadering van aandeelhouders
RVC | raad van commissarissen
RvC | raad van commissarissen
RvB | raad van bestuur
RVB | raad van bestuur
RvT | raad van toezicht
KYC | know your customer
AML | anti-money laundering
CTF | counter-terrorist financing
AML/CFT | anti-money laundering and combating the financing of terrorism
IBAN | International Bank Account Number
BIC | Bank Identifier Code
ATM | geldautomaat
CBDC | central bank digital currency
DSL | Dutch State Loan
DTC | Dutch Treasury Certificate
AEX | Amsterdam Exchange Index
USD | Amerikaanse dollar
EUR | euro
GBP | Britse pond
ANG | Antilliaanse gulden
NAF | Antilliaanse gulden
SRD | Surinaamse dollar
CHF | Zwitserse frank
# Environment, energy, agriculture
CO2 | koolstofdioxide
NO2 | stikstofdioxide
NOx | stikstofoxiden
NOX | stikstofoxiden
SO2 | zwaveldioxide
NH3 | ammoniak
CH4 | methaan
N2O | distikstofoxide
PM10 | fijnstof met een doorsnede tot 10 micrometer
PM2,5 | fijnstof met een doorsnede tot 2,5 micrometer
VOS | vluchtige organische stoffen
PCB | polychloorbifenyl
PAK | polycyclische aromatische koolwaterstoffen
PFAS | poly- en perfluoralkylstoffen
PFOA | perfluoroctaanzuur
PFOS | perfluoroctaansulfonzuur
HFK | fluorkoolwaterstof
CFK | chloorfluorkoolstof
HCFK | chloorfluorkoolwaterstof
LPG | liquefied petroleum gas
LNG | liquefied natural gas
CNG | compressed natural gas
GTL | gas to liquids
TTF | Title Transfer Facility
WOZ | waardering onroerende zaken
WKK | warmtekrachtkoppeling
CCS | carbon capture and storage
CCU | carbon capture and utilisation
CCUS | carbon capture, utilisation and storage
SAF | sustainable aviation fuel
HVO | hydrotreated vegetable oil
PV | photovoltaïsch
LED | light-emitting diode
BECCS | bioenergy with carbon capture and storage
SMR | small modular reactor
HFR | Hoge Flux Reactor
KCB | kerncentrale Borssele
RCR | Rijkscoördinatieregeling
BENG | bijna energieneutrale gebouwen
EPC | energieprestatiecoëfficiënt
EPA | energieprestatieadvies
VvE | vereniging van eigenaren
BBT | beste beschikbare technieken
BAT | best available techniques
BREF | BAT-referentiedocument
ZZS | zeer zorgwekkende stoffen
LAVS | Landelijk Asbestvolgsysteem
VTH | vergunningverlening, toezicht en handhaving
AVI | afvalverbrandingsinstallatie
RWZI | rioolwaterzuiveringsinstallatie
KDW | kritische depositiewaarde
GGO | genetisch gemodificeerd organisme
GMO | genetically modified organism
NGT | nieuwe genomische technieken
CRISPR | clustered regularly interspaced short palindromic repeats
BSE | boviene spongiforme encefalopathie
MKZ | mond-en-klauwzeer
AI | artificiële intelligentie
HPAI | hoogpathogene aviaire influenza
LPAI | laagpathogene aviaire influenza
KVP | klassieke varkenspest
AVP | Afrikaanse varkenspest
SBV | schmallenbergvirus
TSE | transmissible spongiforme encefalopathie
IBR | infectieuze boviene rhinotracheïtis
I&R | identificatie en registratie
VDM | vervoersbewijs dierlijke mest
TAC | total allowable catch
MSY | maximum sustainable yield
IOO | illegale, ongemelde en ongereglementeerde visserij
IUU | illegal, unreported and unregulated
MPA | marine protected area
EEZ | exclusieve economische zone
NCP | Nederlands Continentaal Plat
ANLb | agrarisch natuur- en landschapsbeheer
ANLB | agrarisch natuur- en landschapsbeheer
SAN | Subsidieregeling agrarisch natuurbeheer
NIMBY | not in my backyard
GFT | groente-, fruit- en tuinafval
PMD | plastic verpakkingen, metalen verpakkingen en drankkartons
PET | polyethyleentereftalaat
PVC | polyvinylchloride
UPV | uitgebreide producentenverantwoordelijkheid
EPR | extended producer responsibility
LCA | levenscyclusanalyse
MPG | milieuprestatie gebouwen
# Transport and space
OV | openbaar vervoer
HSL | hogesnelheidslijn
HRN | hoofdrailnet
HWN | hoofdwegennet
HVWN | hoofdvaarwegennet
OWN | onderliggend wegennet
ZZL | Zuiderzeelijn
PMR | Project Mainportontwikkeling Rotterdam
HOV | hoogwaardig openbaar vervoer
LRT | light rail transit
ICE | Intercity Express
STS | stoptonend sein
ATB | automatische treinbeïnvloeding
TEU | twenty-foot equivalent unit
DVM | dynamisch verkeersmanagement
ITS | intelligente transportsystemen
ISA | intelligente snelheidsaanpassing
MaaS | Mobility as a Service
MAAS | Mobility as a Service
APK | algemene periodieke keuring
WLTP | Worldwide Harmonised Light Vehicle Test Procedure
LZV | langere en zwaardere vrachtautocombinatie
LEV | licht elektrisch voertuig
BEV | battery electric vehicle
EV | elektrisch voertuig
GPS | global positioning system
ADS-B | Automatic Dependent Surveillance–Broadcast
ATC | air traffic control
NNHS | nieuw normen- en handhavingstelsel
VTOL | vertical take-off and landing
VFR | visual flight rules
IFR | instrument flight rules
PSO | public service obligation
PR | plaatsgebonden risico
NAP | Normaal Amsterdams Peil
PKB | planologische kernbeslissing
OTB | ontwerptracébesluit
TB | tracébesluit
ISV | Investeringsbudget Stedelijke Vernieuwing
BLS | Besluit locatiegebonden subsidies
BWS | Besluit woninggebonden subsidies
RO | ruimtelijke ordening
WWS | woningwaarderingsstelsel
LTV | loan-to-value
LTI | loan-to-income
HRA | hypotheekrenteaftrek
# Technique and data
IT | informatietechnologie
GSM | Global System for Mobile Communications
UMTS | Universal Mobile Telecommunications System
GPRS | General Packet Radio Service
LTE | Long Term Evolution
SMS | Short Message Service
MMS | Multimedia Messaging Service
ISDN | Integrated Services Digital Network
ADSL | Asymmetric Digital Subscriber Line
VOIP | Voice over Internet Protocol
VoIP | Voice over Internet Protocol
VPN | virtual private network
ISP | internet service provider
TLD | top-level domain
DNS | Domain Name System
DDoS | distributed denial of service
DDOS | distributed denial of service
APT | advanced persistent threat
CERT | Computer Emergency Response Team
CSIRT | Computer Security Incident Response Team
SOC | security operations center
OSS | open source software
OTT | over-the-top
IoT | Internet of Things
SaaS | Software as a Service
IaaS | Infrastructure as a Service
PaaS | Platform as a Service
PKI | public key infrastructure
SSL | Secure Sockets Layer
TLS | Transport Layer Security
URL | Uniform Resource Locator
PDF | Portable Document Format
CD-ROM | Compact Disc Read-Only Memory
DVD | Digital Versatile Disc
HDTV | high-definition television
DAB+ | Digital Audio Broadcasting
RFID | radio frequency identification
NFC | near-field communication
OCR | optical character recognition
ERP | enterprise resource planning
BIR | Baseline Informatiebeveiliging Rijksdienst
BIO | Baseline Informatiebeveiliging Overheid
NORA | Nederlandse Overheid Referentie Architectuur
FOIA | Freedom of Information Act
LLM | large language model
GIS | geografisch informatiesysteem
LiDAR | light detection and ranging
ROV | remotely operated vehicle
B2B | business-to-business
B2C | business-to-consumer
# European procedure
IMI | Informatiesysteem interne markt
NRP | National Reform Programme
LSA | landspecifieke aanbevelingen
ESIF | Europese structuur- en investeringsfondsen
NFR | niet-financiële rapportage
MTR | Mid-Term Review
MTO | medium-term objective
OCM | open coördinatiemethode
OMC | open method of coordination
RRP | recovery and resilience plan
PBEU | Publicatieblad van de Europese Unie
PbEU | Publicatieblad van de Europese Unie
PbEG | Publicatieblad van de Europese Gemeenschappen
# More of all ministries
NO | notaoverleg
IP | Internet Protocol
TV | televisie
OK | operatiekamer
LB | loonbelasting
OB | omzetbelasting
SW | sociale werkvoorziening
SE | schoolexamen
GR | groepsrisico
ED | elektronische detentie
PM | pro memorie
NB | nota bene
CV | curriculum vitae
APV | algemene plaatselijke verordening
BW | beschermd wonen
MO | maatschappelijke opvang
RIBW | regionale instelling voor beschermd wonen
OGGZ | openbare geestelijke gezondheidszorg
ZZP | zorgzwaartepakket
SO | speciaal onderwijs
SO | specialist ouderengeneeskunde
VSO | voortgezet speciaal onderwijs
VSO | vaststellingsovereenkomst
BO | basisonderwijs
GMR | gemeenschappelijke medezeggenschapsraad
LOB | loopbaanoriëntatie en -begeleiding
RIF | Regionaal Investeringsfonds mbo
SROI | social return on investment
RMT | regionaal mobiliteitsteam
SV | sociale verzekeringen
VPL | vut, prepensioen en levensloop
PAWW | private aanvulling WW en WGA
MW | megawatt
MWh | megawattuur
GW | gigawatt
GWh | gigawattuur
TWh | terawattuur
PJ | petajoule
GJ | gigajoule
HVDC | high-voltage direct current
FSRU | floating storage and regasification unit
SF6 | zwavelhexafluoride
HBE | hernieuwbare brandstofeenheid
RFNBO | renewable fuel of non-biological origin
GVO | garantie van oorsprong
CER | certified emission reduction
JI | Joint Implementation
GWW | grond-, weg- en waterbouw
BIM | bouwwerkinformatiemodel
VKA | voorkeursalternatief
NRD | notitie reikwijdte en detailniveau
QRA | quantitative risk assessment
NDFF | Nationale Databank Flora en Fauna
FTK | financieel toetsingskader
DC | defined contribution
ICBE | instelling voor collectieve belegging in effecten
UCITS | undertakings for collective investment in transferable securities
PEPP | pan-European personal pension product
IORP | institutions for occupational retirement provision
PRIIP | packaged retail and insurance-based investment product
CDS | credit default swap
NSFR | net stable funding ratio
CET1 | common equity tier 1
TBTF | too big to fail
DLT | distributed ledger technology
ESR | Europees Systeem van Rekeningen
TUL | tenuitvoerlegging
ZM | zittende magistratuur
VOVO | voorlopige voorziening
COTS | commercial off the shelf
MOTS | military off the shelf
A2/AD | anti-access/area denial
GBAD | ground-based air defence
SHORAD | short range air defence
HIMARS | High Mobility Artillery Rocket System
MLRS | Multiple Launch Rocket System
ATACMS | Army Tactical Missile System
NASAMS | National Advanced Surface-to-Air Missile System
MANPADS | man-portable air defence system
BMD | ballistic missile defence
ASW | anti-submarine warfare
APAR | Active Phased Array Radar
MRAP | mine-resistant ambush protected vehicle
IFV | infantry fighting vehicle
EOD | explosive ordnance disposal
SLOC | sea lines of communication
C-UAS | counter-unmanned aircraft systems
COREU | correspondance européenne
FCAS | fragile and conflict-affected states
EWEA | early warning early action
KIA | kennis- en innovatieagenda
MMIP | meerjarig missiegedreven innovatieprogramma
TRL | technology readiness level
KET | key enabling technology
VC | venture capital
FAIR | findable, accessible, interoperable, reusable
OA | open access
`;

export const abbreviations: readonly Abbreviation[] = rows(table, 2).map(([abbreviation = '', expansion = '']) => ({
  abbreviation,
  expansion,
}));

/** Those that are also words, above all in headings in capitals. */
export const riskyAbbreviations: ReadonlySet<string> = itemSet(`
ALS; ASS; AT; BIO; BIT; BOA; BOL; CAF; COL; DES; DOT; ED; ET; FAIR; HAP; HO; ICE; ISA; KOT; LAWS; LED; LEV; LIO; MAAS
MALE; ME; MER; MO; MOL; NAP; NB; NEO; NICE; NO; OK; OP; OR; OT; PAK; PET; PI; PIP; PM; PO; PRO; QA; RIP; RO; ROL; ROM
ROT; SAN; SE; SEA; SMART; SO; STEM; TA; TAC; TB; TOR; VAR; VOS; WASH; WO
`);
