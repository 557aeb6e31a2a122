import { spellings } from './words.ts';

/**
 * Peoples without a state of their own, ethnic groups, and inhabitants of continents, regions and parts of states, as
 * nouns with a capital. Nationals of states are in demonyms.ts. Usual name (mostly the plural), then singular and other
 * spellings. Source: general knowledge of Dutch usage in policy papers; no list was copied.
 *
 * Religions are left out (they have no capital), save groups that are a people as well (Joden, Druzen, Kopten).
 */
export const peoples: Readonly<Record<string, readonly string[]>> = spellings(`
Rohingya=Rohingya's=Rohinya|Yezidi's=Yezidi=Jezidi's=Jezidi=Yazidi's=Yazidi=Yezidis=Yazidis=Jesidi's=Jezidis
Koerden=Koerd|Palestijnen=Palestijn|Oeigoeren=Oeigoer=Oejgoeren=Uyghuren=Uighuren|Tibetanen=Tibetaan|Roma=Roma's
Sinti=Sinti's|Romani|Tamils=Tamil|Singalezen|Hutu's=Hutu|Tutsi's=Tutsi|Banyamulenge|Molukkers=Molukker=Ambonezen
Papoea's=Papua's|Atjehers=Atjeeër=Atjeeërs|Javanen=Javaan|Indische Nederlanders|Joden=Jood|Druzen=Druus|Kopten=Kopt
Maronieten=Maroniet|Alawieten=Alawiet|Assyriërs=Assyriër|Arameeërs=Arameeër|Chaldeeërs=Chaldeeër|Mandeeërs=Mandeeër
Bedoeïenen=Bedoeïen|Berbers=Berber|Amazigh|Imazighen|Rifberbers=Riffijnen
Toearegs=Toeareg=Tuareg=Tuaregs=Touareg=Touaregs|Sahrawi's=Sahrawi=Saharawi's=Saharawi=Sahraoui's=Sahraoui=Sahrawis
Haratin|Peul=Peulh=Fulani=Fulani's=Fulbe|Dogon|Bambara|Songhai|Hausa=Hausa's|Igbo=Igbo's|Yoruba=Yoruba's|Ogoni|Ijaw
Kanuri|Dinka=Dinka's|Nuer|Shilluk|Masalit|Zaghawa|Nuba|Oromo=Oromo's|Amharen=Amhara's|Tigreeërs=Tigrayanen=Tigrinya
Afars=Afar's|Masai=Maasai|Kikuyu|Luo|Kalenjin|Zoeloes=Zoeloe=Zulu's|Xhosa|Afrikaners=Afrikaner|Herero=Herero's|Nama
Pygmeeën=Pygmee|Lendu|Pasjtoen=Pashtun=Pashtuns=Pathanen=Pasjtoens=Pashtoen|Hazara=Hazara's=Hazaren
Baloetsji=Baloetsjen=Baluchi|Punjabi's=Punjabi|Sikhs=Sikh|Dalits=Dalit|Adivasi=Adivasi's|Kasjmiri's=Kasjmiri|Karens
Kachins=Kachin|Hmong|Montagnards|Khmer|Chakma|Jumma's|Han-Chinezen=Han Chinezen|Tsjetsjenen=Tsjetsjeen
Ingoesjeten=Ingoesj=Ingoesjen|Osseten=Osseet|Abchazen=Abchaas=Abchaziërs|Dagestani's=Dagestanen
Krim-Tataren=Krimtataren=Krim-Tartaren=Krimtartaren|Tataren=Tartaren=Tataar|Kozakken=Kozak|Mesketen|Bosniakken=Bosniak
Bosnische Serven=Bosnisch-Serven|Bosnische Kroaten=Bosnisch-Kroaten|Bosnische Moslims=Bosnische moslims|Serven
Kosovo-Serven=Kosovaarse Serven=Kosovo Serven=Kosovo-Serviërs|Kosovo-Albanezen=Kosovo Albanezen=Kosovaarse Albanezen
Ashkali|Gorani|Pomaken|Turks-Cyprioten=Turkse Cyprioten=Turks-Cyprioot
Grieks-Cyprioten=Griekse Cyprioten=Grieks-Cyprioot|Slaven|Germanen|Kelten|Samen=Sami|Inuit=Eskimo's|Gagaoezen=Gagaoez
Europeanen=Europeaan=Europeeërs|Afrikanen=Afrikaan|Aziaten=Aziaat|West-Europeanen=West-Europeaan
Noord-Afrikanen=Noord-Afrikaan|Oost-Europeanen=Oost-Europeaan|Midden- en Oost-Europeanen
Zuid-Europeanen=Zuid-Europeaan|Noord-Europeanen|West-Afrikanen=West-Afrikaan|Oost-Afrikanen
Zuid-Amerikanen=Zuid-Amerikaan|Noord-Amerikanen=Noord-Amerikaan|Latijns-Amerikanen=Latijns-Amerikaan=Latino's=Latino
Afro-Amerikanen=Afro-Amerikaan|Afro-Colombianen|Afro-Surinamers|Caribiërs=Caribiër|Arabieren=Arabier|Perzen
Scandinaviërs=Scandinaviër|Balten|Kaukasiërs|Westerlingen=Westerling|Antillianen=Antilliaan|Bovenwinders
Hindoestanen=Hindoestaan|Creolen=Creool|Marrons=Marron=Bosnegers|Inheemsen|Indianen=Indiaan|Maya's=Maya
Mapuche=Mapuches|Quechua|Aymara|Yanomami|Guaraní|Wayuu|Garifuna|Miskito's=Miskito|Maori's=Maori|Aboriginals=Aboriginal
Torres Strait Islanders|Polynesiërs|Indo's|Indo-Europeanen|Engelsen=Engelsman|Schotten|Noord-Ieren=Noord-Ier
Vlamingen=Vlaming|Walen|Catalanen=Catalaan|Basken=Bask|Corsicanen=Corsicaan|Elzassers|Bretonnen|Sicilianen=Siciliaan
Zuid-Tirolers|Turkse Nederlanders=Turks-Nederlanders|Marokkaanse Nederlanders=Marokkaans-Nederlanders
Surinaamse Nederlanders|Antilliaanse Nederlanders|Molukse Nederlanders|Caribische Nederlanders|Friezen
Groningers=Groninger|Drenten=Drent=Drentenaren|Overijsselaars|Tukkers=Tukker=Twentenaren|Gelderlanders=Gelderlander
Zeeuwen=Zeeuw|Brabanders=Brabander|Limburgers=Limburger|Flevolanders=Flevolander|Noord-Hollanders=Noord-Hollander
Zuid-Hollanders=Zuid-Hollander|Achterhoekers=Achterhoeker|Zeeuws-Vlamingen|Randstedelingen|Amsterdammers=Amsterdammer
Rotterdammers=Rotterdammer|Hagenaars=Hagenaren=Hagenezen|Utrechters=Utrechter=Utrechtenaren|Berlijners
Londenaren=Londenaar|Parijzenaars|Brusselaars=Brusselaar|Antwerpenaren=Antwerpenaar|New Yorkers=New Yorker
`);
