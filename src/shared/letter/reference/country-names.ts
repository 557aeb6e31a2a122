import { spellings, words } from './words.ts';

/**
 * Names of states and territories beside the Dutch ones that Intl.DisplayNames gives for ISO 3166-1 alpha-2 codes.
 * Source: general knowledge of the names in use in Dutch government papers since 1999 (short and long forms, old
 * names, spellings with and without hyphen); no list was copied.
 *
 * Choices. A state that is gone and has no one successor keeps its withdrawn code (AN, CS for Servië en Montenegro,
 * DD, SU, YU, and CSHH of ISO 3166-3 for Tsjecho-Slowakije, which is no valid argument for Intl). An old name of a
 * state that still is goes to that state (Birma, Zaïre). Bare "Congo" is CD and bare "Korea" is KR, the usual sense.
 * Heilige Stoel is VA. Palestijnse Autoriteit is a body and not here.
 */

/** By code. "De"/"het" are left out. Names in Intl's own spelling are not repeated. */
export const otherCountryNames: Readonly<Record<string, readonly string[]>> = spellings(`
AD=Vorstendom Andorra
AE=VAE=V.A.E.=UAE=Emiraten
AF=Islamitische Republiek Afghanistan=Islamitisch Emiraat Afghanistan
AG=Antigua & Barbuda=Antigua and Barbuda
AL=Republiek Albanië
AM=Republiek Armenië
AN=Nederlandse Antillen=Ned. Antillen=Antillen
AO=Republiek Angola
AR=Argentijnse Republiek=Republiek Argentinië
AT=Republiek Oostenrijk
AU=Gemenebest Australië=Gemenebest van Australië
AX=Ålandseilanden=Åland-eilanden
AZ=Azerbeidjan=Azerbeidsjan=Azerbaidzjan=Azerbaijan=Azerbajdzjan=Republiek Azerbeidzjan
BA=Bosnië-Herzegovina=Bosnië Herzegovina=Bosnië & Herzegovina=Bosnië en Hercegovina=Bosnië-Hercegovina=Bosnië=BiH
BD=Bangla Desh=Volksrepubliek Bangladesh
BE=Koninkrijk België
BF=Opper-Volta=Boven-Volta=Burkina
BG=Republiek Bulgarije
BH=Bahrain=Koninkrijk Bahrein=Koninkrijk Bahrain
BI=Boeroendi=Republiek Burundi
BJ=Dahomey=Republiek Benin
BL=Saint Barthélemy=Saint-Barth=Saint Barth=St. Barths=Sint-Bartholomeus
BN=Brunei Darussalam
BO=Plurinationale Staat Bolivia=Multinationale Staat Bolivia
BQ=Bonaire=Sint Eustatius=Sint-Eustatius=St. Eustatius=St.Eustatius=St Eustatius=Statia=Saba
=BES=BES-eilanden=BES eilanden=BES-Eilanden=Caribisch-Nederland
BR=Federatieve Republiek Brazilië
BS=Bahamas
BT=Koninkrijk Bhutan=Bhoetan
BW=Republiek Botswana
BY=Wit-Rusland=Wit Rusland=Witrusland=Belaroes=Republiek Belarus
CD=Democratische Republiek Congo=Democratische Republiek Kongo=Democratische Republiek van Congo
=Democratische Republiek van de Congo=DR Congo=D.R. Congo=DR-Congo=DRC=D.R.C.=Congo=Kongo=Congo Kinshasa=Zaïre
CF=CAR=C.A.R.=Centraal Afrikaanse Republiek=Centraalafrikaanse Republiek
CG=Congo Brazzaville=Kongo-Brazzaville=Republiek Congo=Republiek Kongo
CH=Zwitserse Confederatie=Zwitserse Bondsstaat=Confederatie Zwitserland
CI=Côte d'Ivoire=Republiek Ivoorkust=Republiek Côte d'Ivoire
CK=Cook-eilanden=Cook Eilanden
CL=Republiek Chili
CM=Republiek Kameroen
CN=Volksrepubliek China=VR China=V.R. China=VRC
CO=Republiek Colombia
CR=Republiek Costa Rica
CS=Servië en Montenegro=Servië-Montenegro=Servië & Montenegro=Staatsunie Servië en Montenegro
CSHH=Tsjecho-Slowakije=Tsjechoslowakije
CU=Republiek Cuba
CV=Kaapverdische Eilanden=Kaapverdische eilanden=Kaap Verdië=Cabo Verde
CW=Land Curaçao
CX=Christmas-eiland
CY=Republiek Cyprus
CZ=Tsjechische Republiek=Tsjechische republiek
DD=DDR=Duitse Democratische Republiek=Oost-Duitsland
DE=Bondsrepubliek Duitsland=Bondsrepubliek=Federale Republiek Duitsland=BRD
DJ=Djibuti=Dzjibouti=Republiek Djibouti
DK=Koninkrijk Denemarken
DM=Gemenebest Dominica
DZ=Democratische Volksrepubliek Algerije
EC=Republiek Ecuador=Equador
EE=Republiek Estland
EG=Arabische Republiek Egypte
EH=West-Sahara=Westelijke-Sahara=Spaanse Sahara
ER=Staat Eritrea
ES=Koninkrijk Spanje
ET=Federale Democratische Republiek Ethiopië=Democratische Federale Republiek Ethiopië
FI=Republiek Finland
FJ=Fidji=Fidzji=Fiji-eilanden=Republiek Fiji
FK=Falkland-eilanden=Falkland Eilanden=Falklands=Malvinas
FM=Micronesië=Federale Staten van Micronesië=Federatie van Micronesië=Federale Staten van Micronesia
FO=Faröer=Færøer=Faeröer-eilanden=Faeröereilanden=Faröer-eilanden=Faroer Eilanden
FR=Franse Republiek
GA=Gabonese Republiek
GB=VK=V.K.=UK=U.K.=Groot-Brittannië=Groot Brittannië=Groot-Britannië=Groot Britannië=United Kingdom
=Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland=Verenigd Koninkrijk van Groot-Brittannië
=Verenigd koninkrijk
GE=Republiek Georgië
GF=Frans Guyana=Frans Guiana=Guyane
GH=Republiek Ghana
GM=Republiek Gambia=Islamitische Republiek Gambia
GN=Guinea=Guinee-Conakry=Guinee Conakry=Guinea-Conakry=Republiek Guinee=Republiek Guinea
GQ=Equatoriaal Guinee=Equatoriaal Guinea
GR=Helleense Republiek
GS=Zuid-Georgië en de Zuidelijke Sandwicheilanden=Zuid-Georgië
GW=Guinee Bissau=Guinea-Bissau=Guinea Bissau
GY=Coöperatieve Republiek Guyana
HK=Hongkong=Hong Kong=Hong-Kong=HKSAR
HR=Republiek Kroatië
HT=Republiek Haïti
HU=Republiek Hongarije
ID=Republiek Indonesië
IE=Republiek Ierland=Ierse Republiek
IL=Staat Israël
IM=eiland Man=Eiland Man
IN=Republiek India
IO=Chagoseilanden=Chagos-eilanden=Chagosarchipel=Chagos-archipel=Brits Territorium in de Indische Oceaan
IQ=Republiek Irak=Iraq
IR=Islamitische Republiek Iran=Perzië
IS=Republiek IJsland=Ijsland
IT=Italiaanse Republiek
JO=Hasjemitisch Koninkrijk Jordanië=Hasjemitische Koninkrijk Jordanië=Koninkrijk Jordanië
KE=Kenya=Republiek Kenia
KG=Kirgizstan=Kirgistan=Kirgisië=Kyrgyzstan=Kirgizische Republiek=Republiek Kirgizië
KH=Koninkrijk Cambodja=Kampuchea=Kambodja
KM=Unie der Comoren=Unie van de Comoren
KN=Saint Kitts & Nevis=Saint Kitts and Nevis=St. Kitts en Nevis=St Kitts en Nevis=Sint Kitts en Nevis
=Sint-Kitts en Nevis=Saint Kitts=St. Kitts=Nevis
KP=Noord Korea=Democratische Volksrepubliek Korea=Democratische Volksrepubliek Noord-Korea=DPRK
KR=Zuid Korea=Republiek Korea=Korea
KW=Kuweit=Kuwait=Staat Koeweit
KY=Kaaiman Eilanden=Kaaiman-eilanden=Caymaneilanden=Cayman-eilanden=Cayman Eilanden=Cayman Islands
KZ=Kazakhstan=Kazakstan=Republiek Kazachstan
LA=Democratische Volksrepubliek Laos=Lao PDR
LB=Republiek Libanon=Libanese Republiek
LC=St. Lucia=St Lucia=Sint Lucia=Sint-Lucia
LI=Vorstendom Liechtenstein
LK=Ceylon=Democratische Socialistische Republiek Sri Lanka=Sri-Lanka
LR=Republiek Liberia
LS=Koninkrijk Lesotho
LT=Republiek Litouwen
LU=Groothertogdom Luxemburg=Luxembourg
LV=Republiek Letland
LY=Lybië=Staat Libië=Libische Arabische Jamahiriya=Libisch-Arabische Jamahiriya
MA=Koninkrijk Marokko
MC=Vorstendom Monaco
MD=Moldova=Republiek Moldavië=Republiek Moldova
ME=Republiek Montenegro
MF=Saint Martin=St. Martin=St Martin=Frans Sint-Maarten=Frans Sint Maarten
MG=Madagascar=Republiek Madagaskar
MH=Marshall-eilanden=Marshall Eilanden=Marshallarchipel
MK=Macedonië=Noord Macedonië=Republiek Noord-Macedonië=Republiek Macedonië=FYROM=F.Y.R.O.M.=FYR Macedonië
=voormalige Joegoslavische Republiek Macedonië=Voormalige Joegoslavische Republiek Macedonië
=voormalige Joegoslavische republiek Macedonië=Former Yugoslav Republic of Macedonia=VJRM
ML=Republiek Mali
MM=Myanmar=Birma=Burma=Unie van Myanmar=Republiek van de Unie van Myanmar
MO=Macau=Macao
MR=Mauretanië=Islamitische Republiek Mauritanië
MT=Republiek Malta
MV=Malediven
MX=Verenigde Mexicaanse Staten
MZ=Republiek Mozambique=Mozambiek
NC=Nieuw Caledonië
NE=Republiek Niger
NF=Norfolkeiland=Norfolk-eiland
NG=Federale Republiek Nigeria
NL=NL
NO=Koninkrijk Noorwegen
NP=Koninkrijk Nepal
NZ=Nieuw Zeeland
OM=Sultanaat Oman
PF=Frans Polynesië
PG=Papua-Nieuw-Guinea=Papua Nieuw-Guinea=Papua Nieuw Guinea=Papoea Nieuw-Guinea=Papoea Nieuw Guinea
=Papoea-Nieuw Guinea=Papua-Nieuw Guinea=Papua New Guinea
PH=Filippijnen=Philippijnen=Republiek der Filipijnen=Republiek der Filippijnen
PK=Islamitische Republiek Pakistan
PL=Republiek Polen
PR=Porto Rico
PS=Palestina=Staat Palestina=Palestijnse Gebieden=Palestijnse Gebied=Bezette Palestijnse Gebieden
=Bezette Palestijnse Gebied=Bezet Palestijns Gebied
PT=Portugese Republiek
QA=Katar=Staat Qatar
RE=La Réunion
RS=Republiek Servië
RU=Russische Federatie=Russische federatie
RW=Ruanda=Republiek Rwanda
SA=Saudi-Arabië=Saudi Arabië=Saoedi Arabië=Saoudi-Arabië=Saoudi Arabië=Koninkrijk Saoedi-Arabië=Koninkrijk Saudi-Arabië
=KSA
SB=Salomons-eilanden=Salomon-eilanden=Salomoneilanden=Solomoneilanden=Solomon-eilanden
SC=Seychelles
SD=Sudan=Republiek Soedan=Republiek Sudan
SE=Koninkrijk Zweden
SG=Republiek Singapore
SH=Sint Helena=St. Helena=Saint Helena
SI=Republiek Slovenië
SJ=Spitsbergen=Svalbard=Jan Mayen
SK=Slovakije=Slowaakse Republiek=Slovaakse Republiek
SL=Sierra-Leone
SO=Federale Republiek Somalië
SR=Republiek Suriname
SS=Zuid-Sudan=Zuid Soedan=Zuid Sudan=Republiek Zuid-Soedan=Republiek Zuid-Sudan
ST=Sao Tomé=Sao Tomé & Principe
SU=Sovjet-Unie=Sovjetunie=Sovjet Unie=USSR=Unie van Socialistische Sovjetrepublieken
SX=Sint Maarten=St. Maarten=St Maarten=St.Maarten=St.-Maarten=Land Sint Maarten
SY=Syrische Arabische Republiek=Arabische Republiek Syrië
SZ=Swaziland=eSwatini=Koninkrijk Swaziland=Koninkrijk Eswatini
TC=Turks en Caicos=Turks- en Caicos-eilanden=Turks en Caicoseilanden=Turks- en Caicos
TD=Chad=Republiek Tsjaad
TG=Togolese Republiek
TH=Koninkrijk Thailand
TJ=Tadjikistan=Tadsjikistan=Tajikistan=Republiek Tadzjikistan
TL=Oost Timor=Timor-Leste=Timor Leste=Democratische Republiek Oost-Timor
TN=Tunesische Republiek=Republiek Tunesië
TR=Türkiye=Republiek Turkije=Turkse Republiek
TT=Trinidad & Tobago=Trinidad and Tobago=Trinidad-Tobago=Trinidad
TW=Formosa=Chinees Taipei=Chinese Taipei=Republiek China
TZ=Verenigde Republiek Tanzania
UG=Uganda=Republiek Oeganda
US=VS=V.S.=USA=U.S.A.=Verenigde Staten van Amerika=Verenigde Staten van Noord-Amerika=United States
UY=Republiek Uruguay
UZ=Uzbekistan=Republiek Oezbekistan
VA=Heilige Stoel=Vaticaan=Vatikaan=Vatikaanstad
VC=Saint Vincent & de Grenadines=Saint Vincent and the Grenadines=St. Vincent en de Grenadines
=St Vincent en de Grenadines=Sint Vincent en de Grenadines=Sint-Vincent en de Grenadines=Saint Vincent=St. Vincent
VE=Bolivariaanse Republiek Venezuela
VG=Britse Maagden Eilanden=British Virgin Islands=BVI
VI=Amerikaanse Maagden Eilanden=US Virgin Islands
VN=Viet Nam=Socialistische Republiek Vietnam
WS=West-Samoa
XK=Republiek Kosovo
YE=Yemen=Republiek Jemen
YU=Joegoslavië=Federale Republiek Joegoslavië=FRJ
=Socialistische Federale Republiek Joegoslavië=Federatieve Republiek Joegoslavië
ZA=Zuid Afrika=Republiek Zuid-Afrika
ZM=Republiek Zambia
ZW=Republiek Zimbabwe=Rhodesië
`);

/** The first of their other names is the usual one, for Intl gives none that a letter prints, or one of another place. */
export const firstIsUsual: readonly string[] = words('AN|CD|CS|CSHH|DD|HK|MM|MO|NF|SU|YU');

/**
 * No sovereign states, or none that the Netherlands recognised as such in these years (EH, PS, TW). Kosovo (XK) and the
 * Vatican (VA) are states.
 */
export const territoryCodes: readonly string[] = words(`
AI|AN|AS|AW|AX|BL|BM|BQ|BV|CC|CK|CW|CX|EH|FK|FO|GF|GG|GI|GL|GP|GS|GU|HK|HM|IM|IO|JE|KY|MF|MO|MP|MQ|MS|NC|NF|NU|PF|PM|PN
PR|PS|RE|SH|SJ|SX|TC|TF|TK|TW|UM|VG|VI|WF|YT
`);

/**
 * Codes for which Intl gives a name that must not be taken from it: withdrawn codes that it maps on a successor,
 * exceptional reservations, unions, and AQ, which is in regions.ts.
 */
export const codesToSkip: readonly string[] = words(`
AC|AQ|BU|CP|CQ|DG|DY|EA|EU|EZ|FX|HV|IC|NH|QO|RH|TA|TP|UK|UN|VD|XA|XB|YD|ZR|ZZ
`);
