/** What stands in the notebook's folder for the person who finds it, also when the app is no longer there. */
export const readMe = `Dit is uw notitieboek van Leeswijzer
====================================

Alles in deze map is van u. U kunt de bestanden lezen, bewerken, kopiëren,
synchroniseren en bewaren met elk programma, ook zonder Leeswijzer.

Wat er staat
------------
<brief>/…--a1b2c3d4.md   één bestand per notitie, markering of bladwijzer
Briefings/….briefing     wat u voor een briefing hebt gekozen en bewaard
.prullenbak/             weggegooide notities (terug te zetten) en briefings
.geschiedenis/           eerdere versies van elke notitie
.quarantaine/            kopieën van bestanden die niet te lezen waren;
                         het bestand zelf blijft staan waar het stond

Mappen waarvan de naam met een punt begint, zijn op sommige computers verborgen.

Een notitie
-----------
Een notitie is gewone tekst (Markdown, UTF-8). Tussen de twee regels met ---
staat bij welke passage zij hoort: het citaat met de woorden ervoor en erna, en
de plaats in de brief. Daaronder staat uw tekst, en niets anders.

Zelf bewerken
-------------
- De tekst onder de tweede --- mag u vrij veranderen.
- U mag bestanden een andere naam geven en in andere mappen zetten. Waar een
  notitie bij hoort, staat in het bestand; "id" moet blijven zoals het is.
- Regels die u zelf tussen de --- toevoegt, blijven behouden. Schrijf ze als
  naam: "waarde", zoals de andere.
- Een bestand dat Leeswijzer niet begrijpt, wordt genoemd in het notitieboek en
  nooit veranderd.
- Is een notitie op twee plaatsen tegelijk veranderd, dan blijven beide versies
  staan, en kiest u zelf.
- Gooit u een bestand hier weg, dan staat elke versie die Leeswijzer heeft
  opgeslagen nog in .geschiedenis.

Leeswijzer is een onafhankelijk hulpmiddel, geen uitgave van de Rijksoverheid.
`;
