import { describe, expect, it } from 'vitest';
import { englishScore } from '../../../src/shared/letter/parse/language.ts';

/** Runs as letters print them in italics, written after the word lists and never used to mend them. */
const english = `peer review|due diligence|level playing field|green deal|best practices|no-fly zone|burden sharing|country of origin|
safe haven|Global Compact|Rules of Engagement|Dublin Regulation|Common Foreign and Security Policy|do no harm|track record|
responsibility to protect|Terms of Reference|Host Nation Support|Blue Helmets|Joint Strike Fighter|cyber resilience|spill-over|
stress test|living wage|blended finance|Human Rights Council|Women, Peace and Security|Foreign Terrorist Fighters|ceasefire|
boots on the ground|Comprehensive Nuclear-Test-Ban Treaty|whistleblower|snapback|hotspot approach|Integrated Border Management|
Trust Fund for Africa|money laundering|know your customer|opt-out|sunset clause|Better Regulation|state aid|carbon leakage|
Emissions Trading System|bycatch|landing obligation|Hybrid Threats|closing statement|food for thought|chain of command|
lessons identified|troop contributing countries|humanitarian pause|famine|root causes|accountability gap|smart borders|
Travel Authorisation|Sea Watch|Fit for 55|Just Transition Fund|Chips Act|Digital Services Act|Grid Action Plan|Nature Restoration Law|
watch list|naming and shaming|early childhood education`;

const dutch = `grensoverschrijdend gedrag|toeslagenaffaire|Raad van State|vrijwillige terugkeer|Kamerbrief|kabinetsreactie|
nader gehoord|Hervorming van de arbeidsmarkt|Wonen|Zorg|Verkeersveiligheid|Besluitvorming|Klimaatakkoord|Stand van zaken|
Vervolgproces|Appreciatie van de motie|Financiële gevolgen|Toezegging|Juridisch kader|Luchtkwaliteit|Samenhang met andere trajecten|
Aanbevelingen en opvolging|Ondersteuning van slachtoffers|Midden-Oosten|Oekraïne|Regeldruk|Handhaving|Monitoring en evaluatie|
Politieke situatie|Humanitaire hulp|Militaire bijdrage|Consulaire bijstand|Caribisch Nederland|Bonaire, Sint Eustatius en Saba|
Krijgsmacht|Personele gereedheid|Materieel|Vastgoed|Inburgering|Kinderopvang|Pensioenstelsel|Mestbeleid|Dierenwelzijn|
Natuurherstel|Kernenergie|Elektriciteitsnet|Waterstof|Grondstoffen|Mobiliteitsfonds|Spoorwegen|Binnenvaart|Drinkwater|
Bodemdaling|Erfgoed|Mediabeleid|Lerarentekort|Passend onderwijs|Wetenschap|Topsport|Jeugdbescherming|Geneesmiddelen|
Infectieziekten|Sociale veiligheid|Wapenbeheersing|Internationale rechtsorde|Ontwapening en non-proliferatie`;

/** The runs of the shipped letter, by what its reader said of them. */
const letterEnglish = `Fact Finding Mission|early warning|rules based order|Secretary of State|hate speech|rule of law/accountability|
United Nations Investigative Team for Accountability of Da'esh|peacekeeping intelligence|Small Island Developing States|
Travel Information Portal|Passenger Name Records|high-level|legacy|Sustainable Development Goals`;
const letterDutch =
  'Rechtvaardigheid en gerechtigheid|Verbetering van vredesoperaties|Migratie|Terrorisme|Klimaat en water|Europese Unie|Afrikaanse Unie|Tot slot';

const runs = (list: string): string[] => list.replace(/\s*\n\s*/g, '').split('|');

describe('englishScore', () => {
  const missed = runs(english).filter((run) => englishScore(run) <= 0.5);
  const mistaken = runs(dutch).filter((run) => englishScore(run) > 0.5);
  const count = runs(english).length + runs(dutch).length;

  it(`tells ${count - missed.length - mistaken.length} of ${count} held-out runs (${runs(english).length} English, ${runs(dutch).length} Dutch)`, () => {
    expect(runs(english).length).toBeGreaterThanOrEqual(60);
    expect(runs(dutch).length).toBeGreaterThanOrEqual(60);
    expect((missed.length + mistaken.length) / count, [...missed, ...mistaken].join(', ')).toBeLessThanOrEqual(0.05);
    // A heading of the letter's own language needs more proof, because a wrong voice for it is worse.
    expect(runs(dutch).filter((run) => englishScore(run) > 3).length / runs(dutch).length).toBeLessThanOrEqual(0.02);
  });

  it.each(runs(letterEnglish))('hears that "%s" is English', (run) => {
    expect(englishScore(run)).toBeGreaterThan(0.5);
  });

  it.each(runs(letterDutch))('hears that "%s" is Dutch', (run) => {
    expect(englishScore(run)).toBeLessThan(0);
  });
});
