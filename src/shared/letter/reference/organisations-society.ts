/**
 * Bodies of Dutch society: social partners and branches, professions, schools and universities, hospitals and care,
 * knowledge institutes, aid and campaign groups, faiths, sport, media and platforms, banks, insurers, pension funds and
 * firms of any country, and (apart, since a party after a person is not an organisation) political parties. Source: the
 * authors' general knowledge of the bodies named in letters to parliament 1999–2024; no list was copied. Shape: see
 * rows.ts, "name | form; form | ABBR; ABBR | expansion".
 */
export const societyRows = `
# Social partners
FNV | FNV Bondgenoten; ABVAKABO FNV; Abvakabo FNV; AbvaKabo FNV; FNV Bouw; FNV Zorg & Welzijn; FNV Overheid; FNV Vakcentrale | | Federatie Nederlandse Vakbeweging
CNV | CNV Vakcentrale; CNV Vakmensen; CNV Connectief; CNV Publieke Zaak; CNV Onderwijs; CNV Overheid; CNV Jongeren; CNV Internationaal | | Christelijk Nationaal Vakverbond
Vakcentrale voor Professionals | Vakcentrale voor Middengroepen en Hoger Personeel; Vakcentrale MHP | VCP; MHP
Algemene Onderwijsbond | | AOb; AOB
Algemene Vereniging Schoolleiders | | AVS
Leraren in Actie | | LIA
Federatie van Onderwijsvakorganisaties | | FvOv
PO in actie | PO in Actie
Nederlandse Politiebond | | NPB
Algemene Christelijke Politiebond | | ACP
Algemene Nederlandse Politie Vereniging | | ANPV
Vereniging van Middelbare en Hogere Politieambtenaren | | VMHP
Algemene Federatie van Militair Personeel | | AFMP
AFMP/FNV
VBM | | | Vakbond voor Burger en Militair defensiepersoneel
ACOM | | | Algemeen Christelijke Organisatie van Militairen
Gezamenlijke Officieren Verenigingen & Middelbaar en Hoger Burgerpersoneel bij Defensie | | GOV/MHB
Marechausseevereniging
Vereniging van Nederlandse Verkeersvliegers | | VNV
Alternatief voor Vakbond | | AVV
Nautilus | Nautilus International
Landelijke Belangenvereniging | | LBV
RMU | | | Reformatorisch Maatschappelijke Unie
VNO-NCW
VNO | | | Verbond van Nederlandse Ondernemingen
MKB-Nederland | Koninklijke Vereniging MKB-Nederland
LTO Nederland | LTO Noord; Land- en Tuinbouw Organisatie Nederland | LTO
ZLTO | | | Zuidelijke Land- en Tuinbouworganisatie
Limburgse Land- en Tuinbouwbond | | LLTB
Glastuinbouw Nederland
Nederlandse Akkerbouw Vakbond | | NAV
Nederlandse Melkveehouders Vakbond | | NMV
Dutch Dairymen Board | | DDB
Producentenorganisatie Varkenshouderij | | POV
Nederlandse Vakbond Varkenshouders | | NVV
Nederlandse Vakbond Pluimveehouders | | NVP
Nederlandse Vereniging van Pluimveehouders
Nederlands Agrarisch Jongeren Kontakt | Nederlands Agrarisch Jongerenkontakt | NAJK
Agractie | Agractie Nederland
Farmers Defence Force | | FDF
Biohuis
Bionext
Nederlandse Zuivel Organisatie | | NZO
Nevedi
Centrale Organisatie voor de Vleessector | | COV
Vissersbond | Nederlandse Vissersbond
VisNed
Redersvereniging voor de Zeevisserij
Federatie Nederlandse Levensmiddelen Industrie | Federatie Nederlandse Levensmiddelenindustrie | FNLI
Centraal Bureau Levensmiddelenhandel | | CBL
Koninklijke Horeca Nederland | Horeca Nederland | KHN
Bouwend Nederland | Koninklijke Bouwend Nederland
Algemeen Verbond Bouwbedrijf | | AVBB
Aannemersfederatie Nederland
WoningBouwersNL | NVB-Bouw
NEPROM | Neprom
Vereniging van Institutionele Beleggers in Vastgoed Nederland | | IVBN
Vastgoed Belang
Vereniging Eigen Huis | | VEH
Aedes | Aedes vereniging van woningcorporaties
Nederlandse Woonbond | Woonbond
Nederlandse Vereniging van Makelaars | Nederlandse Coöperatieve Vereniging van Makelaars | NVM
Techniek Nederland | UNETO-VNI; Uneto-VNI
FME | FME-CWM
Metaalunie | Koninklijke Metaalunie
FHI
Vereniging van de Nederlandse Chemische Industrie | Koninklijke Vereniging van de Nederlandse Chemische Industrie | VNCI
Vereniging Nederlandse Petroleum Industrie | VEMOBIN; Vemobin | VNPI
Nogepa | NOGEPA; Element NL
Vereniging voor Energie, Milieu en Water | | VEMW
Nederlandse Vereniging Duurzame Energie | | NVDE
Nederlandse WindEnergie Associatie | NedZero | NWEA
Holland Solar
Vereniging Afvalbedrijven
Koninklijke NVRD | | NVRD
Vewin | VEWIN
Modint
INretail | Inretail
Raad Nederlandse Detailhandel | | RND
Detailhandel Nederland | | DN
Thuiswinkel.org
BOVAG | Bovag
RAI Vereniging | Vereniging RAI | RAI
VNA | | | Vereniging van Nederlandse Autoleasemaatschappijen
Transport en Logistiek Nederland | | TLN
EVO-Fenedex | Evofenedex; Fenedex; Ondernemersorganisatie evofenedex | EVO
Koninklijk Nederlands Vervoer | | KNV
Koninklijke BLN-Schuttevaer | Koninklijke Schuttevaer; Koninklijke Binnenvaart Nederland | KBN
Koninklijke Vereniging van Nederlandse Reders | | KVNR
Netherlands Maritime Technology | | NMT
Nederland Maritiem Land
Deltalinqs | Deltalinqs Rotterdam
RailGood
Rover | Reizigersvereniging Rover; ROVER
ANWB | Koninklijke Nederlandse Toeristenbond ANWB | | Algemene Nederlandse Wielrijdersbond
Fietsersbond
Veilig Verkeer Nederland | | VVN
Stichting Wetenschappelijk Onderzoek Verkeersveiligheid | | SWOV
ANVR | | | Algemene Nederlandse Vereniging van Reisondernemingen
Stichting Garantiefonds Reisgelden | | SGR
Recron | HISWA-RECRON; HISWA
NLdigital | Nederland ICT; ICT~Office
NLconnect
DINL | | | Digitale Infrastructuur Nederland
Dutch Cloud Community
Stichting Internet Domeinregistratie Nederland | | SIDN
Algemene Bond Uitzendondernemingen | | ABU
Nederlandse Bond van Bemiddelings- en Uitzendondernemingen | | NBBU
Zelfstandigen Bouw
Platform Zelfstandige Ondernemers | | PZO
Vereniging Zelfstandigen Nederland | | VZN
ONL | ONL voor Ondernemers
AWVN | | | Algemene Werkgeversvereniging Nederland
Verbond van Verzekeraars
Pensioenfederatie
Nederlandse Vereniging van Banken | | NVB
Betaalvereniging Nederland | | BVN
Dutch Fund and Asset Management Association | | DUFAS
Eumedion
VEB | | | Vereniging van Effectenbezitters
Nederlandse Beroepsorganisatie van Accountants | Koninklijke Nederlandse Beroepsorganisatie van Accountants | NBA
NIVRA | | | Koninklijk Nederlands Instituut van Registeraccountants
Nederlandse Orde van Belastingadviseurs | | NOB
Register Belastingadviseurs | | RB
Nederlandse Orde van Administratie- en Belastingdeskundigen | | NOAB
Klachteninstituut Financiële Dienstverlening | | Kifid; KiFiD
Bureau Krediet Registratie | Stichting BKR | BKR
Nederlandse Vereniging voor Volkskrediet | | NVVK
Consumentenbond
Consuwijzer | ConsuWijzer
Goede Doelen Nederland | | VFI
Centraal Bureau Fondsenwerving | Toezichthouder CBF | CBF
Nederlandse Orde van Advocaten | Orde van Advocaten | NOvA; NOVA
Koninklijke Notariële Beroepsorganisatie | | KNB
Koninklijke Beroepsorganisatie van Gerechtsdeurwaarders | | KBvG
Nederlandse Vereniging voor Rechtspraak | | NVvR
Nederlands Juristen Comité voor de Mensenrechten | Nederlands Juristen Comité Mensenrechten | NJCM
Nederlandse Vereniging van Journalisten | | NVJ
Persvrijheidsfonds
Raad voor de Journalistiek
Stichting Reclame Code | Reclame Code Commissie | SRC; RCC
Buma/Stemra | BUMA/STEMRA
Sena
Stichting BREIN | BREIN
Stichting Leenrecht
Kunsten '92
Platform ACCT
# Education
Stichting Lezen
Stichting Lezen en Schrijven
Studielink
Vereniging Openbaar Onderwijs | | VOO
PO-Raad | PO-raad
VO-raad | VO-Raad
MBO Raad | MBO-raad
Vereniging Hogescholen | HBO-raad | VH
Universiteiten van Nederland | Vereniging van Universiteiten; Vereniging van Samenwerkende Nederlandse Universiteiten | UNL; VSNU
Landelijke Studentenvakbond | Landelijke Studenten Vakbond | LSVb; LSVB
Interstedelijk Studenten Overleg | | ISO
Jongerenorganisatie Beroepsonderwijs | | JOB
Landelijk Aktie Komitee Scholieren | | LAKS
Nederlandse Raad voor Training en Opleiding | | NRTO
AOC Raad
Paepon
VOS/ABB
Verus | Besturenraad
Bond KBO
VBS | | | Verenigde Bijzondere Scholen
Ouders & Onderwijs | Ouders en Onderwijs
Lerarencollectief
Onderwijscoöperatie
Sectorraad Praktijkonderwijs
LECSO
Brancheorganisatie Kinderopvang | | BK
Branchevereniging Maatschappelijke Kinderopvang | | BMK
BOinK | Boink | | Belangenvereniging van Ouders in de Kinderopvang
Universiteit van Amsterdam | University of Amsterdam | UvA; UVA
Vrije Universiteit Amsterdam | Vrije Universiteit | VU
Universiteit Utrecht | Utrecht University; Universiteit van Utrecht | UU
Universiteit Leiden | Leiden University; Universiteit van Leiden; Leidse universiteit | UL
Rijksuniversiteit Groningen | University of Groningen | RUG; RuG
Erasmus Universiteit Rotterdam | Erasmus Universiteit; Erasmus University Rotterdam | EUR
Rotterdam School of Management | | RSM
Radboud Universiteit | Radboud Universiteit Nijmegen; Katholieke Universiteit Nijmegen | RU; KUN
Universiteit Maastricht | Maastricht University | UM
Tilburg University | Universiteit van Tilburg; Katholieke Universiteit Brabant | UvT; KUB
TU Delft | Technische Universiteit Delft; Delft University of Technology | TUD
TU Eindhoven | Technische Universiteit Eindhoven; Eindhoven University of Technology | TU/e; TUE
Universiteit Twente | University of Twente; Universiteit van Twente | UT
Wageningen University & Research | Wageningen UR; Wageningen Universiteit; Wageningen University; Wageningen University and Research; Landbouwuniversiteit Wageningen | WUR
Open Universiteit | Open Universiteit Nederland | OU
Universiteit voor Humanistiek | | UvH
Theologische Universiteit Apeldoorn
Protestantse Theologische Universiteit | | PThU
Islamitische Universiteit Rotterdam | | IUR
Universiteit van Curaçao | | UoC
University of Aruba | Universiteit van Aruba
Nyenrode | Nyenrode Business Universiteit; Universiteit Nyenrode
Institute of Social Studies | International Institute of Social Studies | ISS
IHE Delft | UNESCO-IHE; IHE Delft Institute for Water Education
International Institute for Geo-Information Science and Earth Observation | | ITC
Institute for Housing and Urban Development Studies | | IHS
Maastricht School of Management | | MSM
Hogeschool van Amsterdam | | HvA; HVA
Hogeschool Rotterdam
Hogeschool Utrecht | | HU
Haagse Hogeschool | | HHS
Hogeschool Inholland | Inholland; Hogeschool INHOLLAND
Fontys | Fontys Hogescholen; Fontys Hogeschool
Avans | Avans Hogeschool
Hanzehogeschool Groningen | Hanzehogeschool
Saxion | Saxion Hogescholen
Hogeschool Windesheim | Windesheim
Hogeschool van Arnhem en Nijmegen | | HAN
NHL Stenden | NHL Stenden Hogeschool; NHL Hogeschool; Stenden Hogeschool
Zuyd Hogeschool | Hogeschool Zuyd
HAS green academy | HAS Hogeschool; HAS Den Bosch
Van Hall Larenstein | Hogeschool Van Hall Larenstein; Van Hall Instituut | VHL
Aeres Hogeschool | Aeres
Christelijke Hogeschool Ede | | CHE
HZ University of Applied Sciences | Hogeschool Zeeland
Hogeschool iPabo
Breda University of Applied Sciences | NHTV | BUas
Gerrit Rietveld Academie
Design Academy Eindhoven
ArtEZ
Codarts
ROC van Amsterdam
ROC Midden Nederland
ROC Mondriaan
ROC Leiden
ROC van Twente
ROC | Regionaal Opleidingencentrum | | regionaal opleidingencentrum
AOC | Agrarisch Opleidingscentrum | | agrarisch opleidingscentrum
Albeda | Albeda College
Zadkine
Deltion College
STC Group | Scheepvaart en Transport College
Amarantis | Amarantis Onderwijsgroep
Cornelius Haga Lyceum
Islamitische Scholen Besturen Organisatie | Islamitische Schoolbesturen Organisatie | ISBO
Harvard University | Harvard
Oxford University | Universiteit van Oxford; University of Oxford
Cambridge University | Universiteit van Cambridge; University of Cambridge
Stanford University
Massachusetts Institute of Technology | | MIT
Johns Hopkins University | Johns Hopkins
Imperial College London | Imperial College
London School of Economics | | LSE
KU Leuven | Katholieke Universiteit Leuven | KUL
Universiteit Gent
Universiteit Antwerpen
European University Institute | Europees Universitair Instituut | EUI
Europacollege | College of Europe
# Knowledge institutes and consultancies
Instituut Clingendael | Clingendael; Nederlands Instituut voor Internationale Betrekkingen Clingendael; Netherlands Institute of International Relations Clingendael; Clingendael Instituut
The Hague Centre for Strategic Studies | Den Haag Centrum voor Strategische Studies; Hague Centre for Strategic Studies; Haags Centrum voor Strategische Studies | HCSS; DHCSS
T.M.C. Asser Instituut | Asser Instituut; T.M.C. Asser Institute
International Centre for Counter-Terrorism | International Centre for Counter-Terrorism – The Hague | ICCT
Koninklijk Instituut voor de Tropen | Royal Tropical Institute | KIT
Afrika-Studiecentrum | | ASC
European Centre for Development Policy Management | | ECDPM
SEO Economisch Onderzoek | SEO
CE Delft
Berenschot
Ecorys | ECORYS; Nederlands Economisch Instituut | NEI
Panteia | EIM Onderzoek voor Bedrijf & Beleid | EIM
Regioplan | Regioplan Beleidsonderzoek
Andersson Elffers Felix | | AEF
KPMG
Deloitte
PwC | PricewaterhouseCoopers; PWC
EY | Ernst & Young; Ernst and Young
BDO
Mazars
McKinsey | McKinsey & Company
Boston Consulting Group | | BCG
Capgemini
Accenture
Roland Berger
Gupta Strategists
Sira Consulting
KBA Nijmegen
ResearchNed
Kohnstamm Instituut
Expertisecentrum Beroepsonderwijs | | ECBO
Researchcentrum voor Onderwijs en Arbeidsmarkt | | ROA
Centerdata | CentERdata
Motivaction
I&O Research | Ipsos I&O
Ipsos
Verwey-Jonker Instituut | Verwey-Jonker
Movisie | MOVISIE
Trimbos-instituut | Trimbos Instituut
Nivel | NIVEL
Pharos
Vilans | VILANS
Mulier Instituut
Rutgers | Rutgers WPF; Rutgers Nisso Groep
Soa Aids Nederland | SOA AIDS Nederland
Atria
Emancipator
E-Quality
FORUM
Kennisplatform Integratie & Samenleving | Kennisplatform Integratie en Samenleving | KIS
Nederlands Interdisciplinair Demografisch Instituut | | NIDI
Nederlands Studiecentrum Criminaliteit en Rechtshandhaving | | NSCR
Montaigne Centrum
Boekmanstichting
LKCA
Nederlands Centrum voor Volkscultuur | Kenniscentrum Immaterieel Erfgoed Nederland | KIEN
NIKHEF | Nikhef | | Nationaal instituut voor subatomaire fysica
Koninklijk Nederlands Instituut voor Onderzoek der Zee | | NIOZ
ASTRON
SRON | SRON Netherlands Institute for Space Research | | Stichting Ruimteonderzoek Nederland
Hubrecht Instituut
Centrum Wiskunde & Informatica | | CWI
Prinses Máxima Centrum | Prinses Maxima Centrum; Prinses Máxima Centrum voor kinderoncologie
Sanquin | Stichting Sanquin; Sanquin Bloedvoorziening
Lareb | Bijwerkingencentrum Lareb; Landelijke Registratie Evaluatie Bijwerkingen
Integraal Kankercentrum Nederland | | IKNL
Erfocentrum
IMAU
Wetsus
KWR | KWR Water Research Institute
STOWA | | | Stichting Toegepast Onderzoek Waterbeheer
CROW
RIONED | Stichting RIONED
Stimular
Milieu Centraal
Natuur & Milieu | Stichting Natuur en Milieu; Natuur en Milieu | SNM
Urgenda | Stichting Urgenda
Economisch Instituut voor de Bouw | | EIB
Stec Groep
ABF Research
COELO | Coelo | | Centrum voor Onderzoek van de Economie van de Lagere Overheden
NSOB | | | Nederlandse School voor Openbaar Bestuur
Prodemos | ProDemos; ProDemos – Huis voor democratie en rechtsstaat
Instituut voor Publiek en Politiek | | IPP
Montesquieu Instituut
Teldersstichting | Prof.mr. B.M. Teldersstichting
Wiardi Beckman Stichting | | WBS
Centre for European Policy Studies | | CEPS
Bruegel
Chatham House
Carnegie Endowment
Brookings Institution | Brookings
RAND Corporation | RAND Europe; RAND
SIPRI | | | Stockholm International Peace Research Institute
International Institute for Strategic Studies | | IISS
International Crisis Group | Crisis Group | ICG
Freedom House
Bellingcat
Citizen Lab
Lowy Institute
Fraunhofer | Fraunhofer Institut
Max Planck Instituut | Max Planck Institute
Robert Koch-Institut | Robert Koch Instituut | RKI
Institut Pasteur | Pasteur Instituut
Sciensano
CERN | | | Europese Organisatie voor Kernonderzoek
ITER | ITER Organization
# Health care
Brancheorganisaties Zorg | | BoZ
KNMG | | | Koninklijke Nederlandsche Maatschappij tot bevordering der Geneeskunst
Federatie Medisch Specialisten | Orde van Medisch Specialisten | FMS; OMS
Landelijke Huisartsen Vereniging | Landelijke Huisartsenvereniging | LHV
Nederlands Huisartsen Genootschap | | NHG
InEen
VPHuisartsen
Verpleegkundigen & Verzorgenden Nederland | Verpleegkundigen en Verzorgenden Nederland; Beroepsvereniging V&VN | V&VN
NU'91
Nederlandse Vereniging van Ziekenhuizen | NVZ vereniging van ziekenhuizen | NVZ
Nederlandse Federatie van Universitair Medische Centra | Universitair Medische Centra Nederland; UMCNL | NFU
Zelfstandige Klinieken Nederland | | ZKN
Zorgverzekeraars Nederland | | ZN
ActiZ | Actiz; ARCARES; Arcares
Zorgthuisnl | ZorgthuisNL; BTN
De Nederlandse ggz | Nederlandse ggz; GGZ Nederland; Nederlandse GGZ
Vereniging Gehandicaptenzorg Nederland | | VGN
Jeugdzorg Nederland | MOgroep Jeugdzorg; MOgroep
Branches Gespecialiseerde Zorg voor Jeugd | | BGZJ
Federatie Opvang | Valente
Sociaal Werk Nederland
Ambulancezorg Nederland | | AZN
Koninklijke Nederlandse Maatschappij ter bevordering der Pharmacie | | KNMP
Koninklijke Nederlandse Maatschappij tot bevordering der Tandheelkunde | Nederlandse Maatschappij tot bevordering der Tandheelkunde | KNMT; NMT
Koninklijk Nederlands Genootschap voor Fysiotherapie | | KNGF
Koninklijke Nederlandse Organisatie van Verloskundigen | | KNOV
Koninklijke Nederlandse Maatschappij voor Diergeneeskunde | | KNMvD
Nederlands Instituut van Psychologen | | NIP
Nederlandse Vereniging voor Psychiatrie | | NVvP; NVVP
Landelijke Vereniging van Vrijgevestigde Psychologen & Psychotherapeuten | | LVVP
Nederlandse Vereniging voor Intensive Care | | NVIC
Verenso
Nederlandse Vereniging voor Klinische Geriatrie
Nederlandse Vereniging voor Kindergeneeskunde | | NVK
Nederlandse Vereniging voor Obstetrie en Gynaecologie | | NVOG
Jeugdartsen Nederland
Nederlandse Internisten Vereniging | | NIV
Vereniging Innovatieve Geneesmiddelen | Nefarma
Bogin
Hollandbio | HollandBIO
Patiëntenfederatie Nederland | Nederlandse Patiënten Consumenten Federatie; Patiëntenfederatie NPCF | NPCF
Ieder(in) | Chronisch zieken en Gehandicapten Raad; Chronisch Zieken en Gehandicapten Raad Nederland; CG-Raad
MIND | Landelijk Platform Psychische Gezondheid; Landelijk Platform GGz
Per Saldo
LOC | | | Landelijke Organisatie Cliëntenraden
MantelzorgNL | Mezzo
KBO-PCOB | ANBO-PCOB
ANBO | ANBO voor senioren
KBO | Unie KBO | | Katholieke Bond van Ouderen
PCOB
CSO | | | Centrale Samenwerkende Ouderenorganisaties
Alzheimer Nederland
Hartstichting | Nederlandse Hartstichting
KWF | KWF Kankerbestrijding | | Koninklijk Wilhelmina Fonds
Longfonds | Astma Fonds
Nierstichting
Diabetesfonds | Diabetes Fonds
Aidsfonds | Aids Fonds
ReumaNederland | Reumafonds
Nederlandse Vereniging van Hemofiliepatiënten
C-support
Q-support
Stichting Long Covid
COC | COC Nederland
NVVE | | | Nederlandse Vereniging voor een Vrijwillig Levenseinde
Expertisecentrum Euthanasie | Levenseindekliniek
Transvisie
Amsterdam UMC
Academisch Medisch Centrum | | AMC
VUmc | VU medisch centrum; VU Medisch Centrum | VUMC
Erasmus MC | Erasmus Medisch Centrum
Leids Universitair Medisch Centrum | | LUMC
UMC Utrecht | Universitair Medisch Centrum Utrecht | UMCU
Universitair Medisch Centrum Groningen | UMC Groningen | UMCG
Radboudumc | Radboud UMC; UMC St Radboud
Maastricht UMC+ | Maastricht Universitair Medisch Centrum | MUMC; MUMC+
Antoni van Leeuwenhoek | Antoni van Leeuwenhoek Ziekenhuis; Nederlands Kanker Instituut | AVL; NKI
OLVG | Onze Lieve Vrouwe Gasthuis
HagaZiekenhuis | Haga Ziekenhuis
Haaglanden Medisch Centrum | Medisch Centrum Haaglanden | HMC; MCH
Slotervaartziekenhuis | MC Slotervaart; Slotervaart
MC IJsselmeerziekenhuizen | IJsselmeerziekenhuizen; MC Zuiderzee
St. Antonius Ziekenhuis
Isala | Isala klinieken
Medisch Spectrum Twente | | MST
Catharina Ziekenhuis
Jeroen Bosch Ziekenhuis
Amphia | Amphia Ziekenhuis
Elisabeth-TweeSteden Ziekenhuis | | ETZ
Albert Schweitzer Ziekenhuis
Ruwaard van Puttenziekenhuis | Ruwaard van Putten Ziekenhuis
Maasstad Ziekenhuis
Franciscus Gasthuis & Vlietland
Zuyderland | Zuyderland Medisch Centrum
Adrz | Admiraal De Ruyter Ziekenhuis
Bravis | Bravis ziekenhuis
Treant | Treant Zorggroep; Refaja
Ommelander Ziekenhuis
Medisch Centrum Leeuwarden | | MCL
Spaarne Gasthuis
Noordwest Ziekenhuisgroep
Deventer Ziekenhuis
Rijnstate
Gelre Ziekenhuizen
Canisius-Wilhelmina Ziekenhuis | | CWZ
Orbis
Meavita
Philadelphia | Zorggroep Philadelphia
's Heeren Loo
Cordaan
Parnassia | Parnassia Groep
Altrecht
Arkin
GGzE
GGZ Drenthe
Van der Hoeven Kliniek
Pompestichting | Pompekliniek
FPC Dr. S. van Mesdag | Van Mesdagkliniek; Dr. S. van Mesdagkliniek
Oostvaarderskliniek
De Rooyse Wissel
De Kijvelanden
Intermetzo
Pluryn
Hoenderloo Groep
William Schrikker Stichting | William Schrikker Groep | WSS; Buurtzorg | Buurtzorg Nederland
TSN | TSN Thuiszorg
# Insurers, banks, pension funds
Achmea | Zilveren Kruis; Zilveren Kruis Achmea
CZ | CZ Groep | | Centrale Zorgverzekeraars
VGZ | Coöperatie VGZ; UVIT
Menzis
DSW | DSW Zorgverzekeraar
ONVZ
ASR | ASR Nederland
Nationale-Nederlanden | NN Group | NN
Aegon
Delta Lloyd
Reaal | REAAL; VIVAT; Vivat
Eureko
Interpolis
DELA
ABP | Stichting Pensioenfonds ABP | | Algemeen Burgerlijk Pensioenfonds
PFZW | | | Pensioenfonds Zorg en Welzijn
PGGM
APG
Pensioenfonds Metaal en Techniek | | PMT
Pensioenfonds van de Metalektro | | PME
bpfBOUW
Spoorwegpensioenfonds
ABN AMRO | ABN Amro; ABN AMRO Bank; ABN AMRO Group | AAB
ING | ING Groep; ING Bank; ING Group
Rabobank | Rabobank Nederland; Rabobank Groep
SNS REAAL | SNS Reaal
SNS Bank | | SNS
De Volksbank | Volksbank
SRH | SRH N.V.
Propertize | SNS Property Finance
ASN Bank
RegioBank
Triodos Bank | Triodos
Fortis | Fortis Bank Nederland; Fortis Bank; Fortis Nederland; Fortis Holding
RFS Holdings
Ageas
DSB Bank | DSB
Icesave | IceSave
Landsbanki
Van Lanschot | Van Lanschot Kempen
NIBC
Knab
Bunq
Adyen
Leaseplan | LeasePlan
Friesland Bank
Amsterdam Trade Bank | | ATB
Deutsche Bank
Commerzbank
BNP Paribas
Dexia
KBC
Credit Suisse
UBS
HSBC
Royal Bank of Scotland | | RBS
Barclays
Santander | Banco Santander
Lehman Brothers | Lehman
Goldman Sachs
JPMorgan | JP Morgan; JPMorgan Chase
Morgan Stanley
Citigroup | Citibank
Bank of America
Danske Bank
BlackRock
Banco do Brasil
Silicon Valley Bank
Wirecard
Standard & Poor's | Standard and Poor's | S&P
Moody's
Fitch | Fitch Ratings
Mastercard
PayPal
Western Union
SWIFT | | | Society for Worldwide Interbank Financial Telecommunication
Equens
Euronext
NYSE Euronext
Euroclear
London Stock Exchange
Binance
# Transport firms
NS | NS Groep; NS Reizigers; NS International | | Nederlandse Spoorwegen
NS Stations
High Speed Alliance | | HSA
HTM
RET | | | Rotterdamse Elektrische Tram
GVB | | | Gemeentelijk Vervoerbedrijf
Arriva
Connexxion
Veolia | Veolia Transport
Syntus
Qbuzz
Keolis
EBS
Transdev
Deutsche Bahn | | DB
SNCF | | | Société nationale des chemins de fer français
NMBS | | | Nationale Maatschappij der Belgische Spoorwegen
Infrabel
Eurostar
Thalys
Railion | DB Cargo; DB Schenker
AnsaldoBreda
Alstom
Siemens
Bombardier
Stadler
Strukton
VolkerRail
Trans Link Systems | Translink | TLS
Uber
Schiphol | Schiphol Group; Royal Schiphol Group; Luchthaven Schiphol; Amsterdam Airport Schiphol; NV Luchthaven Schiphol | AAS
Eindhoven Airport
Rotterdam The Hague Airport | Rotterdam Airport | RTHA
Lelystad Airport | Luchthaven Lelystad
Maastricht Aachen Airport | | MAA
Groningen Airport Eelde | | GAE
KLM | KLM Cityhopper; KLM Royal Dutch Airlines | | Koninklijke Luchtvaart Maatschappij
Air France
Air France-KLM | Air France KLM Group | AFKLM
Martinair
Transavia | Transavia.com
TUI | TUI Nederland; Arke
Corendon
Ryanair
easyJet | EasyJet
Lufthansa
British Airways
Delta Air Lines | Northwest Airlines
Emirates
Qatar Airways
Malaysia Airlines
Turkish Airlines
El Al
Aeroflot
Iran Air
Mahan Air
Insel Air | InselAir
ALM | Antilliaanse Luchtvaart Maatschappij
Swissport
Menzies | Menzies Aviation
Stork | Fokker; Stork Fokker; Fokker Technologies; GKN Fokker; Stork Aerospace
Boskalis | Royal Boskalis; Koninklijke Boskalis Westminster
Van Oord
Damen | Damen Shipyards; Damen Naval; Damen Schelde Naval Shipbuilding; Koninklijke Schelde Groep
IHC | Royal IHC; IHC Merwede
Heerema
Allseas
Maersk | A.P. Moller-Maersk; Mærsk
MSC | | | Mediterranean Shipping Company
P&O | P&O Ferries
Stena Line
TenneT | Tennet
Gasunie | Nederlandse Gasunie; NV Nederlandse Gasunie
Gasunie Transport Services | | GTS
Liander | Alliander
Stedin
Enexis
Essent
Nuon
Eneco
Delta | DELTA; Delta NV
Vattenfall
RWE
E.ON
Uniper
ENGIE | Engie; Electrabel; GDF Suez
EDF | Électricité de France; Electricité de France
EPZ | | | Elektriciteits Produktiemaatschappij Zuid-Nederland
URENCO | Urenco | UCN
Westinghouse
Framatome | Areva
KHNP
NAM | | | Nederlandse Aardolie Maatschappij
Shell | Koninklijke Olie; Royal Dutch Shell; Koninklijke Shell; Shell Nederland
ExxonMobil | Exxon; ExxonMobil Corporation; Esso
BP | | | British Petroleum
TotalEnergies
Chevron
Equinor | Statoil
ENI | Eni
Vermilion | Vermilion Energy
ONE-Dyas | Oranje-Nassau Energie
TAQA
Wintershall | Wintershall Noordzee; Wintershall Dea
Gazprom | Gazprom Export
Rosneft
Lukoil
Rosatom
Nord Stream | Nord Stream AG
Saudi Aramco | Aramco
PDVSA | | | Petróleos de Venezuela
Ørsted | Dong Energy; Orsted
Vopak
Frisia
Nedmag
Nyrstar
Aldel
Zalco
# Industry and technology
Philips | Koninklijke Philips; Royal Philips
ASML
NXP
ASM International | | ASMI
Nexperia
SMART Photonics
QuTech
DSM | Koninklijke DSM; DSM-Firmenich
AkzoNobel | Akzo Nobel; Akzo
Unilever
Heineken
FrieslandCampina | Friesland Foods; Campina
Tata Steel | Tata Steel Nederland; Tata Steel IJmuiden; Corus; Hoogovens
Chemours | Chemours Dordrecht
DuPont | Dupont
Sabic | SABIC
Dow | Dow Benelux; Dow Chemical
OCI | OCI Nitrogen
Yara | Yara Sluiskil
BASF
Bayer | Bayer CropScience
Monsanto
Syngenta
3M
Chemie-Pack
Odfjell | Odfjell Terminals Rotterdam
Sappi
VION | Vion
Van Drie Groep | VanDrie Group
Ahold | Ahold Delhaize; Koninklijke Ahold
Albert Heijn
Jumbo
Lidl
Aldi
IKEA
HEMA | Hema
V&D | Vroom & Dreesmann
Blokker
Bol.com
Zalando
Randstad | Randstad Holding
Otto Workforce
Nedcar | VDL Nedcar; NedCar
VDL | VDL Groep
DAF | DAF Trucks
Tesla
Volkswagen | | VW
Daimler | Mercedes-Benz; Mercedes
BMW
Mitsubishi
Toyota
Lightyear
Thales | Thales Nederland; Hollandse Signaalapparaten
Rheinmetall
Krauss-Maffei Wegmann | KMW+Nexter | KMW; KNDS
Lockheed Martin
Boeing
Airbus | Airbus Group; European Aeronautic Defence and Space Company | EADS
Airbus Defence and Space
Northrop Grumman
Raytheon | | RTX
General Atomics
General Dynamics
General Electric | | GE
Pratt & Whitney | Pratt and Whitney
Rolls-Royce
BAE Systems
Leonardo | Finmeccanica
Saab | SAAB
Dassault | Dassault Aviation
Naval Group | | DCNS
ThyssenKrupp | ThyssenKrupp Marine Systems | TKMS
Embraer
Patria
NHIndustries | NH Industries | NHI
AgustaWestland
Eurocopter
Arianespace
SpaceX | Starlink
Elbit | Elbit Systems
Israel Aerospace Industries | | IAI
NSO Group
Kaspersky | Kaspersky Lab
Fox-IT
DigiNotar
Atos | Atos Origin
Centric
Ordina
PinkRoccade | Getronics; Getronics PinkRoccade
CGI | Logica; LogicaCMG
IBM | | | International Business Machines
Microsoft
Oracle
SAP
Intel
Nvidia | NVIDIA
TSMC
Samsung
Sony
Apple
Google | Alphabet
Amazon | Amazon Web Services | AWS
Meta | Meta Platforms
OpenAI
Huawei
ZTE
Hikvision
Dahua
Alibaba | AliExpress
Tencent
ByteDance
Temu
Shein
Ericsson
Nokia
Cisco
SolarWinds
CrowdStrike
Citrix
Cloudflare
Palantir
Clearview AI | Clearview
Equinix
KPN | Koninklijke KPN; KPN Telecom; Koninklijke PTT Nederland
VodafoneZiggo | Ziggo | UPC
Vodafone
T-Mobile | T-Mobile Nederland; Odido
Tele2
Versatel
Libertel
Dutchtone
Telfort
Delta Fiber
Digicel
América Móvil
PostNL | TNT Post; TPG; TPG Post; PTT Post; Koninklijke PostNL
TNT | TNT Express
Sandd
DHL
UPS
FedEx
GLS
BAM | Koninklijke BAM Groep; BAM Groep
Heijmans
VolkerWessels | Koninklijke Volker Wessels Stevin
Dura Vermeer
Ballast Nedam
TBI
Arcadis | ARCADIS
Royal HaskoningDHV | Haskoning; DHV; Royal Haskoning | RHDHV
Witteveen+Bos | Witteveen + Bos
Sweco | Grontmij
Tauw
Antea Group | Oranjewoud
Fugro
G4S
Securitas
Trigion
Sodexo
Vestia
Rochdale
Woonbron
Ymere
Eigen Haard
Portaal
Havensteder
Woonstad Rotterdam
Laurentius
WSG
Servatius
Trafigura
Vitol
Cargill
Glencore
Nestlé
Coca-Cola
McDonald's
Starbucks
Nike
Philip Morris | Philip Morris International
British American Tobacco | | BAT
Pfizer
BioNTech
Moderna
AstraZeneca
Janssen | Janssen Vaccines; Janssen Pharmaceuticals
Johnson & Johnson | Johnson and Johnson | J&J
Novavax
Sanofi | Sanofi Pasteur
GlaxoSmithKline | | GSK
Novartis
Roche
MSD | Merck Sharp & Dohme
Merck
Gilead
Novo Nordisk
Vertex
Leadiant
Organon
Halix
Crucell
Mediq
Brocacef
U-Diagnostics
Eurofins
Synlab
Unibet
Toto
Lotto | De Lotto
BankGiro Loterij
Nationale Postcode Loterij | Postcode Loterij | NPL
VriendenLoterij
Novamedia
Ladbrokes
# Aid, rights, development
Amnesty International | Amnesty; Amnesty International Nederland
Human Rights Watch | | HRW
Artsen zonder Grenzen | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders | AzG; MSF
Nederlandse Rode Kruis | Nederlands Rode Kruis | NRK
Rode Kruis | Red Cross
ICRC | Internationale Comité van het Rode Kruis; International Committee of the Red Cross; Internationaal Comité van het Rode Kruis en de Rode Halve Maan | | Internationaal Comité van het Rode Kruis
Internationale Federatie van Rode Kruis- en Rode Halve Maanverenigingen | International Federation of Red Cross and Red Crescent Societies; Internationale Federatie van het Rode Kruis | IFRC
Rode Halve Maan | Syrische Rode Halve Maan; Turkse Rode Halve Maan
Oxfam Novib | Novib; NOVIB
Oxfam | Oxfam International
Cordaid
ICCO | | | Interkerkelijke Organisatie voor Ontwikkelingssamenwerking
Hivos | HIVOS
Plan Nederland | Plan International; Plan International Nederland
Terre des Hommes
Save the Children
SOS Kinderdorpen
World Vision
War Child
UNICEF Nederland
Dokters van de Wereld | Médecins du Monde
ZOA | ZOA Vluchtelingenzorg
Tear | Tearfund; TEAR
Mensen met een Missie
Dorcas
Woord en Daad
Edukans
Simavi
SNV | SNV Netherlands Development Organisation | | Stichting Nederlandse Vrijwilligers
Solidaridad
Both ENDS
Milieudefensie | Vereniging Milieudefensie
Friends of the Earth
Greenpeace | Greenpeace Nederland
Wereld Natuur Fonds | Wereldnatuurfonds; World Wide Fund for Nature; World Wildlife Fund | WNF; WWF
IUCN | International Union for Conservation of Nature; IUCN NL
Natuurmonumenten | Vereniging Natuurmonumenten; Vereniging tot Behoud van Natuurmonumenten in Nederland
Vogelbescherming Nederland | Vogelbescherming
LandschappenNL | Landschappen NL
Sovon | SOVON
RAVON
Waddenvereniging
Stichting De Noordzee | Stichting de Noordzee
Waddenacademie
Waddenfonds
Zoogdiervereniging
Federatie Particulier Grondbezit | | FPG
Jagersvereniging | Koninklijke Nederlandse Jagersvereniging | KNJV
Faunabescherming
Dierenbescherming | Nederlandse Vereniging tot Bescherming van Dieren
Wakker Dier
Eyes on Animals
Varkens in Nood
Stichting AAP
Mobilisation for the Environment | | MOB
Extinction Rebellion | | XR
Fridays for Future
Johannes Wier Stichting
PAX | PAX for Peace; IKV Pax Christi; Interkerkelijk Vredesberaad | IKV
Pax Christi | Pax Christi International
NIMD | | | Netherlands Institute for Multiparty Democracy
International Federation for Human Rights | | FIDH
Free Press Unlimited | Press Now
Reporters Without Borders | Verslaggevers zonder Grenzen; Reporters sans Frontières | RSF
Committee to Protect Journalists | | CPJ
Transparency International | | TI
Global Witness
SOMO | | | Stichting Onderzoek Multinationale Ondernemingen
Schone Kleren Campagne | Clean Clothes Campaign
Fair Wear Foundation | Fair Wear
IDH | Sustainable Trade Initiative | | Initiatief Duurzame Handel
Fairtrade | Max Havelaar
MVO Nederland
MVO Platform
Partos
WO=MEN | WO=MEN Dutch Gender Platform
Mama Cash
Women Inc | WOMEN Inc.
Nederlandse Vrouwen Raad | | NVR
Proefprocessenfonds Clara Wichmann | Bureau Clara Wichmann; Clara Wichmann
PILP
Defence for Children | Defence for Children International | DCI
KidsRights
Kinderpostzegels
Jantje Beton
Missing Children Europe
Bits of Freedom | | BoF
Privacy First
Open State Foundation
Leprastichting
Liliane Fonds
KNCV Tuberculosefonds | | KNCV
Giro555 | Samenwerkende Hulporganisaties; Stichting Samenwerkende Hulporganisaties | SHO
Dutch Relief Alliance | | DRA
Voedselbanken Nederland | Voedselbank
Humanitas
Stichting LOS | | LOS
INLIA
Stichting De Vrolijkheid
UAF | Stichting UAF; Stichting voor Vluchteling-Studenten UAF | | University Assistance Fund
Stichting Vluchteling
Norwegian Refugee Council | | NRC
International Rescue Committee | | IRC
Danish Refugee Council | | DRC
CARE | CARE International; CARE Nederland
Mercy Corps
Action Aid | ActionAid
Caritas | Caritas Internationalis; Caritas Nederland
Islamic Relief
Concern Worldwide
Witte Helmen | White Helmets; Syrian Civil Defence; Mayday Rescue
HALO Trust
Mines Advisory Group | | MAG
Geneva Call
Center for Reproductive Rights
International Planned Parenthood Federation | | IPPF
International Commission of Jurists | | ICJ
Commission for International Justice and Accountability | | CIJA
International Commission on Missing Persons | | ICMP
Adessium
Open Society Foundations | Open Society Foundation
Bill & Melinda Gates Foundation | Gates Foundation; Bill and Melinda Gates Foundation
Clooney Foundation for Justice
Ford Foundation
Anne Frank Stichting
Carnegie-Stichting
Prince Claus Fonds | Prins Claus Fonds
Oranje Fonds
VSBfonds
Koninklijke Nederlandse Redding Maatschappij | | KNRM
Stichting Vliegramp MH17
Moeders van Srebrenica | Mothers of Srebrenica
Nuhanovic Foundation
The Rights Forum | Rights Forum
Een Ander Joods Geluid | | EAJG
United Civilians for Peace
Addameer
Al-Haq
Union of Agricultural Work Committees | | UAWC
B'Tselem
Breaking the Silence
NGO Monitor
Memorial
ILGA | ILGA-Europe
Transgender Netwerk Nederland | Transgender Netwerk | TNN
Nationaal Rampenfonds
Wilde Ganzen
Vereniging Nederlandse Cultuurlandschap
Nationale Coöperatieve Raad | | NCR
Agriterra
AgriProFocus | Agri-ProFocus
PUM | PUM Netherlands senior experts
Netherlands Water Partnership | | NWP
Aqua for All
Netherlands African Business Council | | NABC
NLinBusiness
DECP
Rainforest Alliance
Forest Stewardship Council | | FSC
Marine Stewardship Council | | MSC
Roundtable on Sustainable Palm Oil | Round Table on Sustainable Palm Oil | RSPO
Responsible Business Alliance
Fair Labor Association
# Faiths and communities
Raad van Kerken | Raad van Kerken in Nederland
Protestantse Kerk in Nederland | Protestantse Kerk | PKN
Rooms-Katholieke Kerk | Nederlandse Bisschoppenconferentie
Kerk in Actie
Interkerkelijk Contact in Overheidszaken | | CIO
Contactorgaan Moslims en Overheid | | CMO
Contact Groep Islam | | CGI
Diyanet
Milli Görüs | Milli Görüş
Islamitische Stichting Nederland | | ISN
As-Soennah | As-Soennah moskee
Al Waqf | Alwaqf
Centraal Joods Overleg | | CJO
Centrum Informatie en Documentatie Israël | Centrum Informatie en Documentatie Israel | CIDI
Nederlands-Israëlitisch Kerkgenootschap | | NIK
Joodse Gemeente Amsterdam
Stichting Maror-gelden Overheid
Humanistisch Verbond | | HV
Stichting Christenen voor Israël | Christenen voor Israël
Open Doors
Inspraakorgaan Turken
Samenwerkingsverband van Marokkaanse Nederlanders | Samenwerkingsverband van Marokkanen in Nederland | SMN
Landelijk Overleg Minderheden | | LOM
Grijze Wolven | Grey Wolves
Molukse Evangelische Kerk
Indisch Platform
Pelita | Stichting Pelita
Nationaal instituut Nederlands slavernijverleden en erfenis | | NiNsee; NiNSee
Jehovah's Getuigen | Jehova's Getuigen
Scientology
Moslimbroederschap | Moslim Broederschap; Muslim Brotherhood
Gülenbeweging | Gülen-beweging; Hizmet
# Sport and events
NOC*NSF | NOC NSF
KNVB | | | Koninklijke Nederlandse Voetbalbond
IOC | International Olympic Committee | | Internationaal Olympisch Comité
FIFA | | | Fédération Internationale de Football Association
UEFA | | | Union of European Football Associations
WADA | World Anti-Doping Agency | | Wereld Anti-Doping Agentschap
Koninklijke Nederlandsche Wielren Unie | | KNWU
Koninklijke Nederlandse Gymnastiek Unie | | KNGU
KNHB
TeamNL
Kenniscentrum Sport & Bewegen | Kenniscentrum Sport
Vereniging Sport en Gemeenten | | VSG
# Media and platforms
NOS | | | Nederlandse Omroep Stichting
NPO | Publieke Omroep; NPO 1; NPO Radio 1 | | Nederlandse Publieke Omroep
NTR
AVROTROS | | AVRO; TROS
BNNVARA | | BNN; VARA
KRO-NCRV | | KRO; NCRV
EO | | | Evangelische Omroep
MAX | Omroep MAX
VPRO | | | Vrijzinnig Protestantse Radio Omroep
WNL | Omroep WNL
PowNed
Ongehoord Nederland | Omroep Ongehoord Nederland | ON!
Omroep ZWART | Omroep Zwart
Teleac
Wereldomroep | Radio Nederland Wereldomroep; RNW Media | RNW
STER | Ster | | Stichting Etherreclame
Nederlandse Lokale Publieke Omroepen | Organisatie van Lokale Omroepen in Nederland | NLPO; OLON
Regionale Publieke Omroep | ROOS | RPO
Omroep Fryslân | Omrop Fryslân
RTV Noord
Omroep West
Omroep Brabant
AT5
RTL | RTL Nederland; RTL Nieuws; RTL 4
SBS | SBS6; SBS 6
Talpa | Talpa Network
ANP | | | Algemeen Nederlands Persbureau
De Telegraaf | Telegraaf
De Volkskrant | Volkskrant
NRC | NRC Handelsblad
Trouw
Algemeen Dagblad | | AD
Het Parool | Parool
Het Financieele Dagblad | Financieele Dagblad | FD
De Groene Amsterdammer | Groene Amsterdammer
Elsevier | Elsevier Weekblad; EW
Vrij Nederland
Follow the Money | | FTM
De Correspondent
Nieuwsuur
Zembla | ZEMBLA
EenVandaag | Eenvandaag
Pointer | KRO-NCRV Pointer; KRO Reporter
Argos
Brandpunt
Radar | AVROTROS Radar; TROS Radar; Tros Radar
NU.nl | Nu.nl
GeenStijl
Reformatorisch Dagblad | | RD
Nederlands Dagblad | | ND
Dagblad van het Noorden | | DvhN; DVHN
Leeuwarder Courant | | LC
De Limburger | Limburger; Dagblad De Limburger
De Gelderlander | Gelderlander
Binnenlands Bestuur
Financial Times | | FT
The New York Times | New York Times
The Washington Post | Washington Post
Wall Street Journal
The Guardian | Guardian
The Economist
The Lancet | Lancet
Der Spiegel | Spiegel
Frankfurter Allgemeine Zeitung
Le Monde
Politico
Euractiv
BBC | | | British Broadcasting Corporation
CNN | | | Cable News Network
Reuters | Thomson Reuters
Associated Press | | AP
Bloomberg
Al Jazeera
Al Arabiya
RT | Russia Today
Sputnik
TASS
Xinhua
Deutsche Welle
VRT
Persgroep | DPG Media; De Persgroep
Mediahuis
Sanoma
Wegener
Telegraaf Media Groep | Telegraaf Media Nederland | TMG
NDP Nieuwsmedia
Twitter
X Corp
Facebook
Instagram
WhatsApp
YouTube
TikTok
Snapchat
LinkedIn
Telegram
Netflix
Spotify
Wikipedia | Wikimedia
WikiLeaks | Wikileaks
Reddit
Pinterest
Twitch
Discord
Skype
Airbnb
Booking.com | Booking
Marktplaats
Funda
Thuisbezorgd | Thuisbezorgd.nl; Just Eat Takeaway.com
Deliveroo
Werkspot
Parler
Hyves
eBay
VKontakte
WeChat
Yandex
`;

/** Political parties; Dutch first. A party printed after a person is no mention of a body: the reader of these must see to it. */
export const partyRows = `
Volkspartij voor Vrijheid en Democratie | | VVD
Partij van de Arbeid | | PvdA; PVDA
Christen-Democratisch Appèl | Christen-Democratisch Appel | CDA
D66 | Democraten 66
GroenLinks
GroenLinks-PvdA | PvdA-GroenLinks; GroenLinks/PvdA
Socialistische Partij | | SP
ChristenUnie | | CU
Staatkundig Gereformeerde Partij | | SGP
Partij voor de Vrijheid | | PVV
Partij voor de Dieren | | PvdD; PVDD
50PLUS | 50Plus; 50PLUS-partij
DENK | Denk
Forum voor Democratie | | FvD; FVD
JA21
Volt | Volt Nederland
BIJ1
BoerBurgerBeweging | BoerBurgerbeweging | BBB
Nieuw Sociaal Contract | | NSC
Lijst Pim Fortuyn | | LPF
Leefbaar Nederland | | LN
Leefbaar Rotterdam
Trots op Nederland | | TON
Onafhankelijke Senaatsfractie | | OSF
Gereformeerd Politiek Verbond | | GPV
Reformatorische Politieke Federatie | | RPF
Algemeen Ouderen Verbond | | AOV
Groep Van Haga | BVNL; Belang van Nederland
Groep Kuzu/Öztürk
Fryske Nasjonale Partij | | FNP
Piratenpartij
Europese Volkspartij | European People's Party | EVP
Alliantie van Liberalen en Democraten voor Europa | Alliantie van Liberalen en Democraten | ALDE
Progressieve Alliantie van Socialisten en Democraten | Socialisten en Democraten | S&D
Europese Conservatieven en Hervormers | | ECR
Renew Europe
Democratische Partij | Democratic Party
Republikeinse Partij | Republican Party
Labour | Labour Party
Conservative Party | Tories
Scottish National Party | | SNP
CDU | CDU/CSU | | Christlich Demokratische Union
CSU | | | Christlich-Soziale Union
SPD | | | Sozialdemokratische Partei Deutschlands
FDP | | | Freie Demokratische Partei
AfD | Alternative für Deutschland
Die Grünen
Front National | Rassemblement National
En Marche | La République en Marche
Vlaams Belang | Vlaams Blok
Nieuw-Vlaamse Alliantie | | N-VA
CD&V
FPÖ
Fidesz
Recht en Rechtvaardigheid | Law and Justice | PiS
Syriza
AKP | | | Adalet ve Kalkınma Partisi
CHP | | | Cumhuriyet Halk Partisi
HDP | | | Halkların Demokratik Partisi
Milliyetçi Hareket Partisi | | MHP
Verenigd Rusland
Communistische Partij van China | Chinese Communistische Partij; Communistische Partij | CCP; CPC
Likud
Fatah
African National Congress | | ANC
ZANU-PF | Zanu-PF
Swapo | SWAPO
MPLA
FRELIMO | Frelimo
RENAMO | Renamo
UNITA
Awami League
Baath-partij | Ba'ath-partij; Baathpartij
Ennahda
Nationale Democratische Partij | | NDP
Vooruitstrevende Hervormings Partij | | VHP
Movementu Futuro Korsou | | MFK
Partido Nacional di Pueblo
Pueblo Soberano
Movimiento Electoral di Pueblo | | MEP
Arubaanse Volkspartij | Arubaanse Volks Partij | AVP
`;
