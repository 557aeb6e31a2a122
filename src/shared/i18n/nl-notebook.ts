/** The Dutch messages about notes; a part of nl.ts. */
export const nlNotebook = {
  notebook: {
    notRead:
      'Uw notitieboek kan nu niet worden gelezen. Uw notities staan onveranderd op de schijf; lezen en zoeken gaan gewoon door.',
    keptBoth:
      'Deze notitie is ook buiten Leeswijzer gewijzigd. Beide versies zijn bewaard; ze staan naast elkaar in het notitieboek.',
    nowhere:
      'Uw tekst staat alleen nog in dit venster: ook buiten uw notitieboek kan Leeswijzer hem niet bewaren. Kopieer de tekst voordat u het venster sluit.',
    goesOn: (count: string) => `Dit is het begin: de notitie heeft nog ${count} tekens. Open haar om alles te lezen.`,
    otherFolder: 'Niet opgeslagen: er is intussen een andere map geopend.',
    waits:
      'Wat u in de vorige map typte, kon daar niet worden opgeslagen. Leeswijzer bewaart die tekst apart: u vindt hem in het notitieboek, bij “Niet opgeslagen”.',
    /** The question when one closes the window all the same. */
    closing: {
      title: 'Uw notitie staat alleen nog in dit venster',
      detail:
        'De schijf weigert de tekst die u het laatst typte. Sluit u het venster, dan is die tekst weg. Kopieer hem eerst, of kijk of de schijf vol of alleen-lezen is en probeer het opnieuw.',
      stay: 'Terug naar de notitie',
      leave: 'Sluiten, tekst kwijt',
    },
    /** Why something is not on the disk: what happened, what is safe, what to do. */
    faults: {
      'not-saved': () => 'Nog niet opgeslagen. De schijf gaf een fout. Uw tekst blijft hier staan.',
      'not-storable': () =>
        'Nog niet opgeslagen. Deze tekst kan niet als notitie worden bewaard. Hij blijft hier staan.',
      'newer-format': () =>
        'Niet gewijzigd. Deze notitie is gemaakt met een nieuwere versie van Leeswijzer en kan hier alleen worden gelezen.',
      'folder-missing': () =>
        'Nog niet opgeslagen. De map van uw notitieboek is er niet. Wat u schrijft, bewaart Leeswijzer apart tot de map er weer is.',
      'read-only': () =>
        'Nog niet opgeslagen. De map van uw notitieboek is alleen-lezen. Wat u schrijft, bewaart Leeswijzer apart tot dat weer kan.',
      'disk-full': () => 'Nog niet opgeslagen. De schijf is vol. Uw tekst blijft hier staan.',
      'not-found': () =>
        'Deze notitie staat er niet meer. Zij is misschien buiten Leeswijzer verplaatst of verwijderd.',
      'changed-outside': () =>
        'Deze notitie is intussen buiten Leeswijzer gewijzigd. Kijk wat er nu staat en probeer het opnieuw.',
      nested: () => 'Kies een map die niet in uw notitieboek ligt, en waarin uw notitieboek niet ligt.',
      'place-gone': () =>
        'Dat is de map van uw notitieboek, en die is er niet of zij is leeg. Er is niets gewijzigd. Sluit de schijf weer aan, zet de bestanden terug, of kies een andere map.',
      'place-refused': (code: string) =>
        `Leeswijzer kan die map niet gebruiken (${code}). Uw notitieboek blijft in de map waar het was. Kies een andere map.`,
      'not-downloaded': (name: string) =>
        `Niet verplaatst: ${name} staat in iCloud en niet op deze computer. Er is niets gewijzigd. Laat het bestand in Finder downloaden en probeer het opnieuw.`,
      'not-empty': (name: string) => `In die map staat al iets: ${name}. Kies een lege map.`,
    },
    said: {
      blank: 'Hier staat geen tekst. Kies woorden van de brief.',
      nothing: { undo: 'Er is niets om ongedaan te maken.', redo: 'Er is niets om opnieuw te doen.' },
      undo: {
        made: (them: string, many: boolean) => `${them} ${many ? 'zijn' : 'is'} weer weg.`,
        changed: (them: string) => `De wijziging van ${them} is ongedaan gemaakt.`,
        removed: (them: string, many: boolean) => `${them} ${many ? 'zijn' : 'is'} terug.`,
        restored: (them: string, many: boolean) => `${them} ${many ? 'staan' : 'staat'} weer in de prullenbak.`,
        version: (them: string) => `Van ${them} staat de versie van daarvoor er weer.`,
        imported: (them: string, many: boolean) =>
          `Het importeren is ongedaan gemaakt: ${them} ${many ? 'staan' : 'staat'} in de prullenbak.`,
        chosen: (them: string) => `De keuze tussen de versies van ${them} is ongedaan gemaakt.`,
        separated: (them: string) => `De andere versie van ${them} staat in de prullenbak.`,
        keptBoth: (them: string) => `De keuze tussen de versies van ${them} is ongedaan gemaakt.`,
      },
      redo: {
        made: (them: string, many: boolean) => `${them} ${many ? 'zijn' : 'is'} er weer.`,
        changed: (them: string) => `De wijziging van ${them} is opnieuw gedaan.`,
        removed: (them: string, many: boolean) => `${them} ${many ? 'staan' : 'staat'} in de prullenbak.`,
        restored: (them: string, many: boolean) => `${them} ${many ? 'staan' : 'staat'} weer in het notitieboek.`,
        version: (them: string) => `Van ${them} staat de teruggezette versie er weer.`,
        imported: (them: string, many: boolean) =>
          `Opnieuw geïmporteerd: ${them} ${many ? 'staan' : 'staat'} weer in het notitieboek.`,
        chosen: (them: string) => `De gekozen versie van ${them} staat weer in het notitieboek.`,
        separated: (them: string) => `Beide versies van ${them} zijn weer eigen notities.`,
        keptBoth: (them: string) => `Beide versies van ${them} zijn weer eigen notities.`,
      },
      /** Nothing that the step was about is there any more. */
      gone: {
        undo: 'Er is niets ongedaan gemaakt: het staat niet meer in het notitieboek.',
        redo: 'Er is niets opnieuw gedaan: het staat niet meer in het notitieboek.',
      },
      /** What was undone or done again, in a sentence. */
      them: {
        note: (words: string) => `de notitie bij “${words}”`,
        highlight: (words: string) => `de markering van “${words}”`,
        bookmark: (name: string) => `de bladwijzer “${name}”`,
        loose: (words: string) => `de notitie “${words}”`,
        several: (count: number, names: string, more: number) =>
          `${count} aantekeningen (${names}${more === 0 ? '' : ` en nog ${more}`})`,
      },
    },
  },
  marks: {
    colours: { geel: 'geel', groen: 'groen', blauw: 'blauw', roze: 'roze', paars: 'paars' },
    labels: { vraag: 'vraag', feit: 'feit', toezegging: 'toezegging', actie: 'actie', spreekpunt: 'spreekpunt' },
    noteAt: (words: string) => `Notitie bij “${words}”`,
    highlightAt: (colour: string, words: string) => `Markering in ${colour}: “${words}”`,
    bookmarkAt: (name: string) => `Bladwijzer “${name}”`,
    margin: 'Notities',
    otherWords: 'In de brief staan hier nu andere woorden.',
    bar: {
      label: 'Met de gekozen woorden',
      mark: 'Markeren',
      markIn: (colour: string) => `Markeren in ${colour}`,
      note: 'Notitie',
      bookmark: 'Bladwijzer',
      copy: 'Kopieer met bron',
    },
    editor: {
      label: (name: string) => `${name}, bewerken`,
      body: 'Tekst (Markdown)',
      preview: 'Voorbeeld',
      write: 'Schrijven',
      noteLabel: 'Label',
      noLabel: 'geen label',
      tags: 'Trefwoorden',
      addTag: 'Trefwoord toevoegen',
      removeTag: (tag: string) => `Trefwoord “${tag}” weghalen`,
      dossiers: 'Dossiers',
      addDossier: 'Kies een dossier',
      added: (name: string) => `${name} toegevoegd.`,
      taken: (name: string) => `${name} weggehaald.`,
      removeDossier: (name: string) => `Dossier “${name}” weghalen`,
      colour: 'Kleur',
      name: 'Naam van de bladwijzer',
      edit: 'Bewerken',
      remove: 'Verwijderen',
      done: 'Klaar',
      retry: 'Opnieuw proberen',
      saving: 'Bezig met opslaan…',
      saved: 'Opgeslagen',
      notSaved: 'Nog niet opgeslagen',
      empty: 'Nog geen tekst.',
    },
    bookmarks: {
      label: 'Bladwijzers',
      rename: 'Hernoem',
      renameNamed: (name: string) => `Bladwijzer “${name}” een andere naam geven`,
      name: 'Nieuwe naam',
    },
    said: {
      noPassage: 'Kies eerst woorden van de brief, of ga naar een alinea.',
      marked: (colour: string) => `Gemarkeerd in ${colour}.`,
      bookmarked: 'Bladwijzer gemaakt.',
      removed: 'De notitie staat in de prullenbak.',
      none: 'Deze brief heeft nog geen notities.',
      first: 'Dit is de eerste notitie.',
      last: 'Dit is de laatste notitie.',
      firstSentence: 'Dit is de eerste zin van de brief.',
      lastSentence: 'Dit is de laatste zin van de brief.',
      sentence: (at: number, count: number) => `Zin ${at} van ${count}`,
      extended: (count: number, last: string) => `${count} zinnen gekozen. ${last}`,
    },
  },
};
