import type { Messages } from '../i18n/i18n.ts';
import { toJson } from '../notebook/front-matter.ts';
import type { NoteLabel } from '../notebook/note.ts';
import { type Entry, entryTitle, groupsOf, headingOf, listingOf } from './entries.ts';
import { escapeMarkdown, obsidianTag, quoteMarkdown, quoteOwnMarkdown } from './escape-markdown.ts';
import type { NotesOfLetter } from './subject.ts';

/**
 * The notes as one Markdown file that reads well anywhere and has its place in Obsidian: properties, tags, and passage
 * and text as callouts, which are block quotes elsewhere.
 */
export function toMarkdown(given: NotesOfLetter): string {
  const { title, citation, entries, messages } = listingOf(given);
  const properties = {
    title,
    ...(citation === '' ? {} : { source: citation }),
    created: given.generated,
    tags: ['leeswijzer', ...new Set(entries.flatMap(tagsOf))],
  };
  const head = Object.entries(properties).map(([key, value]) => `${key}: ${toJson(value)}`);
  const parts = groupsOf(entries).flatMap((group) => [
    `## ${escapeMarkdown(headingOf(group, messages))}`,
    ...(group.lost ? [escapeMarkdown(messages.exchange.lostWhy)] : []),
    ...group.entries.flatMap((entry) => partsOf(entry, messages)),
  ]);
  const nothing = entries.length === 0 ? [messages.exchange.empty] : [];
  return `${[['---', ...head, '---'].join('\n'), `# ${escapeMarkdown(title)}`, ...nothing, ...parts].join('\n\n')}\n`;
}

function partsOf(entry: Entry, messages: Messages): string[] {
  const { note, quote, before, citation, dossiers } = entry;
  const { columns, colours } = messages.exchange;
  const text =
    note.body.trim() === '' ? [] : [callout(callouts[note.label ?? 'none'], columns.text, quoteOwnMarkdown(note.body))];
  const about = [
    `${columns.colour}: ${colours[note.colour]}`,
    ...(dossiers.length === 0 ? [] : [`${columns.dossiers}: ${dossiers.map(escapeMarkdown).join(', ')}`]),
    ...(citation === '' ? [] : [`${columns.source}: ${escapeMarkdown(citation)}`]),
  ].join(' · ');
  const tags = tagsOf(entry).map((tag) => `#${tag}`);
  return [
    `### ${escapeMarkdown(entryTitle(entry, messages))}`,
    callout('quote', columns.quote, quoteMarkdown(quote)),
    ...(before === null ? [] : [callout('quote', columns.before, quoteMarkdown(before))]),
    ...text,
    tags.length === 0 ? about : `${about}  \n${tags.join(' ')}`,
  ];
}

const callout = (kind: string, title: string, quoted: string): string => `> [!${kind}] ${title}\n>\n${quoted}`;

/** The kinds of callout that Obsidian has its icons for. */
const callouts: Readonly<Record<NoteLabel | 'none', string>> = {
  none: 'note',
  vraag: 'question',
  feit: 'info',
  toezegging: 'success',
  actie: 'todo',
  spreekpunt: 'important',
};

const tagsOf = ({ note }: Entry): string[] => note.tags.map(obsidianTag).filter((tag): tag is string => tag !== null);
