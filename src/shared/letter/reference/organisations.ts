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
Algemene Vergadering; Bestuursstaf; Bosschap; Brandweer; Buitenlandse Handel en Ontwikkelingshulp
Buitenlandse Handel en Ontwikkelingssamenwerking; Commissie; Commonwealth; Congres; Contactgroep; Cortes; Defensie
Derde Commissie; Development Committee; Domeinen; Douane; Eerste Commissie; Energieraad; Fed; Gemeenschap; Gemenebest
Gerecht; Global Forum; Handelsraad; Hof; Innovatieplatform; Integriteitscommissie; Interne Marktraad; Kamer; Kamers
Krijgsmacht; Kwartet; Marine; Marinebedrijf; Mariniers; Memorial; Militair Comité; No Surrender; Panel of Experts
Parlementaire Assemblee; Politie; Presidium; Raad; Rada; Rechtspraak; Senaat; Staten; Supreme Court; The Base
Toeslagen; Treasury; Troika; Trojka; Unie; Vervoersraad; Vijfde Commissie; Voedselbank; Zesde Commissie
# people, places, common nouns that are firms, platforms or media
Aeres; Albeda; Alphabet; Alterra; Amazon; Amphia; Apple; Argos; Arke; Arriva; Atria; Bayer; Blokker; Bloomberg
Bombardier; Booking; Brandpunt; Bravis; Brookings; Bruegel; Campina; CARE; Caritas; Centric; Cisco; Colo
Concern Worldwide; Corus; Damen; Dassault; DELTA; Delta; DENK; Denk; Discord; Dorcas; Dow; Elsevier; Emancipator
Emirates; EW; Fano; Fitch; Fokker; FORUM; Frisia; Gelderlander; Gilead; Guardian; Halix; Halt; Harvard; Heijmans
Heineken; Humanitas; Intel; Isala; Janssen; Jumbo; Labour; Laurentius; Lehman; Leonardo; Lightyear; Limburger; Lotto
MAX; Menzies; Mercedes; Merck; Meta; Mezzo; MIND; Moderna; Nautilus; Nike; Nivel; Open Doors; Oracle; Orbis; Organon
Orsted; Parler; Patria; Pelita; Pentagon; Pharos; Philadelphia; Philips; Pointer; Politico; Portaal; Quad; Radar
Randstad; Rijnstate; Rob; Rochdale; Roche; Rover; Rutgers; Saab; Sandworm; Santander; Sappi; Schiphol; Securitas
Senter; Servatius; Shell; Siemens; Skal; Slotervaart; Spiegel; Sputnik; Stadler; Stedin; STER; Ster; Stork; TEAR; Tear
Telegram; Tesla; Tories; Toto; Treant; Trouw; Valente; Vermilion; Vertex; Visegradlanden; Visegrádlanden; Volt; Wagner
Zadkine
# short forms that are words, prepositions or headings in capitals, or that mostly mean something else
ACS; ACT; AD; AEF; AG; AI; ALBA; AP; ARF; ASC; AT; ATF; AV; AW; AZ; BAC; BAMF; BAO; BIB; BIS; BIT; BK; BOM; BOOM; BP
BZ; CA; CAN; CAT; CED; CEN; CIF; CIO; CM; CMA; CPA; CPD; CRM; CSO; CSR; CU; CZ; DAO; DB; DCC; DEF; DELA; DN; DNA; DPA
DPR; DR; DRC; DSB; ECHO; EK; EO; EPC; ER; ERA; ETA; EVA; FD; FIN; FP; FT; GD; GE; GEE; GF; GR; GS; HAN; HR; HU; HV; IB
IDA; IDEA; IMG; IPO; IS; ISA; ISC; ISO; ISS; JAN; JEM; JIM; JIT; KB; KBO; KIM; KIS; KIT; KL; KM; LC; LID; LN; LOS; LP
MAG; MEND; MIT; MOB; MOT; MR; MRC; MSC; MST; NAM; NAR; ND; NN; NOB; NOM; NP; NS; OM; OMS; ON!; OU; PA; PAX; PCA; PD
PIC; PIF; PIJ; PLA; PLC; PMT; PS; PT; PUR; PZ; RAD; RAF; RAI; RB; RD; RET; RIO; RN; ROA; ROB; ROC; ROM; RT; RU
RUF; SAF; SAP; SEC; SEO; SER; SIA; SLA; SOC; SP; STAR; STE; TI; TIM; TK; TNT; TON; UA; UE; UL; UM; UT; UU; VI; VR; VU
WB; ZN; ZON
`);
