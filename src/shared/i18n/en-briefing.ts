import type { Messages } from './nl.ts';

/** The English messages of a briefing on paper; a part of en.ts. */
export const enBriefing: Pick<Messages, 'briefing'> = {
  briefing: {
    kind: 'Briefing',
    running: (title) => `Briefing ${title}`,
    letterOf: (day) => `letter of ${day}`,
    page: 'of',
    independence: 'Leeswijzer: independent tool, not published by the Dutch government',
    titles: { notes: 'Notes', passages: 'Passages', letter: 'The whole letter' },
    from: (office) => `from the letter of ${office}`,
    andFrom: (office) => `and ${office}`,
    to: (recipient) => `to ${recipient}`,
    officeArticle: 'the',
    rows: {
      subject: 'Subject',
      date: 'Date',
      reference: 'Reference',
      citation: 'Published as',
      author: 'Compiled by',
      made: 'Made on',
      size: 'Size',
    },
    size: (passages, notes) =>
      [
        passages === 1 ? '1 passage' : `${passages} passages`,
        notes === 0 ? '' : notes === 1 ? '1 note' : `${notes} notes`,
      ]
        .filter(Boolean)
        .join(', '),
    contents: 'Contents',
    parts: {
      intro: 'Preface',
      cover: 'Cover',
      facts: 'Facts in brief',
      passages: 'Passages',
      timeline: 'Dates',
      references: 'Motions and references',
      people: 'People',
      abbreviations: 'Abbreviations',
      notes: 'Notes',
      metadata: 'About the letter and this briefing',
    },
    wholeLetter: 'The letter',
    letterhead: '[Letterhead]',
    introduction: '[Introduction]',
    signature: '[Signatures]',
    at: (where) => ` at ${where}`,
    legend: {
      numbers: 'A number in the margin is the number of the letter’s paragraph.',
      ours: 'What stands in [square brackets] is not the letter’s but Leeswijzer’s.',
      notesEnd: 'A small figure after a passage leads to the note of that number.',
      notesMargin: 'Notes stand in the margin on the right; what does not fit there stands at the end, under Notes.',
      tooNarrow: 'The notes stand at the end: the margin of this page is too narrow for them.',
      marks: 'Highlights:',
    },
    columns: {
      facts: ['Name', 'Explanation', 'Place'],
      timeline: ['Date', 'In the letter', 'Place'],
      references: ['Reference', 'In the letter and elsewhere', 'Place'],
      people: ['Name', 'Office', 'Place'],
      abbreviations: ['Abbreviation', 'In full', 'Place'],
      metadata: ['Item', 'Value', ''],
    },
    editorial: (source) => `Redactie (editor), source: ${source}`,
    editorialOnly: 'Redactie (editor)',
    yearInferred: 'The year is inferred.',
    marks: 'Highlights:',
    seeAlso: (paragraph, name, from) => `See also paragraph ${paragraph}: ${name}, named in ${from}, stands there too.`,
    omitted: '[…]',
    gone: (quote) => `Not printed, because this passage no longer stands so in the letter: “${quote}”`,
    noPassages: 'No passages were chosen.',
    noDossier: (id) => `This letter has no dossier “${id}”.`,
    missingNotes: (count) =>
      count === 1
        ? '1 chosen note is no longer in the notebook.'
        : `${count} chosen notes are no longer in the notebook.`,
    elsewhere: 'At other passages',
    lost: 'Without a certain place',
    lostWhy: 'The passage of these notes does not stand in the letter, or not in one place.',
    metadata: {
      sender: 'Sender',
      recipient: 'To',
      signatories: 'Signed by',
      file: 'Source file',
      hash: 'SHA-256 of the source file',
      id: 'Letter in Leeswijzer',
      bytes: (count) => `${count} bytes`,
      choice: 'Made from',
      sources: {
        dossier: (name) => `the dossier ${name}`,
        notes: 'chosen notes',
        passages: 'chosen passages',
        letter: 'the whole letter',
      },
    },
  },
};
