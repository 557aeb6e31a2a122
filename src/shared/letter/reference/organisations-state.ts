/**
 * Bodies of the Dutch state, the Caribbean countries and the decentral governments, under the names that they had from
 * 1999 to 2024: ministries, parliament, high councils, courts, advisory councils, agencies, inspectorates, supervisors,
 * police, armed forces, provinces, water boards, safety regions, the larger municipalities. A body and the one that took
 * its place are two rows. Source: the authors' general knowledge of the bodies named in letters to parliament 1999–2024;
 * no list was copied. Shape: see rows.ts, "name | form; form | ABBR; ABBR | expansion".
 */
export const stateRows = `
# Ministries
Ministerie van Algemene Zaken | Departement van Algemene Zaken | AZ; MinAZ
Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | Departement van Binnenlandse Zaken en Koninkrijksrelaties; Ministerie van BZK | BZK; MinBZK
Ministerie van Binnenlandse Zaken | | BiZa
Ministerie van Buitenlandse Zaken | Departement van Buitenlandse Zaken; Ministerie van BZ; Ministerie van BuZa | BZ; BuZa; MinBuZa
Buitenlandse Handel en Ontwikkelingssamenwerking | | BHOS; BuHa-OS
Buitenlandse Handel en Ontwikkelingshulp | | BHO
Ministerie van Defensie | Departement van Defensie; Defensie | MinDef; DEF
Ministerie van Economische Zaken | Ministerie van EZ | EZ; MinEZ
Ministerie van Economische Zaken en Klimaat | Ministerie van EZK | EZK; MinEZK
Ministerie van Economische Zaken, Landbouw en Innovatie | Ministerie van EL&I | EL&I; ELI; MinEL&I
Ministerie van Klimaat en Groene Groei | Ministerie van KGG | KGG
Ministerie van Financiën | Departement van Financiën | FIN; MinFin
Ministerie van Infrastructuur en Milieu | Ministerie van IenM; Ministerie van I&M | IenM; I&M; MinIenM
Ministerie van Infrastructuur en Waterstaat | Ministerie van IenW; Ministerie van I&W | IenW; I&W; MinIenW
Ministerie van Verkeer en Waterstaat | Ministerie van VenW; Ministerie van V&W | VenW; V&W; MinVenW
Ministerie van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer | Ministerie van VROM | VROM; MinVROM
Ministerie van Volkshuisvesting en Ruimtelijke Ordening | Ministerie van VRO | VRO
Ministerie van Justitie | | MvJ; MinJus
Ministerie van Veiligheid en Justitie | Ministerie van VenJ; Ministerie van V&J | VenJ; V&J; MinVenJ
Ministerie van Justitie en Veiligheid | Ministerie van JenV; Ministerie van J&V | JenV; J&V; MinJenV
Ministerie van Asiel en Migratie | Ministerie van AenM | AenM; A&M
Ministerie van Landbouw, Natuurbeheer en Visserij
Ministerie van Landbouw, Natuur en Voedselkwaliteit | Ministerie van LNV | LNV; MinLNV
Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur | Ministerie van LVVN | LVVN
Ministerie van Onderwijs, Cultuur en Wetenschap | Ministerie van Onderwijs, Cultuur en Wetenschappen; Ministerie van OCW; Ministerie van OCenW | OCW; OCenW; OC&W; MinOCW
Ministerie van Sociale Zaken en Werkgelegenheid | Ministerie van SZW | SZW; SoZaWe; MinSZW
Ministerie van Volksgezondheid, Welzijn en Sport | Ministerie van VWS | VWS; MinVWS
Ministerie van Welzijn, Volksgezondheid en Cultuur | Ministerie van WVC | WVC
# Cabinet and its councils
Ministerraad | Raad van Ministers | MR
Rijksministerraad | Raad van Ministers van het Koninkrijk | RMR
Ministeriële Commissie Crisisbeheersing | | MCCb
Ministeriële Commissie COVID-19 | Ministeriële Commissie Covid-19; Ministeriële Commissie COVID | MCC-19
Interdepartementale Commissie Crisisbeheersing | | ICCb
Raad voor Inlichtingen en Veiligheid | Raad voor de Inlichtingen- en Veiligheidsdiensten | RIV
Raad voor de Nationale Veiligheid | | RNV
Raad Veiligheid en Inlichtingen | | RVI
Coördinatiecommissie voor Europese Integratie- en Associatieproblemen | Coördinatiecommissie voor Europese Integratie | CoCo
Stuurgroep Militaire Operaties | | SMO
Nationaal Kernteam Crisiscommunicatie | | NKC
Nationaal Crisiscentrum | | NCC
Departementaal Coördinatiecentrum Crisisbeheersing | Departementaal Coördinatiecentrum | DCC
Landelijk Operationeel Coördinatiecentrum | | LOCC
Outbreak Management Team | Outbreakmanagementteam | OMT
Bestuurlijk Afstemmingsoverleg | | BAO
Maatschappelijk Impact Team | | MIT
# Parliament and high councils
Tweede Kamer | Tweede Kamer der Staten-Generaal; Tweede Kamer van de Staten-Generaal; Kamer | TK
Eerste Kamer | Eerste Kamer der Staten-Generaal; Eerste Kamer van de Staten-Generaal; Senaat | EK
Staten-Generaal | Staten-Generaal der Nederlanden; Kamers der Staten-Generaal; Kamers
Verenigde Vergadering | Verenigde Vergadering der Staten-Generaal; Verenigde Vergadering van de Staten-Generaal
Presidium | Presidium van de Tweede Kamer; Presidium van de Kamer
Bureau Wetgeving
Dienst Analyse en Onderzoek | | DAO
Raad van State | Raad van State van het Koninkrijk; Afdeling advisering van de Raad van State | RvS
Afdeling bestuursrechtspraak van de Raad van State | Afdeling bestuursrechtspraak; Afdeling Bestuursrechtspraak van de Raad van State; Afdeling Bestuursrechtspraak | ABRvS; ABRS
Algemene Rekenkamer | Rekenkamer; Netherlands Court of Audit | ARK
Nationale ombudsman | Nationale Ombudsman
Kinderombudsman
Veteranenombudsman
Hoge Raad van Adel
Kanselarij der Nederlandse Orden
Kabinet van de Koning | Kabinet der Koningin
Rijksvoorlichtingsdienst | | RVD
Dienst Publiek en Communicatie | | DPC
Kiesraad
# Courts and prosecution
Hoge Raad | Hoge Raad der Nederlanden | HR
Raad voor de rechtspraak | Raad voor de Rechtspraak | Rvdr; RvdR
Centrale Raad van Beroep | | CRvB
College van Beroep voor het bedrijfsleven | College van Beroep voor het Bedrijfsleven | CBb; CBB
Gerechtshof Amsterdam | Hof Amsterdam
Gerechtshof Arnhem-Leeuwarden | Hof Arnhem-Leeuwarden
Gerechtshof Arnhem | Hof Arnhem
Gerechtshof Leeuwarden | Hof Leeuwarden
Gerechtshof Den Haag | Gerechtshof 's-Gravenhage; Hof Den Haag; Hof 's-Gravenhage; Haagse Hof
Gerechtshof 's-Hertogenbosch | Gerechtshof Den Bosch; Hof 's-Hertogenbosch; Hof Den Bosch
Gemeenschappelijk Hof van Justitie | Gemeenschappelijk Hof van Justitie van Aruba, Curaçao, Sint Maarten en van Bonaire, Sint Eustatius en Saba; Gemeenschappelijk Hof van Justitie van de Nederlandse Antillen en Aruba; Gemeenschappelijk Hof
Rechtbank Amsterdam
Rechtbank Den Haag | Rechtbank 's-Gravenhage; Haagse rechtbank
Rechtbank Gelderland
Rechtbank Limburg
Rechtbank Midden-Nederland
Rechtbank Noord-Holland
Rechtbank Noord-Nederland
Rechtbank Oost-Brabant
Rechtbank Overijssel
Rechtbank Rotterdam
Rechtbank Zeeland-West-Brabant
Rechtbank Haarlem
Rechtbank Utrecht
Rechtbank Arnhem
Rechtbank Breda
Rechtbank Den Bosch | Rechtbank 's-Hertogenbosch
Rechtbank Maastricht
Rechtbank Zwolle | Rechtbank Zwolle-Lelystad
Rechtbank Groningen
Rechtbank Assen
Rechtbank Leeuwarden
Rechtbank Alkmaar
Rechtbank Dordrecht
Rechtbank Middelburg
Rechtbank Roermond
Rechtbank Almelo
Rechtbank Zutphen
Netherlands Commercial Court | | NCC
Ondernemingskamer
Pachtkamer
Rechtspraak
Openbaar Ministerie | Netherlands Public Prosecution Service | OM
College van procureurs-generaal | College van Procureurs-Generaal
Landelijk Parket | | LP
Functioneel Parket | | FP
Parket-Generaal | | PaG
Parket Centrale Verwerking Openbaar Ministerie | Centrale Verwerking Openbaar Ministerie | CVOM
Parket bij de Hoge Raad
Parket-Generaal bij de Hoge Raad
Centraal Justitieel Incassobureau | | CJIB
Bureau Ontnemingswetgeving Openbaar Ministerie | | BOOM
Landelijk Bureau Inning Onderhoudsbijdragen | | LBIO
Centrale Toetsingscommissie
Raad voor Rechtsbijstand | Raden voor Rechtsbijstand | RvR
Juridisch Loket
Bureau Financieel Toezicht | | BFT
Bureau Bevordering Integriteitsbeoordelingen door het Openbaar Bestuur | Landelijk Bureau Bibob; Bureau Bibob | LBB
Commissie Gelijke Behandeling | | CGB
College voor de Rechten van de Mens | Netherlands Institute for Human Rights | CRM
Huis voor Klokkenluiders
Adviespunt Klokkenluiders
Schadefonds Geweldsmisdrijven | Commissie Schadefonds Geweldsmisdrijven
Slachtofferhulp Nederland | | SHN
Reclassering Nederland | | RN
Stichting Verslavingsreclassering GGZ | Stichting Verslavingsreclassering | SVG
Leger des Heils | Leger des Heils Jeugdbescherming en Reclassering
Raad voor de Kinderbescherming | | RvdK; RvdKB
Raad voor Strafrechtstoepassing en Jeugdbescherming | | RSJ
Dienst Justitiële Inrichtingen | | DJI
Dienst Vervoer en Ondersteuning | | DV&O; DVO
Dienst Individuele Zaken | | DIZ
Justitiële Informatiedienst | | JustID; Justid
Dienst Justis | Justis
Nederlands Instituut voor Forensische Psychiatrie en Psychologie | | NIFP
Nederlands Register Gerechtelijk Deskundigen | | NRGD
NFI | Netherlands Forensic Institute | | Nederlands Forensisch Instituut
Nidos | Stichting Nidos | NIDOS
Pieter Baan Centrum | | PBC
Halt | Halt Nederland; Bureau Halt
Centrale Autoriteit Internationale Kinderaangelegenheden | Centrale Autoriteit | CA
Wetenschappelijk Onderzoek- en Documentatiecentrum | Wetenschappelijk Onderzoek- en Datacentrum | WODC
Adviescommissie voor Vreemdelingenzaken | | ACVZ
Adviesraad Migratie
College van Toezicht Auteursrechten | College van Toezicht collectieve beheersorganisaties Auteurs- en naburige rechten | CvTA
College Bescherming Persoonsgegevens | College bescherming persoonsgegevens; Cbp | CBP
Registratiekamer
Autoriteit Persoonsgegevens | | AP
Kansspelautoriteit | | KSA; Ksa
College van Toezicht op de kansspelen
Studiecentrum Rechtspleging | | SSR
Nationaal Rapporteur Mensenhandel | Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen; Bureau Nationaal Rapporteur Mensenhandel | NRM; BNRM
Rijksrecherche
Regionaal Informatie- en Expertisecentrum | Regionale Informatie- en Expertisecentra | RIEC
Landelijk Informatie- en Expertisecentrum | | LIEC
Nationaal Samenwerkingsverband tegen Ondermijnende Criminaliteit | | NSOC
Multidisciplinair Interventieteam | | MIT
Aanjaagteam Ondermijning | | ATO
Expertisecentrum Mensenhandel en Mensensmokkel | | EMM
Coördinatiecentrum Mensenhandel | | CoMensha
Stichting Tegen Vrouwenhandel | | STV
Financial Intelligence Unit-Nederland | FIU-Nederland | FIU
Meldpunt Ongebruikelijke Transacties | | MOT
Anti Money Laundering Centre | | AMLC
Financieel Expertise Centrum | | FEC
Landelijke Eenheid
Landelijk Internationaal Rechtshulpcentrum | | LIRC
Team Internationale Misdrijven | | TIM
Dienst Speciale Interventies | | DSI
Team High Tech Crime | | THTC
# Police and safety
Nationale Politie | Korps nationale politie; Politie Nederland | NP
Politie | Nederlandse Politie; Nederlandse politie
Korps Landelijke Politiediensten | | KLPD
Politieacademie
Landelijk Selectie- en Opleidingsinstituut Politie | | LSOP
Politiedienstencentrum | | PDC
Voorziening tot samenwerking Politie Nederland | | vtsPN
Raad van Hoofdcommissarissen
Politieregio Amsterdam-Amstelland | Korps Amsterdam-Amstelland
Politieregio Rotterdam-Rijnmond | Korps Rotterdam-Rijnmond
Politieregio Haaglanden | Korps Haaglanden
Korpsbeheerdersberaad
Brandweer | Brandweer Nederland
Nederlands Instituut Fysieke Veiligheid | Nederlands Instituut Fysieke Veiligheid Nibra | NIFV
Nederlands Instituut Publieke Veiligheid | | NIPV
Instituut Fysieke Veiligheid | | IFV
Veiligheidsberaad
Onderzoeksraad voor Veiligheid | Onderzoeksraad voor de Veiligheid; Onderzoeksraad; Dutch Safety Board | OVV; OvV
Raad voor de Transportveiligheid | | RvTV
Inspectie Openbare Orde en Veiligheid | | IOOV
Inspectie Veiligheid en Justitie | | IVenJ
Inspectie Justitie en Veiligheid | | IJenV
Inspectie voor de Sanctietoepassing | | ISt
Centrum voor Criminaliteitspreventie en Veiligheid | | CCV
Nationale Cyber Security Raad | Cyber Security Raad | CSR
NCSC | | | Nationaal Cyber Security Centrum
Digital Trust Center | | DTC
GOVCERT | GOVCERT.NL
NCTV | Nationale Coördinator Terrorismebestrijding en Veiligheid | | Nationaal Coördinator Terrorismebestrijding en Veiligheid
NCTb | | | Nationaal Coördinator Terrorismebestrijding
AIVD | General Intelligence and Security Service | | Algemene Inlichtingen- en Veiligheidsdienst
BVD | | | Binnenlandse Veiligheidsdienst
MIVD | | | Militaire Inlichtingen- en Veiligheidsdienst
Militaire Inlichtingendienst | | MID
Commissie van Toezicht betreffende de Inlichtingen- en Veiligheidsdiensten | Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten | CTIVD
Toetsingscommissie Inzet Bevoegdheden | | TIB
Nationale Sigint Organisatie | | NSO
Joint Sigint Cyber Unit | Joint SIGINT Cyber Unit | JSCU
Contraterrorisme Infobox | CT Infobox
Nationaal Bureau voor Verbindingsbeveiliging | | NBV
Passagiersinformatie-eenheid Nederland | Passagiersinformatie-eenheid; Passenger Information Unit Nederland; Travel Information Unit | Pi-NL; PIU
Veiligheidsregio Amsterdam-Amstelland
Veiligheidsregio Brabant-Noord
Veiligheidsregio Brabant-Zuidoost | | VRBZO
Veiligheidsregio Drenthe
Veiligheidsregio Flevoland
Veiligheidsregio Fryslân
Veiligheidsregio Gelderland-Midden | | VGGM
Veiligheidsregio Gelderland-Zuid
Veiligheidsregio Gooi en Vechtstreek
Veiligheidsregio Groningen
Veiligheidsregio Haaglanden
Veiligheidsregio Hollands Midden
Veiligheidsregio IJsselland
Veiligheidsregio Kennemerland
Veiligheidsregio Limburg-Noord
Veiligheidsregio Midden- en West-Brabant
Veiligheidsregio Noord- en Oost-Gelderland | | VNOG
Veiligheidsregio Noord-Holland Noord
Veiligheidsregio Rotterdam-Rijnmond | | VRR
Veiligheidsregio Twente
Veiligheidsregio Utrecht | | VRU
Veiligheidsregio Zaanstreek-Waterland
Veiligheidsregio Zeeland
Veiligheidsregio Zuid-Holland Zuid
Veiligheidsregio Zuid-Limburg
Veiligheidsregio | Veiligheidsregio's
Omgevingsdienst NL | Omgevingsdienst Nederland | ODNL
Omgevingsdienst Noordzeekanaalgebied | | ODNZKG
DCMR Milieudienst Rijnmond | Milieudienst Rijnmond | DCMR
Omgevingsdienst Midden- en West-Brabant | | OMWB
Omgevingsdienst Haaglanden | | ODH
Omgevingsdienst IJmond
Omgevingsdienst Zuid-Holland Zuid | | OZHZ
RUD Zeeland
RUD Zuid-Limburg
# Armed forces
Krijgsmacht | Nederlandse krijgsmacht; Nederlandse Krijgsmacht
Koninklijke Landmacht | Landmacht; Royal Netherlands Army | KL
Koninklijke Marine | Marine; Royal Netherlands Navy | KM
Koninklijke Luchtmacht | Luchtmacht; Koninklijke Lucht- en Ruimtemacht; Royal Netherlands Air Force | KLu
Koninklijke Marechaussee | Marechaussee | KMar
Korps Mariniers | Netherlands Marine Corps; Mariniers
Korps Commandotroepen | | KCT
Korps Nationale Reserve | | NATRES
Netherlands Special Operations Command | | NLD SOCOM; SOCOM
Commando Zeestrijdkrachten | | CZSK
Commando Landstrijdkrachten | | CLAS
Commando Luchtstrijdkrachten | | CLSK
Commando DienstenCentra | Commando Dienstencentra; Defensie Ondersteuningscommando | CDC; DOSCO
Commando Materieel en IT | | COMMIT
Defensie Materieel Organisatie | | DMO
Defensie Telematica Organisatie | | DTO
Dienst Gebouwen, Werken en Terreinen | | DGW&T
Defensie Cyber Commando | | DCC
Defensie Geneeskundige Zorgorganisatie
Defensiestaf | Bestuursstaf
Eerste Duits-Nederlandse Legerkorps | Eerste Duits/Nederlandse Legerkorps; Duits-Nederlandse Legerkorps; 1 (German/Netherlands) Corps | 1GNC
11 Luchtmobiele Brigade | 11 Luchtmobiele Brigade (Air Assault); Luchtmobiele Brigade | 11 LMB
13 Lichte Brigade
43 Gemechaniseerde Brigade
13 Gemechaniseerde Brigade
41 Gemechaniseerde Brigade
Dutchbat
Explosieven Opruimingsdienst Defensie | Explosieven Opruimingsdienst | EODD; EOD
Kustwacht | Nederlandse Kustwacht; Kustwacht Nederland
Kustwacht voor het Koninkrijk der Nederlanden in het Caribisch gebied | Kustwacht Caribisch Gebied; Kustwacht voor de Nederlandse Antillen en Aruba; Kustwacht in het Caribisch gebied | KWCARIB; KWNA&A
Kustwachtcentrum | | KWC
Militair Luchtvaartautoriteit | Militaire Luchtvaart Autoriteit | MLA
Inspectie Militaire Gezondheidszorg | | IMG
Inspectie Veiligheid Defensie | | IVD
Nederlandse Defensie Academie | | NLDA
Koninklijke Militaire Academie | | KMA
Koninklijk Instituut voor de Marine | | KIM
Instituut Defensie Leergangen | | IDL
Nederlands Instituut voor Militaire Historie | | NIMH
Veteraneninstituut | | VI
Nederlands Veteraneninstituut | | NLVi
Marinebedrijf
Maritieme Brigade
Paresto
Militair Revalidatie Centrum | Militair Revalidatie Centrum Aardenburg | MRC
Centraal Militair Hospitaal | | CMH
Gemeenschappelijke Gezondheidszorg Defensie
Belgian Admiralty Benelux | Admiraliteit Benelux | ABNL
Bijzondere Bijstandseenheid | | BBE
Brigade Speciale Beveiligingsopdrachten | | BSB
# Finance and taxation
Belastingdienst | Netherlands Tax Administration; Belastingdienst/Toeslagen
Dienst Toeslagen | Belastingdienst Toeslagen; Toeslagen
Douane | Douane Nederland; Dutch Customs
FIOD | FIOD-ECD; Belastingdienst/FIOD | | Fiscale Inlichtingen- en Opsporingsdienst
Dienst Domeinen Roerende Zaken | Domeinen Roerende Zaken | DRZ
Dienst der Domeinen | Domeinen
Uitvoeringsorganisatie Herstel Toeslagen | | UHT
Commissie Werkelijke Schade | | CWS
Bezwaarschriftenadviescommissie | | BAC
Inspectie belastingen, toeslagen en douane | Inspectie Belastingen, Toeslagen en Douane | IBTD
Agentschap van de Generale Thesaurie | Agentschap van het Ministerie van Financiën | DSTA
Generale Thesaurie
Auditdienst Rijk | | ADR
Rijksauditdienst | | RAD
Inspectie der Rijksfinanciën | Inspectie der Rijksfinancien | IRF
Rijksvastgoedbedrijf | | RVB
Rijksvastgoed- en ontwikkelingsbedrijf | Rijksvastgoed- en Ontwikkelingsbedrijf | RVOB
Rijksgebouwendienst | | Rgd
Raad voor Vastgoed Rijksoverheid | Raad voor Vastgoed
De Nederlandsche Bank | Nederlandsche Bank | DNB
Autoriteit Financiële Markten | Autoriteit Financiele Markten; Netherlands Authority for the Financial Markets | AFM
Stichting Toezicht Effectenverkeer | | STE
Pensioen- en Verzekeringskamer | | PVK
Verzekeringskamer
Waarderingskamer
Koninklijke Nederlandse Munt | Nederlandse Munt | KNM
NL Financial Investments | | NLFI
Nederlandse Investeringsinstelling | | NLII
Invest-NL
Invest International
FMO | Entrepreneurial Development Bank; FMO Ontwikkelingsbank | | Nederlandse Financierings-Maatschappij voor Ontwikkelingslanden
BNG Bank | Bank Nederlandse Gemeenten | BNG
Nederlandse Waterschapsbank | Waterschapsbank; NWB Bank | NWB
Atradius Dutch State Business | Atradius DSB | ADSB
Nederlandse Loterij
Staatsloterij | Nederlandse Staatsloterij
Holland Casino
Nationale Hypotheek Garantie | | NHG
Waarborgfonds Eigen Woningen | Stichting Waarborgfonds Eigen Woningen | WEW
Waarborgfonds Sociale Woningbouw | | WSW
Centraal Fonds Volkshuisvesting | Centraal Fonds voor de Volkshuisvesting | CFV
Autoriteit woningcorporaties | Autoriteit Woningcorporaties | Aw; AW
Studiegroep Begrotingsruimte | Studiegroep Duurzame Groei
Centraal Economische Commissie | | CEC
Commissie Eindtermen Accountantsopleiding | | CEA
# Interior, digital government, information
Rijksdienst voor Identiteitsgegevens | | RvIG
Basisadministratie Persoonsgegevens en Reisdocumenten | Agentschap Basisadministratie Persoonsgegevens en Reisdocumenten | BPR
Logius
ICTU | Stichting ICTU
P-Direkt
Doc-Direkt
SSC-ICT | SSC-ICT Haaglanden; SSO SSC-ICT | | Shared Service Center ICT
FMHaaglanden | FM Haaglanden | FMH
Uitvoeringsorganisatie Bedrijfsvoering Rijk | | UBR
Organisatiebedrijf Rijk
Rijks ICT-gilde
Algemene Bestuursdienst | Bureau Algemene Bestuursdienst | ABD
Bureau ICT-toetsing | | BIT
Adviescollege ICT-toetsing | | AcICT
Adviescollege toetsing regeldruk | Adviescollege Toetsing Regeldruk | ATR
Actal | ACTAL | | Adviescollege toetsing administratieve lasten
Adviescollege Openbaarheid en Informatiehuishouding | | ACOI
Nationaal Archief
Regionaal Historisch Centrum | Regionale Historische Centra | RHC
Inspectie Overheidsinformatie en Erfgoed | | IOE
Erfgoedinspectie
Kadaster | Kadaster en openbare registers; Dienst voor het kadaster en de openbare registers
Geonovum
Informatie Beveiligingsdienst | Informatiebeveiligingsdienst; Informatiebeveiligingsdienst voor gemeenten | IBD
Kennis- en exploitatiecentrum Officiële Overheidspublicaties | | KOOP
Rijksdienst Caribisch Nederland | | RCN
Vertegenwoordiging van Nederland in Aruba, Curaçao en Sint Maarten | | VACS
Huurcommissie
Algemeen Rijksarchief
Commissie integriteit overheid
Onderzoeksraad Integriteit Overheid | | OIO
Integriteitscommissie
Centrale Organisatie Integriteit Defensie | | COID
Inspectieraad
Instituut Mijnbouwschade Groningen | Tijdelijke Commissie Mijnbouwschade Groningen | IMG
Nationaal Coördinator Groningen | | NCG
Centrum Veilig Wonen | | CVW
Adviescollege Veiligheid Groningen | | ACVG
# Advisory councils
Adviesraad Internationale Vraagstukken | Advisory Council on International Affairs | AIV
Commissie van advies inzake volkenrechtelijke vraagstukken | Commissie van Advies inzake Volkenrechtelijke Vraagstukken; Commissie van advies inzake Volkenrechtelijke Vraagstukken | CAVV
Wetenschappelijke Raad voor het Regeringsbeleid | | WRR
Sociaal-Economische Raad | | SER
Stichting van de Arbeid | | STAR; StvdA
Gezondheidsraad | Health Council of the Netherlands | GR
Onderwijsraad
Raad voor Cultuur
Raad voor de Volksgezondheid en Zorg | | RVZ
Raad voor Volksgezondheid en Samenleving | Raad Volksgezondheid en Samenleving | RVS
Raad voor Maatschappelijke Ontwikkeling | | RMO
Raad voor de leefomgeving en infrastructuur | Raad voor de Leefomgeving en Infrastructuur | Rli; RLI
Raad voor het openbaar bestuur | Raad voor het Openbaar Bestuur | ROB; Rob
Raad voor de financiële verhoudingen | Raad voor de Financiële Verhoudingen | RFV; Rfv
Raad voor Verkeer en Waterstaat | | RVW
VROM-raad | VROM-Raad
Raad voor het Landelijk Gebied | | RLG
Raad voor Ruimtelijk, Milieu- en Natuuronderzoek | | RMNO
Adviesraad voor wetenschap, technologie en innovatie | Adviesraad voor Wetenschap, Technologie en Innovatie | AWTI
Adviesraad voor het Wetenschaps- en Technologiebeleid | | AWT
Algemene Energieraad | Energieraad | AER
Raad voor Dierenaangelegenheden | | RDA
Commissie genetische modificatie | Commissie Genetische Modificatie | COGEM
Adviescommissie Water | | AcW; ACW
Technische Adviescommissie voor de Waterkeringen | Technische Adviescommissie Waterkeringen | TAW
Deltacommissie | Tweede Deltacommissie
Wetenschappelijke Klimaatraad | | WKR
Staatscommissie parlementair stelsel | Staatscommissie Parlementair Stelsel
Staatscommissie Demografische Ontwikkelingen 2050 | Staatscommissie Demografische Ontwikkelingen
Staatscommissie rechtsstaat
Staatscommissie tegen Discriminatie en Racisme | Staatscommissie discriminatie en racisme
Staatscommissie voor het Internationaal Privaatrecht
Sociale Verzekeringsraad
Raad van Economische Adviseurs | | REA
Commissie Economische Deskundigen
Adviesraad Gevaarlijke Stoffen | | AGS
Commissie voor de milieueffectrapportage | Commissie m.e.r.; Commissie mer; Commissie voor de Milieueffectrapportage
Nationale Raad voor Landbouwkundig Onderzoek | | NRLO
Innovatienetwerk | InnovatieNetwerk
Innovatieplatform
Emancipatieraad
Raad voor het Jeugdbeleid
Nationale Jeugdraad | | NJR
Adviesraad Diversiteit en Inclusie
Adviescollege Stikstofproblematiek | Adviescollege Meten en Berekenen Stikstof
Taskforce Versnelling Innovatieproces Stikstof
Adviescollege Dialooggroep Slavernijverleden
Nationaal Coördinator tegen Discriminatie en Racisme | | NCDR
Nationaal Coördinator Antisemitismebestrijding | | NCAB
Nederlands Comité voor Ondernemerschap
# Planning bureaus, statistics, knowledge agencies
CBS | Statistics Netherlands | | Centraal Bureau voor de Statistiek
Centrale Commissie voor de Statistiek | | CCS
CPB | Netherlands Bureau for Economic Policy Analysis | | Centraal Planbureau
Planbureau voor de Leefomgeving | Netherlands Environmental Assessment Agency | PBL
Milieu- en Natuurplanbureau | Natuur- en Milieuplanbureau; Natuurplanbureau | MNP
Ruimtelijk Planbureau | | RPB
Sociaal en Cultureel Planbureau | Sociaal-Cultureel Planbureau | SCP
KNMI | | | Koninklijk Nederlands Meteorologisch Instituut
RIVM | National Institute for Public Health and the Environment | | Rijksinstituut voor Volksgezondheid en Milieu
TNO | | | Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek
Deltares
MARIN | | | Maritiem Research Instituut Nederland
Koninklijk Nederlands Lucht- en Ruimtevaartcentrum | Nationaal Lucht- en Ruimtevaartlaboratorium | NLR
Energieonderzoek Centrum Nederland | | ECN
Nuclear Research and consultancy Group | | NRG
Nederlands Instituut voor Vliegtuigontwikkeling en Ruimtevaart | | NIVR
Netherlands Space Office | | NSO
Kennisinstituut voor Mobiliteitsbeleid | | KiM
IOB | | | Directie Internationaal Onderzoek en Beleidsevaluatie
Inspectie Ontwikkelingssamenwerking en Beleidsevaluatie
DGIS | | | Directoraat-Generaal Internationale Samenwerking
Directoraat-Generaal Buitenlandse Economische Betrekkingen | | DGBEB; BEB
Directoraat-Generaal Europese Samenwerking | | DGES
Directoraat-Generaal Politieke Zaken | | DGPZ
Directoraat-Generaal Rijkswaterstaat
Directoraat-Generaal Migratie
Directoraat-Generaal Luchtvaart | | DGL
Directoraat-Generaal Belastingdienst
Directoraat-Generaal Politie
Directoraat-Generaal Bedrijfsleven en Innovatie | | DGBI
Directoraat-Generaal Omgevingsveiligheid en Milieurisico's
Nederlandse Vertegenwoordiging
PV | Permanente Vertegenwoordiging van het Koninkrijk der Nederlanden; Permanente Vertegenwoordiging van Nederland; Permanente Vertegenwoordigingen | | Permanente Vertegenwoordiging
Permanente Vertegenwoordiging bij de Europese Unie | Permanente Vertegenwoordiging van Nederland bij de Europese Unie; Permanente Vertegenwoordiging bij de EU; Permanente Vertegenwoordiging Brussel | PVEU; PV EU
Permanente Vertegenwoordiging bij de Verenigde Naties | Permanente Vertegenwoordiging van het Koninkrijk der Nederlanden bij de Verenigde Naties; Permanente Vertegenwoordiging bij de VN; Permanente Vertegenwoordiging New York | PVVN
Permanente Vertegenwoordiging bij de NAVO | | PVNAVO
Permanente Vertegenwoordiging Genève | Permanente Vertegenwoordiging in Genève
Centrum tot Bevordering van de Import uit ontwikkelingslanden | Centrum tot Bevordering van de Import uit Ontwikkelingslanden | CBI
Consulaire Service Organisatie | | CSO
# Immigration and integration
Immigratie- en Naturalisatiedienst | Immigratie en Naturalisatiedienst; Immigration and Naturalisation Service | IND
Centraal Orgaan opvang asielzoekers | Centraal Orgaan Opvang Asielzoekers; Centraal Orgaan opvang Asielzoekers; Centraal Orgaan voor de Opvang van Asielzoekers | COA
Dienst Terugkeer en Vertrek | Dienst Terugkeer & Vertrek | DT&V; DTenV
Afdeling Vreemdelingenpolitie, Identificatie en Mensenhandel | | AVIM
Vreemdelingenpolitie
Vreemdelingenkamer
Zeehavenpolitie
Landelijke Regietafel Migratie en Integratie | Landelijke Regietafel | LRT
Vluchtelingenwerk Nederland | VluchtelingenWerk Nederland; VluchtelingenWerk; Vluchtelingenwerk | VWN
Stichting Inlichtingenbureau | Inlichtingenbureau | IB
# Social affairs
UWV | UWV WERKbedrijf; UWV Werkbedrijf | | Uitvoeringsinstituut Werknemersverzekeringen
Centrum voor Werk en Inkomen | | CWI
Sociale Verzekeringsbank | | SVB
Landelijk Instituut Sociale Verzekeringen | | LISV; Lisv
Raad voor Werk en Inkomen | | RWI
Inspectie Werk en Inkomen | | IWI
Nederlandse Arbeidsinspectie | Arbeidsinspectie | NLA; AI
Inspectie SZW | | ISZW
Sociale Inlichtingen- en Opsporingsdienst | | SIOD
College van toezicht sociale verzekeringen | College van Toezicht Sociale Verzekeringen | CTSV; Ctsv
Bureau Keteninformatisering Werk en Inkomen | | BKWI
Cadans
GAK | Gak | | Gemeenschappelijk Administratiekantoor
Arbeidsvoorziening | Arbeidsvoorzieningsorganisatie
Divosa
Cedris
Agentschap SZW
Uitvoering Van Beleid | | UVB
Instituut Asbestslachtoffers | | IAS
NIBUD | Nibud | | Nationaal Instituut voor Budgetvoorlichting
# Health
Nederlandse Zorgautoriteit | Dutch Healthcare Authority | NZa; NZA
College Tarieven Gezondheidszorg | | CTG
College toezicht zorgverzekeringen | College van toezicht op de zorgverzekeringen; College Toezicht Zorgverzekeringen | CTZ
College voor zorgverzekeringen | College voor Zorgverzekeringen | CVZ
Ziekenfondsraad
Zorginstituut Nederland | Zorginstituut | ZiN; ZIN; ZINL
College Sanering Zorginstellingen | College sanering zorginstellingen; College sanering ziekenhuisvoorzieningen | CSZ
College bouw zorginstellingen | College Bouw Zorginstellingen; College bouw ziekenhuisvoorzieningen; Bouwcollege | CBZ
Inspectie Gezondheidszorg en Jeugd | | IGJ
Inspectie voor de Gezondheidszorg | Inspectie Gezondheidszorg | IGZ
Inspectie Jeugdzorg | | IJZ
Samenwerkend Toezicht Jeugd | Toezicht Sociaal Domein | STJ; TSD
CAK | | | Centraal Administratiekantoor
CIZ | | | Centrum Indicatiestelling Zorg
CIBG
Regionaal Indicatieorgaan | Regionale Indicatieorganen | RIO
CCMO | | | Centrale Commissie Mensgebonden Onderzoek
Medisch-ethische toetsingscommissie | Medisch Ethische Toetsingscommissie | METC
College ter Beoordeling van Geneesmiddelen | | CBG
Nederlandse Transplantatie Stichting | | NTS
Nederlands Vaccin Instituut | Nederlands Vaccininstituut | NVI
Bilthoven Biologicals
Intravacc
Centrum Infectieziektebestrijding | | CIb
Landelijke Coördinatie Infectieziektebestrijding | | LCI
Landelijk Centrum Hygiëne en Veiligheid | | LCHV
Landelijk Coördinatiecentrum Patiënten Spreiding | Landelijk Coördinatiecentrum Patiëntenspreiding | LCPS
Landelijk Consortium Hulpmiddelen | | LCH
Landelijke Coördinatiestructuur Testcapaciteit | | LCT
Landelijk Netwerk Acute Zorg | | LNAZ
GGD | Gemeentelijke Gezondheidsdiensten; Gemeenschappelijke Gezondheidsdienst | | Gemeentelijke Gezondheidsdienst
GGD GHOR Nederland | GGD GHOR
GGD Nederland
GHOR | GHOR Nederland | | Geneeskundige Hulpverleningsorganisatie in de Regio
GGD Amsterdam
GGD Rotterdam-Rijnmond
GGD Haaglanden
GGD Hart voor Brabant
GGD IJsselland
GGD Groningen
GGD Kennemerland
Regionale toetsingscommissies euthanasie | Regionale Toetsingscommissies Euthanasie; Regionale Toetsingscommissie Euthanasie | RTE
Dopingautoriteit | Doping Autoriteit
Nederlandse Sportraad | Sportraad | NLsportraad
ZonMw | ZonMW | | Nederlandse organisatie voor gezondheidsonderzoek en zorginnovatie
Zorgonderzoek Nederland | | ZON
Voedselcentrum
Voedingscentrum
Jeugdautoriteit | Jeugd Autoriteit
Centrum voor Jeugd en Gezin | Centra voor Jeugd en Gezin | CJG
Bureau Jeugdzorg | Bureaus Jeugdzorg | BJZ
Advies- en Meldpunt Kindermishandeling | Advies- en Meldpunten Kindermishandeling | AMK
Veilig Thuis
Nederlands Jeugdinstituut | | NJi; NJI
Stichting Farmaceutische Kengetallen | | SFK
Nictiz
Vektis
Donorregister
# Food, agriculture, nature
Nederlandse Voedsel- en Warenautoriteit | nieuwe Voedsel en Waren Autoriteit | NVWA
Voedsel en Waren Autoriteit | Voedsel- en Warenautoriteit; Nederlandse Voedselautoriteit | VWA
Keuringsdienst van Waren | Inspectie Gezondheidsbescherming | KvW; KVW
Rijksdienst voor de keuring van Vee en Vlees | Rijksdienst voor de Keuring van Vee en Vlees | RVV
Algemene Inspectiedienst | Algemene Inspectie Dienst | AID
Plantenziektenkundige Dienst | | PD
Landelijke Service bij Regelingen | | LASER
Dienst Regelingen | | DR
Dienst Landelijk Gebied | | DLG
Bureau Heffingen
Bureau Beheer Landbouwgronden | | BBL
Expertisecentrum LNV
Staatsbosbeheer | | SBB
College voor de toelating van gewasbeschermingsmiddelen en biociden | College voor de toelating van bestrijdingsmiddelen | Ctgb; CTGB; CTB
Faunafonds
BIJ12
Groenfonds | Nationaal Groenfonds
Centraal Orgaan voor Kwaliteitsaangelegenheden in de Zuivel | | COKZ
Kwaliteits-Controle-Bureau | | KCB
Nederlandse Algemene Keuringsdienst voor zaaizaad en pootgoed van landbouwgewassen | | NAK
Naktuinbouw
Productschap Vee en Vlees | Productschap voor Vee en Vlees | PVV
Productschap Pluimvee en Eieren | Productschap voor Pluimvee en Eieren | PPE
Productschap Zuivel | | PZ
Productschap Tuinbouw | | PT
Productschap Akkerbouw
Productschap Vis
Productschap Diervoeder | | PDV
Productschap Wijn
Hoofdproductschap Akkerbouw | | HPA
Hoofdbedrijfschap Ambachten | | HBA
Hoofdbedrijfschap Detailhandel | | HBD
Bedrijfschap Horeca en Catering
Bosschap
Wageningen Bioveterinary Research | | WBVR
Centraal Veterinair Instituut | | CVI
Wageningen Food Safety Research | | WFSR
Wageningen Marine Research
RIKILT
IMARES
Alterra
Landbouw-Economisch Instituut | LEI Wageningen UR | LEI
Gezondheidsdienst voor Dieren | Royal GD | GD
Nederlandse Emissieautoriteit | Dutch Emissions Authority | NEa; NEA
Landelijke Inspectiedienst Dierenbescherming | | LID
Stichting Skal | Skal; Skal Biocontrole
Programmabureau Stikstof
Regieorgaan Realisatie Transitie Landelijk Gebied | | RTLG
# Economic affairs
Rijksdienst voor Ondernemend Nederland | Netherlands Enterprise Agency | RVO; RVO.nl
Agentschap NL | | AgNL
SenterNovem
Senter
Novem | NOVEM
Octrooicentrum Nederland | Bureau voor de Industriële Eigendom
Economische Voorlichtingsdienst | | EVD
Autoriteit Consument en Markt | Autoriteit Consument & Markt; Netherlands Authority for Consumers and Markets | ACM
Nederlandse Mededingingsautoriteit | | NMa; NMA
OPTA | | | Onafhankelijke Post en Telecommunicatie Autoriteit
Consumentenautoriteit | | CA
Dienst uitvoering en toezicht Energie | Dienst uitvoering en toezicht energie; Directie Toezicht Energie | DTe; DTE
Vervoerkamer
Energiekamer
Agentschap Telecom | | AT
Rijksinspectie Digitale Infrastructuur | | RDI
Staatstoezicht op de Mijnen | | SodM
Rijks Geologische Dienst
Geologische Dienst Nederland
Kamer van Koophandel | Kamers van Koophandel; Kamer van Koophandel en Fabrieken | KvK; KVK
Syntens
Netherlands Foreign Investment Agency | | NFIA
Nederlands Bureau voor Toerisme en Congressen | NBTC Holland Marketing | NBTC
Toerisme Recreatie Nederland | | TRN
Energie Beheer Nederland | | EBN
Nederlands Normalisatie-instituut | Koninklijk Nederlands Normalisatie Instituut; Stichting Nederlands Normalisatie-instituut | NEN
Nederlands Meetinstituut | | NMi
Verispect
Raad voor Accreditatie | | RvA
VSL
Centrale Organisatie Voor Radioactief Afval | Centrale Organisatie voor Radioactief Afval | COVRA
Autoriteit Nucleaire Veiligheid en Stralingsbescherming | | ANVS
Kernfysische Dienst | | KFD
PALLAS | Stichting Voorbereiding Pallas-reactor; NRG PALLAS
Brabantse Ontwikkelings Maatschappij | | BOM
NOM | | | Noordelijke Ontwikkelingsmaatschappij
Oost NL
InnovationQuarter
LIOF
Regionale Ontwikkelingsmaatschappijen | Regionale Ontwikkelingsmaatschappij | ROM
Qredits
Techleap | Techleap.nl; StartupDelta
Bureau Toetsing Investeringen | | BTI
Centrale Commissie Dierproeven | | CCD
Nationaal Comité advies dierproevenbeleid | | NCad
Wageningen Research
Topconsortium voor Kennis en Innovatie | Topconsortia voor Kennis en Innovatie | TKI
Netbeheer Nederland
Energie-Nederland
EnergieNed
GasTerra
Nationaal Contactpunt | Nationaal Contactpunt OESO-richtlijnen | NCP
# Education, culture, science
DUO | | | Dienst Uitvoering Onderwijs
Informatie Beheer Groep | IB-Groep | IBG
Centrale Financiën Instellingen | Cfi | CFI
Inspectie van het Onderwijs | Onderwijsinspectie | IvhO; IVHO
NWO | | | Nederlandse Organisatie voor Wetenschappelijk Onderzoek
KNAW | | | Koninklijke Nederlandse Akademie van Wetenschappen
De Jonge Akademie
NVAO | | | Nederlands-Vlaamse Accreditatieorganisatie
Nuffic | EP-Nuffic | NUFFIC
Koninklijke Bibliotheek | KB nationale bibliotheek; KB, nationale bibliotheek; Nationale Bibliotheek | KB
SURF | SURFnet
College voor Toetsen en Examens | | CvTE
College voor Examens | | CvE
Cito | CITO
SLO | | | Stichting Leerplanontwikkeling
Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven | Samenwerking Beroepsonderwijs Bedrijfsleven | SBB
Colo | COLO
Commissariaat voor de Media | | CvdM; CVDM
Rijksdienst voor het Cultureel Erfgoed | | RCE
Rijksdienst voor de Monumentenzorg | | RDMZ
Rijksdienst voor Archeologie, Cultuurlandschap en Monumenten | | RACM
Rijksdienst voor het Oudheidkundig Bodemonderzoek | | ROB
Instituut Collectie Nederland | | ICN
Restauratiefonds | Nationaal Restauratiefonds | NRF
Mondriaan Fonds | Mondriaan Stichting
Fonds Podiumkunsten | | FPK
Nederlands Filmfonds | Filmfonds; Nederlands Fonds voor de Film
Nederlands Letterenfonds | Letterenfonds
Stimuleringsfonds Creatieve Industrie
Fonds voor Cultuurparticipatie | Fonds Cultuurparticipatie | FCP
Stimuleringsfonds voor de Journalistiek | Stimuleringsfonds voor de Pers; Bedrijfsfonds voor de Pers | SvdJ
DutchCulture
Restitutiecommissie
Landelijke Commissie voor Geschillen
Nationaal Regieorgaan Onderwijsonderzoek | | NRO
Nationaal Regieorgaan Praktijkgericht Onderzoek SIA | Regieorgaan SIA | SIA
Technologiestichting STW | | STW
Rathenau Instituut | Rathenau
Landelijk Orgaan Wetenschappelijke Integriteit | | LOWI
Participatiefonds
Vervangingsfonds
Samenwerkingsverband Passend Onderwijs
Regionaal Meld- en Coördinatiepunt | Regionale Meld- en Coördinatiepunten | RMC
Ingrado
Kennisnet | Stichting Kennisnet
Kennisland
Nederlandse Taalunie | Taalunie
Nationaal Comité 4 en 5 mei
Mauritshuis
Rijksmuseum
Van Gogh Museum
Naturalis | Naturalis Biodiversity Center
Nationaal Museum van Wereldculturen | Wereldmuseum
Nederlands Instituut voor Beeld en Geluid | Beeld en Geluid
EYE Filmmuseum | Eye Filmmuseum
Nationale Opera & Ballet
Koninklijk Concertgebouworkest
Metropole Orkest
NIOD | Nederlands Instituut voor Oorlogsdocumentatie; Rijksinstituut voor Oorlogsdocumentatie | RIOD | Instituut voor Oorlogs-, Holocaust- en Genocidestudies
Pensioen- en Uitkeringsraad | | PUR
# Transport, water, environment, housing
Rijkswaterstaat | | RWS
ProRail | Prorail
Railinfrabeheer | | RIB
Railned
RDW | | | Dienst Wegverkeer
CBR | | | Centraal Bureau Rijvaardigheidsbewijzen
Inspectie Leefomgeving en Transport | | ILT; IL&T; ILenT
Inspectie Verkeer en Waterstaat | | IVW
VROM-Inspectie | VROM-inspectie | VI
Scheepvaartinspectie
Divisie Luchtvaart
Luchtverkeersleiding Nederland | | LVNL
Rijksluchtvaartdienst | | RLD
Commissie Regionaal Overleg Schiphol | | CROS
Omgevingsraad Schiphol | | ORS
Maatschappelijke Raad Schiphol | | MRS
NIWO | | | Nationale en Internationale Wegvervoer Organisatie
Kiwa | Kiwa Register | KIWA
Loodswezen | Nederlands Loodswezen
Port of Rotterdam | Havenbedrijf Rotterdam; Port of Rotterdam Authority; Gemeentelijk Havenbedrijf Rotterdam | HbR
Havenbedrijf Amsterdam | Port of Amsterdam
Groningen Seaports
North Sea Port | Zeeland Seaports
Rijksinstituut voor Integraal Zoetwaterbeheer en Afvalwaterbehandeling | | RIZA
Rijksinstituut voor Kust en Zee | | RIKZ
Dienst Weg- en Waterbouwkunde | | DWW
Waterdienst
Informatiehuis Water
Nationale Databank Wegverkeersgegevens | Nationaal Dataportaal Wegverkeer | NDW
Verkeerscentrum Nederland | | VCNL
Watermanagementcentrum Nederland | | WMCN
Bodem+
InfoMil | Kenniscentrum InfoMil
Bureau Energieprojecten
Stichting Afvalfonds | Afvalfonds Verpakkingen; Afvalfonds
Afval Overleg Orgaan | | AOO
Overlegorgaan Fysieke Leefomgeving | Overleg Infrastructuur en Milieu | OFL; OIM
Noordzeeoverleg | | NZO
Landelijk Overleg Consumentenbelangen Openbaar Vervoer | | LOCOV; Locov
Bureau Verkeershandhaving Openbaar Ministerie | | BVOM
College van Rijksadviseurs | | CRa
Platform31
Nationaal Programma Rotterdam Zuid | | NPRZ
# Associations of governments
Vereniging van Nederlandse Gemeenten | Vereniging Nederlandse Gemeenten; Association of Netherlands Municipalities | VNG
VNG International | | VNGI
VNG Realisatie
Interprovinciaal Overleg | | IPO
Unie van Waterschappen | | UvW; UVW
Nederlands Genootschap van Burgemeesters | | NGB
Nederlandse Vereniging voor Raadsleden | Raadslid.nu
Vereniging van Gemeentesecretarissen | | VGS
G4 | | | vier grote steden
G40 | G40-stedennetwerk; Stedennetwerk G40 | | veertig middelgrote steden
G32 | | | tweeëndertig middelgrote steden
G27
G21
G30
M50
P10
Metropoolregio Amsterdam | | MRA
Metropoolregio Rotterdam Den Haag | | MRDH
Stadsregio Amsterdam
Stadsregio Rotterdam
Stadsgewest Haaglanden
Vervoerregio Amsterdam
Bestuur Regio Utrecht | | BRU
Stadsregio Arnhem Nijmegen
Regio Twente
Brainport Eindhoven | Brainport Development; Brainport
Economic Board Groningen
Amsterdam Economic Board
# Provinces, municipalities, water boards
Provincie Drenthe | Provinciale Staten van Drenthe
Provincie Flevoland | Provinciale Staten van Flevoland
Provincie Fryslân | Provincie Friesland; Provinciale Staten van Fryslân
Provincie Gelderland | Provinciale Staten van Gelderland
Provincie Groningen | Provinciale Staten van Groningen
Provincie Limburg | Provinciale Staten van Limburg
Provincie Noord-Brabant | Provinciale Staten van Noord-Brabant
Provincie Noord-Holland | Provinciale Staten van Noord-Holland
Provincie Overijssel | Provinciale Staten van Overijssel
Provincie Utrecht | Provinciale Staten van Utrecht
Provincie Zeeland | Provinciale Staten van Zeeland
Provincie Zuid-Holland | Provinciale Staten van Zuid-Holland
Provinciale Staten | Staten | PS
Gedeputeerde Staten | | GS
Gemeente Amsterdam
Gemeente Rotterdam
Gemeente Den Haag
Gemeente Utrecht
Gemeente Eindhoven
Gemeente Groningen
Gemeente Tilburg
Gemeente Almere
Gemeente Breda
Gemeente Nijmegen
Gemeente Arnhem
Gemeente Enschede
Gemeente Haarlemmermeer
Gemeente Maastricht
Gemeente Leeuwarden
Gemeente Moerdijk
Gemeente Westerwolde
Hoogheemraadschap van Delfland
Hoogheemraadschap van Rijnland
Hoogheemraadschap van Schieland en de Krimpenerwaard
Hoogheemraadschap Hollands Noorderkwartier
Hoogheemraadschap De Stichtse Rijnlanden | | HDSR
Waterschap Aa en Maas
Waterschap Amstel, Gooi en Vecht
Waterschap Brabantse Delta
Waterschap De Dommel
Waterschap Drents Overijsselse Delta
Waterschap Hollandse Delta
Waterschap Hunze en Aa's
Waterschap Limburg
Waterschap Noorderzijlvest
Waterschap Rijn en IJssel
Waterschap Rivierenland
Waterschap Scheldestromen
Waterschap Vallei en Veluwe
Waterschap Vechtstromen
Waterschap Zuiderzeeland
Wetterskip Fryslân
Waternet
# Caribbean part of the Kingdom
Staten van Aruba
Staten van Curaçao
Staten van Sint Maarten
Staten van de Nederlandse Antillen
Eilandsraad | Eilandsraad van Bonaire; Eilandsraad van Sint Eustatius; Eilandsraad van Saba
Bestuurscollege | Bestuurscollege van Bonaire
Openbaar Lichaam Bonaire | Openbaar lichaam Bonaire | OLB
Openbaar Lichaam Sint Eustatius | Openbaar lichaam Sint Eustatius | OLE
Openbaar Lichaam Saba | Openbaar lichaam Saba | OLS
College financieel toezicht | College Financieel Toezicht; College financieel toezicht Curaçao en Sint Maarten; College financieel toezicht Bonaire, Sint Eustatius en Saba | Cft; CFT
College Aruba financieel toezicht | College Aruba Financieel Toezicht | CAft; CAFT
Caribisch Orgaan voor Hervorming en Ontwikkeling | Caribische hervormingsentiteit | COHO
Tijdelijke Werkorganisatie | | TWO
Centrale Bank van Curaçao en Sint Maarten | Bank van de Nederlandse Antillen | CBCS
Centrale Bank van Aruba | | CBA
Raad voor de rechtshandhaving | Raad voor de Rechtshandhaving
Korps Politie Caribisch Nederland | | KPCN
Korps Politie Curaçao | | KPC
Korps Politie Sint Maarten | | KPSM
Korps Politie Aruba | | KPA
Recherche Samenwerkingsteam | | RST
Justitieel Vierpartijenoverleg | | JVO
Usona | USONA
Stichting Ontwikkeling Nederlandse Antillen | | SONA
Curaçao Medical Center | | CMC
Sint Maarten Medical Center | St. Maarten Medical Center | SMMC
Isla-raffinaderij | Refineria di Korsou
Winair
National Recovery Program Bureau | | NRPB
`;
