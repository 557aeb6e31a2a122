import { spellings, words } from './words.ts';

/**
 * Parts of the world and of states by name, seas, rivers and islands among them. Names for UN M49 codes come at run
 * time from Intl.DisplayNames; here are the other spellings of those, and the regions that M49 lacks, each with its
 * usual name first. Source: general knowledge of Dutch geographical names; no list was copied.
 *
 * A municipality is in places.ts, also where it is called after a region (Waterland, Krimpenerwaard, Texel). Groningen
 * and Utrecht are there only: "provincie" before them makes the region. Islands that are states or territories are not
 * here.
 */

/** Other spellings by M49 code. */
export const otherRegionNames: Readonly<Record<string, readonly string[]>> = spellings(`
002=Afrikaanse continent=Afrikaans continent
003=Noord Amerika
005=Zuid Amerika
011=West Afrika=Westelijk Afrika=westelijk Afrika
013=Centraal-Amerika=Centraal Amerika=Midden Amerika
014=Oost Afrika=Oostelijk Afrika=oostelijk Afrika
015=Noord Afrika=Noordelijk Afrika=noordelijk Afrika
017=Centraal Afrika=Midden-Afrika=Midden Afrika
018=zuidelijk Afrika
029=Caraïben=Caribische gebied=Caribisch Gebied=Caribische Gebied=Caribische regio=Caribische Regio=Cariben
=Caraïbisch gebied=Caraïbische gebied
030=Oost Azië
034=Zuid Azië=Zuidelijk Azië
035=Zuidoost Azië=Zuid-Oost-Azië=Zuid-Oost Azië=Zuidoost-azië
039=Zuid Europa=Zuidelijk Europa
143=Centraal Azië
145=West Azië
150=Europese continent=Europees continent
151=Oost Europa
154=Noord Europa
155=West Europa
202=Sub-Sahara Afrika=Sub-Sahara-Afrika=Sub Sahara Afrika=sub-Sahara Afrika=sub-Sahara-Afrika=Subsahara-Afrika
=Subsaharaans Afrika=Sub-Sahara=Afrika ten zuiden van de Sahara=Zwart-Afrika
419=Latijns Amerika
`);

/** M49 names that are no names or that nobody prints: wereld, Micronesische regio (Micronesië is FM). */
export const m49CodesToSkip: readonly string[] = words('001|057');

const world = `
Midden-Oosten=Midden Oosten=Nabije Oosten=Nabije-Oosten=Middenoosten|Verre Oosten|MENA=MENA-regio=MONA=MENA regio
Golfregio=Golf=Golfstaten=Golflanden|Perzische Golf=Arabische Golf|Levant
Mashreq=Masjrek|Maghreb=Maghreblanden=Maghreb-landen
Arabisch Schiereiland=Arabische Schiereiland=Arabisch schiereiland|Arabische wereld=Arabische Wereld
Sahel=Sahelregio=Sahel-regio=Sahellanden=Sahel regio=Sahelgebied=Sahelzone|Sahara|Kalahari|Namib
Sinaï=Sinaï-schiereiland=Sinaïschiereiland=Sinaïwoestijn|Hoorn van Afrika
Grote Meren=Grote Merengebied=Grote Meren-gebied=Grote Meren Regio=Grote Merenregio=Grote Meren regio
=Grote-Merengebied=Grote Meren gebied
Westelijke Balkan=West-Balkan=Westelijke-Balkan=westelijke Balkan=Westelijke Balkanlanden=Westelijke Balkanregio
Balkan=Balkanregio=Balkanlanden=Balkan-regio|Zuidoost-Europa=Zuid-Oost-Europa=Zuid-Oost Europa=Zuidoost Europa
Noordwest-Europa=Noordwest Europa=Noord-West-Europa=Noord-West Europa
Centraal-Europa=Midden-Europa=Centraal Europa=Midden Europa|Zuidwest-Europa|Noordoost-Europa
Midden- en Oost-Europa=Midden en Oost-Europa=Midden- en Oost Europa|Centraal- en Oost-Europa|Eurazië
Kaukasus=Kaukasusregio|Noordelijke Kaukasus=Noord-Kaukasus=Noord Kaukasus
Zuidelijke Kaukasus=Zuid-Kaukasus=Zuid Kaukasus=Transkaukasië
Baltische staten=Baltische Staten=Baltische landen=Baltische Landen=Balticum|Scandinavië=Scandinavische landen
Noordse landen=Noordse Landen|Benelux=Beneluxlanden=Benelux-landen
Iberisch Schiereiland=Iberische Schiereiland=Iberisch schiereiland|Britse Eilanden|Westen
Noordoost-Azië=Noordoost Azië=Noord-Oost Azië
Indo-Pacific=Indo-Pacifische regio=Indo-Pacifisch gebied=Indo-pacific=Indo-Pacifische gebied=Indo Pacific=Indopacific
Azië-Pacific=Azië-Pacific-regio=Azië-Pacific regio=Aziatisch-Pacifische regio=Asia-Pacific|Indochina=Indo-China
Koreaans schiereiland=Koreaanse schiereiland=Koreaans Schiereiland=Koreaanse Schiereiland
Indische subcontinent=Indiase subcontinent
Noordpoolgebied=Noordpool=Arctisch gebied=Arctis=Arctische gebied=Arctische regio=Arctische Gebied
Antarctica=Zuidpoolgebied=Zuidpool|Zuidelijke Kegel|Noordwest-Afrika|Noordoost-Afrika
Bovenwindse Eilanden=Bovenwindse eilanden=Bovenwinden
Benedenwindse Eilanden=Benedenwindse eilanden=Benedenwinden|Kleine Antillen|Grote Antillen|ABC-eilanden|SSS-eilanden
Maagdeneilanden|Kanaaleilanden|Amazone=Amazonegebied=Amazoneregio=Amazonewoud|Congobekken=Congo-bekken|Nijldelta
Nigerdelta=Niger Delta=Niger-delta
Tsjaadmeer=Tsjaadmeergebied=Tsjaadmeerregio=Tsjaadmeerbekken=Meer van Tsjaad=Lake Chad|Mekongdelta=Mekong-delta
Victoriameer|Tanganyikameer=Tanganjikameer|Kivumeer|Malawimeer|Turkanameer|Liptako-Gourma|Mano River|Himalaya|Andes
Alpen|Pyreneeën|Karpaten|Oeral|Siberië|Lapland|Hindoekoesj
Nederlands-Indië=Nederlands Indië=Nederlandsch-Indië=Nederlandsch Indië|Mesopotamië|Vruchtbare Halvemaan
Derde Wereld=Derde wereld|Heilige Land=Heilig Land
`;

const waters = `
Noordzee=Noordzeegebied=Noordzeeregio|Noordelijke Noordzee|Waddenzee=Waddengebied=Wadden=Waddenzeegebied
Waddeneilanden|Oostzee=Oostzeegebied=Oostzeeregio=Baltische Zee=Baltische zee
Middellandse Zee=Middellandse Zeegebied=Middellandse-Zeegebied=Middellandse zee=Middellandse-zeegebied
=Middellandsezeegebied=Middellandse Zee-gebied=Mediterrane Zee
Zwarte Zee=Zwarte Zeegebied=Zwarte-Zeegebied=Zwarte Zee-regio=Zwarte Zeeregio|Rode Zee|Dode Zee|Kaspische Zee
Zee van Azov|Egeïsche Zee|Adriatische Zee|Ionische Zee|Tyrreense Zee|Ierse Zee|Keltische Zee|Noorse Zee
Barentszzee=Barentszee|Noordelijke IJszee|Zuidelijke Oceaan=Zuidelijke IJszee|Arabische Zee|Caribische Zee|Sargassozee
Zuid-Chinese Zee=Zuidchinese Zee=Zuid-Chinese zee=Zuid Chinese Zee|Oost-Chinese Zee|Gele Zee|Japanse Zee
Filipijnse Zee|Javazee|Timorzee|Andamanse Zee|Zee van Marmara|Atlantische Oceaan=Atlantische oceaan
Noord-Atlantische Oceaan=Noordelijke Atlantische Oceaan|Noord-Atlantisch gebied=Noord-Atlantische gebied
Stille Oceaan=Stille oceaan=Grote Oceaan=Stille Zuidzee=Pacific|Indische Oceaan=Indische oceaan|Golf van Aden
Golf van Guinee|Golf van Mexico|Golf van Bengalen=Baai van Bengalen|Golf van Biskaje|Golf van Oman|Golf van Thailand
Golf van Finland|Golf van Akaba=Golf van Aqaba|Straat van Hormuz=Straat Hormuz
Bab el-Mandeb=Bab-el-Mandeb=Bab al-Mandab=Bab el Mandeb|Straat van Malakka=Straat Malakka|Straat van Gibraltar
Taiwanstraat=Straat van Taiwan=Straat Taiwan|Straat van Kertsj|Straat van Messina|Straat Soenda|Bosporus|Dardanellen
Suezkanaal=Kanaal van Suez|Panamakanaal|Nauw van Calais=Straat van Dover|Kanaal|Skagerrak|Kattegat|Sont|Duitse Bocht
Aralmeer|Meer van Galilea|Bodenmeer|Meer van Genève|Baikalmeer|Kakhovka-stuwmeer=Kachovka-stuwmeer|Rijn|Maas|Schelde
Westerschelde|Oosterschelde|Zeeschelde|IJssel|Gelderse IJssel|Hollandse IJssel|Oude IJssel|Waal|Lek
Merwede=Nieuwe Merwede|Nederrijn=Neder-Rijn|Pannerdensch Kanaal|Oude Rijn|Kromme Rijn|Vecht|Overijsselse Vecht
Utrechtse Vecht|Amstel|Zaan|Spaarne|Rotte|Dinkel|Regge|Berkel|Swalm|Geul|Roer|Niers|Dommel|Dintel|Linge|Eem|Eems=Ems
Eems-Dollard=Eems-Dollardgebied|Dollard|Grensmaas|Maasdal|Bergsche Maas|Donau|Elbe|Wezer=Weser|Moezel|Seine|Loire
Rhône|Po|Theems|Oder|Weichsel|Dnjepr|Dnjestr|Wolga|Don|Evros|Drina|Sava|Ibar|Nijl|Blauwe Nijl|Witte Nijl|Jordaan
Jordaanvallei|Eufraat|Tigris|Zambezi|Limpopo|Oranjerivier|Mekong|Ganges|Brahmaputra|Indus|Jangtse=Yangtze|Gele Rivier
Mississippi|Rio Grande|Orinoco|Marowijne|Corantijn|Litani|Helmandrivier|IJsselmeer=IJsselmeergebied|Markermeer|IJmeer
Gooimeer|Eemmeer|Randmeren|Veluwemeer|Veluwerandmeren|Ketelmeer|Zwarte Meer|Wolderwijd|Lauwersmeer
Grevelingen=Grevelingenmeer|Volkerak-Zoommeer|Volkerak|Zoommeer|Krammer-Volkerak|Haringvliet
Hollands Diep=Hollandsch Diep|Veerse Meer|Markiezaatsmeer|Oude Maas|Nieuwe Maas|Nieuwe Waterweg|Hartelkanaal
Calandkanaal|Noordzeekanaal|Amsterdam-Rijnkanaal|Kanaal Gent-Terneuzen|Gent-Terneuzenkanaal|Twentekanaal=Twentekanalen
Julianakanaal|Lateraalkanaal|Wilhelminakanaal|Zuid-Willemsvaart|Noordhollandsch Kanaal|Winschoterdiep
Prinses Margrietkanaal|Van Starkenborghkanaal|Eemskanaal|Schelde-Rijnkanaal|Markerwaard|Voordelta|Doggersbank
Klaverbank|Friese Front|Borkumse Stenen|Bruine Bank|Centrale Oestergronden|Noordzeekustzone|Marsdiep|Vlie
Eemsgeul=Eems-Dollard-estuarium|Eems-Dollardverdragsgebied|Nieuwkoopse Plassen|Loosdrechtse Plassen|Naardermeer
Friese meren=Friese Meren|Alde Feanen|Reeuwijkse Plassen|Kagerplassen|Vinkeveense Plassen|Sloterplas|Bargerveen
Fochteloërveen
`;

const asiaAndOceania = `
Gazastrook=Gaza=Gaza-strook=Gaza Strook=Gazastrip|Noord-Gaza|Zuid-Gaza
Westelijke Jordaanoever=Westoever=West Bank=Westbank=Westelijke-Jordaanoever=Westelijke Jordaan-oever=Westelijke oever
Golanhoogten=Golanhoogte=Golan=Golan Hoogte=Golan-hoogte=Golan-hoogten|Negev=Negevwoestijn|Galilea|Judea|Samaria
Judea en Samaria|Zuid-Libanon=Zuid Libanon|Bekaa=Bekavallei=Bekaavallei=Bekaa-vallei|Koerdistan=Kurdistan
Iraaks Koerdistan|Koerdische Autonome Regio=Koerdische regio=Koerdische Regio|Rojava|Noord-Irak|Zuid-Irak
Centraal-Irak|Sinjar=Sindjar|Anbar=Al-Anbar|Nineve=Ninewa|Vlakte van Nineve=Ninevevlakte|Diyala
Al-Muthanna=Al Muthanna|Noord-Syrië|Noordoost-Syrië=Noordoost Syrië|Noordwest-Syrië=Noordwest Syrië|Zuid-Syrië
Oost-Syrië|Oost-Ghouta=Ghouta|Hasaka=Hassakeh=Hasakah|Zuidoost-Turkije|Oost-Turkije|Anatolië|Noord-Cyprus
Hadramaut=Hadhramaut|Zuid-Jemen|Noord-Jemen|Oostelijke Provincie|Khuzestan|Sistan en Baluchistan
Nachitsjevan=Nakhchivan|Nagorno-Karabach=Nagorno Karabach=Nagorno-Karabakh=Nagorny-Karabach=Nagorno Karabakh|Abchazië
Zuid-Ossetië=Zuid Ossetië|Noord-Ossetië|Adzjarië|Pankisi-vallei=Pankisi|Tsjetsjenië=Tsjetjsenië|Dagestan|Ingoesjetië
Kabardië-Balkarië|Tatarstan|Basjkirië=Basjkortostan|Sachalin|Koerilen|Kamtsjatka|Jakoetië|Karelië
Russische Verre Oosten|Ferganavallei=Fergana-vallei|Uruzgan=Oeroezgan|Helmand|Panjshir|Nangarhar|Badakhshan|Baghlan
Paktia|Paktika|Zabul|Kapisa|Zuid-Afghanistan|Noord-Afghanistan|Oost-Afghanistan|Balochistan=Beloetsjistan=Baluchistan
Khyber Pakhtunkhwa|Punjab=Pendjab|Sindh|Waziristan|Noord-Waziristan|Zuid-Waziristan|Swat=Swat-vallei=Swatvallei|FATA
Kasjmir=Kashmir|Jammu en Kasjmir=Jammu en Kashmir|Azad Kasjmir|Ladakh|Gujarat|Kerala|Tamil Nadu|Assam|Manipur
Uttar Pradesh|Bihar|Maharashtra|Karnataka|West-Bengalen|Rajasthan|Orissa=Odisha|Goa|Nagaland|Andhra Pradesh|Telangana
Haryana|Chittagong Hill Tracts|Tibet|Xinjiang=Sinkiang|Binnen-Mongolië|Mantsjoerije|Guangdong|Hubei|Sichuan|Yunnan
Fujian|Zhejiang|Jiangsu|Shandong|Hainan|Parelrivierdelta|Rakhine=Rakhine State=Arakan|Kachinstaat=Kachin State
Shanstaat=Shan State|Karenstaat|Chin State=Chinstaat|Sagaing|Gouden Driehoek|Isaan|Atjeh=Aceh|Java|West-Java|Oost-Java
Centraal-Java|Sumatra|Bali|Borneo|Kalimantan|Sulawesi=Celebes|Zuid-Celebes=Zuid-Sulawesi|Molukken|Zuid-Molukken
Papoea=Papua=West-Papua=West-Papoea=Irian Jaya|Nieuw-Guinea=Nieuw Guinea
Nederlands-Nieuw-Guinea=Nederlands Nieuw-Guinea|Lombok|Flores|Soemba|West-Timor|Timor|Mindanao|Luzon|Visayas
Bangsamoro|Sabah|Sarawak|Hokkaido|Okinawa|Jeju|Spratly-eilanden=Spratlyeilanden=Spratly eilanden
Paracel-eilanden=Paraceleilanden|Senkaku-eilanden=Senkaku|Scarborough Shoal|Gedemilitariseerde Zone|Queensland
New South Wales=Nieuw-Zuid-Wales|Tasmanië|Bougainville
`;

const africa = `
Darfur=Darfoer|Noord-Darfur|West-Darfur|Zuid-Darfur|Oost-Darfur|Zuid-Kordofan|Kordofan|Abyei|Nubabergen=Nuba-bergen
Equatoria|Jonglei|Unity State|Upper Nile|Tigray=Tigré|Amhara|Oromia|Ogaden|Afar|Gambella|Somaliland|Puntland|Jubaland
Zuid-Somalië|Noord-Kivu|Zuid-Kivu|Kivu=Kivu's|Ituri|Katanga|Kasaï|Oost-Congo=Oost Congo
Cabinda|Casamance|Azawad|Noord-Mali=Noord Mali|Centraal-Mali|Zuid-Mali|Tillabéri|Diffa|Borno|Biafra
Noord-Nigeria=Noord Nigeria|Noordoost-Nigeria|Noordwest-Nigeria|Zuid-Nigeria|Ogoniland=Ogoni-land
Rif=Rifgebied=Rifgebergte|Cyrenaica|Fezzan|Tripolitanië|Kabylië|Zanzibar|Cabo Delgado|KwaZulu-Natal|Westkaap=West-Kaap
Oostkaap|Gauteng|Transvaal|Caprivi|Somali-regio|Noord-Oeganda=Noord Oeganda|Karamoja|Riftvallei=Rift Valley
Noord-Kenia|Anglofoon Kameroen|Noord-Ethiopië|Zuid-Libië|Oost-Libië|West-Libië|Noord-Benin|Noord-Ghana
Noord-Mozambique|Matabeleland
`;

const europe = `
Krim=Krim-schiereiland=Krimschiereiland=Autonome Republiek van de Krim|Donbas=Donbass|Oost-Oekraïne=Oost Oekraïne
West-Oekraïne|Zuid-Oekraïne|Transkarpatië|Transnistrië=Transdnjestrië=Trans-Dnjestrië=Transnistria|Gagaoezië
Bessarabië|Transsylvanië|Vojvodina|Sandžak|Republika Srpska=Servische Republiek|Brčko-district|Herzegovina|Krajina
Slavonië|Oost-Slavonië|Dalmatië|Istrië|Preševo-vallei|Noord-Kosovo=Noord Kosovo|Thracië|Peloponnesos|Kreta|Rhodos
Lesbos|Samos|Chios|Leros|Kos|Egeïsche eilanden=Egeïsche Eilanden|Griekse eilanden=Griekse Eilanden|Silezië
Opper-Silezië|Pommeren|Bohemen|Moravië|Galicië|Noord-Italië|Zuid-Italië|Lombardije|Toscane|Piemonte=Piëmont|Veneto
Sicilië|Sardinië|Calabrië|Apulië|Lampedusa|Umbrië|Zuid-Tirol|Tirol|Karinthië|Vorarlberg|Stiermarken|Engeland|Schotland
Wales|Noord-Ierland=Noord Ierland|Ulster|Cornwall|Shetlandeilanden|Orkneyeilanden|Bretagne|Normandië|Elzas
Elzas-Lotharingen|Lotharingen|Corsica|Provence|Bourgondië|Savoye|Île-de-France=Ile de France|Nord-Pas-de-Calais
Hauts-de-France|Noord-Frankrijk|Zuid-Frankrijk|Côte d'Azur|Baskenland|Catalonië|Andalusië|Navarra|Madeira|Azoren
Canarische Eilanden=Canarische eilanden|Balearen|Mallorca|Ibiza|Algarve|Noord-Spanje|Zuid-Spanje|Beieren
Noordrijn-Westfalen=Nordrhein-Westfalen=Noord-Rijnland-Westfalen=Noordrijnland-Westfalen=Noord-Rijn-Westfalen
=Noordrijn Westfalen=NRW|Nedersaksen=Niedersachsen=Neder-Saksen|Baden-Württemberg|Rijnland-Palts=Rheinland-Pfalz
Saarland|Hessen|Saksen|Saksen-Anhalt|Thüringen|Brandenburg|Mecklenburg-Voor-Pommeren
Sleeswijk-Holstein=Schleswig-Holstein|Ruhrgebied=Roergebied|Rijnland|Westfalen|Münsterland|Eifel|Emsland
Oost-Friesland=Ostfriesland|Bentheim|Noord-Duitsland|Zuid-Duitsland|West-Duitsland|Opper-Rijn|Vlaanderen=Vlaams Gewest
Wallonië=Waals Gewest|Brussels Hoofdstedelijk Gewest|Oost-Vlaanderen|West-Vlaanderen|Vlaams-Brabant|Waals-Brabant
Henegouwen|Ardennen|Haspengouw|Belgisch-Limburg=Belgisch Limburg|Voerstreek|Oostkantons|Borinage|Jutland|Bornholm
Skåne|Borkum|Helgoland|Helgoländer Bocht|Nova Zembla|Euregio Maas-Rijn|Eems Dollard Regio
`;

const americas = `
Alaska|Hawaï=Hawaii|Californië|Texas|Florida|Virginia|West Virginia|Maryland|Ohio|Michigan|Illinois|Massachusetts
Pennsylvania=Pennsylvanië|Louisiana|Arizona|Nevada|Utah|Colorado|Kansas|Oregon|Alabama|Missouri|Tennessee|Kentucky
Indiana|Iowa|Minnesota|Wisconsin|Nebraska|Oklahoma|Arkansas|New Jersey|New Mexico|Connecticut|Vermont|Maine|Delaware
Idaho|Montana|Wyoming|Rhode Island|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|Georgia
District of Columbia|Silicon Valley|New England|Ontario|Alberta|British Columbia|Newfoundland|Nova Scotia|Manitoba
Saskatchewan|Nunavut|Patagonië|Chiapas|Yucatán|Guerrero|Sinaloa|Mato Grosso|Amazonas|Minas Gerais|Cauca|Chocó|Guajira
Hispaniola|Essequibo|Galapagoseilanden=Galápagos|Vuurland|Darién=Darién Gap
`;

const netherlands = `
Noord-Brabant=Brabant=Noord Brabant|Noord-Holland=Noord Holland|Zuid-Holland=Zuid Holland|Gelderland|Overijssel
Friesland=Fryslân|Drenthe|Flevoland|Zeeland|Limburg|Randstad|Noord-Nederland=Noord Nederland|Zuid-Nederland
Oost-Nederland|West-Nederland|Midden-Nederland|Zuidoost-Nederland|Zuidwest-Nederland|Europees Nederland
Europese deel van Nederland|Achterhoek|Twente|Salland|Veluwe|Noord-Veluwe|Zuid-Veluwe|Liemers|Betuwe|Tielerwaard
Bommelerwaard|Land van Maas en Waal|Rijk van Nijmegen|Rivierenland|Rivierengebied|Gelderse Vallei
Foodvalley=FoodValley=Food Valley|Stedendriehoek|Gooi=Het Gooi|Gooi en Vechtstreek|Vechtstreek|Eemland
Groene Hart=Groene hart|Amstelland|Amstelland-Meerlanden|Kennemerland|Zuid-Kennemerland|IJmond|West-Friesland
Zaanstreek|Zaanstreek-Waterland|Kop van Noord-Holland|Noord-Holland Noord=Noord-Holland-Noord|Duin- en Bollenstreek
Bollenstreek|Haaglanden|Rijnmond|Rotterdam-Rijnmond|Rijnstreek|Holland Rijnland|Hollands Midden
Zuid-Holland Zuid=Zuid-Holland-Zuid|Drechtsteden|Alblasserwaard|Lopikerwaard|Biesbosch|Voorne-Putten|Goeree
Zuid-Hollandse eilanden=Zuid-Hollandse Eilanden|Zuidwestelijke Delta|Deltagebied|Zeeuws-Vlaanderen=Zeeuwsch-Vlaanderen
Walcheren|Zuid-Beveland|Zuid-Limburg=Zuid Limburg|Midden-Limburg|Noord-Limburg|Mijnstreek=Oostelijke Mijnstreek
Westelijke Mijnstreek|Parkstad=Parkstad Limburg|Heuvelland|Peel|Kempen|Meierij|Langstraat|West-Brabant|Midden-Brabant
Midden- en West-Brabant|Oost-Brabant|Noordoost-Brabant|Zuidoost-Brabant|Brabant-Noord|Brabant-Zuidoost
Brabantse Kempen|Baronie|Land van Heusden en Altena|Noordvleugel|Zuidvleugel|Metropoolregio Amsterdam=MRA|Veenkoloniën
Hondsrug|Drentsche Aa|Ommelanden|Hogeland|Gorecht|Groningse platteland|Wieden|Weerribben|Weerribben-Wieden|Gaasterland
Stellingwerven|Friese Wouden|Oostvaardersplassen|Flevopolder=Flevopolders|IJsselmeerpolders|Zuiderzee|Wieringerwaard
Wieringerrandmeer|Kop van Overijssel|IJsseldelta|IJsselvallei|Vechtdal|Reggestreek|Noordoost-Fryslân
Noordoost-Friesland|Noordwest-Fryslân|Zuidoost-Drenthe|Oost-Groningen|Noord-Groningen|Noordoost-Groningen
Groningerland|Hart van Brabant|Maasvallei|Maasplassen|Gelderse Poort|Ooijpolder
Hedwigepolder=Hertogin Hedwigepolder=Hedwige-Prosperpolder|Verdronken Land van Saeftinghe=Saeftinghe|Kroondomein|Kaag
Horstermeerpolder|Haarlemmermeerpolder|Zuidplaspolder|Schieland|Delfland|Maas en Waal|Amsterdamse Waterleidingduinen
Meijendel|Kennemerduinen|Nationaal Park de Hoge Veluwe=Hoge Veluwe|Veluwezoom|Drents-Friese Wold|Dwingelderveld
Deurnese Peel|Mariapeel|Groote Peel|Loonse en Drunense Duinen|Waddenkust|Waddenregio|BrabantStad=Brabantstad
Euregio Rijn-Waal|Lage Landen
`;

export const regions: Readonly<Record<string, readonly string[]>> = {
  ...spellings(world),
  ...spellings(waters),
  ...spellings(asiaAndOceania),
  ...spellings(africa),
  ...spellings(europe),
  ...spellings(americas),
  ...spellings(netherlands),
};

/**
 * Of the spellings above those that are also a Dutch word, a surname, a given name or part of many longer names, so that
 * a reader needs more evidence: an article or preposition before it, or another word beside it.
 */
export const riskyRegions: ReadonlySet<string> = new Set(
  words(`
Jordaan|Golf|Westen|Kanaal|Lek|Waal|Po|Don|Vlie|Roer|Linge|Eem|Regge|Berkel|Kos|Swat|Afar|Peel|Goeree|Kaag|Virginia
Georgia|Rif|Kempen|Maas|Zaan|Vecht|Rotte|Geul|Swalm|Sont|Baronie|Samos|Galicië|Brandenburg|Flores|Goa|Unity State
Pacific|MRA|FATA|Maine|Delaware|Delfland|Rijnland|Schieland|Westelijke oever|Levant|Judea|Samaria|Alberta|Amazone
`),
);
