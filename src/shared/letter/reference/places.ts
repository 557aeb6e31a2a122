import { spellings, words } from './words.ts';

/**
 * Towns, villages, municipalities, named buildings and sites, each with its usual Dutch spelling and then the others.
 * Source: general knowledge of Dutch geographical names (exonyms as the Taalunie advises them, where there is one that
 * letters use), and of the municipalities of the Netherlands in any year from 1999 to 2024; those were compared by eye
 * with a public table of municipal codes of the years around 2000 to 2014.
 *
 * Choices. A municipality is a place, also where its name is that of a region or island (Westland, Texel). Airports,
 * ports, bases, camps and dams by name are places; the firms, courts and bodies that sit in a building are not. Cities
 * that are called like their state (Luxemburg, Singapore, Monaco) are left to the state. Gaza alone is the strip, in
 * regions.ts. One spelling stands for every town of that name (Bergen, Hasselt, Valkenburg).
 */

const benelux = `
Brussel=Bruxelles=Brussels|Antwerpen|Gent|Brugge|Luik=Liège|Leuven|Mechelen|Namen=Namur|Charleroi|Mons|Doornik=Tournai
Kortrijk|Oostende|Zeebrugge|Genk|Turnhout|Aalst|Sint-Niklaas|Roeselare|Ieper|Verviers|Eupen|Malmedy|Spa
Bastenaken=Bastogne|Aarlen=Arlon|Dinant|Waver|Louvain-la-Neuve|Ottignies|Vilvoorde|Zaventem|Melsbroek|Halle
Dendermonde|Lier|Mol|Geel|Herentals|Tongeren|Maaseik|Lanaken|Lommel|Tienen|Knokke|Knokke-Heist|De Panne|Veurne
Diksmuide|Nieuwpoort|Blankenberge|Maldegem|Zelzate|Beveren|Kallo|Doel|Tihange|Kalmthout|Ravels|Hoogstraten|Wuustwezel
Baarle-Hertog|Ronse|Waterloo|Evere|Molenbeek|Schaarbeek|Elsene|Anderlecht|Vorst|Ukkel|Visé=Wezet|Voeren|Kleine-Brogel
Florennes|Marche-en-Famenne|Hasselt|Bilzen|Landen|Seraing|La Louvière|Luxemburg-Stad=Luxemburg-stad|Schengen
Esch-sur-Alzette|Vianden|Kirchberg
`;

const germany = `
Berlijn=Berlin|Bonn|Hamburg|München=Munich|Keulen=Köln|Frankfurt=Frankfurt am Main|Frankfurt an der Oder|Düsseldorf
Dortmund|Stuttgart|Leipzig|Dresden|Hannover|Bremen|Bremerhaven|Neurenberg=Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld
Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aken=Aachen|Braunschweig|Kiel|Chemnitz
Magdeburg|Freiburg|Krefeld|Lübeck|Mainz|Erfurt|Rostock|Kassel|Saarbrücken|Potsdam|Oldenburg|Osnabrück|Heidelberg
Darmstadt|Regensburg|Würzburg|Wolfsburg|Göttingen|Ingolstadt|Ulm|Heilbronn|Trier|Koblenz|Jena|Weimar|Gera|Zwickau
Cottbus|Schwerin|Flensburg|Cuxhaven|Wilhelmshaven|Emden|Leer|Papenburg|Meppen|Lingen|Nordhorn|Bad Bentheim|Gronau
Ahaus|Vreden|Bocholt|Borken|Rhede|Isselburg|Emmerik=Emmerich|Kleef=Kleve|Goch|Wesel|Rees|Kalkar|Xanten|Kevelaer|Weeze
Geldern|Straelen|Nettetal|Viersen|Heinsberg|Geilenkirchen|Selfkant|Gangelt|Herzogenrath|Alsdorf|Eschweiler|Düren
Jülich|Solingen|Essen|Leverkusen|Neuss|Oberhausen|Bottrop|Recklinghausen|Hagen|Hamm|Siegen|Paderborn|Gütersloh|Rheine
Coesfeld|Dülmen|Twist|Garmisch-Partenkirchen|Heiligendamm|Elmau|Petersberg|Meseberg|Königswinter|Ramstein|Grafenwöhr
Hohenfels|Bergen-Hohne|Seedorf|Gorleben|Wackersdorf|Lubmin|Rostock-Lichtenhagen|Gross-Rosen|Dachau|Buchenwald
Bergen-Belsen|Ravensbrück|Sachsenhausen|Neuengamme|Flossenbürg|Wannsee|Torgau|Worms|Speyer|Passau|Konstanz
`;

const westernEurope = `
Parijs=Paris|Straatsburg=Strasbourg|Marseille|Lyon|Lille=Rijsel|Duinkerken=Dunkerque|Calais|Toulouse|Nice|Bordeaux
Nantes|Rennes|Rouen|Le Havre|Reims|Metz|Nancy|Dijon|Grenoble|Montpellier|Toulon|Cannes|Avignon|Arles|Orléans|Tours
Brest|Cherbourg|Caen|Amiens|Besançon|Mulhouse|Colmar|Versailles|Saint-Denis|Évian|Chamonix|Lourdes|Cadarache
Fontainebleau|Biarritz|Deauville|Sangatte|Grande-Synthe|La Hague|Limoges|Perpignan|Roubaix|Sedan|Maubeuge|Verdun
Ajaccio|Londen=London|Birmingham|Manchester|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Leicester
Southampton|Portsmouth|Plymouth|Dover|Harwich|Felixstowe|Hull|Cambridge|Oxford|York|Bath|Brighton|Norwich|Ipswich
Coventry|Reading|Salisbury|Immingham|Grimsby|Great Yarmouth|Lowestoft|Sellafield|Windsor|Northwood|Edinburgh|Glasgow
Aberdeen|Dundee|Inverness|Gleneagles|Lockerbie|Dunblane|Cardiff|Swansea|Belfast|Derry=Londonderry|Carbis Bay
Bletchley Park|Farnborough|Sandhurst|St. Andrews|Dublin|Cork|Limerick|Galway|Waterford|Rome|Milaan=Milano
Turijn=Torino|Napels=Napoli|Venetië=Venezia|Florence=Firenze|Bologna|Genua=Genova|Palermo|Catania|Bari|Triëst=Trieste
Verona|Padua=Padova|Pisa|Siena|Parma|Perugia|Assisi|Ravenna|Rimini|Modena|Ferrara|Brescia|Bergamo|Como|Stresa|L'Aquila
Taormina|Syracuse|Messina|Brindisi|Gioia Tauro|Cagliari|Sigonella|Aviano|Vicenza|Trento|Bolzano|Ispra|Frascati
San Remo|Caserta|Ancona|Castel Gandolfo|Otranto|Ventotene|Madrid|Barcelona|Valencia|Sevilla|Málaga|Bilbao|Zaragoza
Granada|Córdoba|Toledo|Alicante|Cádiz|Algeciras|Santander|San Sebastián|Pamplona|Salamanca|Santiago de Compostela
Palma de Mallorca|Las Palmas|Tenerife|Melilla|Ceuta|Tarragona|Cartagena|Murcia|La Coruña|Vigo|Gijón|Rota|Torrejón
Marbella|Lissabon=Lisboa=Lisbon|Porto|Coimbra|Braga|Faro|Sintra|Setúbal|Sines|Funchal|Ponta Delgada|Estoril|Cascais
Guimarães|Wenen=Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Alpbach|Baden|Genève=Geneva|Zürich|Bern
Bazel=Basel|Lausanne|Luzern|Lugano|Davos|Montreux|Locarno|Sankt Gallen=St. Gallen|Winterthur|Bürgenstock|Glion|Caux
Vevey|Nyon|Spiez|Crans-Montana|Vaduz|Andorra la Vella|Valletta|Marsaxlokk|Sliema|Nicosia|Larnaca|Limassol|Paphos
Famagusta|Kyrenia|Akrotiri|Athene=Athens|Thessaloniki|Patras|Piraeus|Heraklion|Volos|Alexandroupolis|Idomeni|Mytilini
Moria|Kara Tepe|Pylos|Delphi|Olympia|Corfu|Lavrio|Vathy
`;

const northAndEast = `
Kopenhagen=Copenhagen=København|Aarhus=Århus|Odense|Aalborg|Esbjerg|Billund|Stockholm|Göteborg=Gothenburg|Malmö
Uppsala|Lund|Linköping|Kiruna|Tampere|Helsinki|Turku|Espoo|Oulu|Rovaniemi|Oslo|Trondheim|Stavanger|Tromsø|Kirkenes
Narvik|Bodø|Reykjavik|Keflavik|Tórshavn|Nuuk|Longyearbyen|Ny-Ålesund|Tallinn|Tartu|Narva|Tapa|Ämari|Riga|Jūrmala
Daugavpils|Liepāja|Ādaži|Vilnius|Kaunas|Klaipėda|Šiauliai|Rukla|Warschau=Warszawa=Warsaw|Krakau=Kraków=Cracow
Gdansk=Danzig|Gdynia|Sopot|Lodz=Łódź|Wroclaw=Wrocław|Poznan|Szczecin|Lublin|Katowice|Bialystok=Białystok|Rzeszow|Torun
Przemyśl|Auschwitz=Oświęcim=Auschwitz-Birkenau|Treblinka|Sobibor|Majdanek|Smolensk|Redzikowo|Orzysz|Praag=Praha=Prague
Brno|Ostrava|Pilsen|Karlsbad|Theresienstadt|Bratislava|Košice|Bohunice|Boedapest=Budapest|Debrecen|Szeged|Pécs|Győr
Röszke|Pápa|Boekarest=Bucharest=Boecarest|Cluj=Cluj-Napoca|Timisoara|Constanta|Sibiu|Iasi|Brasov|Galati|Deveselu|Cincu
Sofia|Plovdiv|Varna|Burgas=Boergas|Ruse|Kozloduj|Novo Selo|Ljubljana|Maribor|Koper|Brdo|Brdo pri Kranju|Zagreb|Split
Rijeka|Dubrovnik|Osijek|Zadar|Vukovar|Knin|Pula|Sarajevo|Banja Luka|Mostar|Tuzla|Srebrenica|Zepa|Gorazde|Bihac
Prijedor|Brcko|Potocari|Visegrad|Foca|Bratunac|Zvornik|Vitez|Busovaca|Novi Travnik|Bugojno|Sisava|Omarska|Pale|Lukavac
Dayton|Belgrado=Beograd=Belgrade|Novi Sad|Nis|Subotica|Kragujevac|Novi Pazar|Presevo|Pristina=Prishtina|Prizren
Mitrovica|Kosovska Mitrovica|Peja|Gjakova|Orahovac|Racak|Gracanica|Bondsteel=Camp Bondsteel|Podgorica|Bar|Cetinje
Kotor|Skopje|Tetovo|Ohrid|Prespa|Bitola|Kumanovo|Tirana|Durrës|Shkodër|Vlorë|Chisinau=Kisjinev|Tiraspol|Bender|Balti
Comrat|Minsk|Grodno|Brest-Litovsk|Gomel|Vitebsk|Mogiljov|Kiev=Kyiv=Kyjiv=Kijev|Lviv=Lvov=Lemberg|Odessa=Odesa
Charkov=Charkiv=Kharkiv=Kharkov|Dnipro=Dnipropetrovsk=Dnjepropetrovsk|Donetsk|Loegansk=Luhansk=Lugansk
Marioepol=Mariupol|Boetsja=Bucha|Irpin|Hostomel|Cherson=Kherson|Mykolajiv=Mikolajiv=Mykolaiv=Nikolajev
Zaporizja=Zaporizhzhia=Zaporozje=Zaporizhia=Zaporizhzhya|Bachmoet=Bakhmut|Avdiivka=Avdijivka|Izjoem=Izium=Izyum
Sloviansk=Slavjansk|Kramatorsk|Severodonetsk=Sievjerodonetsk|Lysytsjansk|Melitopol|Berdjansk|Enerhodar
Tsjernihiv=Chernihiv|Soemy=Sumy|Poltava|Vinnytsja=Vinnytsia|Zjytomyr|Oezjhorod=Uzhhorod|Tsjernivtsi|Ivano-Frankivsk
Ternopil|Rivne|Tsjernobyl=Tsjornobyl=Chernobyl|Krementsjoek|Kryvy Rih=Kryvyi Rih|Pokrovsk|Borodjanka|Debaltsevo
Ilovajsk|Hrabove|Grabovo|Snizjne=Snezhnoje=Snizhne|Torez|Rozsypne|Simferopol|Sebastopol=Sevastopol|Jalta=Yalta
Kertsj=Kerch|Moskou=Moskva=Moscow|Sint-Petersburg=St. Petersburg=Sint Petersburg=Petersburg=Leningrad|Kaliningrad
Novosibirsk|Jekaterinenburg=Jekaterinburg|Kazan|Nizjni Novgorod|Samara|Rostov=Rostov aan de Don|Volgograd=Stalingrad
Sotsji=Sochi|Krasnodar|Grozny|Machatsjkala|Vladikavkaz|Beslan|Nazran|Moermansk|Archangelsk|Vladivostok|Irkoetsk
Krasnojarsk|Omsk|Perm|Oefa|Tsjeljabinsk|Saratov|Voronezj|Koersk|Belgorod|Brjansk|Toela|Jaroslavl|Pskov|Magnitogorsk
Norilsk|Magadan|Chabarovsk|Novorossiejsk|Primorsk|Ust-Luga|Shikhany|Tbilisi|Batoemi|Gori|Poti|Tschinvali|Soechoemi
Jerevan=Erevan=Yerevan|Gjoemri|Metsamor|Bakoe=Baku|Gandzja|Sumgait|Stepanakert=Chankendi|Lachin=Latsjin|Sjoesja
Khojaly
`;

const middleEast = `
Ankara|Istanbul=Istanboel=Constantinopel|Izmir|Antalya|Adana|Diyarbakir|Gaziantep|Konya|Bursa|Kayseri|Trabzon|Erzurum
Sanliurfa|Kilis|Incirlik|Mersin|Iskenderun|Antakya|Hatay|Bodrum|Edirne|Kahramanmaras|Reyhanli|Cizre|Suruç|Silivri
Akkuyu|Damascus|Aleppo|Homs|Hama|Idlib|Raqqa=Ar-Raqqa=Rakka=Al-Raqqa
Deir ez-Zor=Deir al-Zor=Deir Ezzor=Deir-ez-Zor=Deir Ez-Zor=Deir-ez-Zour=Deir al-Zour=Deir Ezzour|Palmyra|Latakia
Tartus=Tartous|Daraa=Deraa|Afrin|Kobani=Kobane=Ain al-Arab|Manbij|Al-Bab|Qamishli=Kamishli|Tel Abyad
Ras al-Ayn=Ras al-Ain|Ain Issa|Al-Hol=al-Hol=Al Hol|Al-Roj=al-Roj=Roj|Baghouz=Baghuz|Douma=Duma
Khan Sheikhoun=Khan Shaykhun=Khan Sheikoun|Ltamenah|Saraqib=Saraqeb|Madaya|Quneitra=Kuneitra|Sednaya=Saydnaya|Yarmouk
Al-Tanf=al-Tanf|Al-Yarubiyah=Al Yarubiya=Yaroubiyah|Bab al-Hawa|Bab al-Salam|Bagdad=Baghdad|Mosul=Mosoel|Basra
Erbil=Arbil|Kirkuk=Kirkoek|Sulaymaniyah=Sulaimaniya=Sulaymaniya=Suleimaniya|Fallujah=Falluja=Fallouja|Ramadi|Tikrit
Najaf|Karbala=Kerbala|Samarra|Hawija|Tal Afar|Dohuk=Duhok|Halabja|As-Samawah=Samawah=As Samawah|Taji
Ain al-Asad=Al-Asad=al-Asad|Besmaya|Beiroet=Beirut|Naqoura|Tyrus|Sidon=Saïda|Baalbek|Sabra|Shatila=Sjatila|Taif|Amman
Aqaba=Akaba|Zaatari=Za'atari|Azraq|Irbid|Jeruzalem=Jerusalem|Oost-Jeruzalem=Oost Jeruzalem|West-Jeruzalem
Tel Aviv=Tel-Aviv|Haifa|Beersheba=Be'er Sheva|Ashdod|Ashkelon|Sderot|Eilat|Nazareth|Herzliya|Dimona|Nir Oz|Be'eri
Ramallah|Hebron|Bethlehem|Nablus|Jenin|Jericho|Tulkarem|Qalqilya|Gaza-Stad=Gaza-stad=Gaza City|Rafah
Khan Younis=Khan Yunis=Khan Younes|Jabalia=Jabaliya|Beit Lahia|Beit Hanoun|Deir al-Balah|Kerem Shalom|Erez|Nahal Oz
Sheikh Jarrah|Silwan|Khan al-Ahmar|Huwara|Karni|Bil'in|Sharm-el-Sheikh=Sharm el-Sheikh=Sharm el Sheikh=Sharm-el-Sjeik
Caïro=Kaïro|Alexandrië|Suez|Port Said|Ismaïlia|Luxor|Aswan=Assoean|El-Arish=Al-Arish|Teheran=Tehran|Isfahan|Shiraz
Tabriz|Mashhad|Qom|Natanz|Fordow|Arak|Bushehr|Bandar Abbas|Parchin|Bam|Chabahar|Evin|Sanaa=Sana'a
Hodeida=Hodeidah=Hudaydah=Al-Hudaydah|Aden|Taiz=Ta'izz=Taizz|Marib=Ma'rib|Saada=Sa'ada=Sa'dah|Mukalla|Ras Isa|Salif
Mokka=Mocha|Riyad=Riaad=Riyadh|Djedda=Jeddah=Djeddah=Jedda|Mekka|Medina|Dhahran|Dammam|Abqaiq|Abu Dhabi=Aboe Dhabi
Dubai=Doebai|Sharjah|Fujairah|Jebel Ali|Al Minhad|Doha|Al Udeid|Manama|Koeweit-Stad=Koeweit-stad|Masqat=Muscat|Salalah
Duqm|Sohar|Kabul=Kaboel|Kandahar=Qandahar|Herat|Mazar-e-Sharif=Mazar-i-Sharif=Mazar e Sharif|Kunduz|Jalalabad|Bagram
Tarin Kowt=Tarin Kot|Deh Rawod=Deh Rawood|Chora|Lashkar Gah|Ghazni|Pol-e-Khomri=Pul-i-Khumri|Feyzabad|Chahar Chineh
Khost|Bamiyan|Balkh|Tora Bora|Khas Uruzgan
`;

const restOfAsia = `
Islamabad|Karachi=Karatsji|Lahore|Peshawar|Rawalpindi|Quetta|Faisalabad|Abbottabad|Multan|Gwadar|Chaman|Spin Boldak
Torkham|New Delhi|Delhi|Mumbai=Bombay|Calcutta=Kolkata|Chennai=Madras|Bangalore=Bengaluru|Hyderabad|Ahmedabad|Pune
Jaipur|Lucknow|Kanpur|Varanasi|Amritsar|Agra|Bhopal|Cochin=Kochi|Srinagar|Ayodhya|Surat|Udaipur|Dharamsala|Dhaka=Dacca
Chittagong=Chattogram|Cox's Bazar|Kutupalong|Bhasan Char|Sylhet|Ashulia|Savar|Rana Plaza|Colombo|Jaffna|Kandy
Trincomalee|Hambantota|Kathmandu=Katmandu|Pokhara|Thimphu|Malé|Yangon=Rangoon|Naypyidaw|Mandalay|Sittwe|Maungdaw
Myitkyina|Lashio|Myawaddy|Bago|Bangkok|Chiang Mai|Phuket|Pattaya|Mae Sot|Vientiane|Luang Prabang|Phnom-Penh=Phnom Penh
Siem Reap|Sihanoukville|Hanoi|Ho Chi Minhstad=Ho Chi Minh-stad=Ho Chi Minh City=Saigon|Haiphong|Da Nang=Danang|Hué
Can Tho|Kuala Lumpur|Putrajaya|Penang|Johor Bahru|Malakka|Bandar Seri Begawan|Jakarta=Batavia|Bandung
Surabaya=Soerabaja|Semarang|Yogyakarta=Djokjakarta|Medan|Makassar|Palembang|Denpasar|Banda Aceh|Ambon|Jayapura
Manokwari|Padang|Bogor|Malang|Balikpapan|Nusantara|Palu|Rawagede|Sorong|Merauke|Kupang|Dili|Manilla=Manila|Quezon City
Cebu|Davao|Marawi|Tacloban|Zamboanga|Subic Bay|Peking=Beijing|Sjanghai=Shanghai|Kanton=Guangzhou|Shenzhen|Tianjin
Wuhan|Chongqing|Chengdu|Nanjing=Nanking|Hangzhou|Suzhou|Xi'an|Dalian|Qingdao|Harbin|Shenyang|Xiamen|Ningbo|Urumqi
Kashgar|Kunming|Lhasa|Yichang|Dongguan|Boao|Taipei=Taipeh|Kaohsiung|Hsinchu
Oelaanbaatar=Ulaanbaatar=Oelan Bator=Ulan Bator|Pyongyang|Yongbyon|Punggye-ri|Kaesong|Seoel=Seoul|Busan|Incheon
Panmunjom|Daejeon|Pyeongchang|Tokio=Tokyo|Osaka|Kioto=Kyoto|Hiroshima|Nagasaki|Kobe|Nagoya|Yokohama|Sapporo|Fukuoka
Sendai|Fukushima|Hamaoka|Toyako|Ise-Shima|Nara|Hakodate|Astana=Nur-Sultan=Noersoeltan|Almaty=Alma-Ata|Aktau|Baikonoer
Karaganda|Semipalatinsk|Tasjkent=Tashkent|Samarkand|Andizjan=Andijan|Buchara|Termez|Bisjkek=Bishkek|Osj|Manas
Dusjanbe=Dushanbe|Choedzjand|Asjchabad=Ashgabat=Asjgabat|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin
Hobart|Cairns|Christchurch|Auckland|Wellington|Suva|Port Moresby|Honiara|Apia|Port Vila|Nuku'alofa|Tarawa|Majuro
Palikir|Funafuti|Yaren|Ngerulmud|Nouméa|Papeete|Alice Springs|Pine Gap
`;

const africa = `
Rabat|Casablanca|Marrakech=Marrakesh|Tanger|Fez|Meknès|Agadir|Nador|Al Hoceima=Al-Hoceima|Tétouan|Oujda
Laayoune=El Aaiún|Dakhla|Tindouf|Algiers|Oran|Constantine|In Amenas|Tamanrasset|Tunis|Sfax|Sousse|Bizerte|Kasserine
Carthago|Zarzis|Tripoli|Benghazi|Misrata|Sirte=Syrte|Tobroek=Tobruk|Derna|Zawiya=Zawiyah|Zuwara|Sabratha|Tarhuna
Bani Walid|Sebha|Tajoura|Skhirat|Ghadames|Khartoem=Khartoum|Omdurman|Port Sudan
El Fasher=Al-Fasher=El-Fasher=Al Fasher|Nyala|El Geneina=Geneina=Al-Geneina|El Obeid|Kadugli|Kassala|Wad Madani
Juba=Djoeba|Malakal|Bentiu|Bor|Wau|Yei|Renk|Asmara|Assab|Massawa|Addis Abeba=Addis Ababa=Addis-Abeba|Mekelle=Mekele
Gondar|Axum=Aksum|Lalibela|Bahir Dar|Dire Dawa|Adwa|Badme|Humera|Hawassa|Mogadishu=Mogadisjoe=Mogadiscio
Kismayo=Kismayu|Baidoa|Hargeisa|Berbera|Bosaso|Garowe|Eyl|Nairobi|Mombasa|Kisumu|Eldoret|Garissa|Kakuma|Dadaab|Lamu
Nakuru|Naivasha|Kampala|Entebbe|Gulu|Arua|Jinja|Kasese|Kigali|Butare|Gisenyi|Nyamata|Bujumbura|Gitega|Ngozi
Dar es Salaam=Dar-es-Salaam=Dar es-Salaam|Dodoma|Arusha|Mwanza|Moshi|Kigoma|Lilongwe|Blantyre|Zomba|Lusaka|Kitwe|Ndola
Livingstone|Harare|Bulawayo|Victoria Falls|Maputo|Beira|Nampula|Pemba|Palma|Mocímboa da Praia|Tete|Quelimane|Nacala
Gaborone|Windhoek|Walvisbaai|Swakopmund|Pretoria=Tshwane|Johannesburg|Kaapstad=Cape Town|Durban|Bloemfontein
Port Elizabeth|Soweto|Sandton|Marikana|Stellenbosch|Sharpeville|Robbeneiland|Mbabane|Lobamba|Maseru|Antananarivo
Toamasina|Port Louis|Victoria|Moroni|Mamoudzou|Luanda|Lobito|Huambo|Benguela|Kinshasa|Lubumbashi|Goma|Bukavu|Bunia
Kisangani|Beni|Butembo|Uvira|Mbandaka|Kananga|Mbuji-Mayi|Kindu|Matadi|Kolwezi|Rutshuru|Minova|Walikale|Bunagana|Sake
Brazzaville|Pointe-Noire|Libreville|Port-Gentil|Malabo|Bata|Yaoundé|Douala|Buea|Bamenda|Maroua|Kribi|Bangui|Bambari
Bria|Bossangoa|N'Djamena=Ndjamena|Abéché|Abuja|Lagos|Kano|Ibadan|Maiduguri|Jos|Kaduna|Port Harcourt|Benin City|Enugu
Warri|Sokoto|Chibok|Baga|Bonny|Calabar|Lokoja|Ikot Ada Udo|Oruma|Niamey|Agadez|Zinder|Maradi|Arlit|Tahoua|Dirkou
Ouagadougou|Bobo-Dioulasso|Djibo|Dori|Bamako|Gao|Timboektoe=Tombouctou=Timbuktu|Kidal|Mopti|Ségou|Sikasso|Kayes|Menaka
Tessalit|Ansongo|Kati|Koulikoro|Moura|Nouakchott|Nouadhibou|Dakar|Saint-Louis|Thiès|Ziguinchor|Banjul|Serekunda|Bissau
Conakry|Guéckédou|Nzérékoré|Freetown|Kenema|Makeni|Monrovia|Buchanan|Yamoussoukro|Abidjan|Bouaké|San Pedro|Korhogo
Accra|Kumasi|Tamale|Tema|Takoradi|Elmina|Lomé|Cotonou|Porto-Novo|Parakou|Praia|Mindelo|Jamestown
`;

const americas = `
Washington=Washington D.C.=Washington DC=Washington, D.C.|New York=New York City=NYC|Los Angeles|Chicago|Boston
Philadelphia|San Francisco|Seattle|Houston|Dallas|Atlanta|Miami|Detroit|Denver|Phoenix|Las Vegas|San Diego|New Orleans
Baltimore|Pittsburgh|Cleveland|Minneapolis|Orlando|Tampa|Charlottesville|Annapolis|Arlington|Norfolk|Langley
Fort Meade|Fort Worth|Fort Hood|San Antonio|Austin|Salt Lake City|Portland|Honolulu|Pearl Harbor|Anchorage|Fairbanks
Ferguson|Parkland|Newtown|El Paso|San Bernardino|Palo Alto|Cupertino|Menlo Park|Silver Spring|Bretton Woods|Camp David
Wye Plantation|Los Alamos|Colorado Springs|Princeton|Edwards Air Force Base|Cape Canaveral|Springfield|Tucson
Nashville|Memphis|Milwaukee|St. Louis|Kansas City|Grand Rapids|Albany|Buffalo|Rochester|Wilmington|Savannah|Sea Island
Ottawa|Montreal|Toronto|Vancouver|Quebec|Halifax|Calgary|Edmonton|Winnipeg|Charlevoix|Kananaskis|Banff
Mexico-Stad=Mexico-stad=Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Cancún|Acapulco|Puebla|Veracruz
Ayotzinapa|Los Cabos|San Cristóbal de las Casas|Culiacán|Guatemala-Stad=Guatemala-stad|Belmopan
Belize City=Belize-Stad|San Salvador|Tegucigalpa|San Pedro Sula|La Esperanza|Managua|León|Corinto|San José|Limón
Panama-Stad=Panama-stad|Colón|Havana|Santiago de Cuba|Guantánamo Bay=Guantánamo|Port-au-Prince|Cap-Haïtien|Jacmel
Gonaïves|Santo Domingo|Kingston|Montego Bay|Nassau|Freeport|San Juan|Bridgetown|Port of Spain|Castries|Roseau
Saint John's=St. John's|Basseterre|Kingstown|Saint George's=St. George's|Fort-de-France|Pointe-à-Pitre|Hamilton
Georgetown|Charlotte Amalie|Road Town|The Valley|Marigot|Gustavia|George Town|Bogota|Medellín|Cali|Barranquilla
Buenaventura|Cúcuta|Cartagena de Indias|La Macarena|Leticia|Bucaramanga|Santa Marta|Pasto|Caracas|Maracaibo|Coro
La Guaira|Punto Fijo|Amuay|Quito|Guayaquil|Lima|Cuzco|Arequipa|Callao|Iquitos|La Paz|Santa Cruz|Cochabamba|Sucre
El Alto|Potosí|Santiago=Santiago de Chile|Valparaíso|Antofagasta|Buenos Aires|Rosario|Mendoza|Ushuaia|Bariloche
Mar del Plata|Montevideo|Punta del Este|Asunción|Ciudad del Este|Brasilia|Rio de Janeiro|São Paulo|Salvador|Recife
Fortaleza|Belo Horizonte|Porto Alegre|Curitiba|Manaus|Belém|Foz do Iguaçu|Santos|Campinas|Mariana|Brumadinho
Belo Monte|Florianópolis|Paramaribo|Nieuw-Nickerie=Nieuw Nickerie|Nickerie|Moengo|Albina|Brokopondo|Moiwana|Zanderij
Paranam|Apoera|Lelydorp|Commewijne|Cayenne|Kourou|Saint-Laurent-du-Maroni|Stanley|Port Stanley|Willemstad|Oranjestad
Kralendijk|Philipsburg|The Bottom|San Nicolas|Windwardside|Rincon|Punda|Otrobanda|Westpunt|Bullenbaai
Simpson Bay=Simpsonbaai|Cole Bay|Cay Bay|Savaneta|Parkietenbos|Suffisant|Hato|Fort Bay|Zeelandia|Saliña|Pointe Blanche
`;

const sites = `
Vredespaleis=Peace Palace|Binnenhof|Buitenhof|Catshuis|Torentje|Trêveszaal|Ridderzaal|Plein 1813
Paleis Noordeinde=Noordeinde|Huis ten Bosch=Paleis Huis ten Bosch|Paleis op de Dam=Paleis op de Dam te Amsterdam
Paleis Soestdijk|Paleis Het Loo=Het Loo|Drakensteyn|Kasteel Drakensteyn|Mauritshuis|Grote Kerk|Nieuwe Kerk|Kneuterdijk
Clingendael|Malieveld|Kurhaus|Lange Voorhout|Sorghvliet|World Forum|Beurs van Berlage|Museumplein|Zuidas
Johan Cruijff ArenA=Amsterdam ArenA=Johan Cruijff Arena|Olympisch Stadion|De Kuip|Ahoy|Jaarbeurs|Brabanthallen
Muiderslot|Slot Loevestein|Slot Zeist|Kasteel de Wittenburg=De Wittenburg|Kasteel Oud-Wassenaar|Kasteel Vaeshartelt
Nationaal Monument Kamp Vught=Kamp Vught|Kamp Amersfoort|Kamp Westerbork|Kamp Zeist=Camp Zeist|Oranjehotel
Anne Frank Huis|Waalsdorpervlakte|Grebbeberg|Nationaal Ereveld Loenen|Ereveld Loenen|Fort Rammekens|Nieuwersluis
Pieter Baan Centrum|Schiphol=Luchthaven Schiphol=Schiphol Airport=Amsterdam Schiphol=Amsterdam Airport Schiphol
Schiphol-Oost=Schiphol Oost|Schiphol-Centrum|Schiphol-Rijk|Eindhoven Airport|Lelystad Airport
Rotterdam The Hague Airport=Rotterdam Airport|Zestienhoven|Maastricht Aachen Airport
Groningen Airport Eelde=Eelde Airport|Twente Airport|Weeze Airport|Polderbaan|Kaagbaan|Aalsmeerbaan|Buitenveldertbaan
Zwanenburgbaan|Maasvlakte=Maasvlakte 1=Maasvlakte I|Tweede Maasvlakte=Maasvlakte 2=Maasvlakte II|Europoort|Botlek
Waalhaven|Eemshaven|Westpoort|Chemelot|Sloegebied|Vlissingen-Oost|Kreekrak|Afsluitdijk|Houtribdijk|Maeslantkering
Oosterscheldekering|Hartelkering|Haringvlietsluizen|Haringvlietdam|Brouwersdam|Grevelingendam|Philipsdam|Oesterdam
Veerse Gatdam|Hondsbossche Zeewering|Hondsbossche en Pettemer Zeewering|Zeesluis IJmuiden|Van Brienenoordbrug
Merwedebrug|Moerdijkbrug|Haringvlietbrug|Ketelbrug|Hollandse Brug|Galecopperbrug|Velsertunnel|Wijkertunnel|Coentunnel
Tweede Coentunnel|Zeeburgertunnel|Beneluxtunnel|Maastunnel|Botlektunnel|Heinenoordtunnel|Blankenburgtunnel
Blankenburgverbinding|Westerscheldetunnel|Schipholtunnel|Sluiskiltunnel|Drechttunnel|Kiltunnel|Gaasperdammertunnel
Noordtunnel|Hemspoortunnel|Amsterdam Centraal|Utrecht Centraal|Rotterdam Centraal|Den Haag Centraal|Hoog Catharijne
Knooppunt Hoevelaken|Knooppunt Zaandam|Amelisweerd|Willemsoord|Vliehors=Cornfield Range|Marnewaard|De Kooy
Seeligkazerne|Legerplaats Oldebroek|Kamp Holland=Camp Holland|Camp Castor=Kamp Castor|Camp Marmal=Kamp Marmal
Camp Bastion|Camp Smitty=Kamp Smitty|Camp Hadrian|Camp New Amsterdam|Almere Poort|Hoge Flux Reactor|Bergermeer
Zuidwending|Witte Huis=White House|Oval Office|Kremlin|Elysée=Elysée-paleis|Quai d'Orsay
Downing Street=Downing Street 10=10 Downing Street=Downingstreet|Westminster|Buckingham Palace|Chequers
Lancaster House|Chatham House|Whitehall|Capitool=Capitol=Capitol Hill|Pentagon|Foggy Bottom|Mar-a-Lago|Ground Zero
World Trade Center=WTC|Twin Towers|Wall Street|Manhattan|Brooklyn|Times Square|Berlaymont=Berlaymontgebouw
Justus Lipsius=Justus Lipsiusgebouw|Europagebouw|Egmontpaleis|Hertoginnedal|Residence Palace
Paleis der Naties=Palais des Nations|Villa La Grange|Louvre|Notre-Dame=Notre Dame|Place de la République|Bataclan
Stade de France|Eiffeltoren|Brandenburger Tor|Checkpoint Charlie|Berlijnse Muur|Rijksdaggebouw|Kanzleramt
Schloss Bellevue|Hofburg|Palais Coburg|Quirinaal|Palazzo Chigi|Villa Madama|Sint-Pietersplein|Colosseum|Moncloa
Escorial|Maidan=Majdan=Maidanplein|Rode Plein|Loebjanka|Lefortovo|Tahrirplein
Tiananmenplein=Tiananmen=Plein van de Hemelse Vrede|Verboden Stad|Taksimplein=Taksim|Gezipark=Gezi-park|Hagia Sophia
Tempelberg|Haram al-Sharif=Haram al-Sharief|Al-Aqsa=Al-Aqsamoskee=Al-Aqsa-moskee=Al Aqsa|Klaagmuur|Yad Vashem
Blauwe Huis|Groene Zone|Abu Ghraib|Rode Fort|Taj Mahal|Palmerola|Palácio do Planalto|Casa Rosada|La Moneda|Miraflores
Kaaba|Burj Khalifa|Heathrow|Gatwick|Stansted|Charles de Gaulle|Orly|Fiumicino|Ben Gurion|Sheremetjevo|Dulles|JFK
Queen Beatrix International Airport|Princess Juliana International Airport=Princess Juliana Airport|Flamingo Airport
Hato Airport|Isla-raffinaderij|Kerncentrale Borssele|Kerncentrale Doel|Kerncentrale Tihange|Kerncentrale Zaporizja
Grand Ethiopian Renaissance Dam|Krimbrug=Brug van Kertsj|Drieklovendam|Kachovkadam|Aswandam|Europa-Park
`;

const netherlands = `
Appingedam|Bedum|Bellingwedde|De Marne|Delfzijl|Eemsmond|Groningen=Grunnen|Grootegast|Haren|Hoogezand-Sappemeer
Hoogezand|Sappemeer|Leek|Loppersum|Marum|Menterwolde|Pekela|Reiderland|Scheemda|Slochteren|Stadskanaal|Ten Boer
Veendam|Vlagtwedde|Winschoten|Winsum|Zuidhorn|Oldambt|Midden-Groningen|Het Hogeland|Westerkwartier|Westerwolde
Eemsdelta|Ter Apel|Ter Apelkanaal|Uithuizen|Uithuizermeeden|Zeerijp|Westeremden|Huizinge|Overschild|Zandeweer
Middelstum|Garrelsweer|Wirdum|Bierum|Farmsum|Borgsweer|Termunten|Termunterzijl|Nieuwolda|Musselkanaal|Onstwedde
Oude Pekela|Nieuwe Pekela|Muntendam|Zuidbroek|Noordbroek|Siddeburen|Hellum|Schildwolde|Harkstede|Kolham|Froombosch
Roodeschool|Spijk|Holwierde|Krewerd|Usquert|Warffum|Baflo|Lauwersoog|Leens|Ulrum|Zoutkamp|Ezinge|Aduard|Grijpskerk
Opende|Tolbert|Zuidwolde|Bellingwolde|Blijham|Nieuweschans=Bad Nieuweschans|Bourtange|Sellingen|Finsterwolde|Beerta
Midwolda|Woltersum|Stedum|Ten Post|Opwierde|Hoogkerk|Achtkarspelen|Ameland|Boarnsterhim|Bolsward
Dantumadiel=Dantumadeel|Dongeradeel|Ferwerderadiel=Ferwerderadeel|Franekeradeel|Gaasterlân-Sleat=Gaasterland-Sloten
Harlingen|Heerenveen|Het Bildt|Kollumerland en Nieuwkruisland=Kollumerland c.a.=Kollumerland|Leeuwarden=Ljouwert
Leeuwarderadeel|Lemsterland|Littenseradiel=Littenseradeel|Menameradiel=Menaldumadeel|Nijefurd|Ooststellingwerf
Opsterland|Schiermonnikoog|Skarsterlân=Skarsterland|Smallingerland|Sneek|Terschelling
Tytsjerksteradiel=Tietjerksteradeel|Vlieland|Weststellingwerf|Wûnseradiel=Wonseradeel|Wymbritseradiel=Wymbritseradeel
Súdwest-Fryslân=Súdwest Fryslân=Zuidwest-Friesland|De Fryske Marren=De Friese Meren|Waadhoeke
Noardeast-Fryslân=Noardeast Fryslân|Drachten|Dokkum|Franeker|Joure|Lemmer|Balk|Workum|Hindeloopen|Stavoren|Makkum
Grou=Grouw|Wolvega|Oosterwolde|Gorredijk|Burgum=Bergum|Buitenpost|Surhuisterveen|Kollum
Sint Annaparochie=St. Annaparochie|Stiens|Holwerd|Nes|Hollum|West-Terschelling|Oost-Vlieland|Surhuizum|Appelscha
Beetsterzwaag|Jubbega|Langezwaag|Kootstertille|Hurdegaryp=Hardegarijp|Zwaagwesteinde|De Westereen|Moddergat|Wijnaldum
Pietersbierum|Kornwerderzand|Breezand|Sloten|IJlst=Drylts|Menaam=Menaldum|Jorwert|Ureterp|Bakkeveen|Anjum|Ferwert
Ternaard|Wommels|Oosterbierum|Oudemirdum|Aldeboarn|Jirnsum|Akkrum|Aa en Hunze|Assen|Borger-Odoorn|Coevorden|De Wolden
Emmen|Hoogeveen|Meppel|Midden-Drenthe|Middenveld|Noordenveld|Tynaarlo|Westerveld|Zuidlaren|Eelde|Paterswolde|Vries
Peize|Roden|Norg|Veenhuizen|Gieten|Gasselte|Rolde|Anloo|Borger|Odoorn|Exloo|Beilen|Smilde|Bovensmilde|Westerbork
Hooghalen|Hoogersmilde|Dwingeloo|Havelte|Diever|Vledder|Frederiksoord|Wilhelminaoord|Klazienaveen|Emmer-Compascuum
Emmererfscheidenveen|Nieuw-Amsterdam|Schoonebeek|Nieuw-Schoonebeek|Zweeloo|Oosterhesselen|Sleen|Dalen|Zwartemeer
Barger-Compascuum|Ruinen|De Wijk|Nijeveen|Annen|Eext|Wijster|Nieuw-Buinen|Valthermond|Witten|Tweede Exloërmond|Almelo
Avereest|Bathmen|Borne|Brederwiede|Dalfsen|Denekamp|Dinkelland|Deventer|Diepenheim|Den Ham|Enschede|Genemuiden|Goor
Gramsbergen|Haaksbergen|Hardenberg|Heino|Hellendoorn|Hengelo|Holten|IJsselham|IJsselmuiden|Kampen|Losser|Markelo
Nieuwleusen|Oldenzaal|Olst|Olst-Wijhe|Ambt Delden|Stad Delden|Delden|Ommen|Ootmarsum|Raalte|Rijssen|Rijssen-Holten
Staphorst|Steenwijk|Steenwijkerland|Tubbergen|Vriezenveen|Twenterand|Weerselo|Wierden|Wijhe|Zwartsluis|Zwartewaterland
Zwolle|Hof van Twente|Nijverdal|Glanerbrug|Overdinkel|De Lutte|Oldemarkt|Vollenhove|Giethoorn|Blokzijl|Dedemsvaart
Balkbrug|Slagharen|Lemelerveld|Hoonhorst|Oudleusen|Daarlerveen|Westerhaar|Vroomshoop|Geesteren|Albergen|Twekkelo
Bornerbroek|Colmschate|Diepenveen|Schalkhaar|Okkenbroek|Heeten|Marle|Rouveen|Zalk|Kamperveen|Wapenveld|Lattrop
Saasveld|Almere|Dronten|Lelystad|Noordoostpolder|Urk|Zeewolde|Emmeloord|Biddinghuizen|Swifterbant|Nagele|Luttelgeest
Marknesse|Ens|Schokland|Almere Buiten|Almere Haven|Almere Stad|Almere Hout|Oosterwold|Bant|Espel|Rutten|Creil
Tollebeek|Kraggenburg|Aalten|Angerlo|Apeldoorn|Arnhem|Barneveld|Bemmel|Berg en Dal|Bergh|Berkelland|Beuningen|Borculo
Bronckhorst|Brummen|Buren|Culemborg|Didam|Dinxperlo|Dodewaard|Doesburg|Doetinchem|Druten|Duiven|Echteld|Ede|Eibergen
Elburg|Elst|Epe|Ermelo|Geldermalsen|Gendringen|Gendt|Gorssel|Groenlo|Groesbeek|Harderwijk|Hattem|Heerde|Heteren|Heumen
Hoevelaken|Hummelo en Keppel|Hummelo|Huissen|Kesteren|Lichtenvoorde|Lingewaal|Lingewaard|Lochem|Maasdriel|Maurik
Millingen aan de Rijn|Montferland|Neder-Betuwe|Neede|Neerijnen|Nijkerk|Nijmegen|Nunspeet|Oldebroek|Oost Gelre
Oude IJsselstreek|Overbetuwe|Putten|Renkum|Rheden|Rijnwaarden|Rozendaal|Ruurlo|Scherpenzeel|Steenderen|Tiel|Ubbergen
Valburg|Voorst|Vorden|Wageningen|Warnsveld|Wehl|West Betuwe|West Maas en Waal|Westervoort|Wijchen|Winterswijk|Wisch
Zaltbommel|Zelhem|Zevenaar|Zutphen|Velp|Dieren|Oosterbeek|Doorwerth|Heelsum|Wolfheze|Bennekom|Lunteren|Ederveen
Otterlo|Harskamp|Stroe|Kootwijkerbroek|Kootwijk|Voorthuizen|Garderen|Terschuur|Hoenderloo|Ugchelen|Beekbergen
Loenen op de Veluwe|Eerbeek|Vaassen|Emst|Twello|Teuge|Wilp|Nieuw-Milligen|Hoog Soeren|Schaarsbergen|Deelen|Elspeet
Vierhouten|Doornspijk|Wezep|'t Harde=Het Harde|Hulshorst|Uddel|Ulft|Terborg|Varsseveld|Silvolde|'s-Heerenberg|Zeddam
Lobith|Tolkamer|Pannerden|Herwen|Lent|Nijmegen-Noord|Malden|Beek-Ubbergen|Ooij|Leuth|Ochten|Opheusden|Zetten|Hemmen
Andelst|Lienden|Beesd|Leerdam|Asperen|Herwijnen|Vuren|Haaften|Waardenburg|Ophemert|Kerkdriel|Hedel|Rossum|Heerewaarden
Beneden-Leeuwen|Boven-Leeuwen|Wamel|Dreumel|Horssen|Deest|Ewijk|Weurt|Bergharen|Rekken|Beltrum|Vragender|Meddo
Bredevoort|Lettele|Harfsen|Almen|Keijenborg|Toldijk|Baak|Drempt|Giesbeek|Lathum|Babberich|Abcoude|Amerongen|Amersfoort
Baarn|Breukelen|Bunnik|Bunschoten|De Bilt|De Ronde Venen|Doorn|Driebergen-Rijsenburg=Driebergen|Eemnes|Harmelen|Houten
IJsselstein|Leersum|Leusden|Loenen|Lopik|Maarn|Maarssen|Maartensdijk|Montfoort|Nieuwegein|Oudewater|Renswoude|Rhenen
Soest|Utrecht|Utrechtse Heuvelrug|Stichtse Vecht|Vijfheerenlanden|Veenendaal|Vleuten-De Meern|Vleuten|De Meern|Vianen
Wijk bij Duurstede|Woerden|Woudenberg|Zeist|Spakenburg|Bilthoven|Den Dolder|Soesterberg|Soestduinen|Soestdijk
Huis ter Heide|Austerlitz|Bosch en Duin|Odijk|Werkhoven|Cothen|Schalkwijk|Tull en 't Waal|Vinkeveen|Mijdrecht|Wilnis
Kamerik|Zegveld|Linschoten|Benschop|Haarzuilens|Maarssenbroek|Tienhoven|Westbroek|Groenekan|Hollandsche Rading
Nigtevecht|Kockengen|Rijnenburg|Leidsche Rijn|Kanaleneiland|Overvecht|Lunetten|Rijnsweerd|Uithof|Ameide|Hagestein
Lexmond|Meerkerk|Zijderveld|Everdingen|Hoogland|Achterberg|Lage Vuursche|Aalsmeer|Akersloot|Alkmaar|Amstelveen
Amsterdam|Andijk|Anna Paulowna|Beemster|Bennebroek|Bergen|Beverwijk|Blaricum|Bloemendaal|Bussum|Castricum|Den Helder
Diemen|Drechterland|Edam-Volendam|Edam|Volendam|Egmond|Enkhuizen|Graft-De Rijp|'s-Graveland|Haarlem
Haarlemmerliede en Spaarnwoude=Haarlemmerliede|Haarlemmermeer|Harenkarspel|Heemskerk|Heemstede|Heerhugowaard|Heiloo
Hilversum|Hoorn|Huizen|Landsmeer|Langedijk|Laren|Limmen|Loosdrecht|Medemblik|Muiden|Naarden|Nederhorst den Berg
Niedorp|Noorder-Koggenland|Obdam|Oostzaan|Opmeer|Ouder-Amstel|Purmerend|Schagen|Schermer|Schoorl|Stede Broec|Texel
Uitgeest|Uithoorn|Velsen|Venhuizen|Waterland|Weesp|Wervershoof|Wester-Koggenland|Wieringen|Wieringermeer|Wijdemeren
Wognum|Wormerland|Zaanstad|Zandvoort|Zeevang|Zijpe|Koggenland|Hollands Kroon|Gooise Meren|Dijk en Waard|Zaandam
Krommenie|Wormerveer|Assendelft|Koog aan de Zaan|Zaandijk|Westzaan|Monnickendam|Marken|Broek in Waterland|Ilpendam
Kwadijk|IJmuiden|Santpoort|Driehuis|Wijk aan Zee|Zwanenburg|Halfweg|Badhoevedorp|Hoofddorp|Nieuw-Vennep|Vijfhuizen
Rijsenhout|Lijnden|Cruquius|Zwaanshoek|Buitenkaag|Overveen|Aerdenhout|Vogelenzang|Spaarndam|Bakkum|Egmond aan Zee
Egmond aan den Hoef|Groet|Petten|Callantsoog|Julianadorp|Den Burg|De Koog|Den Hoorn|Oudeschild|De Cocksdorp|Den Oever
Hippolytushoef|Wieringerwerf|Middenmeer|Slootdorp|Winkel|Nieuwe Niedorp|'t Zand|Schagerbrug|Sint Maartensbrug
Sint Pancras|Broek op Langedijk|Hoogkarspel|Bovenkarspel|Grootebroek|Lutjebroek|Twisk|Avenhorn|Spanbroek|De Rijp
Middenbeemster|Zuidoostbeemster|Ouderkerk aan de Amstel|Duivendrecht|Kudelstaart|De Kwakel
Amsterdam-Zuidoost=Amsterdam Zuidoost|Bijlmer=Bijlmermeer|Amsterdam-Noord=Amsterdam Noord|Amsterdam-West
Amsterdam-Zuid=Amsterdam Zuid|Amsterdam Nieuw-West=Amsterdam Nieuw West|IJburg|Sloterdijk|Slotervaart|Osdorp
Geuzenveld|Buitenveldert|De Pijp|Watergraafsmeer|Haven-Stad|Kortenhoef|Ankeveen|Muiderberg|Crailo|Breukeleveen
Alblasserdam|Albrandswaard|Alkemade|Alphen aan den Rijn=Alphen a/d Rijn|Barendrecht|Bergambacht|Bergschenhoek
Berkel en Rodenrijs|Bernisse|Binnenmaas|Bleiswijk|Bodegraven|Bodegraven-Reeuwijk|Boskoop|Brielle=Den Briel
Capelle aan den IJssel=Capelle a/d IJssel|Cromstrijen|De Lier|Delft|Dirksland|Dordrecht|Giessenlanden|Goedereede
Goeree-Overflakkee|Gorinchem=Gorkum|Gouda|Graafstroom|'s-Gravendeel|Den Haag='s-Gravenhage=The Hague|'s-Gravenzande
Hardinxveld-Giessendam|Heerjansdam|Hellevoetsluis|Hendrik-Ido-Ambacht|Hillegom|Hoeksche Waard|Jacobswoude
Kaag en Braassem|Katwijk|Korendijk|Krimpen aan den IJssel=Krimpen a/d IJssel|Krimpenerwaard|Lansingerland|Leiden
Leiderdorp|Leidschendam|Leidschendam-Voorburg|Liemeer|Liesveld|Lisse|Maasland|Maassluis|Middelharnis|Midden-Delfland
Molenlanden|Molenwaard|Moordrecht|Monster|Naaldwijk|Nederlek|Nieuw-Lekkerland|Nieuwerkerk aan den IJssel|Nieuwkoop
Nissewaard|Noordwijk|Noordwijkerhout|Nootdorp|Oegstgeest|Oostflakkee|Oud-Beijerland|Ouderkerk|Papendrecht|Pijnacker
Pijnacker-Nootdorp|Reeuwijk|Ridderkerk|Rijnsburg|Rijnwoude|Rijswijk|Rotterdam|Rozenburg|Sassenheim|Schiedam
Schipluiden|Schoonhoven|Sliedrecht|Spijkenisse|Strijen|Ter Aar|Teylingen|Valkenburg|Vlaardingen|Vlist|Voorburg
Voorhout|Voorne aan Zee|Voorschoten|Waddinxveen|Warmond|Wassenaar|Wateringen|Westland|Westvoorne|Zederik
Zevenhuizen-Moerkapelle|Zevenhuizen|Moerkapelle|Zoetermeer|Zoeterwoude|Zuidplas|Zwijndrecht|Scheveningen|Kijkduin
Loosduinen|Ypenburg|Leidschenveen|Schilderswijk|Transvaalkwartier|Laakkwartier|Moerwijk|Bezuidenhout|Statenkwartier
Binckhorst|Hoek van Holland|Hoogvliet|Pernis|Rhoon|Poortugaal|Rotterdam-Zuid=Rotterdam Zuid|Feijenoord|Charlois
Katendrecht|Kralingen|Delfshaven|Overschie|Prins Alexander|Heijplaat|Merwe-Vierhavens|Rockanje|Oostvoorne|Ouddorp
Stellendam|Sommelsdijk|Oude-Tonge|Ooltgensplaat|Den Bommel|Herkingen|Melissant|Numansdorp|Puttershoek|Klaaswaal
Maasdam|Heinenoord|Mijnsheerenland|Zuidland|Geervliet|Heenvliet|Tinte|Abbenbroek|Streefkerk|Groot-Ammers|Bleskensgraaf
Giessenburg|Arkel|Kinderdijk|Ottoland|Lekkerkerk|Ouderkerk aan den IJssel|Stolwijk|Haastrecht|Gouderak|Hekendorp
Zwammerdam|Hazerswoude|Hazerswoude-Dorp|Koudekerk aan den Rijn|Benthuizen|Aarlanderveen|Roelofarendsveen|Leimuiden
Rijpwetering|Oude Wetering|Nieuwveen|Zevenhoven|Katwijk aan Zee|De Zilk|Stompwijk|Honselersdijk|Kwintsheul|Poeldijk
Ter Heijde|Maasdijk|Heenweg|Bleizo|Merenwijk|Axel|Borsele|Goes|Hontenisse|Hulst|Kapelle|Middelburg|Noord-Beveland
Oostburg|Reimerswaal|Sas van Gent|Schouwen-Duiveland|Sluis|Sluis-Aardenburg|Terneuzen|Tholen|Veere|Vlissingen=Flushing
Zierikzee|Borssele|Domburg|Westkapelle|Zoutelande|Oostkapelle|Koudekerke|Arnemuiden|Souburg|Oost-Souburg
Nieuw- en Sint Joosland|Ritthem|Nieuwdorp|Heinkenszand|'s-Gravenpolder|Kloetinge|Wemeldinge|Yerseke|Krabbendijke
Rilland|Kruiningen|Hansweert|Perkpolder|Breskens|Cadzand|Aardenburg|Retranchement|IJzendijke|Sluiskil|Philippine
Zaamslag|Kloosterzande|Clinge|Nieuw-Namen|Koewacht|Renesse|Burgh-Haamstede|Brouwershaven|Bruinisse|Nieuwerkerk
Ouwerkerk|Dreischor|Scharendijke|Sint-Maartensdijk|Sint-Annaland|Sint Philipsland|Poortvliet|Stavenisse|Kortgene
Kamperland|Colijnsplaat|Kats|Wolphaartsdijk|Lewedorp|Aalburg|Alphen-Chaam|Altena|Asten|Baarle-Nassau|Bergeijk=Bergeyk
Bergen op Zoom|Bernheze|Best|Bladel|Boekel|Boxmeer|Boxtel|Breda|Budel|Cranendonck|Cuijk=Cuyk|Deurne|Dongen|Drimmelen
Made|Eersel|Eindhoven|Etten-Leur|Geertruidenberg|Geldrop|Geldrop-Mierlo|Gemert-Bakel|Gemert|Bakel|Gilze en Rijen
Gilze-Rijen|Goirle|Grave|Haaren|Halderberge|Heeze-Leende|Heeze|Leende|Helmond|'s-Hertogenbosch=Den Bosch|Heusden
Hilvarenbeek|Laarbeek|Land van Cuijk|Landerd|Lith|Loon op Zand|Maasdonk|Maashorst|Meierijstad|Mierlo
Mill en Sint Hubert=Mill en St. Hubert|Mill|Moerdijk|Nuenen, Gerwen en Nederwetten|Nuenen|Oirschot|Oisterwijk
Oosterhout|Oss|Ravenstein|Reusel-De Mierden|Reusel|Roosendaal|Rucphen|Schijndel
Sint Anthonis=St. Anthonis=Sint-Anthonis|Sint-Michielsgestel=Sint Michielsgestel=St. Michielsgestel
Sint-Oedenrode=Sint Oedenrode=St. Oedenrode|Someren|Son en Breugel|Steenbergen|Tilburg|Uden|Valkenswaard|Veghel
Veldhoven|Vught|Waalre|Waalwijk|Werkendam|Woensdrecht|Woudrichem|Zundert|Zevenbergen|Oudenbosch|Oud Gastel|Klundert
Fijnaart|Standdaarbuiten|Terheijden|Wagenberg|Lage Zwaluwe|Hooge Zwaluwe|Hank|Dussen|Raamsdonksveer|Raamsdonk
Kaatsheuvel|Sprang-Capelle|Drunen|Vlijmen|Rosmalen|Berlicum|Den Dungen|Heeswijk-Dinther|Heesch|Nistelrode|Volkel
Schaijk|Reek|Herpen|Berghem|Lithoijen|Megen|Haps|Wanroij|Overloon|Vierlingsbeek|Milheeze|De Rips|Liessel|Neerkant
Helenaveen|Beek en Donk|Aarle-Rixtel|Lieshout|Nederweert-Eind|Budel-Dorplein|Budel-Schoot|Soerendonk|Maarheeze
Sterksel|Hapert|Riethoven|Knegsel|Netersel|Esbeek|Diessen|Moergestel|Udenhout|Berkel-Enschot|Rijen|Gilze|Chaam
Ulvenhout|Bavel|Prinsenbeek|Teteringen|Rijsbergen|Achtmaal|Sprundel|Nispen|Wouw|Hoogerheide|Ossendrecht|Putte
Huijbergen|Halsteren|Dinteloord|Nieuw-Vossemeer|Zegge|Hoeven|Bosschenhoofd|Stampersgat|Esch|Liempde|Gemonde|Haghorst
Strijp|Woensel|Vessem|Wintelre|Zeelst|Meerhoven|Galder|Hazeldonk|Sint Willebrord|Ospel|Ambt Montfort|Arcen en Velden
Arcen|Velden|Beek|Beekdaelen|Beesel|Born|Brunssum|Echt|Echt-Susteren|Eijsden|Eijsden-Margraten|Geleen|Gennep
Grubbenvorst|Gulpen|Gulpen-Wittem|Haelen|Heel|Heerlen|Helden|Heythuysen|Horst|Horst aan de Maas|Hunsel|Kerkrade|Kessel
Landgraaf|Leudal|Maasbracht|Maasbree|Maasgouw|Maastricht|Margraten|Meerlo-Wanssum|Meerlo|Wanssum|Meerssen|Meijel
Melick en Herkenbosch|Mook en Middelaar|Mook|Nederweert|Nuth|Onderbanken|Peel en Maas|Roerdalen|Roermond
Roggel en Neer|Roggel|Schinnen|Sevenum|Simpelveld|Sittard|Sittard-Geleen|Stein|Susteren|Swalmen|Tegelen|Thorn|Vaals
Valkenburg aan de Geul|Venlo|Venray|Voerendaal|Weert|Wittem|Schinveld|Hoensbroek|Heerlerheide|Eygelshoven
Ubach over Worms|Bocholtz|Vijlen|Epen|Slenaken|Mheer|Noorbeek|Sint Geertruid|Cadier en Keer|Bunde|Ulestraten|Geulle
Elsloo|Urmond|Obbicht|Grevenbicht|Nieuwstadt|Posterholt|Vlodrop|Herkenbosch|Melick|Herten|Linne|Wessem|Beegden|Grathem
Baexem|Horn|Buggenum|Neer|Reuver|Belfeld|Blerick|Baarlo|Panningen|Kronenberg|Meterik|Lottum|Broekhuizen|Well|Afferden
Siebengewald|Heijen|Ottersum|Milsbeek|Plasmolen|Ysselsteyn|Leunen|Oostrum|Castenray|Stevensweert|Roosteren|Ohé en Laak
`;

/** Every place by its usual spelling. */
export const places: Readonly<Record<string, readonly string[]>> = {
  ...spellings(benelux),
  ...spellings(germany),
  ...spellings(westernEurope),
  ...spellings(northAndEast),
  ...spellings(middleEast),
  ...spellings(restOfAsia),
  ...spellings(africa),
  ...spellings(americas),
  ...spellings(netherlands),
  ...spellings(sites),
};

/**
 * Of the spellings above those that are also a Dutch word, a surname or given name without more, or a part of many names
 * of bodies, so that a reader needs more evidence: a preposition before it, a country or another town beside it.
 */
export const riskyPlaces: ReadonlySet<string> = new Set(
  words(`
Best|Leek|Bergen|Houten|Heel|Hulst|Made|Elst|Born|Goes|Horst|Beek|Stein|Echt|Helden|Kessel|Thorn|Haren|Doorn|Huizen
Laren|Hoorn|Loenen|Monster|Brummen|Buren|Putten|Goor|Wisch|Grave|Asten|Dongen|Deurne|Someren|Weert|Nuth|Sluis|Axel
Kapelle|Lith|Waterland|Westland|Leiden|Schagen|Diemen|Borne|Ommen|Kampen|Hasselt|Voorst|Voorhout|Heusden|Rijen|Beilen
Sleen|Winkel|Vries|Roden|Dalen|Assen|Oosterhout|Lent|Dieren|Heino|Duiven|Waardenburg|Balk|Sloten|Mill|Reek|Neer|Well
Linne|Horn|Herten|Hank|Kats|Bant|Ens|Baak|Hemmen|Epen|Broekhuizen|Kronenberg|Bakel|Marle|Hoeven|Zegge|Rutten|Espel
Creil|Nes|Esch|Putte|Wouw|Gilze|Dussen|Velden|Nieuwerkerk|Vianen|Zijpe|Schermer|Marken|Groet|Nederlek|Ouderkerk
Valkenburg|Rijswijk|Rozendaal|Steenbergen|Soest|Velsen|Altena|Maasland|Hoogland|Wilp|Almen|Rossum|Vuren|Beesd|Asperen
Haaften|Arkel|Spijk|Berghem|Ravenstein|Gennep|Halfweg|Haaren|Rhoon|Lienden|Ooij|Zetten|Ochten|Horssen|Wamel|Dreumel
Vorden|Breukelen|Schalkwijk|Noordeinde|Delden|Luik|Namen|Spa|Mol|Geel|Lier|Halle|Vorst|Landen|Doel|Waver|Aalst|Bilzen
Leer|Twist|Hagen|Hamm|Worms|Wesel|Rees|Vreden|Aken|Essen|Trier|Lingen|Siegen|Neuss|Borken|Nice|Tours|Brest|Bath
Reading|Hull|York|Cork|Dover|Newcastle|Sedan|Arles|Lourdes|Florence|Parma|Como|Bari|Rota|Faro|Porto|Cartagena|Baden
Lund|Tapa|Ruse|Split|Bar|Pale|Foca|Vitez|Pula|Koper|Perm|Poti|Gori|Bender|Nis|Iasi|Roj|Erez|Bam|Arak|Salif|Taji|Karni
Manas|Pune|Kandy|Palu|Darwin|Fez|Oran|Constantine|Beni|Bata|Moura|Kati|Sake|Baga|Bonny|Jos|Warri|Pemba|Palma
Livingstone|Bor|Wau|Yei|Renk|Eyl|Lamu|Jinja|Butare|San Pedro|Buchanan|Austin|Phoenix|Orlando|Arlington|Langley
Ferguson|Newtown|Springfield|Portland|Princeton|Albany|Buffalo|Rochester|Wilmington|Savannah|Cleveland|Memphis
Charlevoix|Hamilton|Georgetown|George Town|Stanley|León|Limón|Colón|Corinto|La Esperanza|Sucre|Coro|Cali|Pasto
Santa Cruz|Santiago|Mendoza|Rosario|Salvador|Santos|Mariana|Belém|Albina|Marigot|Roseau|Freeport|Rincon|Punda|Hato
San Nicolas|Saint-Louis|San Juan|Clingendael|Grote Kerk|Nieuwe Kerk|Victoria|Ruinen|Gieten|Rolde|Deelen|Opende|Philippine
Borger|Benschop|De Lier|De Wijk|Heenweg
`),
);
