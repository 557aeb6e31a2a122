import type { Messages } from './nl.ts';

/** The English messages about PDF files and the command line; a part of en.ts. */
export const enPdf: Pick<Messages, 'pdf' | 'commandLine'> = {
  pdf: {
    saveTitles: { pdf: 'Save as PDF', md: 'Save as Markdown', html: 'Save as HTML', docx: 'Save as Word document' },
    saveButton: 'Save',
    fileTypes: { pdf: 'PDF', md: 'Markdown', html: 'HTML', docx: 'Word document' },
    link: {
      page: (page) => `To page ${page}`,
      place: (name, page) => `To ${name}, page ${page}`,
      note: (number: number) => `note ${number}`,
      call: (number: number) => `the place of note ${number}`,
      here: 'To a place in this document',
      address: (url) => `To ${url} on the internet`,
    },
    notSaved: {
      exists: (file) => `There is a file ${file} already. It was not overwritten. Choose another name.`,
      'no-space': (file) => `The disk is full. ${file} was not saved. Make room or choose another disk.`,
      'read-only': (file) => `Nothing may be written in this folder. ${file} was not saved.`,
      'in-use': (file) => `${file} is open in another program. It was not overwritten. Close it there and try again.`,
      'no-folder': (file) => `The folder of ${file} is not there. The file was not saved.`,
      'not-a-file': (file) => `${file} is a folder or something else than a file. Nothing was saved.`,
      'not-saved': (file) => `${file} was not saved. Try again or choose another place.`,
    },
  },
  commandLine: {
    usage: 'Usage: leeswijzer [options]',
    options: [
      '  --briefing NAME    make this briefing, without opening a window',
      '  --out FILE         save it as a PDF in this file',
      '  --force            overwrite the file if it is there already',
      '  --list             name the briefings that can be made',
      '  --help             this text',
    ],
    ending: [
      'Without options Leeswijzer opens its window. The program ends with 0 (done), 1 (failed), 2 (wrong options),',
      '3 (there is no briefing of that name) or 4 (not saved).',
    ],
    faults: {
      unknownOption: (option) => `There is no option ${option}.`,
      missingValue: (option) => `${option} lacks a value.`,
      needlessValue: (option) => `The option ${option} takes no value.`,
      twice: (option) => `The option ${option} stands there more than once.`,
      needsOther: (option) => `The option ${option} is missing.`,
      notTogether: (options) => `These options do not go together: ${options}.`,
    },
    tryHelp: 'leeswijzer --help names the options.',
    notFound: (id) => `There is no briefing ${id}. leeswijzer --list names them.`,
    saved: (file, pages) => (pages === 1 ? `${file}: 1 page.` : `${file}: ${pages} pages.`),
    unnumbered: 'The page numbers in the contents did not come to rest; the contents stand without them.',
    failed: 'The PDF could not be made. Nothing was saved.',
  },
};
