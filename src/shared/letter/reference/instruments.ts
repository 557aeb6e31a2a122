import { itemSet, type Named, named } from './rows.ts';

/**
 * Instruments with a name: treaties, agreements, protocols, charters and declarations; plans, programmes, strategies and
 * agendas; funds that are a line of money rather than a body; schemes of support; registers and systems. Laws are in
 * laws.ts. Source: the authors' general knowledge of the instruments named in letters to parliament 1999–2024; no list was
 * copied. Shape: rows of "name | form; form | ABBR; ABBR | expansion".
 *
 * Decided: schemes of support with a name of their own (NOW, TVL, Tozo, SDE+) are instruments, since letters speak of
 * them as programmes; benefits known by their law (AOW, WW, WIA) are laws. Bodies that carry the name of a fund (Global
 * Fund, Green Climate Fund) are organisations. Lower-case descriptions (noodpakket, vredesakkoord) are not here, nor is
 * "regeerakkoord", for which the policy has a rule.
 */
export type Instrument = Named;

const table = `
# European treaties and law of the Union
Verdrag betreffende de Europese Unie | EU-Verdrag; Verdrag van de Europese Unie; Treaty on European Union; Unieverdrag | VEU; TEU
Verdrag betreffende de werking van de Europese Unie | Verdrag betreffende de Werking van de Europese Unie; Werkingsverdrag; Treaty on the Functioning of the European Union | VWEU; TFEU
Verdrag van Lissabon | Lissabonverdrag; Verdrag van Lissabon tot wijziging van het Verdrag betreffende de Europese Unie; Treaty of Lisbon; Lissabon-verdrag
Verdrag van Maastricht | Maastrichtverdrag; Maastricht-verdrag
Verdrag van Amsterdam | Amsterdamverdrag
Verdrag van Nice | Nice-verdrag
Verdrag van Rome | Verdragen van Rome
Verdrag van Schengen | Schengenakkoord; Schengen-akkoord; Schengenuitvoeringsovereenkomst; Akkoord van Schengen; Akkoorden van Schengen | SUO
Verdrag van Dublin | Overeenkomst van Dublin
EG-Verdrag | Verdrag tot oprichting van de Europese Gemeenschap; EG-verdrag; EEG-Verdrag
Euratom-Verdrag | Euratomverdrag; Euratom-verdrag
Europees Grondwettelijk Verdrag | Grondwettelijk Verdrag; Verdrag tot vaststelling van een Grondwet voor Europa; Europese Grondwet
Handvest van de grondrechten van de Europese Unie | EU-Handvest; Handvest van de Grondrechten van de Europese Unie; EU-Handvest van de Grondrechten; EU-Grondrechtenhandvest; Handvest van de grondrechten van de EU; Handvest van de Grondrechten
Stabiliteits- en Groeipact | Stabiliteits- en groeipact; Stability and Growth Pact; Stabiliteitspact | SGP
Verdrag inzake stabiliteit, coördinatie en bestuur in de Economische en Monetaire Unie | Stabiliteitsverdrag; Fiscal Compact; Begrotingspact | VSCB
ESM-verdrag | ESM-Verdrag
Europact | Euro Plus Pact
Economische en Monetaire Unie | Economic and Monetary Union | EMU
Bankenunie | Europese Bankenunie
Kapitaalmarktunie
Europees depositogarantiestelsel | European Deposit Insurance Scheme | EDIS
Single Resolution Fund | Gemeenschappelijk Afwikkelingsfonds | SRF
Exchange Rate Mechanism | | ERM
Meerjarig Financieel Kader | Meerjarig financieel kader; Multiannual Financial Framework | MFK; MFF
NextGenerationEU | Next Generation EU; NextGeneration EU | NGEU
Herstel- en Veerkrachtfaciliteit | Herstel- en Veerkracht Faciliteit; Recovery and Resilience Facility; Herstelfonds | HVF; RRF
Herstel- en Veerkrachtplan | Herstel- en veerkrachtplan; Nederlands Herstel- en Veerkrachtplan; Nederlandse Herstel- en Veerkrachtplan | HVP
REPowerEU | RePowerEU
InvestEU | Invest EU
Europees Fonds voor Strategische Investeringen | Juncker-plan; Junckerplan; European Fund for Strategic Investments; Junckerfonds | EFSI
Brexit Adjustment Reserve | | BAR
SURE | | | Support to mitigate Unemployment Risks in an Emergency
Lissabonstrategie | Lissabon-strategie; Lissabonagenda; Lissabon-agenda; Strategie van Lissabon
Europa 2020 | EU 2020; EU2020-strategie; Europa 2020-strategie; Europe 2020
Europees Semester | European Semester; Europese Semester
Nationaal Hervormingsprogramma | | NHP
Stabiliteitsprogramma
Macro-economische onevenwichtighedenprocedure | Macro-economische Onevenwichtigheden Procedure | MEOP
Six-pack | Sixpack
Two-pack | Twopack
Green Deal | European Green Deal; Europese Green Deal
Fit for 55 | Fit for 55-pakket
Farm to Fork | Van Boer tot Bord; Boer-tot-bordstrategie; Farm to Fork-strategie; Farm to Fork Strategie | F2F
EU Biodiversiteitsstrategie | EU Biodiversiteitsstrategie 2030; Biodiversiteitsstrategie
Circular Economy Action Plan | Actieplan Circulaire Economie
EU Emissions Trading System | EU Emissiehandelssysteem; Europees Emissiehandelssysteem; EU-emissiehandelssysteem; Emissions Trading System; Emissions Trading Scheme; Europese emissiehandelssysteem | ETS; EU ETS
Carbon Border Adjustment Mechanism | Koolstofgrenscorrectiemechanisme | CBAM
Just Transition Fund | Fonds voor een rechtvaardige transitie; Fonds voor een Rechtvaardige Transitie | JTF
Social Climate Fund | Sociaal Klimaatfonds | SCF
Gemeenschappelijk Landbouwbeleid | Gemeenschappelijk landbouwbeleid; Common Agricultural Policy; Europees Gemeenschappelijk Landbouwbeleid | GLB; CAP
Nationaal Strategisch Plan | GLB-Nationaal Strategisch Plan | NSP
Gemeenschappelijk Visserijbeleid | Common Fisheries Policy | GVB; CFP
Europees Fonds voor Maritieme Zaken en Visserij | Europees Fonds voor maritieme zaken en visserij; Europees Fonds voor Maritieme Zaken, Visserij en Aquacultuur | EFMZV; EFMZVA
Europees Visserijfonds | | EVF
Europees Landbouwfonds voor Plattelandsontwikkeling | Europees Landbouwfonds voor plattelandsontwikkeling | ELFPO
Europees Landbouwgarantiefonds | | ELGF
Plattelandsontwikkelingsprogramma | Plattelandsontwikkelingsprogramma 3 | POP; POP3
LEADER | LEADER+
Natura 2000
Natuurnetwerk Nederland | | NNN
Ecologische Hoofdstructuur | | EHS
Gemeenschappelijk Buitenlands en Veiligheidsbeleid | Gemeenschappelijk buitenlands en veiligheidsbeleid; Common Foreign and Security Policy | GBVB; CFSP
Gemeenschappelijk Veiligheids- en Defensiebeleid | Gemeenschappelijk veiligheids- en defensiebeleid; Common Security and Defence Policy | GVDB; CSDP
Europees Veiligheids- en Defensiebeleid | Europees Veiligheids- en Defensie Beleid; European Security and Defence Policy | EVDB; ESDP
Europese Veiligheidsstrategie | European Security Strategy | EVS
EU Global Strategy | EU Global Strategie; Global Strategy | EUGS
Strategisch Kompas | Strategic Compass; EU Strategisch Kompas
Permanent Structured Cooperation | Permanente Gestructureerde Samenwerking; Permanent gestructureerde samenwerking | PESCO
Coordinated Annual Review on Defence | | CARD
Europees Defensiefonds | European Defence Fund | EDF
European Defence Industrial Development Programme | | EDIDP
European Defence Industry Programme | | EDIP
European Defence Industrial Strategy | Europese Defensie-industriestrategie | EDIS
EDIRPA | | | European Defence Industry Reinforcement through common Procurement Act
Act in Support of Ammunition Production | | ASAP
Preparatory Action on Defence Research | | PADR
European Peace Facility | Europese Vredesfaciliteit | EPF
Ukraine Facility | Oekraïnefaciliteit
African Peace Facility | Afrikaanse Vredesfaciliteit; Africa Peace Facility | APF
EU Rapid Deployment Capacity | Rapid Deployment Capacity | EU RDC
Military Mobility
Headline Goal | Headline Goal 2010; Helsinki Headline Goal | HLG
Berlin Plus | Berlijn Plus-akkoorden
Civilian CSDP Compact | Civiel GVDB Compact
Europees Ontwikkelingsfonds | European Development Fund | EOF; EDF
Neighbourhood, Development and International Cooperation Instrument | Global Europe | NDICI
Development Cooperation Instrument | | DCI
European Instrument for Democracy and Human Rights | Europees Instrument voor Democratie en Mensenrechten | EIDHR
Instrument contributing to Stability and Peace | Instrument voor Stabiliteit; Instrument for Stability | IcSP; IfS
Instrument voor pretoetredingssteun | Instrument for Pre-Accession Assistance; Instrument voor Pretoetredingssteun | IPA
European Neighbourhood Instrument | European Neighbourhood and Partnership Instrument | ENI; ENPI
Europees Nabuurschapsbeleid | European Neighbourhood Policy | ENB; ENP
Oostelijk Partnerschap | Eastern Partnership | OP; EaP
Global Gateway
Team Europe
EU Trust Fund for Africa | EU Emergency Trust Fund for Africa; EU Trust Fund voor Afrika; EU Noodtrustfonds voor Afrika; Valletta Trust Fund | EUTF
Madad Fund | MADAD Fund; EU Regional Trust Fund in Response to the Syrian Crisis; Madadfonds
Facility for Refugees in Turkey | Faciliteit voor Vluchtelingen in Turkije; Turkije-faciliteit | FRIT; FRiT
EU-Turkije Verklaring | EU-Turkijeverklaring; EU-Turkije-verklaring; EU-Turkije-akkoord; EU-Turkije Akkoord; EU-Turkijedeal
Phare | PHARE
Tacis | TACIS
CARDS
MEDA
SAPARD
ISPA
TAIEX
Stabilisatie- en Associatieakkoord | Stabilisatie- en Associatie Akkoord; Stabilisatie- en Associatieovereenkomst; Stabilisation and Association Agreement | SAO; SAA
Stabilisatie- en Associatieproces | | SAP
Associatieakkoord | Associatieovereenkomst; EU-Oekraïne Associatieakkoord; Associatieakkoord met Oekraïne; Associatieakkoord tussen de EU en Oekraïne; Associatieverdrag
Deep and Comprehensive Free Trade Area | Deep and Comprehensive Free Trade Agreement | DCFTA
Partnerschaps- en Samenwerkingsovereenkomst | Partnerschaps- en Samenwerkingsakkoord; Partnership and Cooperation Agreement | PSO; PCA
Kopenhagen-criteria | Kopenhagencriteria; Criteria van Kopenhagen
Coöperatie- en Verificatiemechanisme | Cooperation and Verification Mechanism; Samenwerkings- en Verificatiemechanisme | CVM
Withdrawal Agreement | Terugtrekkingsakkoord; Brexitakkoord
Handels- en Samenwerkingsovereenkomst | Trade and Cooperation Agreement; Handels- en Samenwerkingsakkoord | HSO; TCA
Ierland/Noord-Ierland Protocol | Protocol inzake Ierland/Noord-Ierland; Noord-Ierland Protocol; Northern Ireland Protocol
Windsor Framework | Windsor-raamwerk
Goede Vrijdagakkoord | Goede Vrijdag-akkoord; Goede Vrijdagakkoorden; Good Friday Agreement
Schengeninformatiesysteem | Schengen Informatiesysteem; Schengen Informatie Systeem; Schengen Information System; Schengen-informatiesysteem | SIS; SIS II; SISII
Visuminformatiesysteem | Visum Informatie Systeem; Visa Information System; EU-Visuminformatiesysteem | VIS; EU-VIS
EURODAC | Eurodac
Entry/Exit System | Entry-Exit System | EES
ETIAS | | | European Travel Information and Authorisation System
ECRIS | ECRIS-TCN | | European Criminal Records Information System
Europees Aanhoudingsbevel | Europees aanhoudingsbevel; European Arrest Warrant | EAB; EAW
Europees Onderzoeksbevel | European Investigation Order | EOB; EIO
Asiel- en Migratiepact | Europees Asiel- en Migratiepact; EU Asiel- en Migratiepact; Migratiepact; EU-migratiepact; Pact on Migration and Asylum
Gemeenschappelijk Europees Asielstelsel | Gemeenschappelijk Europees Asielsysteem; Common European Asylum System | GEAS; CEAS
Europees Vluchtelingenfonds | | EVF
Asiel-, Migratie- en Integratiefonds | Asiel, Migratie en Integratiefonds; Fonds voor asiel, migratie en integratie | AMIF
Internal Security Fund | Fonds voor Interne Veiligheid; Fonds voor interne veiligheid | ISF
Stockholm Programma | Stockholm-programma; Stockholmprogramma; Programma van Stockholm
Haags Programma | Haagse Programma
Tampere-programma | Tampere Programma; Tampere-conclusies
Verdrag van Prüm | Prümverdrag; Prüm II; Prüm
European Social Fund | Europees Sociaal Fonds; Europees Sociaal Fonds Plus | ESF; ESF+
Europees Fonds voor Regionale Ontwikkeling | European Regional Development Fund; Europees Fonds voor regionale ontwikkeling | EFRO; ERDF
Cohesiefonds | Europees Cohesiefonds
Interreg | INTERREG
Europees Globaliseringsfonds | Europees fonds voor aanpassing aan de globalisering; Europees Fonds voor Aanpassing aan de Globalisering | EGF
Europees Solidariteitsfonds | Solidariteitsfonds van de Europese Unie | EUSF; SFEU
Fonds voor Europese hulp aan de meest behoeftigen | | FEAD
Youth Guarantee | Jeugdgarantie
Europese Pijler van Sociale Rechten | European Pillar of Social Rights; Europese pijler van sociale rechten | EPSR
Europees Sociaal Handvest | European Social Charter | ESH
Connecting Europe Facility | | CEF
Trans-Europees Transportnetwerk | Trans-European Transport Network; Trans-Europees Vervoersnetwerk; TEN-T-netwerk | TEN-T; TEN
Single European Sky | Single European Sky II | SES
SESAR | | | Single European Sky ATM Research
Shift2Rail
European Rail Traffic Management System | | ERTMS
Galileo
Copernicus
EGNOS | | | European Geostationary Navigation Overlay Service
Horizon 2020 | Horizon2020 | H2020
Horizon Europe | Horizon Europa
Zevende Kaderprogramma | Zevende kaderprogramma; Kaderprogramma 7 | KP7; FP7
Zesde Kaderprogramma | Zesde kaderprogramma | KP6
Eureka | EUREKA
Eurostars
Erasmus+ | Erasmus; Erasmus Plus; Erasmus Mundus; Erasmus-programma
Leonardo da Vinci
Bolognaproces | Bologna-proces; Bolognaverklaring; Bologna-verklaring; Verklaring van Bologna
European Credit Transfer System | European Credit Transfer and Accumulation System | ECTS
European Qualifications Framework | Europees Kwalificatiekader | EQF
Nederlands Kwalificatieraamwerk | Nederlands kwalificatieraamwerk | NLQF
Creative Europe | Creatief Europa
Digital Europe | Digital Europe Programme; Digitaal Europa | DEP
Digital Decade | Digitaal Decennium
EU4Health
Europees Kankerbestrijdingsplan | Europe's Beating Cancer Plan
European Health Data Space | | EHDS
EU Digitaal COVID Certificaat | Digitaal Corona Certificaat; EU Digital COVID Certificate; Digitaal COVID Certificaat; Digitaal EU-COVID-certificaat; EU Digitaal Corona Certificaat | DCC
Important Project of Common European Interest | Important Projects of Common European Interest | IPCEI
European Civil Protection Mechanism | Uniemechanisme voor civiele bescherming; EU-mechanisme voor Civiele Bescherming; EU Civil Protection Mechanism; Union Civil Protection Mechanism | UCPM
rescEU | RescEU
Blauwe Kaart | EU Blauwe Kaart; Europese Blauwe Kaart
Everything But Arms | Everything but Arms | EBA
Algemeen Preferentieel Stelsel | Generalised Scheme of Preferences; Algemeen Preferentieel Systeem | APS; GSP; APS+; GSP+
EU Mensenrechtensanctieregime | EU-mensenrechtensanctieregime; EU Global Human Rights Sanctions Regime; EU Mensenrechten Sanctieregime
Rule of Law Framework | Rechtsstaatmechanisme; MFK-rechtsstaatverordening
Refit | | REFIT
Better Regulation
Interinstitutioneel Akkoord | Interinstitutional Agreement | IIA
# Trade agreements
CETA | | | Comprehensive Economic and Trade Agreement
TTIP | | | Transatlantic Trade and Investment Partnership
TiSA | | TISA | Trade in Services Agreement
ACTA | | | Anti-Counterfeiting Trade Agreement
EU-Mercosur-akkoord | EU-Mercosurakkoord; EU-Mercosurverdrag; EU-Mercosur handelsakkoord
EU-Japan Economic Partnership Agreement | Japan-EU Free Trade Agreement | JEFTA
Economic Partnership Agreement | Economische Partnerschapsovereenkomst; Economic Partnership Agreements; Economisch Partnerschapsakkoord | EPA
Trans-Pacific Partnership | | TPP
CPTPP
Regional Comprehensive Economic Partnership | | RCEP
NAFTA | USMCA | | North American Free Trade Agreement
African Continental Free Trade Area | | AfCFTA; ACFTA
GATT | | | General Agreement on Tariffs and Trade
GATS | | | General Agreement on Trade in Services
TRIPS | TRIPS-verdrag; TRIPs | | Trade-Related Aspects of Intellectual Property Rights
Sanitary and Phytosanitary Agreement | SPS-akkoord
Technical Barriers to Trade Agreement | | TBT
Government Procurement Agreement | | GPA
Trade Facilitation Agreement | | TFA
Doha Development Agenda | Doha-ronde; Doha Ontwikkelingsagenda; Doharonde; Doha Development Round | DDA
Uruguay-ronde | Uruguayronde
Marrakesh-verdrag | Verdrag van Marrakesh
Energiehandvestverdrag | Energy Charter Treaty; Energiehandvest; Verdrag inzake het Energiehandvest | ECT
Multilateral Agreement on Investment | | MAI
Multilateraal Verdrag | Multilateraal Instrument | MLI
BEPS | | | Base Erosion and Profit Shifting
Common Reporting Standard | | CRS
FATCA | | | Foreign Account Tax Compliance Act
DAC6 | DAC7; DAC8
ATAD | ATAD1; ATAD2; ATAD 2; ATAD3 | | Anti-Tax Avoidance Directive
OESO-richtlijnen voor multinationale ondernemingen | OESO-richtlijnen; OESO Richtlijnen voor Multinationale Ondernemingen; OESO-richtlijnen voor Multinationale Ondernemingen
UN Guiding Principles on Business and Human Rights | UN Guiding Principles; Guiding Principles on Business and Human Rights; Ruggie-principes | UNGP; UNGPs
Basel III | Bazel III; Basel II; Bazel II; Bazel 3; Bazel 3.5
Solvency II
HIPC-initiatief | Heavily Indebted Poor Countries Initiative | HIPC
Multilateral Debt Relief Initiative | | MDRI
Common Framework for Debt Treatments | Common Framework
Debt Service Suspension Initiative | | DSSI
Special Drawing Rights | | SDR
# United Nations and human rights
VN-Handvest | Handvest van de Verenigde Naties; Handvest van de VN; Handvest der Verenigde Naties; UN Charter; Charter of the United Nations
Universele Verklaring van de Rechten van de Mens | Universele Verklaring voor de Rechten van de Mens; Universal Declaration of Human Rights; Universele Verklaring | UVRM; UDHR
Internationaal Verdrag inzake Burgerrechten en Politieke Rechten | Internationaal Verdrag inzake burgerrechten en politieke rechten; International Covenant on Civil and Political Rights | IVBPR; BUPO; ICCPR
Internationaal Verdrag inzake Economische, Sociale en Culturele Rechten | Internationaal Verdrag inzake economische, sociale en culturele rechten; International Covenant on Economic, Social and Cultural Rights | IVESCR; ICESCR
EVRM | Europees Verdrag voor de Rechten van de Mens; Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden; European Convention on Human Rights; Europees Verdrag inzake de Rechten van de Mens; Europese Verdrag voor de Rechten van de Mens | | Europees Verdrag voor de rechten van de mens
Vluchtelingenverdrag | VN-Vluchtelingenverdrag; Verdrag betreffende de status van vluchtelingen; Vluchtelingenverdrag van Genève; Refugee Convention; Geneefse Vluchtelingenverdrag
Kinderrechtenverdrag | VN-Kinderrechtenverdrag; Verdrag inzake de Rechten van het Kind; Internationaal Verdrag inzake de Rechten van het Kind; Verdrag inzake de rechten van het kind; Internationaal Verdrag voor de Rechten van het Kind; VN-Verdrag inzake de Rechten van het Kind; Convention on the Rights of the Child; VN-verdrag voor de Rechten van het Kind | IVRK; CRC
VN-Vrouwenverdrag | Vrouwenverdrag; Verdrag inzake de uitbanning van alle vormen van discriminatie van vrouwen; Convention on the Elimination of All Forms of Discrimination against Women | CEDAW
VN-verdrag Handicap | VN-Verdrag Handicap; Verdrag inzake de rechten van personen met een handicap; VN-Gehandicaptenverdrag; VN-verdrag inzake de rechten van personen met een handicap; Convention on the Rights of Persons with Disabilities | IVRPH; CRPD
VN-Antifolterverdrag | Verdrag tegen foltering; Antifolterverdrag; Anti-Folterverdrag; VN-Verdrag tegen foltering; Verdrag tegen Foltering; Convention against Torture
Facultatief Protocol bij het Verdrag tegen Foltering | Optional Protocol to the Convention against Torture; Facultatief Protocol bij het VN-Verdrag tegen foltering | OPCAT
Genocideverdrag | VN-Genocideverdrag; Verdrag inzake de voorkoming en de bestraffing van genocide; Genocide Conventie; Genocideconventie; Genocide Convention
Verdrag ter bescherming van alle personen tegen gedwongen verdwijning | Verdrag tegen Gedwongen Verdwijningen; International Convention for the Protection of All Persons from Enforced Disappearance | CPED
Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie | VN-verdrag tegen Rassendiscriminatie; Verdrag tegen rassendiscriminatie; International Convention on the Elimination of All Forms of Racial Discrimination | IVUR; ICERD
Istanbul-conventie | Verdrag van Istanbul; Istanbulconventie; Istanbul Conventie; Verdrag van Istanboel; Istanbul-verdrag; Istanbul Convention
Verdrag van Lanzarote | Lanzarote-verdrag; Lanzaroteverdrag
Cybercrimeverdrag | Verdrag van Boedapest; Boedapestverdrag; Boedapest-conventie; Cybercrime-verdrag; Cybercrime Verdrag
Verdrag van Macolin | Macolin-verdrag
Verdrag van Faro | Faro-verdrag
Verdrag van Valletta | Verdrag van Malta
Verdrag van Aarhus | Aarhusverdrag; Aarhus-verdrag; Aarhus Conventie
Verdrag van Espoo | Espoo-verdrag; Espooverdrag
Verdrag van Wenen | Weens Verdragenverdrag; Verdrag van Wenen inzake het verdragenrecht; Vienna Convention; Weense Verdragenverdrag
Verdrag van Wenen inzake diplomatiek verkeer | Verdrag van Wenen inzake diplomatieke betrekkingen; Weens Verdrag inzake diplomatiek verkeer
Verdrag van Wenen inzake consulaire betrekkingen
Statuut van Rome | Statuut van Rome inzake het Internationaal Strafhof; Rome Statute; Statuut van het Internationaal Strafhof
Ljubljana-Haag Verdrag | Ljubljana–Den Haag Verdrag; MLA-verdrag; Ljubljana-The Hague Convention
Verdragen van Genève | Geneefse Conventies; Geneefse Verdragen; Conventies van Genève; Geneva Conventions; Conventie van Genève; Geneefse Conventie
Haags Kinderontvoeringsverdrag | Haagse Kinderontvoeringsverdrag | HKOV
Haags Kinderbeschermingsverdrag
Haags Adoptieverdrag | Haagse Adoptieverdrag
Haags Cultuurgoederenverdrag | Haagse Conventie
Zeerechtverdrag | VN-Zeerechtverdrag; United Nations Convention on the Law of the Sea; Verdrag inzake het recht van de zee | UNCLOS; VNZRV
BBNJ-verdrag | High Seas Treaty; BBNJ-overeenkomst | BBNJ
VN-Corruptieverdrag | United Nations Convention against Corruption; VN-Verdrag tegen corruptie | UNCAC
Palermo Protocol | Palermo-protocol; VN-Mensenhandelprotocol; Verdrag van Palermo | UNTOC
Enkelvoudig Verdrag inzake verdovende middelen | Enkelvoudig Verdrag
Staatlozenverdrag | Verdrag betreffende de status van staatlozen
Declaration on the Rights of Indigenous Peoples | UN Declaration on the Rights of Indigenous Peoples | UNDRIP
Verdrag ter bestrijding van mensenhandel | Verdrag van de Raad van Europa inzake bestrijding van mensenhandel; Verdrag van Warschau
Global Compact on Refugees | VN-Vluchtelingenpact | GCR
Global Compact for Migration | Global Compact for Safe, Orderly and Regular Migration; VN-Migratiepact; Migratiepact van Marrakesh; Marrakesh-pact; Pact van Marrakesh | GCM
New York Declaration for Refugees and Migrants | New York Declaration; New York-verklaring
Comprehensive Refugee Response Framework | | CRRF
Agenda 2030 | 2030 Agenda; 2030 Agenda for Sustainable Development; Agenda 2030 voor Duurzame Ontwikkeling; VN-Agenda 2030
Millenniumverklaring | Millennium Declaration; VN-Millenniumverklaring
Millenniumontwikkelingsdoelen | Millennium Development Goals; Millennium Ontwikkelingsdoelen; Millenniumdoelen; Millennium Ontwikkelings Doelstellingen; Millennium Ontwikkelingsdoelstellingen
Pact for the Future | Pact voor de Toekomst
Our Common Agenda
Summit of the Future
Addis Ababa Action Agenda | Addis Abeba Actieagenda | AAAA
Monterrey Consensus | Consensus van Monterrey
Parijs Verklaring | Verklaring van Parijs; Paris Declaration; Paris Declaration on Aid Effectiveness
Accra Agenda for Action | Accra Agenda | AAA
Busan Partnership | Busan-partnerschap; Global Partnership for Effective Development Cooperation | GPEDC
Grand Bargain
Sendai Framework | Sendai Framework for Disaster Risk Reduction; Sendai-raamwerk; Sendai Raamwerk
Hyogo Framework for Action | Hyogo-raamwerk
Action for Peacekeeping | Action for Peacekeeping+ | A4P; A4P+
Kigali Principles | Kigali Principles on the Protection of Civilians; Kigali-principes
Vancouver Principles
Safe Schools Declaration | Safe Schools Declaratie
Responsibility to Protect | | R2P; RtoP
Women, Peace and Security | Vrouwen, Vrede en Veiligheid; Women Peace and Security | WPS
Nationaal Actieplan 1325 | Nationaal Actieplan Vrouwen, Vrede en Veiligheid; Nationaal Actieplan 1325 Vrouwen, Vrede en Veiligheid | NAP 1325
Beijing Platform for Action | Beijing Platform of Action; Beijing Declaration and Platform for Action; Platform for Action | BPfA
ICPD-actieprogramma | Actieprogramma van Caïro; Cairo Programme of Action; ICPD Programme of Action; Cairo Agenda
Education for All | | EFA
Human Rights up Front | Human Rights Up Front
Universal Periodic Review | | UPR
Capstone Doctrine
Brahimi-rapport | Brahimi Report
Delivering as One | Delivering as One UN; One UN
Spotlight Initiative
Every Woman Every Child
She Decides | SheDecides
Scaling Up Nutrition | | SUN
Family Planning 2020 | Family Planning 2030 | FP2020; FP2030
Generation Equality
International Health Regulations | Internationale Gezondheidsregeling | IHR; IGR
Pandemieverdrag | WHO-pandemieverdrag; Pandemic Accord
Kaderverdrag inzake tabaksontmoediging | Framework Convention on Tobacco Control; WHO-Kaderverdrag inzake tabaksontmoediging | FCTC
Maritime Labour Convention | Maritiem Arbeidsverdrag | MLC
SOLAS | SOLAS-verdrag | | International Convention for the Safety of Life at Sea
MARPOL | MARPOL-verdrag; Marpol | | International Convention for the Prevention of Pollution from Ships
Verdrag van Londen | Londense Verdrag; London Convention; London Protocol
Verdrag van Nairobi
Hongkong-verdrag | Verdrag van Hongkong; Hong Kong Convention
Ballastwaterverdrag
Verdrag van Chicago | Chicago-verdrag
Open Skies | Open Skies-verdrag; Verdrag inzake Open Skies; Open Skies Verdrag; Open Skies Treaty
CORSIA | | | Carbon Offsetting and Reduction Scheme for International Aviation
Verdrag van Montreal | Verdrag van Montréal
Ruimteverdrag | Outer Space Treaty
Antarctisch Verdrag | Verdrag inzake Antarctica; Antarctica-verdrag; Antarctic Treaty
Spitsbergenverdrag
UNESCO-verdrag | Unescoverdrag 1970; UNESCO Werelderfgoedverdrag
Werelderfgoedverdrag | Werelderfgoedconventie
# Climate, nature, environment
Klimaatverdrag | VN-Klimaatverdrag; VN-Raamverdrag inzake klimaatverandering; Raamverdrag van de Verenigde Naties inzake klimaatverandering; United Nations Framework Convention on Climate Change | UNFCCC
Protocol van Kyoto | Kyoto-protocol; Kyotoprotocol; Kyoto Protocol; Verdrag van Kyoto
Akkoord van Parijs | Parijsakkoord; Overeenkomst van Parijs; Klimaatakkoord van Parijs; Parijs-akkoord; Parijse Klimaatakkoord; Paris Agreement; Klimaatverdrag van Parijs
Kopenhagen-akkoord | Copenhagen Accord; Akkoord van Kopenhagen
Glasgow Climate Pact | Klimaatpact van Glasgow; Glasgow-verklaring
Global Methane Pledge
Nationally Determined Contribution | Nationally Determined Contributions; Nationaal Bepaalde Bijdrage | NDC
Clean Development Mechanism | | CDM
REDD | REDD+ | | Reducing Emissions from Deforestation and Forest Degradation
Protocol van Montreal | Montreal Protocol; Montreal-protocol; Kigali Amendement; Protocol van Montréal
Protocol van Göteborg | Gothenburg Protocol; Göteborgprotocol
Biodiversiteitsverdrag | VN-Biodiversiteitsverdrag; Convention on Biological Diversity; Verdrag inzake Biologische Diversiteit; Verdrag inzake biologische diversiteit | CBD
Kunming-Montreal Global Biodiversity Framework | Global Biodiversity Framework; Kunming-Montreal raamwerk | GBF
Nagoya Protocol | Nagoya-protocol; Protocol van Nagoya
Cartagena Protocol | Cartagena-protocol; Protocol van Cartagena
CITES | CITES-verdrag | | Convention on International Trade in Endangered Species
Ramsar-conventie | Ramsar-verdrag; Conventie van Ramsar; Ramsarconventie; Wetlands-conventie
Conventie van Bern | Verdrag van Bern
Conventie van Bonn
Verdrag van Bazel | Bazel-conventie; Basel Convention; Verdrag van Basel
Verdrag van Stockholm | Stockholm Convention
Verdrag van Rotterdam
Minamataverdrag | Minamata-verdrag; Verdrag van Minamata
OSPAR-verdrag | OSPAR-Verdrag
Agenda 21
Rio-verklaring | Verklaring van Rio; Rio Declaration
Wadden Sea Plan
Actieplan Noordzee
Klimaatakkoord | Nationaal Klimaatakkoord
Klimaatplan | Klimaatplan 2021-2030
Energieakkoord | Energieakkoord voor duurzame groei; SER-Energieakkoord
Energieagenda
Energierapport | Energierapport 2016
Nationaal Plan Energiesysteem | | NPE
Integraal Nationaal Energie- en Klimaatplan | | INEK
Klimaat- en Energieverkenning | Nationale Energieverkenning | KEV; NEV
Klimaatfonds | Klimaatfonds voor Klimaat- en Energietransitie
Schoon en Zuinig | Werkprogramma Schoon en Zuinig
Regionale Energiestrategie | Regionale Energie Strategie; Regionale Energiestrategieën; Regionale Energie Strategieën | RES
Nationaal Programma RES | Nationaal Programma Regionale Energie Strategie | NP RES
Meerjarenprogramma Infrastructuur Energie en Klimaat | | MIEK
Nationaal Isolatieprogramma | | NIP
Nationaal Programma Lokale Warmtetransitie | | NPLW
Nationaal Programma Verduurzaming Industrie | | NPVI
Programma Aanpak Stikstof | Programmatische Aanpak Stikstof | PAS
Nationaal Programma Landelijk Gebied | | NPLG
Provinciaal Programma Landelijk Gebied | Provinciale Programma's Landelijk Gebied | PPLG
Investeringsbudget Landelijk Gebied | | ILG
Natuurpact
Landbouwakkoord
Programma Natuur
Bossenstrategie
Bestuursakkoord Natuur
Aanvalsplan Grutto
Landelijke beëindigingsregeling veehouderijlocaties | | Lbv; LBV
Maatregel Gerichte Aankoop | | MGA
AERIUS
Kringloopwijzer | KringloopWijzer
Actieprogramma Nitraatrichtlijn | Zesde Actieprogramma Nitraatrichtlijn; Zevende Actieprogramma Nitraatrichtlijn
Nota Duurzame Gewasbescherming
Nationaal Actieplan Duurzame Gewasbescherming
Schone Lucht Akkoord | | SLA
Nationaal Samenwerkingsprogramma Luchtkwaliteit | | NSL
Nationaal Milieubeleidsplan | Nationaal Milieubeleidsplan 4; Vierde Nationaal Milieubeleidsplan | NMP; NMP4; NMP3
Nationaal Milieuprogramma | | NMP
Landelijk Afvalbeheerplan | Landelijk Afvalbeheersplan | LAP; LAP2; LAP3
Grondstoffenakkoord
Nationaal Programma Circulaire Economie | Nederland Circulair in 2050; Rijksbreed Programma Circulaire Economie | NPCE
Raamovereenkomst Verpakkingen
Plastic Pact | Plastic Pact NL
# Security, disarmament, conflicts
Noord-Atlantisch Verdrag | NAVO-verdrag; NAVO-Verdrag; Verdrag van Washington; Washington Treaty; Noord-Atlantische Verdrag
Strategisch Concept | Strategic Concept; NAVO Strategisch Concept; Nieuw Strategisch Concept
NATO Defence Planning Process | | NDPP
Partnerschap voor de Vrede | Partnership for Peace; Partnerschap voor Vrede | PfP; PvV
Membership Action Plan | | MAP
Defence Capabilities Initiative | | DCI
Prague Capabilities Commitment | Prague Capabilities Commitments | PCC
Readiness Action Plan | | RAP
Non-proliferatieverdrag | Nucleair Non-Proliferatieverdrag; Non-Proliferatieverdrag; Nucleaire Non-proliferatieverdrag; Nucleair Non-proliferatie Verdrag; Non-Proliferation Treaty; Verdrag inzake de niet-verspreiding van kernwapens | NPV; NPT
Kernstopverdrag | Comprehensive Nuclear-Test-Ban Treaty; Comprehensive Test Ban Treaty; Alomvattend Kernstopverdrag | CTBT
Treaty on the Prohibition of Nuclear Weapons | Verdrag inzake het verbod op kernwapens; Kernwapenverbodsverdrag | TPNW; TPN
Fissile Material Cut-off Treaty | | FMCT
INF-verdrag | INF-Verdrag; Intermediate-Range Nuclear Forces Treaty | INF
New START | New START-verdrag; START-verdrag; START II
ABM-verdrag | Anti-Ballistic Missile Treaty | ABM
Chemisch Wapenverdrag | Chemische Wapenverdrag; Verdrag Chemische Wapens; Chemische Wapens Verdrag; Chemical Weapons Convention | CWC; CWV
Biologisch en Toxinewapenverdrag | Biologische en Toxinewapenverdrag; Biologische Wapens Verdrag; Biologisch Wapenverdrag; Biological and Toxin Weapons Convention; Biologische Wapensverdrag | BTWC; BTWV; BWC
CSE-verdrag | Verdrag inzake Conventionele Strijdkrachten in Europa; Conventional Armed Forces in Europe Treaty; CSE-Verdrag | CSE; CFE
Weens Document | Wenen Document; Vienna Document
Slotakte van Helsinki | Helsinki Final Act; Helsinki-akkoorden
Handvest van Parijs | Charter of Paris
Verdrag van Ottawa | Ottawa-verdrag; Ottawa Conventie; Anti-personeelmijnenverdrag; Ottawa-conventie
Clustermunitieverdrag | Verdrag inzake Clustermunitie; Convention on Cluster Munitions; Verdrag van Oslo; Clustermunitie Verdrag | CCM
Conventionele Wapensverdrag | Convention on Certain Conventional Weapons; Conventionele Wapens Conventie | CCW
Wapenhandelsverdrag | VN-Wapenhandelsverdrag; Arms Trade Treaty | ATT
Programme of Action on Small Arms | VN-Actieprogramma Lichte en Kleine Wapens | PoA
EU-Gedragscode inzake Wapenexport | EU-gedragscode wapenexport; EU Gedragscode; Gemeenschappelijk Standpunt inzake wapenexport
Wassenaar Arrangement | Wassenaar Arrangement on Export Controls | WA
Proliferation Security Initiative | | PSI
Hague Code of Conduct | Haagse Gedragscode; The Hague Code of Conduct against Ballistic Missile Proliferation | HCoC; HCOC
Global Initiative to Combat Nuclear Terrorism | | GICNT
Nuclear Security Summit | Nucleaire Veiligheidstop | NSS
Kimberley-proces | Kimberley Process; Kimberley Process Certification Scheme | KPCS
Montreux-document | Montreux Document
REAIM | Responsible AI in the Military Domain
Paris Call
Tallinn Manual
Joint Comprehensive Plan of Action | Iran-deal; Iran-akkoord; Gezamenlijk Alomvattend Actieplan; Nucleair Akkoord met Iran | JCPOA
INSTEX | | | Instrument in Support of Trade Exchanges
Stockholmakkoord | Akkoord van Stockholm; Stockholm-akkoord; Stockholmakkoorden; Stockholm Agreement
Minsk-akkoorden | Akkoorden van Minsk; Minskakkoorden; Minsk-akkoord; Minsk II; Minsk Agreements; Akkoord van Minsk; Minsk II-akkoord
Boedapest Memorandum | Memorandum van Boedapest; Budapest Memorandum
Black Sea Grain Initiative | Graandeal; Zwarte Zee Graaninitiatief
Dayton-akkoorden | Dayton-akkoord; Akkoorden van Dayton; Daytonakkoorden; Akkoord van Dayton; Dayton Akkoord; Dayton Peace Agreement | DPA
Ohrid-akkoord | Raamwerkakkoord van Ohrid; Ohrid Framework Agreement; Akkoord van Ohrid; Ohrid-akkoorden
Prespa-akkoord | Prespaakkoord; Prespa Agreement
Rambouillet-akkoord | Akkoord van Rambouillet
Ahtisaari-plan | Ahtisaariplan
Thessaloniki-agenda | Thessaloniki Agenda
Oslo-akkoorden | Akkoorden van Oslo; Oslo-Akkoorden; Osloakkoorden
Routekaart voor de Vrede | Roadmap for Peace
Camp David-akkoorden | Camp David Akkoorden
Abraham-akkoorden | Abrahamakkoorden; Abraham Accords; Abraham Akkoorden
Arabisch Vredesinitiatief | Arab Peace Initiative; Arabische Vredesinitiatief
Annapolis-proces
Geneefs Initiatief | Geneva Initiative
Genève Communiqué | Geneva Communiqué; Geneefs Communiqué
Taif-akkoord | Taif-akkoorden; Akkoord van Taif; Ta'if-akkoord
Akkoord van Astana | Astana-proces
Bonn-akkoord | Akkoord van Bonn; Bonn Agreement; Bonn-akkoorden; Akkoorden van Bonn
Afghanistan Compact
Doha-akkoord | Akkoord van Doha; Doha Agreement
Tokyo Mutual Accountability Framework | | TMAF
Akkoord van Algiers | Algiers-akkoord; Vredesakkoord van Algiers; Algiers Peace Agreement; Akkoorden van Algiers
Comprehensive Peace Agreement | Alomvattend Vredesakkoord | CPA
Darfur Peace Agreement | Darfur Vredesakkoord
Juba Peace Agreement | Akkoord van Juba; Juba-vredesakkoord | JPA
Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan | Revitalized Agreement on the Resolution of the Conflict in South Sudan | R-ARCSS; ARCSS
Arusha-akkoord | Akkoord van Arusha; Arusha-akkoorden; Arusha Akkoorden
Lusaka-akkoord | Akkoord van Lusaka; Lusaka Agreement; Akkoorden van Lusaka
Lomé-akkoord | Akkoord van Lomé
Akkoord van Pretoria | Pretoria-akkoord
Akkoord van Cotonou | Verdrag van Cotonou; Cotonou-verdrag; Cotonou-akkoord; Overeenkomst van Cotonou; Partnerschapsovereenkomst van Cotonou
Verdrag van Lomé | Conventie van Lomé
Samoa-akkoord | Samoa Agreement; Post-Cotonouakkoord; Post-Cotonou-akkoord
Linas-Marcoussis-akkoord | Akkoord van Linas-Marcoussis
Skhirat-akkoord | Libyan Political Agreement | LPA
Berlijnproces | Berlijn-proces; Berlin Process
Plan Colombia
Barbados-akkoord | Barbados Agreement; Barbados-akkoorden
Merida-initiatief
Khartoum-proces | Khartoum Process
Rabat-proces | Rabat Process
Malta-verklaring | Verklaring van Malta; Malta Declaration
Valletta Actieplan | Valletta Action Plan; Joint Valletta Action Plan
Barcelona-proces | Barcelona Proces; Proces van Barcelona; Barcelonaproces
Nieuwe Agenda voor het Mediterrane gebied
Sint-Petersburg-verklaring | Verklaring van Sint-Petersburg
Petersberg-taken | Petersbergtaken
NAVO-Rusland Stichtingsakte | NATO-Russia Founding Act
Wales Pledge | Wales-pledge; Defence Investment Pledge | DIP
Smart Defence
Framework Nations Concept | | FNC
European Sky Shield Initiative | | ESSI
European Phased Adaptive Approach | | EPAA
Defensienota | Defensienota 2018; Defensienota 2022; Defensienota 2000; Defensienota 2024
Defensievisie 2035
Defensie Lifecycle Plan | Defensie Investeringsplan | DLP
Defensie Projectenoverzicht | Defensieprojectenoverzicht | DPO
Materieelprojectenoverzicht | | MPO
Defensie Materieel Proces | | DMP
In het belang van Nederland
Toetsingskader | Toetsingskader 2001; Toetsingskader 2009; Toetsingskader 2014
Internationale Veiligheidsstrategie | Geïntegreerde Buitenland- en Veiligheidsstrategie; Wereldwijd voor een Veilig Nederland | IVS; GBVS
Veiligheidsstrategie voor het Koninkrijk der Nederlanden | Nationale Veiligheid Strategie; Strategie Nationale Veiligheid; Nationale Veiligheidsstrategie | NVS; SNV
Stabiliteitsfonds
Budget Internationale Veiligheid | | BIV
Homogene Groep Internationale Samenwerking | | HGIS
# Development cooperation programmes
Investeren in Perspectief
Doen waar Nederland goed in is
Een zaak van iedereen
Een wereld te winnen | Wat de wereld verdient
Aan Elkaar Verplicht | Wederzijdse belangen, wederzijdse verantwoordelijkheden
Dutch Good Growth Fund | | DGGF
Dutch Trade and Investment Fund | | DTIF
Dutch Fund for Climate and Development | | DFCD
Private Sector Investeringsprogramma | Programma Samenwerking Opkomende Markten | PSI; PSOM
ORIO | | | Ontwikkelingsrelevante Infrastructuurontwikkeling
DRIVE | Development Related Infrastructure Investment Vehicle
Develop2Build | | D2B
MASSIF
Access to Energy Fund | | AEF
Building Prospects
Dutch Surge Support
Samen Sterk | Strategische Partnerschappen; Samenspraak en Tegenspraak; Pleiten en Beïnvloeden
Versterking Maatschappelijk Middenveld | Power of Voices
Medefinancieringsstelsel | Medefinancieringsprogramma; Medefinancieringsstelsel II | MFS; MFS II; MFP
Thematische Medefinanciering | | TMF
Mensenrechtenfonds
Matra | MATRA; Matra-programma | | Maatschappelijke Transformatie
Shiraka | Shiraka-programma
Funding Leadership Opportunities for Women | | FLOW
Leading from the South | | LFS
MDG3 Fonds | MDG3 Fund
Prospects | PROSPECTS-partnerschap; PROSPECTS
Addressing Root Causes | Addressing Root Causes Fund | ARC
Orange Knowledge Programme | | OKP
Netherlands Fellowship Programmes | Netherlands Fellowship Programme | NFP
NICHE | | | Netherlands Initiative for Capacity development in Higher Education
Schokland-akkoorden | Akkoord van Schokland; Schoklandakkoorden; Akkoorden van Schokland
Blue Deal
Fonds Duurzaam Water | | FDW
Water as Leverage | Water as Leverage for Resilient Cities
Partners voor Water
Transition Facility
Subsidieprogramma Verantwoord Ondernemen | | SPVO
Convenant Duurzame Kleding en Textiel | Textielconvenant; Bankenconvenant; Goudconvenant
IMVO-convenanten | IMVO-convenant
Bangladesh Accord | Bangladesh Akkoord; Accord on Fire and Building Safety in Bangladesh
Amsterdam Declarations | Amsterdam Declarations Partnership; Amsterdam Verklaring
Human Rights Tulip | Mensenrechtentulp
# Dutch government: agreements and programmes
Bestuursakkoord | Bestuursakkoord nieuwe stijl; Bestuursakkoord 2011–2015
Bestuurlijk Hoofdlijnenakkoord
Paasakkoord
Pinksterakkoord
Herfstakkoord
Lenteakkoord | Kunduz-akkoord; Kunduzakkoord
Sociaal Akkoord | Sociaal akkoord
Pensioenakkoord
Museumplein-akkoord | Museumpleinakkoord
Najaarsakkoord
Woonakkoord
Zorgakkoord
Techniekpact
Onderwijsakkoord | Nationaal Onderwijsakkoord
Nationaal Programma Onderwijs | | NPO
Bestuursakkoord primair onderwijs
Sectorakkoord VO
Werkagenda MBO | Werkagenda mbo
Strategische Agenda Hoger Onderwijs
Strategische Evaluatie Agenda | | SEA
Wetenschapsvisie 2025
Nationale Wetenschapsagenda | | NWA
Masterplan basisvaardigheden | Masterplan Basisvaardigheden
Tel mee met Taal
Leraar 2020
Actieplan LeerKracht | Convenant LeerKracht
Maatschappelijke Diensttijd | | MDT
Gelijke Kansen Alliantie
Nationaal Groeifonds | Groeifonds | NGF
Fonds Economische Structuurversterking | | FES
Wopke-Wiebesfonds
Pieken in de Delta
Smart Industry
Topsectorenbeleid | Topsectoren
Missiegedreven Topsectoren- en Innovatiebeleid | Missiegedreven Innovatiebeleid
Kennis- en Innovatieconvenant | Kennis- en Innovatieagenda | KIC
Small Business Innovation Research | | SBIR
Innovatiekrediet
SEED Capital | Seed Capital
Borgstelling MKB-kredieten | Borgstelling MKB Kredieten; Besluit Borgstelling MKB Kredieten | BMKB
Garantie Ondernemingsfinanciering | Garantie Ondernemersfinanciering | GO
Corona-Overbruggingslening | | COL
Klein Krediet Corona Garantieregeling | | KKC
Groeifaciliteit
Regio Deal | Regio Deals; Regiodeal
Woondeal | Woondeals
City Deal | City Deals; Citydeal
Agenda Stad
Grotestedenbeleid | Grote Steden Beleid | GSB
Nationaal Programma Leefbaarheid en Veiligheid | | NPLV
Nationale Woonagenda | Nationale Woon- en Bouwagenda; Woonagenda
Woningbouwimpuls
Programma Woningbouw
Volkshuisvestingsfonds
Actieplan Wonen
Nota Ruimte
Vierde Nota Ruimtelijke Ordening Extra | Vinex | VINEX
Vijfde Nota Ruimtelijke Ordening | Vijfde Nota
Structuurvisie Infrastructuur en Ruimte | | SVIR
Nationale Omgevingsvisie | | NOVI
Nota Mobiliteit
Nationaal Verkeers- en Vervoersplan | | NVVP
Luchtvaartnota | Luchtvaartnota 2020-2050
Aldersakkoord | Alders-akkoord
Programma Hoogfrequent Spoorvervoer | Programma Hoogfrequent Spoor | PHS
Meerjarenprogramma Infrastructuur, Ruimte en Transport | Meerjarenprogramma Infrastructuur en Transport | MIRT; MIT
Infrastructuurfonds | | IF
Mobiliteitsfonds | | MF
Brede Doeluitkering | Brede Doeluitkering verkeer en vervoer | BDU
Toekomstbeeld OV | Toekomstbeeld Openbaar Vervoer
Lange Termijn Spooragenda | | LTSA
Anders Betalen voor Mobiliteit | | ABvM; ABVM
Deltaprogramma | Nationaal Deltaprogramma
Deltaplan | Deltaplan Ruimtelijke adaptatie; Deltaplan Waterveiligheid; Deltaplan Zoetwater
Deltafonds
Deltabeslissingen
Hoogwaterbeschermingsprogramma | Tweede Hoogwaterbeschermingsprogramma | HWBP; HWBP2
Ruimte voor de Rivier
Maaswerken
Nationaal Waterplan | Nationaal Water Programma; Nationaal Waterprogramma | NWP
Bestuursakkoord Water | Nationaal Bestuursakkoord Water | NBW; BAW
Programma Noordzee
Noordzeeakkoord | Noordzee-akkoord
Integraal Beheerplan Noordzee
Programma Aanpak Grote Wateren | | PAGW
Agenda IJsselmeergebied
Scheldeverdragen | Ontwikkelingsschets 2010; Scheldeverdrag
Kierbesluit
Digitaal Stelsel Omgevingswet | | DSO
Nationaal Programma Bodem
# Care and welfare
Integraal Zorgakkoord | | IZA
Gezond en Actief Leven Akkoord | | GALA
Wonen, Ondersteuning en Zorg voor Ouderen | | WOZO
Nationaal Preventieakkoord | Preventieakkoord
Nationaal Sportakkoord | Sportakkoord; Sportakkoord II
Nationaal Programma Preventie | Alles is Gezondheid
Programma Langer Thuis | Langer Thuis
Thuis in het Verpleeghuis
Eén tegen Eenzaamheid
Kwaliteitskader Verpleeghuiszorg
Juiste Zorg op de Juiste Plek | De Juiste Zorg op de Juiste Plek | JZOJP
Zorg voor de Jeugd
Geweld hoort nergens thuis
Hervormingsagenda Jeugd
Toekomstscenario kind- en gezinsbescherming
Kansrijke Start
JOGG | | | Jongeren op Gezond Gewicht
Rijksvaccinatieprogramma | | RVP
Nationaal Programma Grieppreventie | | NPG
Actieprogramma Werken in de Zorg
Aanvalsplan Huiselijk Geweld
Landelijk Schakelpunt | | LSP
MedMij
Persoonlijke Gezondheidsomgeving | Persoonlijke gezondheidsomgeving | PGO
CoronaMelder
CoronaCheck
HPZone | HPZone Lite
GGD Contact
Geneesmiddelenvergoedingssysteem | | GVS
Nationale Zorgreserve
Toekomstagenda zorg en ondersteuning
Nationale Hepatitisplan
Deltaplan Dementie
Nationale Dementiestrategie
Actieprogramma Ouderenzorg
Dopingcode | Wereld Anti-Doping Code; World Anti-Doping Code
# Justice, safety, interior
Landspakket | Landspakketten
Samen tegen Mensenhandel | Programma Samen tegen Mensenhandel; Actieplan programma Samen tegen Mensenhandel
Naar een veiliger samenleving
Veiligheid begint bij Voorkomen
Veiligheidsagenda | Landelijke Veiligheidsagenda; Veiligheidsagenda 2019-2022
Preventie met Gezag
Nationaal Actieprogramma tegen Discriminatie
Nationaal programma tegen discriminatie en racisme
Nationaal Actieplan Mensenrechten | | NAP
Actieprogramma Integrale Aanpak Jihadisme
Nationaal Dreigingsbeeld | Nationaal Dreigingsbeeld Georganiseerde Criminaliteit | NDB
Dreigingsbeeld Terrorisme Nederland | | DTN
Cybersecuritybeeld Nederland | Cyber Security Beeld Nederland | CSBN
Nederlandse Cybersecurity Agenda | Nederlandse Cyber Security Agenda | NCSA
Nederlandse Cybersecuritystrategie | Nationale Cyber Security Strategie; Nationale Cybersecurity Strategie; Nederlandse Cybersecurity Strategie | NCSS; NLCS
Nationaal Crisisplan | Nationaal Handboek Crisisbesluitvorming
Nationaal Crisisplan Digitaal | | NCP-D
Inrichtingsplan Nationale Politie
Meerjarenprogramma Slachtofferbeleid
Koers en kansen voor de sanctie-uitvoering | Koers en Kansen
Modernisering Strafvordering
Vernieuwing Strafvordering
Burgernet
NL-Alert
C2000
P2000
Amber Alert | AMBER Alert
Basisvoorziening Handhaving | | BVH
CIOT | | | Centraal Informatiepunt Onderzoek Telecommunicatie
Verwijsindex Risicojongeren | | VIR
ProKid
Basisregistratie Personen | | BRP
Gemeentelijke Basisadministratie | Gemeentelijke basisadministratie persoonsgegevens | GBA
Basisregistratie Adressen en Gebouwen | Basisregistraties Adressen en Gebouwen | BAG
Basisregistratie Ondergrond | | BRO
Basisregistratie Kadaster | | BRK
Basisregistratie Topografie | Basisregistratie Grootschalige Topografie | BRT; BGT
Handelsregister
UBO-register
Insolventieregister
BIG-register | | | Beroepen in de Individuele Gezondheidszorg
Travel Information Portal | | TRIP
API/PNR
SyRI | | | Systeem Risico Indicatie
Fraude Signalering Voorziening | | FSV
DigiD
eHerkenning
MijnOverheid | Mijn Overheid
Berichtenbox
Digipoort
PKIoverheid
Nationaal Uitvoeringsprogramma dienstverlening en e-overheid | i-NUP | NUP
Generieke Digitale Infrastructuur | Generieke digitale infrastructuur | GDI
Werkagenda Waardengedreven Digitaliseren
Nederlandse Digitaliseringsstrategie | | NDS
I-strategie Rijk | I-strategie
NL DIGIbeter
NL DIGITAAL
Open op Orde
Rijk aan Informatie
Algoritmeregister
Compacte Rijksdienst | Hervormingsagenda Rijksdienst
Programma Vernieuwing Rijksdienst
Andere Overheid
Beter voor elkaar
Werk aan Uitvoering | | WaU
Grenzeloos samenwerken
Interbestuurlijk Programma | | IBP
Code Interbestuurlijke Verhoudingen
Gemeentefonds | | GF
Provinciefonds | | PF
BTW-compensatiefonds | | BCF
BES-fonds
Nationaal Programma Groningen | | NPG
Toekomstagenda Groningen
Kustpact
# Asylum and integration
Deltaplan Inburgering
Generaal Pardon | Pardonregeling; Generaal pardon
Ranov-regeling | RANOV | | Regeling ter afwikkeling nalatenschap oude Vreemdelingenwet
Kinderpardon | Regeling langdurig verblijvende kinderen; Definitieve Regeling Langdurig Verblijvende Kinderen | DRLVK
Landelijke Vreemdelingenvoorzieningen | Landelijke Vreemdelingenvoorziening | LVV
Basisvoorziening Vreemdelingen | | BVV
Flexibilisering Asielketen | Programma Flexibilisering Asielketen
Vreemdelingencirculaire | Vreemdelingencirculaire 2000
Integrale Migratieagenda | Migratieagenda
Regeling Opvang Ontheemden Oekraïne | Regeling opvang ontheemden Oekraïne | RooO
# Work, income, economy
Noodpakket banen en economie | Noodpakket; Steun- en herstelpakket
NOW | Tijdelijke noodmaatregel overbrugging voor behoud van werkgelegenheid; Noodmaatregel Overbrugging Werkgelegenheid; NOW-regeling; NOW 1.0 | | Tijdelijke Noodmaatregel Overbrugging voor Werkgelegenheid
TVL | | | Tegemoetkoming Vaste Lasten
Tozo | | TOZO | Tijdelijke overbruggingsregeling zelfstandig ondernemers
TOGS | | | Tegemoetkoming Ondernemers Getroffen Sectoren
TONK | | | Tijdelijke Ondersteuning Noodzakelijke Kosten
TOFA | | | Tijdelijke overbruggingsregeling voor flexibele arbeidskrachten
Time-out-arrangement | | TOA
Tegemoetkoming Energiekosten | | TEK
Energietoeslag
SDE+ | SDE++; Stimulering Duurzame Energieproductie en Klimaattransitie | SDE | Stimulering Duurzame Energieproductie
MEP-regeling | Milieukwaliteit Elektriciteitsproductie
Investeringssubsidie duurzame energie | Investeringssubsidie duurzame energie en energiebesparing | ISDE
Energie-investeringsaftrek | Energie Investeringsaftrek | EIA
Milieu-investeringsaftrek | | MIA
Willekeurige afschrijving milieu-investeringen | | VAMIL
Demonstratieregeling Energie- en Klimaatinnovatie | Demonstratie Energie- en Klimaatinnovatie | DEI+; DEI
Stimuleringsregeling energieprestatie huursector | Stimuleringsregeling Energieprestatie Huursector | STEP
Subsidie energiebesparing eigen huis | | SEEH
Subsidieregeling onderhoud en verduurzaming voor woningcorporaties
STAP | STAP-budget; STAP-regeling | | Stimulering Arbeidsmarktpositie
SLIM | SLIM-regeling | | Stimuleringsregeling leren en ontwikkelen in mkb-ondernemingen
MDIEU | | | Maatwerkregeling duurzame inzetbaarheid en eerder uittreden
Bbz | | BBZ | Besluit bijstandverlening zelfstandigen
Banenafspraak
Actieplan Jeugdwerkloosheid | Aanpak Jeugdwerkloosheid
Sectorplannen
Loonkostenvoordeel | | LKV
Lage-inkomensvoordeel | | LIV
In wat voor land willen wij werken
Breed Offensief | Breed offensief
Simpel Switchen
Perspectief op Werk
Najaarsnota
Voorjaarsnota
Miljoenennota
Startnota
Rijksbegroting
Belastingplan | Belastingplan 2019; Belastingplan 2023
Centraal Economisch Plan | | CEP
Macro Economische Verkenning | | MEV
Financieel Jaarverslag van het Rijk | | FJR
Brede Heroverwegingen
Brede Welvaart Monitor | Monitor Brede Welvaart
Interdepartementaal Beleidsonderzoek | Interdepartementale Beleidsonderzoeken; Interdepartementaal beleidsonderzoek | IBO
Van Beleidsbegroting tot Beleidsverantwoording | | VBTB
Integraal Afwegingskader | Integraal Afwegingskader voor beleid en regelgeving; Beleidskompas | IAK
Aanwijzingen voor de regelgeving
Nationale Grondstoffenstrategie
Nationale Technologiestrategie
Nationaal Actieplan Ondernemerschap
Strategisch Actieplan voor Artificiële Intelligentie | | SAPAI
Nederlandse AI Coalitie
Invest in Holland
Trade and Innovate NL
Nederlandse Corporate Governance Code | Corporate Governance Code; Code Tabaksblat
Code Banken
Governance Code Zorg
Gedragscode Integriteit Rijk
SEPA | | | Single Euro Payments Area
TARGET2
Asset Protection Scheme
Illiquid Assets Back-up Facility
Depositogarantiestelsel | | DGS
SWIFT-akkoord
PNR-akkoord
Safe Harbor
Privacy Shield | EU-US Privacy Shield
Verdrag van Singapore
Verdrag van Sint-Maarten
Verdrag van Den Haag
Unidroit | UNIDROIT-verdrag
# Declarations printed as names
Voorzitterschapsverklaring | Presidential Statement | PRST
Politieke Verklaring | Political Declaration
Verklaring van Berlijn
Verklaring van Laken | Laken-verklaring
Verklaring van Barcelona
Verklaring van Versailles
Verklaring van Granada | Granada-verklaring
Verklaring van Marseille
Verklaring van Wenen | Vienna Declaration
Verklaring van Durban | Durban Declaration
Antwerpen-verklaring | Antwerp Declaration
Esbjerg-verklaring | Verklaring van Esbjerg; Esbjerg Declaration
Oostende-verklaring | Ostend Declaration; Verklaring van Oostende
Bletchley-verklaring | Bletchley Declaration
Call to Action
Christchurch Call | Christchurch Call to Action
Hague Ethical Guidelines
Hiroshima-proces
Verklaring van Stockholm
Balfour-verklaring | Balfour Declaration
Benelux-verdrag | Beneluxverdrag; Benelux Unieverdrag
Benelux Politieverdrag | Benelux-politieverdrag; Verdrag van Senningen
Unietraktaat
Verdrag van Straatsburg
Akte van Mannheim | Herziene Rijnvaartakte
CDNI
Verdrag van Enschede
Verdrag van Aken
Verdrag van Lancaster House
Verdrag van Versailles
Verdrag van Brussel | Gewijzigd Verdrag van Brussel
Maputo Protocol | Maputo-protocol
Malabo Protocol
Abuja-akkoord
Verdrag van Pelindaba
Verdrag van Tlatelolco
Verdrag van Luxemburg
Verdrag inzake de bescherming van de onderzeese kabels
`;

export const instruments: readonly Instrument[] = named(table);

/** Names and short forms that are also ordinary words, people, other things, or the name of many such instruments. */
export const riskyInstruments: ReadonlySet<string> = itemSet(`
AAA; ABM; AEF; Andere Overheid; APS; ARC; ASAP; Associatieakkoord; Associatieovereenkomst; Associatieverdrag; ATT; BAG
Bankenunie; BAR; Berichtenbox; Bestuursakkoord; Beter voor elkaar; Biodiversiteitsstrategie; Blauwe Kaart
Call to Action; CAP; CARD; CARDS; COL; Copernicus; DRIVE; Een wereld te winnen; Een zaak van iedereen; Erasmus; Eureka
EVS; FLOW; Galileo; GCM; GF; Global Europe; GO; Groeifaciliteit; Groeifonds; Herstelfonds; IF; INF; IPA
Kapitaalmarktunie; Klimaatplan; Langer Thuis; LAP; LEADER; Leonardo da Vinci; MAI; MAP; MEDA; MF; MIT; NAP; NDC; NOW
OP; PAS; PCA; PF; PoA; Political Declaration; Politieke Verklaring; POP; PROSPECTS; Prospects; Prüm; RAP; REFIT; Refit
RES; Samen Sterk; SAP; SES; She Decides; SIS; SLA; SLIM; STAP; STEP; SUN; SURE; Team Europe; TEN; Toetsingskader
Universele Verklaring; VIR; VIS; Vrouwen, Vrede en Veiligheid; WA; Women, Peace and Security
`);
