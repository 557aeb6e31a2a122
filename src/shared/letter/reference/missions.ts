import { itemSet, items, type Named, rows } from './rows.ts';

/**
 * Missions and operations with a name: peace, training, observation, military and civil, of the UN, the EU, NATO, the
 * OSCE, the African Union, coalitions and the Dutch armed forces. "VN-missie in LAND" is a pattern and not here; courts,
 * teams and committees are organisations. Source: the authors' general knowledge of the missions named in letters to
 * parliament 1999–2024; no list was copied.
 */
export interface Mission extends Named {
  /** ISO 3166-1 alpha-2 (Kosovo is XK) of the country where it works, if it is one country. */
  readonly country?: string;
}

/** Rows of "name | form; form | ABBR; ABBR | country | expansion". */
const table = `
# United Nations
MINUSMA | Multidimensionale Geïntegreerde Stabilisatiemissie van de VN in Mali | | ML | United Nations Multidimensional Integrated Stabilization Mission in Mali
UNIFIL | | | LB | United Nations Interim Force in Lebanon
UNMISS | United Nations Mission in the Republic of South Sudan | | SS | United Nations Mission in South Sudan
UNMIS | | | SD | United Nations Mission in Sudan
UNAMIS | | | SD | United Nations Advance Mission in Sudan
MONUSCO | | | CD | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
MONUC | | | CD | United Nations Organization Mission in the Democratic Republic of the Congo
UNAMA | | | AF | United Nations Assistance Mission in Afghanistan
UNAMI | | | IQ | United Nations Assistance Mission for Iraq
UNAMID | | | SD | African Union–United Nations Hybrid Operation in Darfur
UNAMIR | | | RW | United Nations Assistance Mission for Rwanda
UNAMSIL | | | SL | United Nations Mission in Sierra Leone
UNOMSIL | | | SL | United Nations Observer Mission in Sierra Leone
UNIOSIL | | | SL | United Nations Integrated Office in Sierra Leone
UNIPSIL | | | SL | United Nations Integrated Peacebuilding Office in Sierra Leone
UNMEE | | | | United Nations Mission in Ethiopia and Eritrea
UNPROFOR | | | | United Nations Protection Force
UNCRO | | | HR | United Nations Confidence Restoration Operation in Croatia
UNTAES | | | HR | United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium
UNMOP | | | HR | United Nations Mission of Observers in Prevlaka
UNPREDEP | | | MK | United Nations Preventive Deployment Force
UNMIBH | | | BA | United Nations Mission in Bosnia and Herzegovina
UNIPTF | International Police Task Force | IPTF | BA | United Nations International Police Task Force
UNMIK | United Nations Mission in Kosovo | | XK | United Nations Interim Administration Mission in Kosovo
UNTSO | | | | United Nations Truce Supervision Organization
UNDOF | | | | United Nations Disengagement Observer Force
UNSMIS | | | SY | United Nations Supervision Mission in Syria
MINUSCA | | | CF | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
MINURCA | | | CF | United Nations Mission in the Central African Republic
MINURCAT | | | | United Nations Mission in the Central African Republic and Chad
BINUCA | | | CF | United Nations Integrated Peacebuilding Office in the Central African Republic
UNISFA | | | | United Nations Interim Security Force for Abyei
UNITAMS | | | SD | United Nations Integrated Transition Assistance Mission in Sudan
UNSMIL | | | LY | United Nations Support Mission in Libya
UNSOM | | | SO | United Nations Assistance Mission in Somalia
UNSOS | | | SO | United Nations Support Office in Somalia
UNSOA | | | SO | United Nations Support Office for AMISOM
UNPOS | | | SO | United Nations Political Office for Somalia
UNOSOM | UNOSOM II | | SO | United Nations Operation in Somalia
UNTMIS | | | SO | United Nations Transitional Assistance Mission in Somalia
UNMIL | | | LR | United Nations Mission in Liberia
UNOMIL | | | LR | United Nations Observer Mission in Liberia
UNOL | | | LR | United Nations Peace-building Support Office in Liberia
UNOCI | ONUCI | | CI | United Nations Operation in Côte d'Ivoire
MINUCI | | | CI | United Nations Mission in Côte d'Ivoire
UNMEER | | | | United Nations Mission for Ebola Emergency Response
UNIOGBIS | | | GW | United Nations Integrated Peacebuilding Office in Guinea-Bissau
UNOGBIS | | | GW | United Nations Peacebuilding Support Office in Guinea-Bissau
ONUB | | | BI | Opération des Nations Unies au Burundi
BINUB | | | BI | Bureau intégré des Nations Unies au Burundi
BNUB | | | BI | Bureau des Nations Unies au Burundi
MENUB | | | BI | Mission d'observation électorale des Nations Unies au Burundi
MONUA | | | AO | Mission d'observation des Nations Unies en Angola
UNAVEM | | | AO | United Nations Angola Verification Mission
UNOMOZ | ONUMOZ | | MZ | United Nations Operation in Mozambique
MINURSO | | | EH | Mission des Nations Unies pour l'organisation d'un référendum au Sahara occidental
MINUSTAH | | | HT | United Nations Stabilization Mission in Haiti
MINUJUSTH | | | HT | United Nations Mission for Justice Support in Haiti
BINUH | | | HT | Bureau intégré des Nations Unies en Haïti
MIPONUH | | | HT | Mission de police civile des Nations Unies en Haïti
UNMIH | | | HT | United Nations Mission in Haiti
MICIVIH | | | HT | International Civilian Mission in Haiti
MINUGUA | | | GT | United Nations Verification Mission in Guatemala
ONUSAL | | | SV | United Nations Observer Mission in El Salvador
CICIG | | | GT | Comisión Internacional contra la Impunidad en Guatemala
UNVMC | VN Verificatiemissie in Colombia; United Nations Mission in Colombia | | CO | United Nations Verification Mission in Colombia
UNFICYP | | | CY | United Nations Peacekeeping Force in Cyprus
UNOMIG | | | GE | United Nations Observer Mission in Georgia
UNMOT | | | TJ | United Nations Mission of Observers in Tajikistan
UNMOGIP | | | | United Nations Military Observer Group in India and Pakistan
UNTAET | | | TL | United Nations Transitional Administration in East Timor
UNAMET | | | TL | United Nations Mission in East Timor
UNMISET | | | TL | United Nations Mission of Support in East Timor
UNOTIL | | | TL | United Nations Office in Timor-Leste
UNMIT | | | TL | United Nations Integrated Mission in Timor-Leste
INTERFET | | | TL | International Force for East Timor
UNTAC | | | KH | United Nations Transitional Authority in Cambodia
UNTAG | | | NA | United Nations Transition Assistance Group
UNMIN | | | NP | United Nations Mission in Nepal
UNIKOM | | | | United Nations Iraq–Kuwait Observation Mission
UNMHA | | | YE | United Nations Mission to support the Hodeidah Agreement
UNVIM | VN-verificatie- en inspectiemechanisme | | YE | United Nations Verification and Inspection Mechanism
MANUH | | | HT | Mission d'appui des Nations Unies en Haïti
Fact Finding Mission | VN Fact Finding Mission; Independent International Fact-Finding Mission; International Fact-Finding Mission on Myanmar; OPCW Fact Finding Mission | FFM; IIFFM
Operation Lifeline Sudan | | OLS | SD
Multinational Security Support Mission | Multinational Security Support Missie | MSS; MSSM | HT
# European Union
EUTM Mali | EU Training Mission Mali; European Union Training Mission Mali; EU-trainingsmissie Mali | | ML | European Union Training Mission in Mali
EUTM Somalia | EUTM Somalië; EU Training Mission Somalia | | SO | European Union Training Mission Somalia
EUTM RCA | EUTM CAR; EUMAM RCA; EU Training Mission in the Central African Republic | | CF | European Union Training Mission in the Central African Republic
EUTM Mozambique | EU Training Mission Mozambique; EUMAM Mozambique | | MZ | European Union Training Mission in Mozambique
EUTM | EU Training Mission | | | European Union Training Mission
EUMAM Oekraïne | EUMAM Ukraine; EU Military Assistance Mission Ukraine; EUMAM UA | EUMAM | UA | European Union Military Assistance Mission in support of Ukraine
EUCAP Sahel Mali | EUCAP Mali | | ML
EUCAP Sahel Niger | EUCAP Niger | | NE
EUCAP Sahel
EUCAP Nestor | EUCAP NESTOR
EUCAP Somalia | EUCAP Somalië | | SO
EUCAP | | | | European Union Capacity Building Mission
EUMPM Niger | | EUMPM | NE | European Union Military Partnership Mission in Niger
EU NAVFOR Atalanta | Operatie Atalanta; Operation Atalanta; EUNAVFOR Atalanta; Atalanta; EUNAVFOR Operatie Atalanta; EU NAVFOR Somalia
EU NAVFOR Aspides | Operatie Aspides; Operation Aspides; EUNAVFOR Aspides; EUNAVFOR ASPIDES; Aspides; ASPIDES
EU NAVFOR MED IRINI | Operatie Irini; Operation Irini; EUNAVFOR MED Irini; Operatie IRINI; Irini; IRINI; EUNAVFOR Irini
EU NAVFOR MED Sophia | Operatie Sophia; Operation Sophia; EUNAVFOR MED Sophia; EUNAVFOR MED; EU NAVFOR MED; EUNAVFOR Sophia
EU NAVFOR | EUNAVFOR; EU Naval Force | | | European Union Naval Force
EULEX Kosovo | EULEX | | XK | European Union Rule of Law Mission in Kosovo
EUPOL Afghanistan | EU Police Mission in Afghanistan | | AF | European Union Police Mission in Afghanistan
EUPOL COPPS | EU COPPS; EUPOLCOPPS | EUCOPPS | PS | European Union Co-ordinating Office for Palestinian Police Support
EUPOL Kinshasa | | | CD
EUPOL RD Congo | EUPOL RDC; EUPOL DRC | | CD
EUPOL Proxima | Proxima; PROXIMA | | MK
EUPAT | | | MK | European Union Police Advisory Team
EUPOL | | | | European Union Police Mission
EUPM | | | BA | European Union Police Mission in Bosnia and Herzegovina
EUBAM Rafah | EU Border Assistance Mission Rafah | | PS | European Union Border Assistance Mission for the Rafah Crossing Point
EUBAM Libië | EUBAM Libya; EU Border Assistance Mission in Libya | | LY | European Union Border Assistance Mission in Libya
EUBAM Moldavië-Oekraïne | EUBAM Moldova; EUBAM Oekraïne; EUBAM Moldavië; EUBAM Moldova and Ukraine
EUBAM | EU Border Assistance Mission | | | European Union Border Assistance Mission
EUMM Georgië | EUMM Georgia; EU Monitoring Mission Georgia; EU Monitoring Mission in Georgia | | GE | European Union Monitoring Mission in Georgia
EUMM | EU Monitoring Mission; EU Monitoring Missie | | | European Union Monitoring Mission
ECMM | European Community Monitoring Mission | | | European Community Monitor Mission
EUMA | EU Mission in Armenia; EUM Armenia; EUMA Armenië; EU Monitoring Capacity Armenia | | AM | European Union Mission in Armenia
EUPM Moldova | EUPM Moldavië; EU Partnership Mission in Moldova | | MD | European Union Partnership Mission in Moldova
EUAM Oekraïne | EUAM Ukraine; EU Advisory Mission Ukraine; EU Advisory Mission for Civilian Security Sector Reform Ukraine | | UA | European Union Advisory Mission Ukraine
EUAM Irak | EUAM Iraq; EU Advisory Mission Iraq | | IQ | European Union Advisory Mission in support of Security Sector Reform in Iraq
EUAM RCA | EU Advisory Mission RCA | | CF
EUAM | EU Advisory Mission | | | European Union Advisory Mission
EUFOR Althea | Operatie Althea; Operation Althea; Althea; EUFOR ALTHEA; ALTHEA; EUFOR Bosnië | | BA
EUFOR Tsjaad/CAR | EUFOR Tchad/RCA; EUFOR Tsjaad; EUFOR TCHAD/RCA; EUFOR Tsjaad-CAR; EUFOR Chad/CAR
EUFOR RD Congo | EUFOR RDC; EUFOR DRC; EUFOR Congo | | CD
EUFOR RCA | EUFOR CAR | | CF
EUFOR Libië | EUFOR Libya | | LY
EUFOR Concordia | Operatie Concordia; Concordia | | MK
EUFOR | | | | European Union Force
Operatie Artemis | Artemis; Operation Artemis | | CD
EUSEC RD Congo | EUSEC RDC; EUSEC; EUSEC Congo | | CD
EUSSR Guinee-Bissau | EU SSR Guinee-Bissau; EU SSR Guinea-Bissau | | GW
EUJUST LEX | EUJUST LEX-Iraq; Eujust Lex | | IQ
EUJUST Themis | Themis; EUJUST THEMIS | | GE
EUAVSEC Zuid-Sudan | EUAVSEC South Sudan | EUAVSEC | SS
EU SDI Golf van Guinee | EU Security and Defence Initiative in support of West African countries of the Gulf of Guinea
EULPC | EU Liaison and Planning Cell Libya | | LY | European Union Liaison and Planning Cell
AMM | Aceh Monitoring Missie | | ID | Aceh Monitoring Mission
EU EOM | EU Election Observation Mission; EU Electoral Observation Mission; EU-verkiezingswaarnemingsmissie | | | European Union Election Observation Mission
Operatie Triton | Triton; Operation Triton; Joint Operation Triton
Operatie Themis
Operatie Poseidon | Poseidon; Operation Poseidon; Joint Operation Poseidon; Poseidon Rapid Intervention
Operatie Hermes | Joint Operation Hermes
Operatie Mare Nostrum | Mare Nostrum
AGENOR | Operatie Agénor; Operation Agenor; Agenor; Operatie Agenor
# NATO
ISAF | | | AF | International Security Assistance Force
Resolute Support Missie | Resolute Support Mission; Resolute Support; Resolute Support-missie; Operatie Resolute Support | RSM; RS | AF
SFOR | Stabilization Force | | BA | Stabilisation Force
IFOR | | | BA | Implementation Force
KFOR | | | XK | Kosovo Force
Kosovo Verification Mission | | KVM | XK
Operatie Allied Force | Allied Force; Operation Allied Force | OAF
Operatie Joint Guardian | Joint Guardian | | XK
Operatie Allied Harbour | Allied Harbour | AFOR | AL
Operatie Essential Harvest | Essential Harvest; Task Force Harvest; Operation Essential Harvest | TFH | MK
Operatie Amber Fox | Amber Fox; Task Force Fox; Operation Amber Fox | TFF | MK
Operatie Allied Harmony | Allied Harmony | | MK
Operatie Deny Flight | Deny Flight; Operation Deny Flight
Operatie Deliberate Force | Deliberate Force; Operation Deliberate Force
Operatie Sharp Guard | Sharp Guard; Operation Sharp Guard
Operatie Ocean Shield | Ocean Shield; Operation Ocean Shield | OOS
Operatie Allied Provider | Allied Provider; Operation Allied Provider
Operatie Allied Protector | Allied Protector; Operation Allied Protector
Operatie Unified Protector | Unified Protector; Operation Unified Protector | OUP | LY
Operatie Odyssey Dawn | Odyssey Dawn; Operation Odyssey Dawn | | LY
Operatie Active Endeavour | Active Endeavour; Operation Active Endeavour; Active Endeavor | OAE
Operatie Sea Guardian | Sea Guardian; Operation Sea Guardian
Operatie Active Fence | Active Fence; Operation Active Fence | | TR
NAVO Missie Irak | NAVO-missie Irak; NAVO Mission Iraq; NATO Mission in Iraq | NMI | IQ | NATO Mission Iraq
NATO Training Mission Iraq | NAVO Trainingsmissie Irak; NATO Training Implementation Mission | NTM-I; NTIM-I | IQ | NATO Training Mission-Iraq
NATO Training Mission Afghanistan | | NTM-A | AF | NATO Training Mission-Afghanistan
enhanced Forward Presence | Enhanced Forward Presence; Enhanced Forward Presence Litouwen | eFP; EFP
enhanced Vigilance Activities | Enhanced Vigilance Activities | eVA
Forward Land Forces | | FLF
tailored Forward Presence | Tailored Forward Presence | tFP
Baltic Air Policing | NAVO Baltic Air Policing
Air Policing
# OSCE
OVSE-SMM | OVSE Special Monitoring Mission; Special Monitoring Mission; OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission to Ukraine; OVSE-waarnemingsmissie Oekraïne | SMM | UA | OVSE Special Monitoring Mission to Ukraine
OVSE-missie in Kosovo | OVSE Missie in Kosovo; OSCE Mission in Kosovo | OMIK | XK
OVSE-missie in Bosnië en Herzegovina | OVSE Missie in Bosnië en Herzegovina; OSCE Mission to Bosnia and Herzegovina | | BA
OVSE Border Observation Mission | Observer Mission at the Russian Checkpoints Gukovo and Donetsk; OVSE-grensmonitoringsmissie
OVSE-missie in Moldavië | OSCE Mission to Moldova | | MD
# African Union and regional
AMISOM | | | SO | African Union Mission in Somalia
ATMIS | | | SO | African Union Transition Mission in Somalia
AUSSOM | | | SO | African Union Support and Stabilisation Mission in Somalia
AMIS | African Mission in Sudan | | SD | African Union Mission in Sudan
AMIB | | | BI | African Union Mission in Burundi
AFISMA | | | ML | African-led International Support Mission in Mali
MISCA | | | CF | Mission internationale de soutien à la Centrafrique sous conduite africaine
MICOPAX | FOMUC | | CF | Mission de consolidation de la paix en Centrafrique
MAPROBU | | | BI | Mission africaine de prévention et de protection au Burundi
ECOMOG | | | | Economic Community of West African States Monitoring Group
ECOMIL | | | LR | ECOWAS Mission in Liberia
ECOMICI | MICECI | | CI | ECOWAS Mission in Côte d'Ivoire
ECOMIG | | | GM | ECOWAS Mission in the Gambia
SAMIM | SADC Mission in Mozambique | | MZ | Southern African Development Community Mission in Mozambique
SAMIDRC | | | CD | Southern African Development Community Mission in the Democratic Republic of the Congo
RAMSI | | | SB | Regional Assistance Mission to Solomon Islands
MFO | Multinational Force & Observers | | EG | Multinational Force and Observers
TIPH | | | PS | Temporary International Presence in Hebron
MAPP/OEA | | | CO | Misión de Apoyo al Proceso de Paz de la Organización de los Estados Americanos
SLMM | | | LK | Sri Lanka Monitoring Mission
# Coalitions and states
Operatie Inherent Resolve | Inherent Resolve; Operation Inherent Resolve | OIR; CJTF-OIR
Operatie Enduring Freedom | Enduring Freedom; Operation Enduring Freedom | OEF
Operatie Freedom's Sentinel | Freedom's Sentinel; Operation Freedom's Sentinel | OFS | AF
Operatie Iraqi Freedom | Iraqi Freedom; Operation Iraqi Freedom | OIF | IQ
Stabilisation Force Iraq | Stabilization Force Iraq; Multinational Force Iraq; Multinationale Stabilisatiemacht Irak; Multi-National Force Iraq | SFIR; MNF-I; MNF; SFIR-3 | IQ
Operatie Desert Storm | Desert Storm; Operation Desert Storm
Operatie Desert Fox | Desert Fox; Operation Desert Fox | | IQ
Operatie Southern Watch | Southern Watch | | IQ
Operatie Northern Watch | Northern Watch | | IQ
Operatie Provide Comfort | Provide Comfort; Operation Provide Comfort
Operatie Prosperity Guardian | Prosperity Guardian; Operation Prosperity Guardian | OPG
Operatie Poseidon Archer | Poseidon Archer
Operatie Sentinel | Operation Sentinel; International Maritime Security Construct | IMSC
Operatie Serval | Serval; Opération Serval; Operation Serval | | ML
Operatie Barkhane | Barkhane; Opération Barkhane; Operation Barkhane
Operatie Sangaris | Sangaris; Opération Sangaris | | CF
Operatie Licorne | Licorne; Opération Licorne | | CI
Operatie Turquoise | Opération Turquoise | | RW
Operatie Orbital | Operation Orbital | | UA
Operatie Interflex | Interflex; Operation Interflex | | UA
Operatie Unifier | Operation Unifier | | UA
Operatie Alba | Operation Alba; Multinational Protection Force | | AL
Operatie Uphold Democracy | Uphold Democracy | | HT
Operatie Restore Hope | Restore Hope; Operation Restore Hope | | SO
Operatie Neptune Spear | Neptune Spear | | PK
Operatie Olijftak | Olive Branch; Operation Olive Branch | | SY
Operatie Peace Spring | Peace Spring; Operation Peace Spring; Operatie Vredeslente | | SY
Operatie Euphrates Shield | Euphrates Shield; Operation Euphrates Shield | | SY
Operatie Cast Lead | Cast Lead; Operation Cast Lead; Operatie Gegoten Lood
Operatie Protective Edge | Protective Edge; Operation Protective Edge
Operatie Pillar of Defense | Pillar of Defense
Operatie Decisive Storm | Decisive Storm | | YE
Operatie Restoring Hope | Restoring Hope | | YE
Operatie Medusa | | | AF
Operatie Spin Ghar | Spin Ghar | | AF
Capacity Building Mission in Iraq | Capacity Building Mission Iraq | CBMI | IQ
Advise and Assist Mission
Geïntegreerde politietrainingsmissie Kunduz | Geïntegreerde Politietrainingsmissie; Police Training Mission Kunduz; Police Training Group Kunduz | PTM; PTG | AF
# Civil and investigative
Repatriëringsmissie MH17 | Missie MH17
Election Observation Mission | Electoral Observation Mission | EOM
Joint Assessment Mission | | JAM
Needs Assessment Mission | | NAM
Technical Assessment Mission | | TAM
Strategic Assessment Mission | | SAM
`;

export const missions: readonly Mission[] = rows(table, 5).map(
  ([name = '', forms = '', abbreviations = '', country = '', expansion = '']) => ({
    name,
    forms: items(forms),
    abbreviations: items(abbreviations),
    ...(country === '' ? {} : { country }),
    ...(expansion === '' ? {} : { expansion }),
  }),
);

/** Names and short forms that are also ordinary words, people, places, ships, firms or other things. */
export const riskyMissions: ReadonlySet<string> = itemSet(`
Agenor; Air Policing; Althea; AMIS; AMM; Artemis; Aspides; Concordia; EFP; Election Observation Mission; EOM; FLF
Implementation Force; Interflex; Irini; JAM; Licorne; Mare Nostrum; MNF; MSS; NAM; OAE; OAF; OFS; OIF; Olive Branch
OLS; Peace Spring; Poseidon; PROXIMA; Proxima; PTG; PTM; Restore Hope; Restoring Hope; RS; RSM; SAM; Serval
Special Monitoring Mission; Stabilisation Force; Stabilization Force; TAM; TFF; TFH; Themis; Triton
`);
