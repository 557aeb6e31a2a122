import { items, rows } from './rows.ts';

/**
 * Laws and codes of the Netherlands and the Kingdom that letters cite by name, decrees among them, and regulations and
 * directives of the Union that have a name. "Wet …" in general is a pattern and not here; treaties are instruments.
 * Benefits that are known by the letters of their law (AOW, WW, WIA) stand here. Source: the authors' general knowledge of
 * the laws named in letters to parliament 1999–2024; no list was copied.
 */
export interface Law {
  readonly name: string;
  /** Other printed names of the same law: a short title, another spelling. */
  readonly forms: readonly string[];
  readonly abbreviations: readonly string[];
}

/** Rows of "name | ABBR; ABBR | form; form". */
const table = `
# Constitution, state, administration
Grondwet | Gw; GW
Algemene wet bestuursrecht | Awb; AWB
Wet openbaarheid van bestuur | Wob; WOB
Wet open overheid | Woo; WOO
Wet raadgevend referendum | Wrr
Tijdelijke referendumwet | Trw; TRW
Kieswet
Gemeentewet | Gemw
Provinciewet
Waterschapswet
Wet gemeenschappelijke regelingen | Wgr; WGR
Wet algemene regels herindeling | Arhi
Financiële-verhoudingswet | Fvw | Financiele-verhoudingswet
Wet financiering decentrale overheden | Fido | Wet Fido
Wet houdbare overheidsfinanciën | Wet Hof
Comptabiliteitswet | CW | Comptabiliteitswet 2001; Comptabiliteitswet 2016
Kaderwet zelfstandige bestuursorganen | | Kaderwet zbo's
Kaderwet adviescolleges
Wet op de Raad van State | | Wet RvS
Wet op de parlementaire enquête | WPE | Wet op de parlementaire enquête 2008
Wet Nationale ombudsman
Ambtenarenwet | AW | Ambtenarenwet 2017
Wet normalisering rechtspositie ambtenaren | Wnra; WNRA
Algemeen Rijksambtenarenreglement | ARAR
Wet normering topinkomens | WNT | Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector
Wet openbaarmaking uit publieke middelen gefinancierde topinkomens | Wopt; WOPT
Algemene pensioenwet politieke ambtsdragers | Appa; APPA
Wet financiering politieke partijen | Wfpp | Wet subsidiëring politieke partijen
Wet Huis voor klokkenluiders
Wet bescherming klokkenluiders
Archiefwet | | Archiefwet 1995
Bekendmakingswet
Wet basisregistratie personen | | Wet BRP
Wet gemeentelijke basisadministratie persoonsgegevens | | Wet GBA
Paspoortwet
Rijkswet op het Nederlanderschap | RWN
Wet elektronische publicaties | Wep
Wet digitale overheid | Wdo; WDO
Wet modernisering elektronisch bestuurlijk verkeer | Wmebv
Wet bevordering integriteitsbeoordelingen door het openbaar bestuur | Bibob; BIBOB | Wet Bibob
Wet Markt en Overheid
Dienstenwet
Mediawet | | Mediawet 2008
Wet op het referendum over de associatieovereenkomst
Wet goed verhuurderschap
Wet betaalbare huur
Statuut voor het Koninkrijk | | Statuut voor het Koninkrijk der Nederlanden; Statuut; Koninkrijksstatuut
Wet openbare lichamen Bonaire, Sint Eustatius en Saba | WolBES
Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba | FinBES
Rijkswet financieel toezicht Curaçao en Sint Maarten | Rft
Rijkswet personenverkeer
Rijkswet Kustwacht
Rijkswet COHO | | Rijkswet Caribisch orgaan voor hervorming en ontwikkeling
Rijkswet goedkeuring en bekendmaking verdragen
Tijdelijke wet Groningen
Tijdelijke wet maatregelen covid-19 | Twm
Aanbestedingswet | | Aanbestedingswet 2012
Raamwet EEG-voorschriften aanbestedingen
Wet aanpassing bestuursprocesrecht
Wet versterking decentrale rekenkamers
Wet regulering sekswerk | Wrs
# Civil, criminal, procedure, courts
Burgerlijk Wetboek | BW
Wetboek van Burgerlijke Rechtsvordering | Rv
Wetboek van Koophandel | WvK
Faillissementswet | Fw
Wet homologatie onderhands akkoord | WHOA
Wetboek van Strafrecht | Sr; WvSr
Wetboek van Strafvordering | Sv; WvSv
Wetboek van Militair Strafrecht | WvMSr
Wet militair tuchtrecht
Opiumwet
Wet wapens en munitie | Wwm; WWM
Wet op de economische delicten | WED
Wet internationale misdrijven | WIM
Uitvoeringswet Internationaal Strafhof
Uitleveringswet
Overleveringswet | OLW
Wet op de rechterlijke organisatie | Wet RO | Wet op de Rechterlijke Organisatie
Wet rechtspositie rechterlijke ambtenaren | Wrra
Wet op de rechtsbijstand | Wrb
Advocatenwet
Wet op het notarisambt | Wna
Gerechtsdeurwaarderswet
Wet griffierechten burgerlijke zaken
Wet affectieschade
Wet afwikkeling massaschade in collectieve actie | WAMCA
Wet tijdelijk huisverbod | Wth
Penitentiaire beginselenwet | Pbw
Beginselenwet justitiële jeugdinrichtingen | Bjj
Beginselenwet verpleging ter beschikking gestelden | Bvt
Wet straffen en beschermen
Wet herziening tenuitvoerlegging strafrechtelijke beslissingen | | Wet USB
Wet langdurig toezicht
Wet justitiële en strafvorderlijke gegevens | Wjsg
Wet politiegegevens | Wpg; WPG
Politiewet | | Politiewet 1993; Politiewet 2012
Wet veiligheidsregio's | Wvr
Wet buitengewone bevoegdheden burgerlijk gezag
Coördinatiewet uitzonderingstoestanden
Wet openbare manifestaties | Wom
Wet op de inlichtingen- en veiligheidsdiensten | Wiv; WIV | Wet op de inlichtingen- en veiligheidsdiensten 2002; Wet op de inlichtingen- en veiligheidsdiensten 2017; Wiv 2002; Wiv 2017
Tijdelijke wet onderzoeken AIVD en MIVD naar landen met een offensief cyberprogramma
Wet veiligheidsonderzoeken | Wvo
Wet beveiliging netwerk- en informatiesystemen | Wbni
Cyberbeveiligingswet
Wet weerbaarheid kritieke entiteiten
Wet computercriminaliteit III | | Wet computercriminaliteit
Wet bewaarplicht telecommunicatiegegevens
Wet gebruik van passagiersgegevens voor de bestrijding van terroristische en ernstige misdrijven | | PNR-wet
Tijdelijke wet bestuurlijke maatregelen terrorismebestrijding | Twbmt
Wet gegevensverwerking door samenwerkingsverbanden | WGS
Wet ter voorkoming van witwassen en financieren van terrorisme | Wwft; WWFT
Wet melding ongebruikelijke transacties | MOT
Wet op de kansspelen | Wok; WOK
Wet kansspelen op afstand | Koa
Wet seksuele misdrijven
Wet particuliere beveiligingsorganisaties en recherchebureaus | Wpbr
Drank- en Horecawet | DHW
Alcoholwet
Wet terroristische misdrijven
Wet conflictenrecht adoptie
Wet opneming buitenlandse kinderen ter adoptie | Wobka
Auteurswet | | Auteurswet 1912
Wet op de naburige rechten | WNR
Rijksoctrooiwet | | Rijksoctrooiwet 1995
Jeugdwet
Wet op de jeugdzorg | Wjz; WJZ
Wet herziening kinderbeschermingsmaatregelen
Wet gesloten jeugdzorg
Algemene wet gelijke behandeling | Awgb; AWGB
Wet gelijke behandeling op grond van handicap of chronische ziekte | Wgbh/cz; WGBH/CZ; Wgbhcz
Wet gelijke behandeling op grond van leeftijd bij de arbeid | WGBL
Wet College voor de rechten van de mens
Wet bescherming persoonsgegevens | Wbp; WBP
Wet persoonsregistraties | WPR
Uitvoeringswet Algemene verordening gegevensbescherming | UAVG | Uitvoeringswet AVG
Algemene verordening gegevensbescherming | AVG; GDPR | Algemene Verordening Gegevensbescherming; General Data Protection Regulation
# Aliens, asylum, integration
Vreemdelingenwet 2000 | Vw 2000; Vw; Vw2000 | Vreemdelingenwet
Vreemdelingenbesluit 2000 | Vb 2000; Vb | Vreemdelingenbesluit
Voorschrift Vreemdelingen 2000 | VV 2000
Wet arbeid vreemdelingen | Wav; WAV
Wet inburgering | Wi | Wet inburgering 2021; Wet inburgering 2013; Wet inburgering nieuwkomers
Wet inburgering in het buitenland | Wib
Wet Centraal Orgaan opvang asielzoekers | Wet COA
Wet modern migratiebeleid | MoMi
Koppelingswet
Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen | | Spreidingswet
Huisvestingswet | | Huisvestingswet 2014
Dublinverordening | | Dublin III-verordening; Dublin-verordening; Dublin II-verordening
Visumcode
Schengengrenscode | SGC
Kwalificatierichtlijn
Procedurerichtlijn
Opvangrichtlijn
Terugkeerrichtlijn
Gezinsherenigingsrichtlijn
Richtlijn Tijdelijke Bescherming | RTB | Richtlijn tijdelijke bescherming
# Defence and foreign affairs
Wet ambtenaren defensie | | Militaire Ambtenarenwet
Algemeen Militair Ambtenarenreglement | AMAR
Kaderwet dienstplicht
Veteranenwet
Uitvoeringswet verdrag chemische wapens
Wet strategische diensten
Besluit strategische goederen
In- en uitvoerwet
Sanctiewet 1977 | | Sanctiewet
Wet ter Bescherming Koopvaardij | WtBK
Reglement Dienst Buitenlandse Zaken | RDBZ
Consulaire Wet
Subsidiebesluit Ministerie van Buitenlandse Zaken
Kernenergiewet | Kew; KEW
# Finance and tax
Wet op het financieel toezicht | Wft; WFT
Wet toezicht kredietwezen | Wtk | Wet toezicht kredietwezen 1992
Wet toezicht accountantsorganisaties | Wta
Wet op het accountantsberoep | Wab
Wet toezicht trustkantoren | Wtt | Wet toezicht trustkantoren 2018
Wet toezicht financiële verslaggeving | Wtfv
Wet bijzondere maatregelen financiële ondernemingen | | Interventiewet
Wet beloningsbeleid financiële ondernemingen | Wbfo
Bankwet | | Bankwet 1998
Wet waardering onroerende zaken | | Wet WOZ
Algemene wet inzake rijksbelastingen | AWR
Algemene wet inkomensafhankelijke regelingen | Awir; AWIR
Invorderingswet 1990 | IW | Invorderingswet
Wet inkomstenbelasting 2001 | Wet IB 2001 | Wet inkomstenbelasting; Wet op de inkomstenbelasting
Wet op de loonbelasting 1964 | Wet LB 1964 | Wet op de loonbelasting
Wet op de vennootschapsbelasting 1969 | Wet Vpb 1969 | Wet op de vennootschapsbelasting
Wet op de omzetbelasting 1968 | | Wet op de omzetbelasting
Wet op de dividendbelasting 1965 | | Wet op de dividendbelasting
Wet op de accijns
Successiewet 1956 | | Successiewet
Wet belastingen op milieugrondslag | Wbm
Wet op belastingen van rechtsverkeer
Wet op de motorrijtuigenbelasting | | Wet op de motorrijtuigenbelasting 1994
Wet op de belasting van personenauto's en motorrijwielen | | Wet op de belasting van personenauto's en motorrijwielen 1992
Algemene douanewet | ADW
Wet minimumbelasting 2024
Wet rechtsherstel box 3
Wet hersteloperatie toeslagen
Wet vermindering afdracht loonbelasting | WVA
Pensioenwet | PW
Pensioen- en spaarfondsenwet | PSW
Wet toekomst pensioenen | Wtp; WTP
Wet verplichte deelneming in een bedrijfstakpensioenfonds | | Wet Bpf
Depositogarantierichtlijn
# Work, income
Algemene Ouderdomswet | AOW
Algemene nabestaandenwet | Anw; ANW
Algemene Kinderbijslagwet | AKW
Wet op het kindgebonden budget | WKB
Werkloosheidswet | WW
Ziektewet | ZW
Wet werk en inkomen naar arbeidsvermogen | WIA | Wet WIA
Wet op de arbeidsongeschiktheidsverzekering | WAO
Wet arbeidsongeschiktheidsverzekering zelfstandigen | WAZ
Wet arbeidsongeschiktheidsvoorziening jonggehandicapten | Wajong | Wet werk en arbeidsondersteuning jonggehandicapten
Wet verbetering poortwachter | WVP; Wvp
Toeslagenwet | TW
Wet beperking export uitkeringen | BEU | Wet BEU
Wet overdracht tenuitvoerlegging strafvonnissen | WOTS
Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties | WETS
Participatiewet
Wet werk en bijstand | WWB; Wwb
Algemene bijstandswet | Abw; ABW
Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers | IOAW
Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen | IOAZ
Wet inkomensvoorziening oudere werklozen | IOW
Wet inschakeling werkzoekenden | WIW
Wet sociale werkvoorziening | Wsw; WSW
Wet structuur uitvoeringsorganisatie werk en inkomen | SUWI | Wet SUWI
Wet financiering sociale verzekeringen | Wfsv
Wet investeren in jongeren | WIJ
Wet gemeentelijke schuldhulpverlening | Wgs
Wet schuldsanering natuurlijke personen | Wsnp; WSNP
Arbeidsomstandighedenwet | | Arbowet; Arbowet 1998; Arbeidsomstandighedenwet 1998
Arbeidsomstandighedenbesluit | | Arbobesluit
Arbeidstijdenwet | ATW
Wet arbeid en zorg | Wazo; WAZO
Wet flexibel werken | Wfw
Wet aanpassing arbeidsduur | WAA
Wet arbeidsmarkt in balans | Wab; WAB
Wet werk en zekerheid | Wwz; WWZ
Wet flexibiliteit en zekerheid
Wet deregulering beoordeling arbeidsrelaties | DBA | Wet DBA
Wet verduidelijking beoordeling arbeidsrelaties en rechtsvermoeden | VBAR
Wet aanpak schijnconstructies | WAS; Was
Wet allocatie arbeidskrachten door intermediairs | Waadi; WAADI
Wet minimumloon en minimumvakantiebijslag | WML; Wml
Wet arbeidsvoorwaarden gedetacheerde werknemers in de Europese Unie | WagwEU
Wet op de loonvorming
Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten | Wet AVV
Wet op de ondernemingsraden | WOR
Wet op de Sociaal-Economische Raad
Wet tegemoetkomingen loondomein | Wtl
Wet tegemoetkoming chronisch zieken en gehandicapten | Wtcg
Wet kinderopvang | Wko; WKO | Wet kinderopvang en kwaliteitseisen peuterspeelzalen; Wet Kinderopvang
Wet innovatie en kwaliteit kinderopvang | IKK | Wet IKK
Wet betaald ouderschapsverlof
Wet invoering extra geboorteverlof | WIEG; Wieg
Wet uitkeringen burger-oorlogsslachtoffers 1940-1945 | Wubo
Wet uitkeringen vervolgingsslachtoffers 1940-1945 | Wuv
# Health
Zorgverzekeringswet | Zvw; ZVW
Wet langdurige zorg | Wlz; WLZ
Wet maatschappelijke ondersteuning | Wmo; WMO | Wet maatschappelijke ondersteuning 2015; Wmo 2015
Algemene Wet Bijzondere Ziektekosten | AWBZ | Algemene wet bijzondere ziektekosten
Ziekenfondswet | ZFW; Zfw
Wet op de zorgtoeslag | Wzt
Wet marktordening gezondheidszorg | Wmg; WMG
Wet toelating zorginstellingen | WTZi
Wet toetreding zorgaanbieders | Wtza
Wet tarieven gezondheidszorg | WTG
Wet ziekenhuisvoorzieningen | WZV
Wet kwaliteit, klachten en geschillen zorg | Wkkgz; WKKGZ
Kwaliteitswet zorginstellingen
Wet klachtrecht cliënten zorgsector | Wkcz
Wet medezeggenschap cliënten zorginstellingen | Wmcz; WMCZ | Wet medezeggenschap cliënten zorginstellingen 2018
Wet op de beroepen in de individuele gezondheidszorg | BIG | Wet BIG
Wet op de geneeskundige behandelingsovereenkomst | WGBO; Wgbo
Wet verplichte geestelijke gezondheidszorg | Wvggz
Wet bijzondere opnemingen in psychiatrische ziekenhuizen | Bopz; BOPZ | Wet Bopz
Wet zorg en dwang | Wzd; WZD | Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten
Wet forensische zorg | Wfz
Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding | Wtl | Euthanasiewet
Wet afbreking zwangerschap | Wafz
Embryowet
Wet op de orgaandonatie | WOD
Wet donorgegevens kunstmatige bevruchting
Wet medisch-wetenschappelijk onderzoek met mensen | WMO
Geneesmiddelenwet
Wet geneesmiddelenprijzen | Wgp; WGP
Wet publieke gezondheid | Wpg; WPG
Infectieziektenwet
Wet collectieve preventie volksgezondheid | Wcpv; WCPV
Wet op het bevolkingsonderzoek | WBO
Wet zeggenschap lichaamsmateriaal
Tabakswet | | Tabaks- en rookwarenwet
Warenwet
Wet op de medische hulpmiddelen
Wet elektronische gegevensuitwisseling in de zorg | Wegiz
Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg | Wabvpz
Wet ambulancevoorzieningen | Wav | Wet ambulancezorg; Tijdelijke wet ambulancezorg
Wet op bijzondere medische verrichtingen | Wbmv
Wet verplichte meldcode huiselijk geweld en kindermishandeling
Wet uitvoering antidopingbeleid | Wuab
# Education, culture, science
Wet op het primair onderwijs | WPO
Wet op het voortgezet onderwijs | WVO
Wet voortgezet onderwijs 2020 | WVO 2020
Wet op de expertisecentra | WEC
Wet educatie en beroepsonderwijs | WEB
Wet op het hoger onderwijs en wetenschappelijk onderzoek | WHW
Wet taal en toegankelijkheid
Wet internationalisering in balans | WIB
Wet studiefinanciering 2000 | WSF 2000; Wsf 2000 | Wet studiefinanciering
Wet studievoorschot hoger onderwijs
Wet tegemoetkoming onderwijsbijdrage en schoolkosten | WTOS
Les- en cursusgeldwet
Wet op het onderwijstoezicht | WOT
Wet medezeggenschap op scholen | WMS
Leerplichtwet 1969 | LPW | Leerplichtwet
Wet passend onderwijs
Wet op de beroepen in het onderwijs | BIO | Wet BIO
Wet ontwikkelingskansen door kwaliteit en educatie | | Wet OKE
Wet bestuur en toezicht rechtspersonen | WBTR
Wet referentieniveaus
Wet vrij en veilig onderwijs
Wet op het specifiek cultuurbeleid
Erfgoedwet
Monumentenwet 1988 | | Monumentenwet
Wet tot behoud van cultuurbezit | WBC
Wet gemeentelijke antidiscriminatievoorzieningen
Wet stelsel openbare bibliotheekvoorzieningen | Wsob
Wet op de vaste boekenprijs
Experimentenwet onderwijs
Bekostigingsbesluit WHW
# Economy, competition, telecom, energy
Mededingingswet | Mw
Telecommunicatiewet | Tw
Postwet | | Postwet 2009
Instellingswet Autoriteit Consument en Markt
Wet handhaving consumentenbescherming | Whc
Winkeltijdenwet
Elektriciteitswet 1998 | E-wet | Elektriciteitswet
Gaswet
Energiewet
Warmtewet
Wet collectieve warmtevoorziening | Wcw | Wet collectieve warmte
Wet windenergie op zee
Mijnbouwwet
Klimaatwet
Wet verbod op kolen bij elektriciteitsproductie
Wet implementatie EU-energielabel
Wet voorraadvorming aardolieproducten
Handelsregisterwet | | Handelsregisterwet 2007
Kadasterwet
Metrologiewet
Wet veiligheidstoets investeringen, fusies en overnames | Vifo | Wet Vifo
Wet ongewenste zeggenschap telecommunicatie | WOZT
Wet bevordering speur- en ontwikkelingswerk | WBSO | Wet Bevordering Speur- en Ontwikkelingswerk
Wet oneerlijke handelspraktijken
Wet zorgplicht kinderarbeid
Wet verantwoord en duurzaam internationaal ondernemen
Kaderwet EZ-subsidies | | Kaderwet EZK- en LNV-subsidies
Wet op de Kamer van Koophandel
Wet franchise
Digital Markets Act | DMA | Digitalemarktenverordening; Digitale Markten Verordening
Digital Services Act | DSA | Digitaledienstenverordening; Digitale Diensten Verordening
Data Act | | Dataverordening
Data Governance Act | DGA | Datagovernanceverordening
AI Act | | AI-verordening; Verordening artificiële intelligentie; AI-Verordening
Cyber Resilience Act | CRA
Cybersecurity Act
Net Zero Industry Act | NZIA
Critical Raw Materials Act | CRMA
EU Chips Act | | Chips Act
European Media Freedom Act | EMFA
NIS2-richtlijn | NIS2 | NIS-richtlijn; NIB-richtlijn
CER-richtlijn
eIDAS-verordening | eIDAS
E-Privacyverordening | | ePrivacyverordening; e-Privacyverordening; ePrivacyrichtlijn
Dienstenrichtlijn
Detacheringsrichtlijn | | Handhavingsrichtlijn detachering
Arbeidstijdenrichtlijn
Platformwerkrichtlijn
Corporate Sustainability Reporting Directive | CSRD
Corporate Sustainability Due Diligence Directive | CSDDD; CS3D
Conflictmineralenverordening
Dual-use-verordening | | Dual-useverordening
EU Blocking Statute | | Antidwangverordening; Anti-Coercion Instrument
Inflation Reduction Act | IRA
Anti-dumpingverordening
MiFID II | MiFID | Markets in Financial Instruments Directive
Markets in Crypto-Assets Regulation | MiCA; MiCAR
Digital Operational Resilience Act | DORA
Bank Recovery and Resolution Directive | BRRD
Capital Requirements Directive | CRD; CRD IV | Capital Requirements Directive IV
Capital Requirements Regulation | CRR
Payment Services Directive | PSD; PSD2 | Payment Services Directive 2
Alternative Investment Fund Managers Directive | AIFMD
Sustainable Finance Disclosure Regulation | SFDR
European Market Infrastructure Regulation | EMIR
Richtlijn oneerlijke handelspraktijken
Verordening aanpak ontbossing | EUDR | Ontbossingsverordening; EU Deforestation Regulation
IUU-verordening
# Infrastructure, environment, space, housing
Wet milieubeheer | Wm
Wet algemene bepalingen omgevingsrecht | Wabo; WABO
Omgevingswet | Ow
Crisis- en herstelwet | Chw; CHW
Wet ruimtelijke ordening | Wro
Wet op de Ruimtelijke Ordening | WRO
Waterwet
Drinkwaterwet | | Waterleidingwet
Wet bodembescherming | Wbb
Wet geluidhinder | Wgh
Wet luchtvaart
Luchtvaartwet
Luchthavenbesluit Lelystad
Luchthavenverkeerbesluit Schiphol | LVB
Luchthavenindelingbesluit Schiphol | LIB
Spoorwegwet
Concessiewet personenvervoer per trein
Wet personenvervoer 2000 | Wp2000; WP2000; Wp 2000
Wegenverkeerswet 1994 | WVW; WVW 1994 | Wegenverkeerswet
Wet wegvervoer goederen | Wwg
Wet administratiefrechtelijke handhaving verkeersvoorschriften | Wahv; WAHV | Wet Mulder
Reglement verkeersregels en verkeerstekens 1990 | RVV 1990
Tracéwet
Wegenwet
Scheepvaartverkeerswet
Binnenvaartwet
Zeevaartbemanningswet
Wet vervoer gevaarlijke stoffen | Wvgs
Wet bestrijding maritieme ongevallen
Wet voorkoming verontreiniging door schepen
Loodsenwet
Havennoodwet
Woningwet | | Woningwet 2015
Wet op de huurtoeslag | Wht
Huursubsidiewet
Leegstandwet
Wet doorstroming huurmarkt
Wet maatregelen middenhuur
Wet kwaliteitsborging voor het bouwen | Wkb
Wet bijzondere maatregelen grootstedelijke problematiek | Wbmgp | Rotterdamwet
Wet voorkeursrecht gemeenten | Wvg
Onteigeningswet
Bouwbesluit | | Bouwbesluit 2012; Bouwbesluit 2003
Besluit bouwwerken leefomgeving | Bbl
Besluit activiteiten leefomgeving | Bal
Besluit kwaliteit leefomgeving | Bkl
Activiteitenbesluit | | Activiteitenbesluit milieubeheer
Deltawet
Wet Infrastructuurfonds
Wet Mobiliteitsfonds
Besluit externe veiligheid inrichtingen | Bevi; BEVI
Besluit risico's zware ongevallen | Brzo; BRZO | Besluit risico's zware ongevallen 2015; Besluit risico's zware ongevallen 1999
Wet basisregistraties adressen en gebouwen | Wet BAG
Wet aansprakelijkheid olietankschepen
Kaderrichtlijn Water | KRW
Kaderrichtlijn Mariene Strategie | KRM | Kaderrichtlijn mariene strategie
Habitatrichtlijn | HR
Vogelrichtlijn | VR | Vogel- en Habitatrichtlijn
Natuurherstelverordening | NHV | Natuurherstelwet
Nitraatrichtlijn
NEC-richtlijn | NEC
Industriële Emissierichtlijn | RIE | Richtlijn Industriële Emissies
Energy Efficiency Directive | EED | Energie-efficiëntierichtlijn
Renewable Energy Directive | RED; RED II; RED III | Richtlijn hernieuwbare energie
Energy Performance of Buildings Directive | EPBD
Seveso-richtlijn | | Seveso III-richtlijn; Seveso II
REACH-verordening | REACH
Biocidenverordening
Single-Use Plastics-richtlijn | SUP | Single Use Plastics-richtlijn; SUP-richtlijn
European Waste Shipment Regulation | EVOA
ReFuelEU Aviation
FuelEU Maritime
Europese Klimaatwet
# Agriculture and nature
Wet natuurbescherming | Wnb; WNB
Natuurbeschermingswet 1998 | Nb-wet | Natuurbeschermingswet
Flora- en faunawet | Ffw
Wet stikstofreductie en natuurverbetering | Wsn
Boswet
Wet dieren
Gezondheids- en welzijnswet voor dieren | GWWD; Gwwd
Wet op de dierproeven | Wod
Meststoffenwet | Msw
Wet gewasbeschermingsmiddelen en biociden | Wgb
Bestrijdingsmiddelenwet | | Bestrijdingsmiddelenwet 1962
Visserijwet 1963 | | Visserijwet
Landbouwwet
Landbouwkwaliteitswet
Reconstructiewet concentratiegebieden | | Reconstructiewet
Wet inrichting landelijk gebied | Wilg; WILG
Pachtwet
Zaaizaad- en plantgoedwet 2005
Wet grondgebonden groei melkveehouderij
Wet herstructurering varkenshouderij | Whv
Wet verbod pelsdierhouderij
Wet ammoniak en veehouderij | Wav
Besluit gebruik meststoffen
Besluit houders van dieren
Regeling dierproducten
# War, media, other
Zondagswet
Winkelsluitingswet
Wet op de lijkbezorging | Wlb
Wet verplaatsing bevolking
Belastingwet BES
Douane- en Accijnswet BES
Wet arbeid en zorg BES
Wet primair onderwijs BES | WPO BES
Wet bescherming persoonsgegevens BES
Wet toelating en uitzetting BES | WTU-BES
Wetboek van Strafrecht BES
Wetboek van Strafvordering BES
Wet maritiem beheer BES
Wet volkshuisvesting, ruimtelijke ordening en milieubeheer BES | Wet VROM BES
`;

export const laws: readonly Law[] = rows(table, 3).map(([name = '', abbreviations = '', forms = '']) => ({
  name,
  forms: items(forms),
  abbreviations: items(abbreviations),
}));
