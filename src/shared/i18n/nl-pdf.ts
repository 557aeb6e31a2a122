/** The Dutch messages about PDF files and the command line; a part of nl.ts. */
export const nlPdf = {
  pdf: {
    saveTitles: {
      pdf: 'Opslaan als PDF',
      md: 'Opslaan als Markdown',
      html: 'Opslaan als HTML',
      docx: 'Opslaan als Word-document',
    },
    saveButton: 'Opslaan',
    fileTypes: { pdf: 'PDF', md: 'Markdown', html: 'HTML', docx: 'Word-document' },
    link: {
      page: (page: number) => `Naar bladzijde ${page}`,
      place: (name: string, page: number) => `Naar ${name}, bladzijde ${page}`,
      note: (number: number) => `notitie ${number}`,
      call: (number: number) => `de plaats van notitie ${number}`,
      here: 'Naar een plaats in dit document',
      address: (url: string) => `Naar ${url} op het internet`,
    },
    notSaved: {
      exists: (file: string) => `Er is al een bestand ${file}. Het is niet overschreven. Kies een andere naam.`,
      'no-space': (file: string) =>
        `De schijf is vol. ${file} is niet opgeslagen. Maak ruimte of kies een andere schijf.`,
      'read-only': (file: string) => `In deze map mag niet worden geschreven. ${file} is niet opgeslagen.`,
      'in-use': (file: string) =>
        `${file} is open in een ander programma. Het is niet overschreven. Sluit het daar en probeer het opnieuw.`,
      'no-folder': (file: string) => `De map van ${file} is er niet. Het bestand is niet opgeslagen.`,
      'not-a-file': (file: string) => `${file} is een map of iets anders dan een bestand. Er is niets opgeslagen.`,
      'not-saved': (file: string) => `${file} is niet opgeslagen. Probeer het opnieuw of kies een andere plaats.`,
    },
  },
  commandLine: {
    usage: 'Gebruik: leeswijzer [opties]',
    options: [
      '  --briefing NAAM    maak deze briefing, zonder een venster te openen',
      '  --out BESTAND      sla haar op als PDF in dit bestand',
      '  --force            overschrijf het bestand als het er al is',
      '  --list             noem de briefings die gemaakt kunnen worden',
      '  --help             deze uitleg',
    ],
    ending: [
      'Zonder opties opent Leeswijzer zijn venster. Het programma eindigt met 0 (gelukt), 1 (niet gelukt),',
      '2 (verkeerde opties), 3 (er is geen briefing met die naam) of 4 (niet opgeslagen).',
    ],
    faults: {
      unknownOption: (option: string) => `De optie ${option} bestaat niet.`,
      missingValue: (option: string) => `Achter ${option} ontbreekt een waarde.`,
      needlessValue: (option: string) => `De optie ${option} heeft geen waarde.`,
      twice: (option: string) => `De optie ${option} staat er meer dan eens.`,
      needsOther: (option: string) => `De optie ${option} ontbreekt.`,
      notTogether: (options: string) => `Deze opties gaan niet samen: ${options}.`,
    },
    tryHelp: 'leeswijzer --help noemt de opties.',
    notFound: (id: string) => `Er is geen briefing ${id}. leeswijzer --list noemt ze.`,
    saved: (file: string, pages: number) => (pages === 1 ? `${file}: 1 bladzijde.` : `${file}: ${pages} bladzijden.`),
    unnumbered: 'De bladzijdenummers in de inhoud kwamen niet tot rust; de inhoud staat er zonder.',
    failed: 'De PDF kon niet worden gemaakt. Er is niets opgeslagen.',
  },
} as const;
