import { placeList } from '../facts/where.ts';
import { formatDay, type Messages } from '../i18n/i18n.ts';
import type { PublishedLetter } from '../letter/published.ts';
import { colours } from '../notebook/note.ts';
import { type Briefing, type ContentsEntry, type Heading, type Inline, type Part, words } from './briefing.ts';
import type { BriefingChoice } from './choice.ts';
import type { Listed } from './passages.ts';

/** The title on every page, shortened to what stands on one line beside the letter's date. */
export function runningOf(
  { letter }: PublishedLetter,
  title: string,
  page: Briefing['page'],
  language: BriefingChoice['language'],
  { briefing }: Messages,
): Briefing['running'] {
  const { date } = letter.frontMatter;
  const right = date === null ? '' : briefing.letterOf(formatDay(date, language));
  // A character of the small sans is about 1.6 mm wide at most.
  const room =
    Math.floor((page.width - page.white[1] - page.white[3]) / 1.6) - right.length - briefing.running('').length;
  const characters = [...title];
  const short =
    characters.length <= room
      ? title
      : `${characters
          .slice(0, Math.max(8, room - 1))
          .join('')
          .trimEnd()}…`;
  return { left: briefing.running(short), right };
}

/** Parts, and under the passages the headings of the letter with the paragraphs that are printed under them. */
export function contentsOf(
  parts: readonly Part[],
  listed: readonly Listed[],
  messages: Messages,
): Briefing['contents'] {
  const paragraphs = new Map(listed.map((one) => [one.heading.id, one.paragraphs]));
  const entryOf = ({ id, level, number, text }: Heading): ContentsEntry => {
    const inside = paragraphs.get(id) ?? [];
    const place = inside.length === 0 ? '' : `, ${messages.facts.paragraphs(placeList(inside))}`;
    return { to: id, level, number, text: `${text}${place}` };
  };
  const entries = parts.flatMap(({ heading, blocks }) => [
    entryOf(heading),
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [entryOf(block.heading)] : [])),
  ]);
  if (entries.length < 2) return null;
  return {
    heading: { id: 'contents', level: 2, number: null, text: messages.briefing.contents, ofLetter: false },
    entries,
  };
}

/** How to read the page: what the numbers, the brackets and the patterns are. */
export function legendOf(
  parts: readonly Part[],
  used: readonly string[],
  tooNarrow: boolean,
  inMargin: boolean,
  { briefing, exchange }: Messages,
): Inline[][] {
  const { legend } = briefing;
  const has = (name: Part['name']): boolean => parts.some((part) => part.name === name);
  const shown = colours.filter((colour) => used.includes(colour));
  const first = [has('passages') ? legend.numbers : '', legend.ours].filter(Boolean).join(' ');
  const notes = inMargin
    ? legend.notesMargin
    : tooNarrow
      ? `${legend.notesEnd} ${legend.tooNarrow}`
      : has('notes') && has('passages')
        ? legend.notesEnd
        : '';
  const marks = shown.flatMap((colour, i): Inline[] => [
    words(i === 0 ? `${legend.marks} ` : ', '),
    words(exchange.colours[colour], { marks: [{ note: null, colour }] }),
  ]);
  return [
    [words(first)],
    ...(notes === '' ? [] : [[words(notes)]]),
    ...(marks.length === 0 ? [] : [[...marks, words('.')]]),
  ];
}
