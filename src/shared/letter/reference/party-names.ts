import { words } from './words.ts';

/**
 * Short names of Dutch parties and of groups in the States General and the European Parliament since 1994, as they stand
 * in parentheses after a name. Source: general knowledge; no list was copied. A straight apostrophe stands for either.
 */
export const dutchParties: ReadonlySet<string> = new Set(
  words(`
VVD|PvdA|P.v.d.A.|PVDA|CDA|D66|D'66|D-66|D 66|Democraten 66|GroenLinks|Groenlinks|Groen Links|GL|GroenLinks-PvdA
GroenLinks/PvdA|PvdA-GroenLinks|PvdA/GroenLinks|GL-PvdA|GL/PvdA|PvdA/GL|SP|S.P.|SGP|ChristenUnie|Christenunie|CU|RPF
GPV|RPF/GPV|GPV/RPF|ChristenUnie-SGP|ChristenUnie/SGP|CU/SGP|SGP/CU|LPF|Lijst Pim Fortuyn|Leefbaar Nederland|LN|PVV
DENK|Denk|FvD|FVD|Forum voor Democratie|JA21|Volt|BBB|BoerBurgerBeweging|NSC|Nieuw Sociaal Contract|PvdD|PVDD
PvdDieren|Partij voor de Dieren|BIJ1|Bij1|50PLUS|50Plus|50 PLUS|50plus|OSF|Onafhankelijke Senaatsfractie|OPNL|CD
Centrumdemocraten|AOV|Unie 55+|AOV/Unie 55+|VNL|VoorNederland|TON|Trots op Nederland|ONP
Onafhankelijke Nederlandse Partij|Europa Transparant|Newropeans|Partij van de Arbeid|Socialistische Partij
Staatkundig Gereformeerde Partij|Partij voor de Vrijheid|Volkspartij voor Vrijheid en Democratie
Christen-Democratisch Appèl|PPR|PSP|CPN|KVP|ARP|CHU|BVNL|Belang van Nederland|Bontes/Van Klaveren
Groep Bontes/Van Klaveren|GrBvK|Groep Van Haga|Groep-Van Haga|Lid Van Haga|Van Haga|Groep Wilders|Groep-Wilders
Groep Verdonk|Groep Nawijn|Groep-Nawijn|Groep Lazrak|Groep-Lazrak|Groep Eerdmans|Groep Eerdmans-Van Schijndel
Groep Kuzu/Öztürk|GrKÖ|Kuzu/Öztürk|Groep Brinkman|Brinkman|Groep Hernandez|Groep Kortenoeven/Hernandez
Kortenoeven/Hernandez|Groep Klein|Klein|Groep Van Vliet|Van Vliet|Groep Monasch|Monasch|Groep Houwers|Houwers
Groep Krol|Krol|Groep Van Kooten-Arissen|Van Kooten-Arissen|Groep Krol/Van Kooten-Arissen|Groep Baudet|Groep Omtzigt
Omtzigt|Groep Den Haan|Den Haan|Groep Gündoğan|Gündoğan|Groep Otten|Fractie-Otten|Fractie-Nanninga|Fractie-Frentrop
Fractie-Duthler|Fractie-Van Pareren|Fractie-De Vries|Fractie-Van de Sanden|Fractie-Walenkamp|Fractie-Visseren-Hamakers
Groep De Jong|Groep Hendriks|Groep-Wijnschenk|Artikel 1
`),
);

/** Groups in the European Parliament and European parties, in Dutch, English and French abbreviation. */
export const europeanGroups: ReadonlySet<string> = new Set(
  words(`
EVP|EVP-ED|EPP|EPP-ED|PPE|PPE-DE|PSE|PES|S&D|ALDE|ELDR|Renew|Renew Europe|RE|EDP|ECR|CRE|ID|ENF|ENL|EFD|EFDD|EDD
IND/DEM|UEN|ITS|PfE|ESN|Verts/ALE|Verts-ALE|Greens/EFA|Groenen/EVA|Groenen/VEA|Groenen-EVA|De Groenen/EVA|Groenen
GUE/NGL|GUE-NGL|EUL/NGL|EUL-NGL|GUE|The Left|NI|Non-Inscrits
`),
);
