import { partyRows, societyRows } from './organisations-society.ts';
import { stateRows } from './organisations-state.ts';
import { worldRows } from './organisations-world.ts';
import { itemSet, type Named, named } from './rows.ts';

/**
 * Bodies that letters to parliament name: ministries, parliaments, courts, agencies, unions, firms, platforms, armed groups
 * and organisations of states. The rows stand in three modules by kind of body; their headers say what each holds. Source:
 * the authors' general knowledge of the bodies named in letters to parliament 1999–2024; no list was copied.
 *
 * Not here, for they are patterns: "Ministerie van X", "Rechtbank X", "Gemeente X", "Ambassade …" beyond those that are
 * named often; descriptions ("vaste commissie voor …", "het kabinet"); offices. Decided: "Defensie" as a body is the
 * ministry, and risky; the Houthi's are an armed movement and so an organisation; political parties stand apart.
 */
export interface Organisation extends Named {}

export const organisations: readonly Organisation[] = [...named(stateRows), ...named(societyRows), ...named(worldRows)];

/** Printed after a person a party is no mention of a body; standing free ("de VVD-fractie") it is. */
export const parties: readonly Organisation[] = named(partyRows);

/**
 * Names, forms and short forms that are also ordinary words, people, places, offices or other things, so that a mention
 * needs more evidence: a definition in the letter, an article, a word such as "van de" before it, or company.
 */
export const riskyOrganisations: ReadonlySet<string> = itemSet(`
# words of the language, or words of capital headings
Algemene Vergadering; Begrotingsraad; Belastingdienst; Bestuurscollege; Bestuursstaf; Bosschap; Brandweer
Breaking the Silence; Buitenlandse Handel en Ontwikkelingshulp; Buitenlandse Handel en Ontwikkelingssamenwerking
Centrale Autoriteit; Comité van Ministers; Commissie; Commission of Inquiry; Commonwealth; Congres
Contact Groep Islam; Contactgroep; Cortes; Defensie; Defensiestaf; Deltacommissie; Derde Commissie
Development Committee; Domeinen; Douane; Eerste Commissie; Eilandsraad; Energiekamer; Energieraad; Fed
Gedeputeerde Staten; Gemeenschap; Gemenebest; Gerecht; Global Compact; Global Forum; Handelsraad; Hof
Hof van Justitie; Hogerhuis; House of Representatives; Huis van Afgevaardigden; Innovatieplatform
Integriteitscommissie; Interne Marktraad; Kamer; Kamers; Kinderombudsman; Kremlin; Krijgsmacht; Kustwacht; Kwartet
Lagerhuis; Landbouwraad; Landmacht; Loodswezen; Luchtmacht; Marechaussee; Marine; Marinebedrijf; Mariniers; Memorial
Mensenrechtencomité; Mensenrechtenraad; Milieuraad; Militair Comité; Ministerraad; Nationaal Archief
Nationale Assemblée; Nederlandse Vertegenwoordiging; No Surrender; Ondernemingskamer; Onderzoeksraad
Openbaar Ministerie; Oxford University; Pachtkamer; Palestijnse Autoriteit; Panel of Experts; Parlementaire Assemblee
Permanente Vertegenwoordiging; Politie; Presidium; Provinciale Staten; Publieke Omroep; Raad; Raad van Ministers; Rada
Rechtspraak; Regering van Nationaal Akkoord; Rekenkamer; Restmechanisme; Rijksrecherche; Rode Halve Maan; Rode Kruis
Rode Leger; Senaat; Special Criminal Court; Staten; Stichting van de Arbeid; Strafhof; Supreme Court; Telecomraad
The Base; Toeslagen; Transportraad; Treasury; Troika; Trojka; Trustschapsraad; Tweede Deltacommissie; Unie
Veiligheidsregio; Verenigde Vergadering; Vervoerkamer; Vervoersraad; Veteranenombudsman; Vijfde Commissie
Visserijraad; Voedselbank; Zesde Commissie
# people, places, common nouns that are firms, platforms or media
Adessium; Aeres; Ahold; Al Nusra; Albeda; Alphabet; Alterra; Amazon; Amnesty; Amphia; Apple; Argos; Arke; Arriva
Atria; Avans; Bayer; Berenschot; Blokker; Bloomberg; Bombardier; Booking; Brandpunt; Bravis; Brookings; Bruegel
Campina; CARE; Caritas; Centric; Cisco; Clingendael; Colo; Communistische Partij; Concern Worldwide
Conservative Party; Corendon; Corus; Damen; Dassault; Deloitte; DELTA; Delta; Deltares; Democratische Partij; DENK
Denk; Discord; Divosa; Donorregister; Dorcas; Dow; Elbit; Elsevier; Emancipator; Emirates; Enabel; Essent; EW; Fano
Fatah; Fitch; Fokker; Fontys; FORUM; Frisia; Gelderlander; Gilead; Guardian; Halix; Halt; Hamas; Harvard; Heijmans
Heineken; Hoogovens; Houthi; Houthi's; Humanitas; Ingrado; Intel; Interpolis; Isala; Janssen; Jumbo; Kennisland
Koninklijke Olie; Labour; Laurentius; Lehman; Leonardo; Lightyear; Likud; Limburger; Lotto; Maersk; MAX; Mazars
Menzies; Mercedes; Merck; Meta; Mezzo; MIND; Moderna; Nautilus; Nike; Nivel; Novib; Nuffic; Nuon; Open Doors; Oracle
Orbis; Organon; Orsted; Parler; Parool; Patria; Pelita; Pentagon; Pharos; Philadelphia; Philips; Pointer; Politico
Portaal; Quad; Radar; Randstad; Rathenau; Reddit; Renew Europe; Republikeinse Partij; Rijnstate; Rob; Rochdale; Roche
Rover; Rutgers; Saab; Sandworm; Sanquin; Santander; Sappi; Saxion; Schiphol; Securitas; Senter; Servatius; Shell
Siemens; Skal; Slotervaart; Solidaridad; Spiegel; Sputnik; Staatsloterij; Stadler; Starbucks; Stedin; STER; Ster
Stork; Taliban; TEAR; Tear; Telegraaf; Telegram; Temu; Tesla; Tories; Toto; Transvisie; Treant; Trouw; Twitch; Valente
Veolia; Vermilion; Vertex; Verus; Vestia; Visegradlanden; Visegrádlanden; Volkskrant; Volt; Wagner; Wegener
Windesheim; Woonbron; Ymere; Zadkine
# short forms that are words, prepositions or headings in capitals, or that mostly mean something else
ACS; ACT; AD; AEF; AG; AI; ALBA; AMC; AP; ARF; ASC; AT; ATF; AUC; AV; AW; AZ; BAC; BAMF; BAO; BIB; BIS; BIT; BK; BOM
BOOM; BP; BZ; CA; CAN; CAT; CED; CEN; CIF; CIO; CM; CMA; COA; COI; CPA; CPC; CPD; CRM; CSO; CSR; CU; CZ; DAC; DAO; DB
DCC; DEF; DELA; DFS; DN; DNA; DPA; DPR; DR; DRC; DSB; E3; EC; ECE; ECHO; EIB; EK; EMA; EO; EP; EPA; EPC; ER; ERA; ESA
ETA; EVA; FD; FIN; FP; FT; G4; GD; GE; GEE; GF; GIA; GR; GS; HAN; HR; HU; HV; IB; IDA; IDEA; IEC; IMG; IND; IPO; IS
ISA; ISC; ISG; ISH; ISO; ISS; ITC; JAN; JEM; JIM; JIT; KB; KBO; KIM; KIS; KIT; KL; KM; LC; LID; LN; LOC; LOS; LP; LTO
MAG; MEND; MIT; MOB; MOT; MR; MRC; MSC; MST; NAC; NAK; NAM; NAR; NAV; ND; NN; NOB; NOM; NOS; NP; NPA; NRC; NS; NSC
NSO; NTS; NVB; NVI; OIM; OM; OMS; ON!; OU; P5; PA; PAX; PCA; PD; PIC; PIF; PIJ; PLA; PLC; PMT; PS; PT; PUM; PUR; PV
PZ; RAD; RAF; RAI; RB; RD; RET; RIO; RIV; RN; ROA; ROB; ROC; ROM; RT; RU; RUF; RUG; SAF; SAP; SDF; SEC; SEO; SER; SIA
SLA; SLO; SNA; SOC; SP; SPD; STAR; STC; STE; SVG; SVR; TI; TIM; TK; TNT; TON; TRN; TSA; UA; UE; UL; UM; UT; UU; V4; VI
VN; VNV; VR; VU; WB; WEF; ZN; ZON
`);
