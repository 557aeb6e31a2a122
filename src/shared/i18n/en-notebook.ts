import type { nlNotebook } from './nl-notebook.ts';

/** The English messages about notes; a part of en.ts. */
export const enNotebook: typeof nlNotebook = {
  notebook: {
    notRead: 'Your notebook cannot be read now. Your notes are on the disk as they were; reading and searching go on.',
    keptBoth:
      'This note was also changed outside Leeswijzer. Both versions are kept; they stand side by side in the notebook.',
    nowhere:
      'Your text is only in this window: Leeswijzer cannot keep it outside your notebook either. Copy the text before you close the window.',
    goesOn: (count: string) =>
      `This is the beginning: the note has ${count} more characters. Open it to read all of it.`,
    otherFolder: 'Not saved: another folder has been opened meanwhile.',
    waits:
      'What you typed in the folder before this one could not be saved there. Leeswijzer keeps that text apart: you find it in the notebook, under “Not saved”.',
    closing: {
      title: 'Your note is in this window only',
      detail:
        'The disk refuses the text you typed last. If you close the window, that text is gone. Copy it first, or see whether the disk is full or read-only and try again.',
      stay: 'Back to the note',
      leave: 'Close, lose the text',
    },
    faults: {
      'not-saved': () => 'Not saved yet. The disk reported an error. Your text stays here.',
      'not-storable': () => 'Not saved yet. This text cannot be kept as a note. It stays here.',
      'newer-format': () =>
        'Not changed. This note was made with a newer version of Leeswijzer and can only be read here.',
      'folder-missing': () =>
        'Not saved yet. The folder of your notebook is not there. Leeswijzer keeps what you write apart until it is back.',
      'read-only': () =>
        'Not saved yet. The folder of your notebook is read-only. Leeswijzer keeps what you write apart until it can be saved.',
      'disk-full': () => 'Not saved yet. The disk is full. Your text stays here.',
      'not-found': () => 'This note is no longer there. Perhaps it was moved or deleted outside Leeswijzer.',
      'changed-outside': () =>
        'This note was changed outside Leeswijzer meanwhile. Look at what it says now and try again.',
      nested: () => 'Choose a folder that is not inside your notebook, and that your notebook is not inside of.',
      'place-gone': () =>
        'That is the folder of your notebook, and it is not there or it is empty. Nothing was changed. Connect the disk again, put the files back, or choose another folder.',
      'place-refused': (code: string) =>
        `Leeswijzer cannot use that folder (${code}). Your notebook stays in the folder where it was. Choose another folder.`,
      'not-downloaded': (name: string) =>
        `Not moved: ${name} is in iCloud and not on this computer. Nothing was changed. Have Finder download the file and try again.`,
      'not-empty': (name: string) => `There is something in that folder already: ${name}. Choose an empty folder.`,
    },
    said: {
      blank: 'There is no text here. Choose words of the letter.',
      nothing: { undo: 'There is nothing to undo.', redo: 'There is nothing to do again.' },
      undo: {
        made: (them, many) => `${them} ${many ? 'are' : 'is'} gone again.`,
        changed: (them) => `The change to ${them} is undone.`,
        removed: (them, many) => `${them} ${many ? 'are' : 'is'} back.`,
        restored: (them, many) => `${them} ${many ? 'are' : 'is'} in the bin again.`,
        version: (them) => `The version of before of ${them} is back.`,
        imported: (them, many) => `The import is undone: ${them} ${many ? 'are' : 'is'} in the bin.`,
        chosen: (them) => `The choice between the versions of ${them} is undone.`,
        separated: (them) => `The other version of ${them} is in the bin.`,
        keptBoth: (them) => `The choice between the versions of ${them} is undone.`,
      },
      redo: {
        made: (them, many) => `${them} ${many ? 'are' : 'is'} there again.`,
        changed: (them) => `The change to ${them} is made again.`,
        removed: (them, many) => `${them} ${many ? 'are' : 'is'} in the bin.`,
        restored: (them, many) => `${them} ${many ? 'are' : 'is'} in the notebook again.`,
        version: (them) => `The restored version of ${them} is there again.`,
        imported: (them, many) => `Imported again: ${them} ${many ? 'are' : 'is'} in the notebook.`,
        chosen: (them) => `The chosen version of ${them} is in the notebook again.`,
        separated: (them) => `Both versions of ${them} are notes of their own again.`,
        keptBoth: (them) => `Both versions of ${them} are notes of their own again.`,
      },
      gone: {
        undo: 'Nothing was undone: it is not in the notebook any more.',
        redo: 'Nothing was done again: it is not in the notebook any more.',
      },
      them: {
        note: (words) => `the note at “${words}”`,
        highlight: (words) => `the highlight of “${words}”`,
        bookmark: (name) => `the bookmark “${name}”`,
        loose: (words) => `the note “${words}”`,
        several: (count, names, more) => `${count} notes (${names}${more === 0 ? '' : ` and ${more} more`})`,
      },
    },
  },
  marks: {
    colours: { geel: 'yellow', groen: 'green', blauw: 'blue', roze: 'pink', paars: 'purple' },
    labels: {
      vraag: 'question',
      feit: 'fact',
      toezegging: 'commitment',
      actie: 'action',
      spreekpunt: 'talking point',
    },
    noteAt: (words) => `Note at “${words}”`,
    highlightAt: (colour, words) => `Highlight in ${colour}: “${words}”`,
    bookmarkAt: (name) => `Bookmark “${name}”`,
    margin: 'Notes',
    otherWords: 'The letter has other words here now.',
    bar: {
      label: 'With the chosen words',
      mark: 'Highlight',
      markIn: (colour) => `Highlight in ${colour}`,
      note: 'Note',
      bookmark: 'Bookmark',
      copy: 'Copy with source',
    },
    editor: {
      label: (name) => `${name}, editing`,
      body: 'Text (Markdown)',
      preview: 'Preview',
      write: 'Write',
      noteLabel: 'Label',
      noLabel: 'no label',
      tags: 'Tags',
      addTag: 'Add a tag',
      removeTag: (tag) => `Take off the tag “${tag}”`,
      dossiers: 'Dossiers',
      addDossier: 'Choose a dossier',
      added: (name) => `${name} added.`,
      taken: (name) => `${name} taken off.`,
      removeDossier: (name) => `Take out of the dossier “${name}”`,
      colour: 'Colour',
      name: 'Name of the bookmark',
      edit: 'Edit',
      remove: 'Delete',
      done: 'Done',
      retry: 'Try again',
      saving: 'Saving…',
      saved: 'Saved',
      notSaved: 'Not saved yet',
      empty: 'No text yet.',
    },
    bookmarks: {
      label: 'Bookmarks',
      rename: 'Rename',
      renameNamed: (name) => `Give the bookmark “${name}” another name`,
      name: 'New name',
    },
    said: {
      noPassage: 'Choose words of the letter first, or go to a paragraph.',
      marked: (colour) => `Highlighted in ${colour}.`,
      bookmarked: 'Bookmark made.',
      removed: 'The note is in the bin.',
      none: 'This letter has no notes yet.',
      first: 'This is the first note.',
      last: 'This is the last note.',
      firstSentence: 'This is the first sentence of the letter.',
      lastSentence: 'This is the last sentence of the letter.',
      sentence: (at, count) => `Sentence ${at} of ${count}`,
      extended: (count, last) => `${count} sentences chosen. ${last}`,
    },
  },
};
