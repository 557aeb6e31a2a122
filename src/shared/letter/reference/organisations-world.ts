/**
 * Bodies of the European Union, the United Nations, other organisations of states, foreign states and armed groups, with
 * their Dutch and English forms and the abbreviations that letters print (Dutch, English, French or Spanish). Source: the
 * authors' general knowledge of the bodies named in letters to parliament 1999–2024; no list was copied. Shape: see
 * rows.ts, "name | form; form | ABBR; ABBR | expansion".
 */
export const worldRows = `
# European Union: institutions
Europese Unie | European Union; Unie; Union européenne | EU; UE
Europese Gemeenschap | Europese Gemeenschappen; European Community; Gemeenschap | EG
Europese Economische Gemeenschap | | EEG
Europese Gemeenschap voor Kolen en Staal | | EGKS
Euratom | Europese Gemeenschap voor Atoomenergie; EURATOM
Europese Commissie | European Commission; Commissie; Commissie van de Europese Gemeenschappen; EU-Commissie | EC
Europees Parlement | European Parliament; EU-parlement | EP
Raad van de Europese Unie | Raad van de EU; Council of the European Union; Raad van Ministers van de Europese Unie; EU-Raad; Raad
Europese Raad | European Council | ER
Raad Algemene Zaken | Raad voor Algemene Zaken | RAZ
Raad Algemene Zaken en Externe Betrekkingen | Raad voor Algemene Zaken en Externe Betrekkingen; Raad Algemene Zaken en Buitenlandse Betrekkingen | RAZEB
Raad Buitenlandse Zaken | Raad voor Buitenlandse Zaken | RBZ
Raad Buitenlandse Zaken Handel | Raad Buitenlandse Zaken/Handel; Raad Buitenlandse Zaken (Handel); Handelsraad
Raad Buitenlandse Zaken Ontwikkelingssamenwerking | Raad Buitenlandse Zaken/Ontwikkelingssamenwerking; OS-Raad
Raad Economische en Financiële Zaken | Ecofinraad; Ecofin-Raad; Ecofin; ECOFIN Raad; Raad voor Economische en Financiële Zaken; Raad Ecofin | ECOFIN
Raad Justitie en Binnenlandse Zaken | JBZ-Raad; JBZ-raad
Raad voor Concurrentievermogen | Raad Concurrentievermogen; Concurrentiekrachtraad | RvC; RvCon
Landbouw- en Visserijraad | Landbouwraad; Visserijraad; Raad Landbouw en Visserij | LVR
Milieuraad | Raad Milieu; Raad voor Milieu
Transportraad | Transport-, Telecom- en Energieraad; Vervoersraad; TTE-Raad | TTE
Telecomraad | Telecommunicatieraad
Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken | Raad WSBVC; Raad Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenbescherming; WSBVC-Raad; EU-Gezondheidsraad; EPSCO-Raad | WSBVC; WSBVVC; EPSCO
Raad Onderwijs, Jeugd, Cultuur en Sport | OJCS-Raad; OJC-Raad; Onderwijsraad van de EU; EU-Onderwijsraad | OJCS; OJC
Begrotingsraad
Interne Marktraad
Eurogroep | Eurogroup
Euro Werkgroep | Eurogroep Werkgroep; Eurogroup Working Group | EWG
Economisch en Financieel Comité | Economic and Financial Committee | EFC
Comité voor Economische Politiek | Economic Policy Committee | EPC
Coreper | COREPER | | Comité van Permanente Vertegenwoordigers
Politiek en Veiligheidscomité | Political and Security Committee; Politiek en Veiligheids Comité | PVC; PSC
EU Militair Comité | Militair Comité van de Europese Unie; European Union Military Committee | EUMC
EU Militaire Staf | European Union Military Staff | EUMS
EU Satellietcentrum | EU Satellite Centre; European Union Satellite Centre | SATCEN
Military Planning and Conduct Capability | | MPCC
Civilian Planning and Conduct Capability | | CPCC
Comité civiele aspecten crisisbeheersing | | CIVCOM
Comité voor Handelspolitiek | Trade Policy Committee
Comité 36 | Comité van artikel 36 | CATS
COSI | | | Permanent Comité voor operationele samenwerking op het gebied van de binnenlandse veiligheid
EDEO | European External Action Service | EEAS | Europese Dienst voor Extern Optreden
Hof van Justitie van de Europese Unie | Hof van Justitie; Hof van Justitie van de EU; Hof; Europees Hof van Justitie; Hof van Justitie van de Europese Gemeenschappen; Europese Hof van Justitie; EU-Hof van Justitie; EU-Hof; Court of Justice of the European Union | HvJEU; HvJ EU; HvJ; HvJEG; HvJ EG; CJEU
Gerecht van de Europese Unie | Gerecht van eerste aanleg van de Europese Gemeenschappen; Gerecht van Eerste Aanleg; Gerecht
Europese Rekenkamer | European Court of Auditors | ERK; ECA
Europese Centrale Bank | European Central Bank | ECB
Europees Stelsel van Centrale Banken | | ESCB
Eurosysteem
Europese Investeringsbank | European Investment Bank; EIB-groep | EIB
Europees Investeringsfonds | European Investment Fund | EIF
Europees Economisch en Sociaal Comité | Economisch en Sociaal Comité; European Economic and Social Committee | EESC; ESC
Comité van de Regio's | Europees Comité van de Regio's; Committee of the Regions | CvdR; CoR
Europese Ombudsman | European Ombudsman
Europees Openbaar Ministerie | European Public Prosecutor's Office; Europese Openbaar Ministerie | EOM; EPPO
Europese Toezichthouder voor gegevensbescherming | Europese Toezichthouder Gegevensbescherming; European Data Protection Supervisor | EDPS; ETGB
Europees Comité voor gegevensbescherming | European Data Protection Board | EDPB
Artikel 29-werkgroep | Artikel 29 Werkgroep; Article 29 Working Party | WP29
Europese Conventie | Conventie over de toekomst van Europa
Europese Politieke Gemeenschap | European Political Community | EPG
COSAC
# Working parties of the Council
COAFR
COARM
CODEV
CODUN
COEST
COHAFA
COHOM
COJUR
COLAC
CONOP
CONUN
COPEN
COTER
COTRA
COWEB
Politico-Military Group | Politico-Militaire Groep | PMG
Eurostat
# European Union: agencies and bodies
Europol | Europese Politiedienst; EUROPOL
Eurojust | EUROJUST
Frontex | FRONTEX; Europees Grens- en kustwachtagentschap; European Border and Coast Guard Agency; Europese Grens- en Kustwacht; Europees Grensbewakingsagentschap
EASO | | | European Asylum Support Office
Asielagentschap van de Europese Unie | Europees Asielagentschap; EU Asielagentschap; European Union Agency for Asylum | EUAA
OLAF | Europees Bureau voor Fraudebestrijding; Office européen de lutte antifraude | | Europees Bureau voor fraudebestrijding
EMA | European Medicines Agency; Europees Geneesmiddelenagentschap | EMEA | Europees Geneesmiddelenbureau
EFSA | European Food Safety Authority | | Europese Autoriteit voor voedselveiligheid
ECDC | European Centre for Disease Prevention and Control | | Europees Centrum voor ziektepreventie en -bestrijding
Health Emergency Preparedness and Response Authority | Europese Autoriteit voor paraatheid en respons inzake noodsituaties op gezondheidsgebied | HERA
ECHA | European Chemicals Agency | | Europees Agentschap voor chemische stoffen
Europees Milieuagentschap | Europees Milieu Agentschap; European Environment Agency | EEA
EASA | European Union Aviation Safety Agency; European Aviation Safety Agency | | Europees Agentschap voor de veiligheid van de luchtvaart
European Maritime Safety Agency | Europees Agentschap voor maritieme veiligheid | EMSA
Europees Spoorwegbureau | Europees Spoorwegagentschap; European Union Agency for Railways; European Railway Agency | ERA
Europees Defensieagentschap | Europees Defensie Agentschap; European Defence Agency | EDA
ENISA | European Network and Information Security Agency | | Agentschap van de Europese Unie voor cyberbeveiliging
eu-LISA | EU-LISA
EU-OSHA | | | Europees Agentschap voor veiligheid en gezondheid op het werk
European Labour Authority | Europese Arbeidsautoriteit | ELA
Eurofound
Cedefop | CEDEFOP
Europees Bureau voor de Grondrechten | EU-Grondrechtenagentschap; Grondrechtenagentschap; Fundamental Rights Agency; Europees Agentschap voor de Grondrechten; Bureau van de Europese Unie voor de grondrechten | FRA
Europees Waarnemingscentrum voor racisme en vreemdelingenhaat | European Monitoring Centre on Racism and Xenophobia
Europees Instituut voor gendergelijkheid | European Institute for Gender Equality | EIGE
Europees Waarnemingscentrum voor drugs en drugsverslaving | European Monitoring Centre for Drugs and Drug Addiction; Drugsagentschap van de Europese Unie | EMCDDA; EWDD; EUDA
CEPOL | Europese Politieacademie
ACER | Agency for the Cooperation of Energy Regulators | | Agentschap voor de samenwerking tussen energieregulators
BEREC | | | Body of European Regulators for Electronic Communications
European Regulators Group
EUIPO | Office for Harmonization in the Internal Market | OHIM; BHIM | Bureau voor intellectuele eigendom van de Europese Unie
Communautair Bureau voor plantenrassen | Communautair Bureau voor Plantenrassen | CBP; CPVO
European Banking Authority | Europese Bankautoriteit; Europese Bankenautoriteit | EBA
ESMA | European Securities and Markets Authority | | Europese Autoriteit voor effecten en markten
EIOPA | European Insurance and Occupational Pensions Authority | | Europese Autoriteit voor verzekeringen en bedrijfspensioenen
Anti-Money Laundering Authority | Europese antiwitwasautoriteit | AMLA
European Supervisory Authorities | Europese toezichthoudende autoriteiten | ESA; ESAs
European Systemic Risk Board | Europees Comité voor systeemrisico's | ESRB
Single Resolution Board | Gemeenschappelijke Afwikkelingsraad | SRB
Single Supervisory Mechanism | Gemeenschappelijk Toezichtsmechanisme; Bankentoezichtmechanisme | SSM
Europees Stabiliteitsmechanisme | Europees Stabilisatiemechanisme; European Stability Mechanism | ESM
Europese Financiële Stabiliteitsfaciliteit | European Financial Stability Facility; Europees noodfonds | EFSF
European Fiscal Board | | EFB
Trojka | Troika
European Research Council | Europese Onderzoeksraad | ERC
European Innovation Council | | EIC
Europees Instituut voor Innovatie en Technologie | European Institute of Innovation and Technology; Europees Instituut voor Technologie | EIT
Joint Research Centre | Gemeenschappelijk Centrum voor Onderzoek | JRC
European University Association | | EUA
Agentschap van de Europese Unie voor het ruimtevaartprogramma | European Union Agency for the Space Programme; European GNSS Agency | EUSPA; GSA
ECHO | | | European Civil Protection and Humanitarian Aid Operations
EuropeAid | EUROPEAID
Emergency Response Coordination Centre | | ERCC
European Union Institute for Security Studies | | EUISS
EU INTCEN | EU Intelligence Analysis Centre; SitCen | INTCEN
East StratCom Task Force | East Stratcom Taskforce; East StratCom
DG Competition | DG Comp; DG COMP; Directoraat-Generaal Concurrentie
DG Trade | Directoraat-Generaal Handel
DG NEAR
DG INTPA | DG DEVCO
DG ECHO
DG SANTE | DG SANCO
DG HOME
DG JUST
DG AGRI
DG MARE
DG ENV
DG CLIMA
DG ECFIN
DG FISMA
DG GROW
DG CONNECT | DG CNECT
DG MOVE
DG ENER
DG REGIO
DG EMPL
DG TAXUD
DG RTD
Structural Reform Support Service
Joint Investigation Team | | JIT
Europees Justitieel Netwerk | European Judicial Network | EJN
European Cybercrime Centre | | EC3
European Counter Terrorism Centre | | ECTC
European Migrant Smuggling Centre | | EMSC
EU Internet Referral Unit | | EU IRU
European Network of Transmission System Operators for Electricity | | ENTSO-E
ENTSOG | | | European Network of Transmission System Operators for Gas
European Competition Network
Wetenschappelijk, Technisch en Economisch Comité voor de Visserij | | WTECV; STECF
Visegrádgroep | Visegrad-groep; Visegrádlanden; Visegradgroep; Visegradlanden | V4
Eurocorps
European Gendarmerie Force | Europese Gendarmerie | EUROGENDFOR; EGF
European Air Transport Command | | EATC
Movement Coordination Centre Europe | | MCCE
Organisatie voor Gezamenlijke Samenwerking op het gebied van Bewapening | Organisation for Joint Armament Cooperation | OCCAR
European Maritime Awareness in the Strait of Hormuz | | EMASOH
Maritime Analysis and Operations Centre (Narcotics) | Maritime Analysis and Operations Centre – Narcotics; Maritime Analysis and Operations Centre | MAOC-N; MAOC
# United Nations: principal organs
Verenigde Naties | United Nations; Nations Unies | VN; UN
VN-Veiligheidsraad | Veiligheidsraad; Veiligheidsraad van de Verenigde Naties; Veiligheidsraad van de VN; Security Council; United Nations Security Council; UN Security Council | VNVR; UNSC; VR
Algemene Vergadering VN | Algemene Vergadering van de VN; Algemene Vergadering van de Verenigde Naties; Algemene Vergadering der Verenigde Naties; Algemene Vergadering; VN-Algemene Vergadering; Algemene Vergadering der VN; United Nations General Assembly; UN General Assembly; General Assembly | AVVN; UNGA; AV
VN-secretariaat | Secretariaat van de Verenigde Naties; Secretariaat van de VN; UN Secretariat
ECOSOC | Economische en Sociale Raad; VN Economische en Sociale Raad; Economische en Sociale Raad van de Verenigde Naties; Economic and Social Council | | Economische en Sociale Raad van de VN
Internationaal Gerechtshof | International Court of Justice; Internationale Gerechtshof | IGH; ICJ
VN-Trustschapsraad | Trustschapsraad
VN-Mensenrechtenraad | Mensenrechtenraad; Mensenrechtenraad van de Verenigde Naties; Mensenrechtenraad van de VN; Human Rights Council; UN Human Rights Council; United Nations Human Rights Council | MRR; HRC; UNHRC
VN-Mensenrechtencommissie | Commissie voor de Rechten van de Mens; Mensenrechtencommissie van de VN; VN-Commissie voor de Rechten van de Mens; Commission on Human Rights | MRC; UNCHR
Eerste Commissie
Derde Commissie | Derde Commissie van de AVVN
Vijfde Commissie
Zesde Commissie
International Law Commission | Commissie voor Internationaal Recht; VN-commissie voor internationaal recht | ILC
Peacebuilding Commission | VN-Vredesopbouwcommissie; Vredesopbouwcommissie; Commissie voor Vredesopbouw; UN Peacebuilding Commission | PBC
Peacebuilding Support Office | | PBSO
Ontwapeningsconferentie | Conference on Disarmament; Conferentie over Ontwapening; Geneefse Ontwapeningsconferentie
Commission on the Status of Women | Commissie voor de Status van de Vrouw; Vrouwencommissie van de VN; VN-Vrouwencommissie; Commissie inzake de Positie van de Vrouw | CSW
Commission on Narcotic Drugs | Commissie voor Verdovende Middelen | CND
Commission on Population and Development | | CPD
Commission on Sustainable Development | Commissie voor Duurzame Ontwikkeling; Commissie inzake Duurzame Ontwikkeling | CSD
Commission for Social Development | | CSocD
Statistical Commission | VN-Statistische Commissie
High-level Political Forum | High-Level Political Forum; High Level Political Forum on Sustainable Development | HLPF
Advisory Committee on Administrative and Budgetary Questions | | ACABQ
Speciaal Comité voor vredesoperaties | Special Committee on Peacekeeping Operations | C-34; C34
Counter-Terrorism Committee | Comité voor Terrorismebestrijding; Anti-Terrorismecomité | CTC
Counter-Terrorism Executive Directorate | Counter-Terrorism Committee Executive Directorate | CTED
VN-Antiterrorismebureau | United Nations Office of Counter-Terrorism; UN Office of Counter-Terrorism; Office of Counter-Terrorism | UNOCT; OCT
Military Staff Committee
Office of Internal Oversight Services | | OIOS
Joint Inspection Unit | | JIU
Chief Executives Board | | CEB
UN Development Coordination Office | Development Coordination Office | DCO
# United Nations: funds, programmes, offices
UNHCR | VN-vluchtelingenorganisatie; UN Refugee Agency; Hoge Commissariaat voor de Vluchtelingen; Hoog Commissariaat voor de Vluchtelingen; VN-Hoge Commissariaat voor de Vluchtelingen; United Nations High Commissioner for Refugees | | VN-Vluchtelingenorganisatie
UNDP | United Nations Development Programme; UN Development Programme; Ontwikkelingsprogramma van de Verenigde Naties; United Nations Development Program | | VN-Ontwikkelingsprogramma
UNICEF | Unicef; Kinderfonds van de Verenigde Naties; United Nations Children's Fund | | VN-Kinderfonds
Wereldvoedselprogramma | World Food Programme; VN-Wereldvoedselprogramma; World Food Program; Wereld Voedsel Programma; Wereldvoedselprogramma van de VN | WFP
UNFPA | United Nations Population Fund; Bevolkingsfonds van de Verenigde Naties; UN Population Fund | | VN-Bevolkingsfonds
UNEP | United Nations Environment Programme; UN Environment; UN Environment Programme; Milieuprogramma van de Verenigde Naties; UN Environment Assembly | | VN-Milieuprogramma
UNEA | | | United Nations Environment Assembly
UN Habitat | UN-HABITAT; United Nations Human Settlements Programme; VN-Habitat | UNCHS
UN Women | UN WOMEN; United Nations Entity for Gender Equality and the Empowerment of Women | UNW
UNIFEM | | | Ontwikkelingsfonds voor Vrouwen van de Verenigde Naties
UNRWA | VN-organisatie voor Palestijnse vluchtelingen; United Nations Relief and Works Agency; United Nations Relief and Works Agency for Palestine Refugees; VN-Agentschap voor Palestijnse Vluchtelingen | | United Nations Relief and Works Agency for Palestine Refugees in the Near East
UNAIDS | Joint United Nations Programme on HIV/AIDS; VN-aidsprogramma | | Gezamenlijk VN-programma voor hiv/aids
UNOCHA | Office for the Coordination of Humanitarian Affairs; UN OCHA; VN-Bureau voor de Coördinatie van Humanitaire Aangelegenheden; UN Office for the Coordination of Humanitarian Affairs | OCHA | VN-Bureau voor de Coördinatie van Humanitaire Zaken
UNODC | United Nations Office on Drugs and Crime; UN Office on Drugs and Crime; VN-bureau voor drugs en criminaliteit; United Nations Office for Drugs and Crime | UNDCP; ODCCP | VN-Bureau voor Drugs en Criminaliteit
UNOPS | United Nations Office for Project Services; UN Office for Project Services | | VN-Bureau voor Projectdiensten
UNCTAD | United Nations Conference on Trade and Development; VN-Conferentie inzake Handel en Ontwikkeling; Conferentie van de Verenigde Naties inzake Handel en Ontwikkeling; UN Trade and Development | | Conferentie van de VN inzake Handel en Ontwikkeling
UNCDF | | | United Nations Capital Development Fund
UNV | UN Volunteers | | United Nations Volunteers
OHCHR | Office of the High Commissioner for Human Rights; Hoge Commissariaat voor de Mensenrechten; Hoog Commissariaat voor de Mensenrechten; VN-Mensenrechtenkantoor; UN Human Rights Office; VN-mensenrechtenbureau; UN OHCHR; Kantoor van de Hoge Commissaris voor de Mensenrechten; Kantoor van de Hoge Commissaris voor de Rechten van de Mens | UNHCHR | Office of the United Nations High Commissioner for Human Rights
UNDRR | UN Office for Disaster Risk Reduction; United Nations International Strategy for Disaster Reduction | UNISDR; ISDR | VN-Bureau voor Rampenrisicovermindering
UNITAR | | | United Nations Institute for Training and Research
UNIDIR | | | United Nations Institute for Disarmament Research
UNRISD | | | United Nations Research Institute for Social Development
UNICRI | | | United Nations Interregional Crime and Justice Research Institute
UNU | Universiteit van de Verenigde Naties; VN-Universiteit; UNU-MERIT | | United Nations University
UNMAS | UN Mine Action Service | | United Nations Mine Action Service
Department of Peacekeeping Operations | Department for Peacekeeping Operations; UN Department of Peacekeeping Operations | DPKO; UN DPKO
Department of Peace Operations | UN Department of Peace Operations | DPO
Department of Political and Peacebuilding Affairs | Department of Political Affairs; UN Department of Political Affairs | DPPA; DPA
Department of Operational Support | Department of Field Support | DFS
United Nations Department of Economic and Social Affairs | Department of Economic and Social Affairs | UNDESA; UN DESA
UN Global Compact | United Nations Global Compact; VN Global Compact; Global Compact | UNGC
United Nations Democracy Fund | UN Democracy Fund | UNDEF
Central Emergency Response Fund | VN-noodhulpfonds | CERF
UN Peacebuilding Fund | Peacebuilding Fund; VN-Vredesopbouwfonds; Peace Building Fund | PBF
UN Trust Fund for Victims
Inter-Agency Standing Committee | | IASC
United Nations Humanitarian Air Service | | UNHAS
United Nations Disaster Assessment and Coordination | United Nations Disaster Assessment and Coordination Team | UNDAC
International Search and Rescue Advisory Group | | INSARAG
UN Water | UN-WATER
UN Ethics Office
United Nations Office for West Africa | United Nations Office for West Africa and the Sahel; UN Office for West Africa and the Sahel | UNOWA; UNOWAS
United Nations Office to the African Union | | UNOAU
United Nations Regional Office for Central Africa | | UNOCA
UNOG | | | United Nations Office at Geneva
UNOV | | | United Nations Office at Vienna
UNON | | | United Nations Office at Nairobi
UNSCO | | | Office of the United Nations Special Coordinator for the Middle East Peace Process
UNMOVIC | | | United Nations Monitoring, Verification and Inspection Commission
UNSCOM | | | United Nations Special Commission
United Nations Compensation Commission | VN-Compensatiecommissie | UNCC
UNITAD | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/ISIL; UN Investigative Team to Promote Accountability for Crimes Committed by Da'esh | | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh
United Nations Investigative Team for Accountability of Da'esh | UN Investigative Team for Accountability of Da'esh
IIIM | International, Impartial and Independent Mechanism; VN-bewijzenbank; Internationaal, Onpartijdig en Onafhankelijk Mechanisme | | International, Impartial and Independent Mechanism for Syria
IIMM | VN-bewijzenbank voor Myanmar | | Independent Investigative Mechanism for Myanmar
Joint Investigative Mechanism | OPCW-UN Joint Investigative Mechanism; OPCW-VN Joint Investigative Mechanism | JIM
Commission of Inquiry | VN Commission of Inquiry; Independent International Commission of Inquiry; UN Commission of Inquiry; VN-onderzoekscommissie Syrië | CoI; COI
Group of Eminent Experts | | GEE
Panel of Experts | VN Panel of Experts; VN Panel van Experts; UN Panel of Experts
Hybrid Court for South Sudan
# United Nations: specialised and related
UNESCO | Unesco; Organisatie van de VN voor onderwijs, wetenschap en cultuur; United Nations Educational, Scientific and Cultural Organization | | Organisatie van de Verenigde Naties voor Onderwijs, Wetenschap en Cultuur
Wereldgezondheidsorganisatie | World Health Organization; World Health Organisation; Wereld Gezondheidsorganisatie | WHO; WGO
World Health Assembly | Wereldgezondheidsvergadering | WHA
Pan American Health Organization | Pan-Amerikaanse Gezondheidsorganisatie | PAHO
Voedsel- en Landbouworganisatie | Food and Agriculture Organization; Voedsel- en Landbouworganisatie van de Verenigde Naties; Wereldvoedselorganisatie; Wereldlandbouworganisatie; Wereldvoedsel- en landbouworganisatie | FAO
IFAD | International Fund for Agricultural Development | | Internationaal Fonds voor Landbouwontwikkeling
Internationale Arbeidsorganisatie | International Labour Organization; International Labour Organisation | IAO; ILO
Internationale Maritieme Organisatie | International Maritime Organization; International Maritime Organisation | IMO
Internationale Burgerluchtvaartorganisatie | International Civil Aviation Organization; International Civil Aviation Organisation | ICAO
Internationale Telecommunicatie-unie | International Telecommunication Union; Internationale Telecommunicatie Unie | ITU
Wereldpostunie | Universal Postal Union | UPU
Wereld Meteorologische Organisatie | World Meteorological Organization | WMO
Wereldorganisatie voor de Intellectuele Eigendom | World Intellectual Property Organization | WIPO
UNIDO | United Nations Industrial Development Organization | | Organisatie van de VN voor Industriële Ontwikkeling
Wereldtoerismeorganisatie | World Tourism Organization; UN Tourism | UNWTO
Internationale Organisatie voor Migratie | International Organization for Migration; International Organisation for Migration; VN-Migratieorganisatie; VN-organisatie voor migratie | IOM
IAEA | International Atomic Energy Agency; Internationaal Agentschap voor Atoomenergie; Internationale Atoomenergieorganisatie; Internationaal Atoomagentschap; Internationale Atoomenergie Agentschap; Atoomagentschap | IAEO; IAAE | Internationaal Atoomenergieagentschap
OPCW | Organisatie voor het Verbod op Chemische Wapens; Organisatie voor het verbod van chemische wapens; Organization for the Prohibition of Chemical Weapons; Investigation and Identification Team | | Organisation for the Prohibition of Chemical Weapons
CTBTO | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | | Comprehensive Nuclear-Test-Ban Treaty Organization
IPCC | VN-klimaatpanel | | Intergovernmental Panel on Climate Change
Intergouvernementeel Platform voor Biodiversiteit en Ecosysteemdiensten | Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | IPBES
UNECE | Economische Commissie voor Europa; United Nations Economic Commission for Europe; Economische Commissie voor Europa van de Verenigde Naties | ECE | Economische Commissie voor Europa van de VN
ECLAC | Economic Commission for Latin America and the Caribbean | CEPAL | Economische Commissie voor Latijns-Amerika en het Caribisch gebied
UNECA | Economic Commission for Africa | | Economische Commissie voor Afrika
ESCAP | | | Economische en Sociale Commissie voor Azië en de Stille Oceaan
ESCWA | | | Economische en Sociale Commissie voor West-Azië
UNCITRAL | | | United Nations Commission on International Trade Law
Internationale Zeebodemautoriteit | International Seabed Authority | ISA
Internationaal Zeerechttribunaal | International Tribunal for the Law of the Sea; Internationaal Hof voor het Recht van de Zee; Zeerechttribunaal | ITLOS
Permanent Hof van Arbitrage | Permanente Hof van Arbitrage; Permanent Court of Arbitration | PHA; PCA
INCB | International Narcotics Control Board | | Internationaal Comité van toezicht op verdovende middelen
VN-Comité voor de Rechten van het Kind | Kinderrechtencomité; VN-Kinderrechtencomité; Comité voor de Rechten van het Kind; Committee on the Rights of the Child
VN-Mensenrechtencomité | Mensenrechtencomité; Human Rights Committee; VN-Comité voor de Rechten van de Mens
VN-Comité tegen Foltering | Committee against Torture; Comité tegen Foltering; VN-Antifoltercomité | CAT
Subcomité ter Preventie van Foltering | Subcommittee on Prevention of Torture; VN-Subcomité ter preventie van foltering | SPT
CEDAW-comité | VN-Vrouwenrechtencomité; CEDAW Committee
VN-Comité voor de uitbanning van rassendiscriminatie | Committee on the Elimination of Racial Discrimination; CERD-comité | CERD
VN-Comité inzake Economische, Sociale en Culturele Rechten | Committee on Economic, Social and Cultural Rights | CESCR
Comité voor gedwongen verdwijningen | Committee on Enforced Disappearances | CED
VN-Comité voor de rechten van personen met een handicap | VN-comité Handicap; Committee on the Rights of Persons with Disabilities
International Maritime Bureau | | IMB
# International justice
ICC | Internationaal Strafhof; International Criminal Court; Internationale Strafhof; Strafhof | ISH | International Criminal Court (Internationaal Strafhof)
Joegoslaviëtribunaal | Joegoslavië-tribunaal; Joegoslavië Tribunaal; Internationaal Straftribunaal voor het voormalige Joegoslavië; Internationaal Joegoslavië Tribunaal | ICTY | International Criminal Tribunal for the former Yugoslavia
Rwandatribunaal | Rwanda-tribunaal; Rwanda Tribunaal; Internationaal Straftribunaal voor Rwanda | ICTR | International Criminal Tribunal for Rwanda
Internationaal Restmechanisme voor Straftribunalen | Internationaal Restmechanisme; Mechanism for International Criminal Tribunals; Restmechanisme | IRMCT; MICT | International Residual Mechanism for Criminal Tribunals
Speciaal Hof voor Sierra Leone | Speciale Hof voor Sierra Leone; Sierra Leone Tribunaal; Residual Special Court for Sierra Leone | SCSL; RSCSL | Special Court for Sierra Leone
Speciaal Tribunaal voor Libanon | Libanontribunaal; Libanon-tribunaal; Libanon Tribunaal | STL | Special Tribunal for Lebanon
Kosovo Specialist Chambers | Kosovo-tribunaal; Kosovotribunaal; Specialist Prosecutor's Office; Kosovo Specialist Chambers and Specialist Prosecutor's Office; Kosovo Relocated Specialist Judicial Institution | KSC; KRSJI
Extraordinary Chambers in the Courts of Cambodia | Cambodjatribunaal; Cambodja-tribunaal; Rode Khmer Tribunaal | ECCC
Iran-United States Claims Tribunal | Iran-US Claims Tribunal | IUSCT
Special Criminal Court | Cour Pénale Spéciale
International Center for the Prosecution of the Crime of Aggression | International Centre for the Prosecution of the Crime of Aggression; Internationaal Centrum voor de Vervolging van het Misdrijf Agressie | ICPA
Register of Damage for Ukraine | Register of Damage; Schaderegister voor Oekraïne | RD4U
Trust Fund for Victims | Trustfonds voor Slachtoffers | TFV
Genocide Network
Europees Hof voor de Rechten van de Mens | Europese Hof voor de Rechten van de Mens; European Court of Human Rights; Hof voor de Rechten van de Mens; Europees Mensenrechtenhof | EHRM; ECHR; ECtHR
Inter-Amerikaans Hof voor de Rechten van de Mens | Inter-American Court of Human Rights; Inter-Amerikaanse Hof voor de Rechten van de Mens | IACHR; IAHRM
Inter-Amerikaanse Commissie voor de Rechten van de Mens | Inter-American Commission on Human Rights
Afrikaans Hof voor de Rechten van de Mens en de Volkeren
Haagse Conferentie voor Internationaal Privaatrecht | Hague Conference on Private International Law | HCCH
Interpol | INTERPOL
International Association of Prosecutors | | IAP
Tribunaal van Neurenberg | Neurenberg-tribunaal; Neurenbergtribunaal
# NATO, OSCE and other security organisations
NAVO | Noord-Atlantische Verdrags Organisatie; North Atlantic Treaty Organization; North Atlantic Treaty Organisation | NATO; OTAN | Noord-Atlantische Verdragsorganisatie
Noord-Atlantische Raad | North Atlantic Council; NAVO-Raad | NAR; NAC
NAVO-Ruslandraad | NAVO-Rusland Raad; NATO-Russia Council | NRR; NRC
NAVO-Oekraïneraad | NAVO-Oekraïne Raad; NAVO-Oekraïne Commissie; NATO-Ukraine Council | NUC
NAVO-Georgiëcommissie
Euro-Atlantische Partnerschapsraad | Euro-Atlantic Partnership Council | EAPR; EAPC
NAVO Parlementaire Assemblee | Parlementaire Assemblee van de NAVO; NATO Parliamentary Assembly; NAVO-assemblee
Nuclear Planning Group | Nucleaire Planning Groep | NPG
NAVO Militair Comité | Militair Comité; NATO Military Committee
SHAPE | | | Supreme Headquarters Allied Powers Europe
SACEUR | Supreme Allied Commander Europe
Allied Command Operations | | ACO
Allied Command Transformation | | ACT
Allied Joint Force Command Brunssum | Joint Force Command Brunssum; JFC Brunssum; AFNORTH; JFC HQ Brunssum | JFCBS; JFC
Joint Support and Enabling Command | | JSEC
NCIA | NCI Agency | | NATO Communications and Information Agency
NATO Consultation, Command and Control Agency | | NC3A
NSPA | | NAMSA | NATO Support and Procurement Agency
NATO Rapid Deployable Corps
NATO Response Force | NAVO Response Force; NATO Reaction Force | NRF
Very High Readiness Joint Task Force | Very High Readiness Joint Taskforce | VJTF
NATO Cooperative Cyber Defence Centre of Excellence | Cooperative Cyber Defence Centre of Excellence | CCDCOE; CCD COE
Strategic Communications Centre of Excellence | NATO Strategic Communications Centre of Excellence
European Centre of Excellence for Countering Hybrid Threats | Hybrid Centre of Excellence | Hybrid CoE
DIANA | | | Defence Innovation Accelerator for the North Atlantic
NATO Innovation Fund | NAVO-Innovatiefonds | NIF
Defence Planning Committee
Standing NATO Maritime Group 1 | Standing NATO Maritime Group | SNMG1; SNMG
Standing NATO Maritime Group 2 | | SNMG2
Standing NATO Mine Countermeasures Group 1 | | SNMCMG1
Joint Expeditionary Force | | JEF
OVSE | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe | OSCE | Organisatie voor Veiligheid en Samenwerking in Europa
Conferentie over Veiligheid en Samenwerking in Europa | | CVSE
ODIHR | OVSE/ODIHR; Bureau voor Democratische Instellingen en Mensenrechten | | Office for Democratic Institutions and Human Rights
OVSE Parlementaire Assemblee | Parlementaire Assemblee van de OVSE
OVSE Permanente Raad
Minsk-groep | Minsk Groep; Minsk Group; OSCE Minsk Group
Trilaterale Contactgroep | Trilateral Contact Group | TCG
Raad van Europa | Council of Europe | RvE; COE
Comité van Ministers | Comité van Ministers van de Raad van Europa; Committee of Ministers | CM
Parlementaire Assemblee van de Raad van Europa | Parlementaire Assemblee; Parlementaire Vergadering van de Raad van Europa; Parliamentary Assembly of the Council of Europe | PACE
Venetië-Commissie | Venetiëcommissie; Commissie van Venetië; Venice Commission; Europese Commissie voor Democratie door Recht
GRECO | Greco | | Groep van Staten tegen Corruptie
GRETA | | | Group of Experts on Action against Trafficking in Human Beings
GREVIO | | | Group of Experts on Action against Violence against Women and Domestic Violence
Moneyval | MONEYVAL
CPT | Europees Comité ter Voorkoming van Foltering; European Committee for the Prevention of Torture; Comité ter Preventie van Foltering; Europees Comité inzake de voorkoming van folteringen | | Europees Comité ter Preventie van Foltering
ECRI | European Commission against Racism and Intolerance | | Europese Commissie tegen Racisme en Intolerantie
Europees Comité voor Sociale Rechten | European Committee of Social Rights | ECSR
Congres van Lokale en Regionale Overheden
Europese Ontwikkelingsbank | Ontwikkelingsbank van de Raad van Europa; Council of Europe Development Bank | CEB
European Directorate for the Quality of Medicines | | EDQM
West-Europese Unie | | WEU
Collectieve Veiligheidsverdragsorganisatie | Collective Security Treaty Organization; Collective Security Treaty Organisation | CSTO; CVVO
Shanghai-samenwerkingsorganisatie | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Shanghai Samenwerkingsorganisatie; Sjanghai Samenwerkingsorganisatie | SCO; SSO
Anti-ISIS Coalitie | Anti-ISIS-coalitie; Wereldwijde Coalitie tegen Daesh; Global Coalition against Daesh; Internationale Coalitie tegen ISIS; Global Coalition to Defeat ISIS
Coalition of the Willing
Ramstein-groep | Ukraine Defense Contact Group; Ramsteingroep; Ukraine Defence Contact Group; Oekraïne Defensiecontactgroep | UDCG
NSATU | | | NATO Security Assistance and Training for Ukraine
Security Assistance Group-Ukraine | | SAG-U
International Donor Coordination Centre | | IDCC
Combined Maritime Forces | | CMF
Combined Joint Task Force | | CJTF
Joint Interagency Task Force South | Joint Inter Agency Task Force South | JIATF-S; JIATF South
Five Eyes
Nuclear Suppliers Group | | NSG
Missile Technology Control Regime | | MTCR
Australiëgroep | Australia Group; Australië Groep | AG
Zangger Comité | Zangger Committee
Global Counterterrorism Forum | Global Counter Terrorism Forum | GCTF
Non-Proliferation and Disarmament Initiative | | NPDI
AUKUS
QUAD | Quad
ANZUS
# Units and teams in operations
Provincial Reconstruction Team | Provinciaal Reconstructie Team; Provincial Reconstruction Teams; Provinciaal Reconstructieteam | PRT
Task Force Uruzgan | Taskforce Uruzgan | TFU
Air Task Force | Air Task Force Middle East | ATF; ATF-ME
Redeployment Task Force | | RDTF
Deployment Task Force | | DTF
Operational Mentoring and Liaison Team | Operational Mentor and Liaison Team; Operational Mentoring and Liaison Teams | OMLT
Special Operations Land Task Group | | SOLTG
Long Range Reconnaissance Patrol Task Group | | LRRPTG
Vessel Protection Detachment | Vessel Protection Detachments | VPD
Joint Military Commission
Verification Monitoring Team | | VMT
International Military Advisory and Training Team | International Military Advisory Training Team | IMATT
Task Force Takuba | Taskforce Takuba; Takuba
G5 Sahel Joint Force | Force Conjointe; Force Conjointe du G5 Sahel | FC-G5S
United States Security Coordinator | US Security Coordinator | USSC
All Sources Information Fusion Unit | | ASIFU
Special Operations Task Group | | SOTG
EU Battlegroup | EU Battlegroups; EU-gevechtsgroep
Multinational MRTT Unit | | MMU
# Economic and financial organisations
OESO | Organisation for Economic Co-operation and Development; Organisation for Economic Cooperation and Development | OECD | Organisatie voor Economische Samenwerking en Ontwikkeling
OESO-DAC | Development Assistance Committee; OECD-DAC; OESO/DAC; OECD/DAC | DAC
Inclusive Framework | OESO Inclusive Framework; OECD/G20 Inclusive Framework
Forum on Tax Administration | | FTA
Global Forum on Transparency and Exchange of Information for Tax Purposes | Global Forum
Internationaal Energieagentschap | Internationaal Energie Agentschap; International Energy Agency | IEA
Nucleair Energieagentschap | Nuclear Energy Agency; Nucleair Energie Agentschap | NEA
IRENA | | | International Renewable Energy Agency
International Energy Forum | | IEF
Energy Charter Secretariat
International Transport Forum | Europese Conferentie van Ministers van Verkeer | ITF
Internationaal Monetair Fonds | International Monetary Fund | IMF
International Monetary and Financial Committee | Internationaal Monetair en Financieel Comité | IMFC
Wereldbank | World Bank; Wereldbankgroep; World Bank Group; Wereldbank Groep | WB; WBG
IBRD | International Bank for Reconstruction and Development | | Internationale Bank voor Herstel en Ontwikkeling
Internationale Ontwikkelingsassociatie | International Development Association | IDA
IFC | | | International Finance Corporation
MIGA | | | Multilateral Investment Guarantee Agency
ICSID | | | International Centre for Settlement of Investment Disputes
Development Committee | Ontwikkelingscomité
Europese Bank voor Wederopbouw en Ontwikkeling | Europese Bank voor Herstel en Ontwikkeling; European Bank for Reconstruction and Development; Oost-Europabank | EBWO; EBRD
Aziatische Ontwikkelingsbank | Asian Development Bank | AsDB; ADB
Afrikaanse Ontwikkelingsbank | African Development Bank; Afrikaanse Ontwikkelingsbank Groep | AfDB; AfOB
Afrikaans Ontwikkelingsfonds | African Development Fund | ADF
Inter-Amerikaanse Ontwikkelingsbank | Inter-American Development Bank; Interamerikaanse Ontwikkelingsbank | IDB; IADB
Caraïbische Ontwikkelingsbank | Caribbean Development Bank | CDB
Asian Infrastructure Investment Bank | Aziatische Infrastructuur Investeringsbank | AIIB
New Development Bank | BRICS-bank | NDB
Nordic Investment Bank
KfW | KfW Bankengruppe | | Kreditanstalt für Wiederaufbau
Agence Française de Développement | Agence française de développement | AFD
GIZ | GTZ | | Deutsche Gesellschaft für Internationale Zusammenarbeit
Enabel
British International Investment | Commonwealth Development Corporation
Bank voor Internationale Betalingen | Bank for International Settlements | BIB; BIS
Financial Stability Board | Financial Stability Forum | FSB; FSF
Basels Comité | Bazels Comité; Bazels Comité voor Bankentoezicht; Basel Committee on Banking Supervision; Bazelse Comité | BCBS
International Organization of Securities Commissions | | IOSCO
IAIS | | | International Association of Insurance Supervisors
International Accounting Standards Board | | IASB
European Financial Reporting Advisory Group | | EFRAG
Financial Action Task Force | Financial Action Taskforce | FATF
Egmont Groep | Egmont Group
Parijse Club | Club van Parijs; Paris Club
Londen Club | Club van Londen
Institute of International Finance | | IIF
Wereldhandelsorganisatie | World Trade Organization; World Trade Organisation; Wereld Handelsorganisatie | WTO
Dispute Settlement Body | | DSB
Appellate Body | Beroepslichaam van de WTO
Werelddouaneorganisatie | World Customs Organization; Wereld Douane Organisatie | WDO; WCO
International Trade Centre | | ITC
Common Fund for Commodities | Gemeenschappelijk Fonds voor Grondstoffen | CFC
OPEC | OPEC+; Organization of the Petroleum Exporting Countries | | Organisatie van Olie-exporterende Landen
Gas Exporting Countries Forum | | GECF
World Economic Forum | Wereld Economisch Forum | WEF
Internationale Kamer van Koophandel | International Chamber of Commerce | ICC
G7 | G-7 | | groep van zeven
G8 | G-8 | | groep van acht
G10 | G-10 | | groep van tien
G20 | G-20 | | groep van twintig
G24
G77 | G-77; Groep van 77 | | groep van 77
G5 Sahel
BRICS | BRIC | | Brazilië, Rusland, India, China en Zuid-Afrika
E3 | EU3; E3+3; EU3+3
P5 | P5+1 | | vijf permanente leden van de Veiligheidsraad
Kwartet | Midden-Oosten Kwartet; Midden-Oostenkwartet; Kwartet voor het Midden-Oosten
Contactgroep
International Sustainability Standards Board | | ISSB
International Forum of Sovereign Wealth Funds
EITI | | | Extractive Industries Transparency Initiative
Open Government Partnership | | OGP
Freedom Online Coalition | Freedom Online Coalitie | FOC
Media Freedom Coalition | | MFC
Community of Democracies
Equal Rights Coalition | | ERC
International IDEA | International Institute for Democracy and Electoral Assistance | IDEA
International Development Law Organization | | IDLO
CGIAR | | | Consultative Group on International Agricultural Research
International Union for the Protection of New Varieties of Plants | | UPOV
World Organisation for Animal Health | Wereldorganisatie voor diergezondheid; Office International des Epizooties; Wereldorganisatie voor Diergezondheid | OIE; WOAH
ISO | | | International Organization for Standardization
IEC | | | International Electrotechnical Commission
CEN | | | Europees Comité voor Normalisatie
CENELEC
ETSI | | | European Telecommunications Standards Institute
ICANN | | | Internet Corporation for Assigned Names and Numbers
Internet Governance Forum | | IGF
RIPE NCC
IETF | | | Internet Engineering Task Force
Europees Octrooibureau | European Patent Office; Europees Octrooi Bureau; Europese Octrooiorganisatie | EOB; EPO; EOO
Benelux-Bureau voor de Intellectuele Eigendom | Benelux-Merkenbureau | BBIE; BOIP
Unified Patent Court | Eengemaakt Octrooigerecht | UPC; EOG
European Space Agency | Europese Ruimtevaartorganisatie; ESTEC; Europees Ruimteagentschap | ESA
NASA | | | National Aeronautics and Space Administration
EUMETSAT | Eumetsat
European Centre for Medium-Range Weather Forecasts | | ECMWF
European Southern Observatory | | ESO
European Molecular Biology Laboratory | | EMBL
Eurocontrol | EUROCONTROL
IATA | | | International Air Transport Association
Joint Aviation Authorities | | JAA
ECAC | | | European Civil Aviation Conference
Maastricht Upper Area Control Centre | | MUAC
# Global funds and partnerships
Global Fund | Wereldfonds; The Global Fund; Global Fund to Fight AIDS, Tuberculosis and Malaria; Wereldfonds ter bestrijding van aids, tuberculose en malaria; Global Fund to fight AIDS, TB and Malaria | GFATM; GF
GAVI | Gavi; GAVI Alliance; Gavi, the Vaccine Alliance; Global Alliance for Vaccines and Immunization | | Global Alliance for Vaccines and Immunisation
CEPI | | | Coalition for Epidemic Preparedness Innovations
COVAX | COVAX-faciliteit; COVAX Facility
Global Financing Facility | | GFF
Global Partnership for Education | Education for All Fast Track Initiative | GPE
Education Cannot Wait | | ECW
Green Climate Fund | Groen Klimaatfonds; Groene Klimaatfonds | GCF
Global Environment Facility | Wereldmilieufonds | GEF
Climate Investment Funds | | CIF
Adaptation Fund | Adaptatiefonds
Least Developed Countries Fund | | LDCF
Global Commission on Adaptation | | GCA
Global Center on Adaptation | Global Centre on Adaptation | GCA
NDC Partnership
Loss and Damage Fund | Fund for responding to Loss and Damage
Global Community Engagement and Resilience Fund | | GCERF
Global Concessional Financing Facility | | GCFF
Global Water Partnership | | GWP
Water Supply and Sanitation Collaborative Council
Cities Alliance
World Resources Institute | | WRI
Nutrition International
SEforALL | Sustainable Energy for All | SE4ALL
Unitaid | International Drug Purchase Facility | UNITAID
Stop TB Partnership
Drugs for Neglected Diseases initiative | | DNDi
IAVI | | | International AIDS Vaccine Initiative
Women's Peace and Humanitarian Fund | | WPHF
Afghanistan Reconstruction Trust Fund | | ARTF
Law and Order Trust Fund for Afghanistan | | LOTFA
Syria Recovery Trust Fund | | SRTF
Multi-Partner Trust Fund | | MPTF
International Finance Facility for Education | International Finance Facility for Immunisation | IFFEd; IFFIm
Private Infrastructure Development Group | | PIDG
InsuResilience Global Partnership | InsuResilience
# Regional organisations
Afrikaanse Unie | African Union; Union Africaine | AU; UA
Afrikaanse Unie Commissie | Commissie van de Afrikaanse Unie; African Union Commission; AU-Commissie | AUC
Organisatie van Afrikaanse Eenheid | Organisatie voor Afrikaanse Eenheid | OAE
Vredes- en Veiligheidsraad van de Afrikaanse Unie | AU Peace and Security Council; Peace and Security Council
NEPAD | | | New Partnership for Africa's Development
ECOWAS | Economic Community of West African States | CEDEAO | Economische Gemeenschap van West-Afrikaanse Staten
SADC | Ontwikkelingsgemeenschap van Zuidelijk Afrika | | Southern African Development Community
East African Community | Oost-Afrikaanse Gemeenschap | EAC
IGAD | | | Intergovernmental Authority on Development
Economic Community of Central African States | | ECCAS; CEEAC
COMESA | | | Common Market for Eastern and Southern Africa
CEMAC
West African Economic and Monetary Union | | UEMOA; WAEMU
African Continental Free Trade Area Secretariat
International Conference on the Great Lakes Region | Internationale Conferentie voor de Regio van de Grote Meren | ICGLR; CIRGL
Alliance Sahel | Sahel Alliantie; Sahel Alliance
Lake Chad Basin Commission | | LCBC
Multinational Joint Task Force | | MNJTF
Africa CDC | Africa Centres for Disease Control and Prevention
Arabische Liga | Liga van Arabische Staten; League of Arab States; Arab League | LAS
Gulf Cooperation Council | Golfsamenwerkingsraad; Samenwerkingsraad van de Golf; Golf Samenwerkingsraad | GCC; GSR
Organisatie van de Islamitische Samenwerking | Organisatie voor Islamitische Samenwerking; Organisation of Islamic Cooperation; Organisatie van de Islamitische Conferentie; Organization of Islamic Cooperation; Organisatie van Islamitische Samenwerking | OIS; OIC
Unie voor de Mediterranee | Union for the Mediterranean; Unie voor het Middellandse Zeegebied | UvM; UfM
ASEAN | Association of Southeast Asian Nations; Associatie van Zuidoost-Aziatische Staten | | Associatie van Zuidoost-Aziatische Naties
ASEAN Regional Forum | | ARF
ASEM | | | Asia-Europe Meeting
Asia-Europe Foundation | | ASEF
APEC | | | Asia-Pacific Economic Cooperation
SAARC | | | South Asian Association for Regional Cooperation
Pacific Islands Forum | | PIF
Indian Ocean Rim Association | | IORA
Mekong River Commission | Mekong Riviercommissie | MRC
Gemenebest van Onafhankelijke Staten | | GOS
Euraziatische Economische Unie | Eurasian Economic Union; Euraziatische Unie | EEU; EAEU
Gemenebest | Gemenebest van Naties; Commonwealth; Britse Gemenebest
Francophonie | Organisation internationale de la Francophonie; La Francophonie | OIF
Organisatie van Amerikaanse Staten | Organization of American States; Organisatie van de Amerikaanse Staten; Organisation of American States | OAS
Mercosur | MERCOSUR; Mercosul
Andesgemeenschap | Andes-gemeenschap; Comunidad Andina | CAN
CELAC | | | Gemeenschap van Latijns-Amerikaanse en Caribische Staten
UNASUR | Unasur | | Unie van Zuid-Amerikaanse Naties
CARICOM | Caricom; Caribische Gemeenschap | | Caribbean Community
CARIFORUM | Cariforum
Caribbean Public Health Agency | | CARPHA
Organisation of Eastern Caribbean States | Organization of Eastern Caribbean States | OECS
Association of Caribbean States | | ACS
SICA
Limagroep | Lima-groep; Grupo de Lima
ALBA
Rio-groep
ACS-groep | Organisatie van Afrikaanse, Caribische en Pacifische Staten; Organisation of African, Caribbean and Pacific States; ACS-landen | OACPS; OACS
Niet-Gebonden Landen | Beweging van Niet-Gebonden Landen; Non-Aligned Movement; Beweging van Ongebonden Landen | NAM
LDC-groep
Alliance of Small Island States | | AOSIS
High Ambition Coalition | | HAC
Arctische Raad | Arctic Council
Noordse Raad | Nordic Council
Raad van de Oostzeestaten | Council of the Baltic Sea States; Oostzeeraad | CBSS
Europese Vrijhandelsassociatie | European Free Trade Association; Europese Vrijhandels Associatie | EVA; EFTA
Benelux | Benelux Unie; Benelux Economische Unie; Secretariaat-Generaal van de Benelux
Benelux-parlement | Beneluxparlement; Benelux-Parlement; Benelux Interparlementaire Assemblee; Raadgevende Interparlementaire Beneluxraad; Beneluxraad
Benelux-Gerechtshof
Pentalateraal Energieforum | Pentalaterale Forum; Pentalateral Energy Forum
Western Balkans Six
Regional Cooperation Council | | RCC
Peace Implementation Council | | PIC
Office of the High Representative | | OHR
Joint Monitoring and Evaluation Commission | | JMEC
Internationale Rijncommissie | Internationale Commissie ter Bescherming van de Rijn; Internationale Rijn Commissie | ICBR
Centrale Commissie voor de Rijnvaart | Centrale Rijnvaartcommissie | CCR; CCNR
Internationale Maascommissie | | IMC
Internationale Scheldecommissie | Internationale Commissie voor de bescherming van de Schelde | ISC
Vlaams-Nederlandse Scheldecommissie | | VNSC
Technische Scheldecommissie
OSPAR | OSPAR Commissie | | OSPAR-commissie
Internationale Walvisvaartcommissie | International Whaling Commission; Internationale Walvisvaart Commissie | IWC
ICES | | | International Council for the Exploration of the Sea
North East Atlantic Fisheries Commission | | NEAFC
ICCAT | | | International Commission for the Conservation of Atlantic Tunas
IOTC
SPRFMO
Interparlementaire Unie | Inter-Parliamentary Union | IPU
International Holocaust Remembrance Alliance | Task Force for International Cooperation on Holocaust Education | IHRA
European Network against Racism
C40
ICLEI
United Cities and Local Governments | | UCLG
European Trade Union Confederation | Europees Verbond van Vakverenigingen | EVV; ETUC
BusinessEurope | Business Europe; UNICE
International Trade Union Confederation | Internationaal Vakverbond | ITUC; IVV
Copa-Cogeca | COPA-COGECA
Beuc | BEUC
Cefic | CEFIC
Paris MOU | Paris Memorandum of Understanding | Paris MoU
International Oil Pollution Compensation Funds | | IOPC
ICOMOS | | | International Council on Monuments and Sites
ICOM
Blue Shield | Blue Shield International
Werelderfgoedcomité | World Heritage Committee
# United States
Congres | Amerikaanse Congres; US Congress; Amerikaans Congres; Congress
Amerikaanse Senaat | US Senate; Senaat van de Verenigde Staten
Huis van Afgevaardigden | Amerikaanse Huis van Afgevaardigden; House of Representatives
Witte Huis | White House
Pentagon | Amerikaanse ministerie van Defensie; Department of Defense | DoD
State Department | US State Department; Amerikaanse ministerie van Buitenlandse Zaken; Department of State
Amerikaanse ministerie van Financiën | US Treasury; Treasury
Amerikaanse ministerie van Justitie | Department of Justice; US Department of Justice | DoJ; DOJ
Department of Homeland Security | | DHS
National Security Council | | NSC
CIA | | | Central Intelligence Agency
FBI | | | Federal Bureau of Investigation
NSA | | | National Security Agency
DEA | | | Drug Enforcement Administration
TSA | | | Transportation Security Administration
Customs and Border Protection | US Customs and Border Protection | CBP
OFAC | | | Office of Foreign Assets Control
Bureau of Industry and Security
FDA | | | Food and Drug Administration
CDC | Amerikaanse CDC | | Centers for Disease Control and Prevention
FAA | | | Federal Aviation Administration
EPA | | | Environmental Protection Agency
NTSB | | | National Transportation Safety Board
SEC | | | Securities and Exchange Commission
IRS | | | Internal Revenue Service
Federal Reserve | Amerikaanse Federal Reserve; Fed
USAID | US Agency for International Development | | United States Agency for International Development
USTR | | | United States Trade Representative
Government Accountability Office | | GAO
US Supreme Court | Amerikaanse Hooggerechtshof; Supreme Court
SIGAR | | | Special Inspector General for Afghanistan Reconstruction
AFRICOM | US Africa Command | | United States Africa Command
CENTCOM | US Central Command | | United States Central Command
EUCOM | | | United States European Command
SOUTHCOM | | | United States Southern Command
US Army
US Navy
US Air Force | | USAF
US Coast Guard
F-35 Joint Program Office | Joint Program Office; JSF Program Office | JPO
Coalition Provisional Authority | | CPA
Iraq Survey Group | | ISG
NHTSA
NIST
DARPA
Peace Corps
# United Kingdom and Ireland
House of Commons | Britse Lagerhuis; Lagerhuis
House of Lords | Hogerhuis
Foreign, Commonwealth and Development Office | Foreign, Commonwealth & Development Office; Foreign and Commonwealth Office; Foreign Office | FCDO; FCO
DFID | | | Department for International Development
Home Office
MI5
MI6 | Secret Intelligence Service
GCHQ | | | Government Communications Headquarters
Scotland Yard
Bank of England
Competition and Markets Authority | | CMA
MHRA
Financial Services Authority | | FSA
Financial Conduct Authority | | FCA
National Health Service | | NHS
Britse Hooggerechtshof
IRA | | | Irish Republican Army
Dáil
# Belgium, Germany, France and other member states
Vlaamse regering | Vlaamse Regering
Vlaams Parlement
Waalse regering
Belgische Kamer | Kamer van volksvertegenwoordigers; Kamer van Volksvertegenwoordigers; Belgische Kamer van volksvertegenwoordigers; Belgische Kamer van Volksvertegenwoordigers
FANC | | | Federaal Agentschap voor Nucleaire Controle
Staatsveiligheid
Nationale Bank van België
FAVV
Havenbedrijf Antwerpen | Port of Antwerp; Port of Antwerp-Bruges
Raad van State van België
Bundestag | Duitse Bondsdag; Bondsdag; Deutscher Bundestag
Bundesrat | Bondsraad
Bundesverfassungsgericht | Duitse Constitutionele Hof; Duits Constitutioneel Hof; Duitse Grondwettelijk Hof
Bundesbank | Deutsche Bundesbank
Bundeswehr
Bundesnachrichtendienst | | BND
Bundeskriminalamt | | BKA
Bundesamt für Verfassungsschutz | | BfV
BAMF | | | Bundesamt für Migration und Flüchtlinge
BaFin
Bundesnetzagentur
Bundespolizei
Auswärtiges Amt
Assemblée nationale | Assemblée Nationale; Franse Assemblée
Conseil d'État | Conseil d'Etat
Quai d'Orsay
Direction générale de la Sécurité extérieure | | DGSE
Gendarmerie nationale
Banque de France
Guardia Civil
Guardia di Finanza
Carabinieri
Italiaanse Constitutionele Hof
Sejm
Poolse Constitutionele Hof | Poolse Constitutionele Tribunaal
Poolse Hooggerechtshof
Cortes
Riksdag
Folketing | Folketinget
Riigikogu
Saeima
Seimas
Verchovna Rada | Rada; Oekraïense parlement; Verkhovna Rada
Storting
# Russia and the former Soviet Union
GRU | Russische militaire inlichtingendienst; Russian Main Intelligence Directorate | GROe | Russische Militaire Inlichtingendienst
FSB | Federale Veiligheidsdienst | | Russische Federale Veiligheidsdienst
SVR | | | Russische buitenlandse inlichtingendienst
KGB
Kremlin
Doema | Staatsdoema; Russische Doema
Federatieraad
Roskomnadzor
Wagnergroep | Wagner Group; Wagner-groep; Groep-Wagner; Africa Corps; Wagner
Internet Research Agency
Rode Leger
Rosoboronexport
Sberbank
VTB
Azov-bataljon | Azov-brigade; Azovbataljon
Volksrepubliek Donetsk | Donetsk People's Republic | DPR; DNR
Volksrepubliek Loehansk | Luhansk People's Republic | LPR; LNR
Oekraïense strijdkrachten
SBU
Naftogaz
Energoatom
NABU | | | Nationaal Anti-Corruptiebureau van Oekraïne
# China and Asia
Nationaal Volkscongres | National People's Congress
Volksbevrijdingsleger | People's Liberation Army | PLA
Ministry of State Security
Confucius Instituut | Confucius Instituten; Confucius Institute
China Development Bank
COSCO | Cosco
APT31
APT10
APT28 | Fancy Bear
APT29 | Cozy Bear
Sandworm
Lazarus Group
Japanse Diet
Japan International Cooperation Agency | | JICA
KOICA
Lok Sabha
Inter-Services Intelligence
Tatmadaw | Birmese leger; Myanmarese leger
National Unity Government | | NUG
National League for Democracy | | NLD
Arakan Army
ARSA | | | Arakan Rohingya Salvation Army
Rode Khmer | Khmer Rouge
TNI
KNIL | | | Koninklijk Nederlandsch-Indisch Leger
Komnas HAM
Abu Sayyaf
Jemaah Islamiyah
LTTE | Tamil Tijgers; Tamiltijgers | | Liberation Tigers of Tamil Eelam
New People's Army | | NPA
Aum Shinrikyo
# Middle East and Afghanistan
Knesset
Israel Defense Forces | Israëlische leger; Israeli Defense Forces; Israëlische strijdkrachten; Israëlische defensieleger; Israel Defence Forces | IDF
Mossad
Shin Bet
Coordination of Government Activities in the Territories | | COGAT
Palestijnse Autoriteit | Palestijnse Nationale Autoriteit; Palestinian Authority | PA
Palestine Liberation Organization | Palestijnse Bevrijdingsorganisatie; Palestinian Liberation Organization | PLO
Palestijnse Wetgevende Raad | | PLC
Hamas | HAMAS
Palestijnse Islamitische Jihad | Islamitische Jihad; Palestinian Islamic Jihad | PIJ
Volksfront voor de Bevrijding van Palestina | Popular Front for the Liberation of Palestine | PFLP; VFBP
Democratic Front for the Liberation of Palestine | | DFLP
Al-Aqsa Martelarenbrigade | Al Aqsa-martelarenbrigade; Al-Aqsa Martelaren Brigades
Hezbollah | Hizbollah; Hizballah; Hezbolla; Hezbullah
Libanese strijdkrachten | Lebanese Armed Forces | LAF
Iraanse Revolutionaire Garde | Islamitische Revolutionaire Garde; Revolutionaire Garde; Islamic Revolutionary Guard Corps; Islamitische Revolutionaire Garde Corps; Revolutionaire Garde Corps | IRGC; IRG
Quds Force | Al-Quds Brigade; Quds-brigade; Qudsbrigade; Quds-eenheid
Iraanse parlement | Majlis
Mujahedin-e Khalq | Mujahedeen Khalq; Volksmujahedin | MEK; MKO
ASMLA | | | Arab Struggle Movement for the Liberation of Ahwaz
Houthi's | Houthi; Houthi-beweging; Houthibeweging; Ansar Allah; Ansarallah; Houthi-rebellen
Southern Transitional Council | Zuidelijke Overgangsraad | STC
Syrische Democratische Strijdkrachten | Syrian Democratic Forces | SDF
Vrije Syrische Leger | Free Syrian Army; Vrij Syrisch Leger; Vrije Syrische Politie | FSA; VSL
Syrische Nationale Coalitie | Syrian Opposition Coalition; Syrische Oppositiecoalitie | SOC
Syrische Nationale Raad | | SNC
Hoge Onderhandelingscommissie | High Negotiations Committee | HNC
Syrian National Army | Syrisch Nationaal Leger | SNA
Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham | HTS
Jabhat al-Nusra | Al Nusra; Al Nusra Front; Nusra Front; Jabhat Fateh al-Sham | JaN; JAN
Ahrar al-Sham
Jabhat al-Shamiya | Jabhat al-Shamiyah; Levant Front; Levantfront
Jaish al-Islam | Jaysh al-Islam
Sultan Murad | Sultan Murad Brigade
Zenki-beweging | Nour al-Din al-Zenki
ISIS | Islamitische Staat; Islamic State; Islamitische Staat in Irak en Syrië; Islamitische Staat in Irak en al-Sham; Islamitische Staat in Irak en de Levant; Daesh; Da'esh; Da'ish; Islamitische Staat van Irak en al-Sham | ISIL; IS | Islamic State of Iraq and Syria
ISKP | Islamitische Staat in Khorasan; ISIS-K; Islamitische Staat Khorasan | | Islamic State Khorasan Province
Islamic State West Africa Province | | ISWAP
Islamic State in the Greater Sahara | Islamitische Staat in de Grotere Sahara | ISGS
Al Qaeda | Al Qaida; Al-Qa'ida; Al Kaida; al-Qaeda; al Qaida; Al Qaeda-netwerk; Kern Al Qaida | AQ
Al Qaida in het Arabisch Schiereiland | Al-Qaeda in the Arabian Peninsula; Al Qaida op het Arabisch Schiereiland; Al Qaeda op het Arabisch Schiereiland | AQAS; AQAP
Al Qaida in de Islamitische Maghreb | Al Qaeda in the Islamic Maghreb; Al Qaeda in de Islamitische Maghreb | AQIM
Taliban | Talibaan; Afghaanse Taliban
Haqqani-netwerk | Haqqani Netwerk; Haqqani Network
Tehrik-i-Taliban Pakistan | Tehrik-e-Taliban Pakistan; Pakistaanse Taliban | TTP
Lashkar-e-Taiba | | LeT
Noordelijke Alliantie | Northern Alliance
Afghan National Army | Afghaanse Nationale Leger | ANA
Afghan National Police | Afghaanse Nationale Politie | ANP
Afghan National Security Forces | Afghan National Defence and Security Forces | ANSF; ANDSF
Afghan Local Police | | ALP
National Directorate of Security | | NDS
High Peace Council | Hoge Vredesraad
Afghanistan Independent Human Rights Commission | | AIHRC
Independent Election Commission | | IEC
Iraqi Security Forces | Iraakse veiligheidstroepen | ISF
Popular Mobilization Forces | Popular Mobilisation Forces; Hashd al-Shaabi | PMF; PMU
Peshmerga | Peshmerga's; Peshmerga-strijders
Koerdische Regionale Regering | Kurdistan Regional Government; Koerdische Autonome Regering; Koerdische Regering | KRG; KAR
Koerdische Democratische Partij | Kurdistan Democratic Party | KDP
Patriottische Unie van Koerdistan | Patriotic Union of Kurdistan | PUK
PKK | Partiya Karkerên Kurdistanê; Kongra-Gel | KADEK | Koerdische Arbeiderspartij
YPG | Yekîneyên Parastina Gel; People's Protection Units | | Volksbeschermingseenheden
YPJ
PYD | | | Democratische Uniepartij
PJAK
DHKP-C | DHKP/C | | Revolutionaire Volksbevrijdingspartij/Front
AFAD
Grote Nationale Assemblee
Iraakse Hooggerechtshof
Egyptische Opperste Militaire Raad | Supreme Council of the Armed Forces | SCAF
# Africa
Boko Haram
Al-Shabaab | Al-Shabab; al-Shabaab
Lord's Resistance Army | Verzetsleger van de Heer; Leger van de Heer | LRA
M23 | Mouvement du 23-mars; M23-beweging | | Beweging van 23 maart
FDLR | | | Forces Démocratiques de Libération du Rwanda
Allied Democratic Forces | | ADF
RCD-Goma | Rassemblement Congolais pour la Démocratie
MLC | | | Mouvement de Libération du Congo
CNDP | | | Congrès national pour la défense du peuple
FARDC | | | Forces Armées de la République Démocratique du Congo
Seleka | Séléka; Ex-Seleka; Ex-Séléka
Anti-Balaka
Janjaweed
Rapid Support Forces | | RSF
Sudanese Armed Forces | Soedanese strijdkrachten; Soedanese leger | SAF
Sudan Liberation Movement | Sudan Liberation Army | SLM; SLA; SLM/A
Justice and Equality Movement | | JEM
Sudan People's Liberation Movement | Sudan People's Liberation Army | SPLM; SPLA; SPLM/A; SPLM-IO
South Sudan Defence Forces
Tigray People's Liberation Front | Tigrayan People's Liberation Front; Volksbevrijdingsfront van Tigray | TPLF
People's Front for Democracy and Justice | | PFDJ
Jama'at Nusrat al-Islam wal-Muslimin | Jamaat Nusrat al-Islam wal Muslimin | JNIM
Ansar Dine | Ansar Eddine
MUJAO | | | Mouvement pour l'unicité et le jihad en Afrique de l'Ouest
Mouvement National de Libération de l'Azawad | | MNLA
Coordination des mouvements de l'Azawad | | CMA
Malinese strijdkrachten | Forces Armées Maliennes | FAMa; FAMA
Lakurawa
MEND
Polisario | Front Polisario; Polisario-front
Al-Mourabitoun
Ansar al-Sharia
Libische Nationale Leger | Libyan National Army; Libisch Nationaal Leger | LNA
Government of National Accord | Regering van Nationaal Akkoord | GNA
Nationale Overgangsraad | National Transitional Council; Libische Overgangsraad | NTC; TNC
Libische kustwacht | Libyan Coast Guard
Revolutionary United Front | | RUF
AFRC | | | Armed Forces Revolutionary Council
LURD | | | Liberians United for Reconciliation and Democracy
Transitional Federal Government | Transitional National Government | TFG
Interahamwe
Rwandese Patriottisch Front | Rwandan Patriotic Front; Rwandees Patriottisch Front | RPF
Rwanda Defence Force | | RDF
Forces Nouvelles
Fano
Economic and Financial Crimes Commission
National Prosecuting Authority
# Latin America and the Caribbean
FARC | FARC-EP | | Fuerzas Armadas Revolucionarias de Colombia
ELN | | | Ejército de Liberación Nacional
Autodefensas Unidas de Colombia | | AUC
Clan del Golfo
Sendero Luminoso | Lichtend Pad
Sinaloa-kartel | Sinaloakartel
EZLN
Jurisdicción Especial para la Paz | | JEP
Nationale Assemblée | De Nationale Assemblée; Assemblée Nationale Suriname | DNA
Centrale Bank van Suriname
Surinaamse Hof van Justitie
# Balkans
UÇK | Kosovo Liberation Army | UCK; KLA | Kosovo Bevrijdingsleger
Kosovo Police Service | | KPS
Kosovo Security Force | | KSF
Kosovo Protection Corps | | KPC
Bosnisch-Servische leger | Vojska Republike Srpske | VRS
Joegoslavische Volksleger | | JNA
# Terror and extremism elsewhere
ETA | | | Euskadi Ta Askatasuna
RAF | | | Rote Armee Fraktion
Hofstadgroep | Hofstadnetwerk
Sharia4Holland
Sharia4Belgium
Hizb ut-Tahrir
GIA | | | Groupe Islamique Armé
GSPC | | | Groupe Salafiste pour la Prédication et le Combat
Atomwaffen Division
The Base
Pegida
Kick Out Zwarte Piet | | KOZP
Hells Angels
Satudarah
Bandidos
No Surrender
'Ndrangheta | Ndrangheta
Cosa Nostra
Camorra
Mocro Maffia
LockBit
EncroChat
`;
