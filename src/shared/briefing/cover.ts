import { formatCount, formatDay, type Messages } from '../i18n/i18n.ts';
import type { PublishedLetter } from '../letter/published.ts';
import type { Language } from '../settings.ts';
import { type Cover, type Inline, printable, type Row, words } from './briefing.ts';
import type { BriefingChoice } from './choice.ts';
import type { Selection } from './select.ts';

/** The reader's own title, else what the briefing is made from. */
export function titleOf(
  { letter }: PublishedLetter,
  { dossier }: Pick<Selection, 'dossier'>,
  choice: BriefingChoice,
  messages: Messages,
): string {
  const own = printable(choice.title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (own !== '') return own;
  const { titles } = messages.briefing;
  switch (choice.source.kind) {
    case 'dossier':
      return dossier?.name ?? choice.source.id;
    case 'notes':
      return titles.notes;
    case 'passages':
      return titles.passages;
    case 'letter':
      return letter.frontMatter.subject?.replace(/\s+/g, ' ') ?? titles.letter;
  }
}

/** What stands above the contents: where it is from, and what the letter is called. */
export function coverOf(
  { letter, citation }: PublishedLetter,
  passages: number,
  { notes, marks }: { readonly notes: number; readonly marks: number },
  choice: BriefingChoice,
  today: string,
  messages: Messages,
): Cover {
  const { rows, size, kind } = messages.briefing;
  const { date, reference, subject } = letter.frontMatter;
  const author = printable(choice.author).trim();
  const all: readonly (readonly [string, Inline | null])[] = [
    [rows.subject, subject === null ? null : ofLetter(subject, choice.language)],
    [rows.date, date === null ? null : words(formatDay(date, choice.language))],
    [rows.reference, reference === null ? null : words(reference)],
    [rows.citation, citation === null ? null : words(`[${citation.text}]`)],
    [rows.author, author === '' ? null : words(author)],
    [rows.made, words(formatDay(today, choice.language))],
    [rows.size, words(size(passages, notes, marks))],
  ];
  return {
    kind,
    sub: subOf(letter.frontMatter, messages),
    rows: all.flatMap(([label, value]) => (value === null ? [] : [{ label, value: [value] }])),
  };
}

function subOf(
  { sender, recipient, signatories }: PublishedLetter['letter']['frontMatter'],
  { briefing }: Messages,
): string[] {
  const offices = [
    ...new Set(signatories.flatMap(({ office }) => (office === null ? [] : [office.replace(/\s+/g, ' ')]))),
  ];
  const from =
    offices.length > 0
      ? offices.map((office) => `${briefing.officeArticle} ${office}`)
      : sender === null
        ? []
        : [sender];
  const lines = from.map((name, i) => (i === 0 ? briefing.from(name) : briefing.andFrom(name)));
  const to = recipient === null ? [] : [briefing.to(`${briefing.officeArticle} ${recipient}`)];
  return lines.length === 0 ? [] : [...lines, ...to];
}

const ofLetter = (text: string, language: Language): Inline =>
  words(text.replace(/\s+/g, ' '), language === 'nl' ? {} : { lang: 'nl' });

/** What the annex says of the letter and of how the briefing was made. */
export function metadataRows(
  { id, source, letter, citation }: PublishedLetter,
  { dossier }: Pick<Selection, 'dossier'>,
  choice: BriefingChoice,
  today: string,
  messages: Messages,
): Row[] {
  const { rows, metadata, editorial } = messages.briefing;
  const { sender, recipient, date, reference, subject, signatories } = letter.frontMatter;
  const { language } = choice;
  const made =
    choice.source.kind === 'dossier'
      ? metadata.sources.dossier(dossier?.name ?? choice.source.id)
      : metadata.sources[choice.source.kind];
  const one = (label: string, value: string | null, small: string | null = null): Row[] =>
    value === null || value === ''
      ? []
      : [
          {
            name: [words(label)],
            lines: [
              { small: false, inlines: [words(printable(value))] },
              ...(small === null ? [] : [{ small: true, inlines: [words(small)] }]),
            ],
            where: '',
          },
        ];
  return [
    ...one(metadata.sender, sender),
    ...one(metadata.recipient, recipient),
    ...one(rows.subject, subject),
    ...one(rows.date, date === null ? null : formatDay(date, language)),
    ...one(rows.reference, reference),
    ...one(
      rows.citation,
      citation === null ? null : `[${citation.text}]`,
      citation === null ? null : editorial(citation.source),
    ),
    ...one(
      metadata.signatories,
      signatories.map(({ name, office }) => [name, office].filter(Boolean).join(', ')).join('; '),
    ),
    ...one(metadata.id, id),
    ...one(metadata.file, source.file, metadata.bytes(formatCount(source.bytes, language))),
    ...one(metadata.hash, source.sha256),
    ...one(metadata.choice, made),
    ...one(rows.author, printable(choice.author).trim()),
    ...one(rows.made, formatDay(today, language)),
  ];
}
